import type { CaseFact } from '../../shared/domain/case.ts';
import { addDays } from '../../shared/rules/calendar.ts';
import type { Clock } from './clock.ts';
import { confirmController } from './casework/confirm-controller.ts';
import { type Desk, record } from './casework/desk.ts';
import { confirmSent } from './casework/hand-over.ts';
import { openCase } from './casework/open-case.ts';
import { saveLetter, writeLetter } from './casework/write-letter.ts';
import { sampleStory } from './sample/sample-story.ts';
import { sampleMessageId } from './sample/sample-mail.ts';
import { getMessage } from './store/messages.ts';
import type { Store } from './store/open-store.ts';

type Story = ReturnType<typeof sampleStory>[number];
type Turn = Story['turns'][number];

/**
 * Opens the sample's cases and lets happen what the story tells, each step on its own day, through the same casework as any case.
 * `ids`: the stored message of each key.
 */
export async function replayStory(
  store: Store,
  day: string,
  ids: ReadonlyMap<string, number>,
  clockAt: (daysAgo: number) => Clock,
): Promise<void> {
  const deskAt = (daysAgo: number): Desk => ({ store, clock: clockAt(daysAgo) });
  const idOf = (key: string): number => {
    const id = ids.get(key);
    if (id === undefined) throw new Error(`the sample's story names a message that is not there: ${key}`);
    return id;
  };
  for (const story of sampleStory(day)) {
    const begin = deskAt(story.sentDaysAgo ?? 0);
    const caseId = openCase(begin, idOf(story.messageKey), story.kind, {
      beside: true,
      reference: story.reference ?? undefined,
    });
    confirmController(begin, caseId, story.controller);
    if (story.letterMessageKey === null || story.sentDaysAgo === null) {
      writeLetter(begin, caseId, { kind: story.kind, language: 'nl', personalReason: '' });
      continue;
    }
    // The letter of the case is the one that lies in Sent: same words, same Message-ID, so that answers chain to it.
    const letter = writeLetter(begin, caseId, {
      kind: story.kind,
      language: 'nl',
      personalReason: '',
      messageId: sampleMessageId(story.letterMessageKey),
    });
    const { subject, text } = getMessage(store, idOf(story.letterMessageKey)).message;
    saveLetter(begin, letter.id, { subject, text });
    await confirmSent(begin, letter.id, 'mailto', addDays(day, -story.sentDaysAgo));
    for (const turn of story.turns) {
      const desk = deskAt(turn.at);
      record(
        desk,
        caseId,
        factOf(turn, turn.messageKey === undefined ? null : idOf(turn.messageKey)),
        addDays(day, -turn.at),
      );
    }
  }
}

function factOf({ fact, outcome, note = '' }: Turn, messageId: number | null): CaseFact {
  switch (fact) {
    case 'response':
      return { type: 'response-received', messageId, reading: 'unread', note };
    case 'receipt':
      return { type: 'response-received', messageId, reading: 'receipt', note };
    case 'extension':
      return { type: 'extension-claimed', messageId, note };
    case 'breach':
      if (messageId === null) throw new Error('a breach of the story names its message');
      return { type: 'contact-after-objection', messageId };
    case 'closed':
      return { type: 'closed', outcome: outcome ?? 'honoured', note };
    default:
      return fact satisfies never;
  }
}
