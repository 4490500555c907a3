import type { CaseKind, Outcome } from '../../../shared/domain/case.ts';
import type { Controller } from '../../../shared/domain/controller.ts';
import type { CalendarDate } from '../../../shared/domain/dates.ts';
import { daysBetween } from '../../../shared/rules/calendar.ts';
import { mailEntries } from './entries.ts';
import { placeEntries } from './place-entries.ts';
import { controllers } from './sample-controllers.ts';
import { sampleReference } from './sample-reference.ts';

/** What happened in a case after its letter. `at`: days before today. */
interface StoryTurn {
  readonly at: number;
  readonly fact: 'response' | 'extension' | 'receipt' | 'breach' | 'closed';
  readonly messageKey?: string;
  readonly outcome?: Outcome;
  readonly note?: string;
}

/**
 * One case to open. `messageKey`: the mail that caused it. `letterMessageKey`: her letter among the sent mail, with
 * `reference` in it; null together with `sentDaysAgo` for a letter that was not sent yet.
 */
export interface SampleStory {
  readonly messageKey: string;
  readonly kind: CaseKind;
  readonly controller: Controller;
  readonly sentDaysAgo: number | null;
  readonly letterMessageKey: string | null;
  readonly reference: string | null;
  readonly turns: readonly StoryTurn[];
}

/** A turn as written: with a message it happens on that message's day, otherwise `at` days ago. */
type WrittenTurn = Omit<StoryTurn, 'at'> & ({ readonly messageKey: string } | { readonly at: number });

interface WrittenStory extends Omit<SampleStory, 'sentDaysAgo' | 'turns' | 'reference'> {
  readonly turns: readonly WrittenTurn[];
}

const stories: readonly WrittenStory[] = [
  {
    messageKey: 'datakrachten-3',
    kind: 'objection',
    controller: controllers.datakrachten,
    letterMessageKey: 'letter-datakrachten',
    turns: [
      { fact: 'response', messageKey: 'answer-datakrachten' },
      { fact: 'closed', at: 200, outcome: 'honoured', note: 'Verwijderd, bron genoemd, excuses.' },
    ],
  },
  {
    messageKey: 'vonkhoek-6',
    kind: 'objection',
    controller: controllers.vonkhoek,
    letterMessageKey: 'letter-vonkhoek',
    turns: [
      { fact: 'response', messageKey: 'answer-vonkhoek' },
      { fact: 'breach', messageKey: 'vonkhoek-7', note: 'Nu schrijft haar collega.' },
    ],
  },
  {
    messageKey: 'leadlantaarn-3',
    kind: 'both',
    controller: controllers.leadlantaarn,
    letterMessageKey: 'letter-leadlantaarn',
    turns: [],
  },
  {
    messageKey: 'kranenborgh-2',
    kind: 'access',
    controller: controllers.kranenborgh,
    letterMessageKey: 'letter-kranenborgh',
    turns: [{ fact: 'extension', messageKey: 'answer-kranenborgh', note: 'Archief deels in handschrift.' }],
  },
  {
    messageKey: 'blauwdruk-5',
    kind: 'both',
    controller: controllers.blauwdruk,
    letterMessageKey: 'letter-blauwdruk',
    turns: [{ fact: 'response', messageKey: 'answer-blauwdruk' }],
  },
  {
    messageKey: 'codewering-3',
    kind: 'objection',
    controller: controllers.codewering,
    letterMessageKey: 'letter-codewering',
    turns: [{ fact: 'receipt', messageKey: 'receipt-codewering' }],
  },
  {
    messageKey: 'peopleforge-4',
    kind: 'both',
    controller: controllers.peopleforge,
    letterMessageKey: null,
    turns: [],
  },
];

/** The cases of the sample as they stand on `today`, each in another state, oldest first. */
export function sampleStory(today: CalendarDate): SampleStory[] {
  const placed = placeEntries(mailEntries, today);
  const daysAgo = (key: string): number => {
    const place = placed.get(key);
    if (place === undefined) throw new Error(`the story names a message that is not there: ${key}`);
    return daysBetween(place.date, today);
  };
  return stories.map(({ turns, letterMessageKey, ...story }) => ({
    ...story,
    letterMessageKey,
    sentDaysAgo: letterMessageKey === null ? null : daysAgo(letterMessageKey),
    reference: letterMessageKey === null ? null : sampleReference(letterMessageKey),
    turns: turns.map((turn) => ({ ...turn, at: 'at' in turn ? turn.at : daysAgo(turn.messageKey) })),
  }));
}
