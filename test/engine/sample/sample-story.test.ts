import { describe, expect, test } from 'vitest';
import { mailEntries } from '../../../main/engine/sample/entries.ts';
import { placeEntries } from '../../../main/engine/sample/place-entries.ts';
import { sampleStory } from '../../../main/engine/sample/sample-story.ts';
import { Controller } from '../../../shared/domain/controller.ts';
import type { CaseFact, CaseEvent } from '../../../shared/domain/case.ts';
import { addDays } from '../../../shared/rules/calendar.ts';
import { caseState } from '../../../shared/rules/case-state.ts';
import { openingDays } from './days.ts';

type Story = ReturnType<typeof sampleStory>[number];

function factOf({ fact, outcome }: Story['turns'][number]): CaseFact {
  switch (fact) {
    case 'extension':
      return { type: 'extension-claimed', messageId: 1, note: '' };
    case 'breach':
      return { type: 'contact-after-objection', messageId: 1 };
    case 'closed':
      return { type: 'closed', outcome: outcome ?? 'given-up', note: '' };
    default:
      return { type: 'response-received', messageId: 1, reading: fact === 'receipt' ? 'receipt' : 'unread', note: '' };
  }
}

function eventsOf(story: Story, today: string): CaseEvent[] {
  const begun = addDays(today, -(story.sentDaysAgo ?? 0));
  const steps: { on: string; fact: CaseFact }[] = [
    { on: begun, fact: { type: 'opened', messageId: 1, kind: story.kind } },
    { on: begun, fact: { type: 'controller-confirmed', controller: story.controller } },
    { on: begun, fact: { type: 'letter-issued', letterId: 1, kind: story.kind } },
  ];
  if (story.sentDaysAgo !== null) {
    steps.push({
      on: begun,
      fact: { type: 'letter-sent', letterId: 1, kind: story.kind, route: 'mailto', receivedOn: begun, presumed: false },
    });
  }
  for (const turn of story.turns) steps.push({ on: addDays(today, -turn.at), fact: factOf(turn) });
  return steps.map(({ on, fact }, index) => ({ id: index + 1, on, recordedAt: `${on}T12:00:00Z`, fact }));
}

describe.each(openingDays)('opened on %s', (today) => {
  const placed = placeEntries(mailEntries, today);
  const dayOf = (key: string): string => placed.get(key)?.date ?? '';

  test('each case goes on from its message to its letter and to what came of it', () => {
    for (const { messageKey, letterMessageKey, sentDaysAgo, turns, controller } of sampleStory(today)) {
      expect(Controller.safeParse(controller).success).toBe(true);
      expect(dayOf(messageKey) < today).toBe(true);
      if (letterMessageKey === null || sentDaysAgo === null) continue;
      const sentOn = addDays(today, -sentDaysAgo);
      expect(sentOn).toBe(dayOf(letterMessageKey));
      expect(dayOf(messageKey) <= sentOn, messageKey).toBe(true);
      const days = [sentOn, ...turns.map(({ at }) => addDays(today, -at))];
      expect(days, messageKey).toEqual(days.toSorted());
      expect(days.every((day) => day < today)).toBe(true);
    }
  });

  test('shows a case in every state that matters', () => {
    const stages = sampleStory(today).map((story) => [
      story.messageKey,
      caseState(eventsOf(story, today), today).stage,
    ]);
    expect(Object.fromEntries(stages)).toEqual({
      'datakrachten-3': 'closed',
      'vonkhoek-6': 'breached',
      'leadlantaarn-3': 'overdue',
      'kranenborgh-2': 'awaiting',
      'blauwdruk-5': 'to-judge',
      'codewering-3': 'awaiting',
      'peopleforge-4': 'ready',
    });
  });

  test('the extension came within the first month, and days are left', () => {
    for (const story of sampleStory(today)) {
      const state = caseState(eventsOf(story, today), today);
      if (story.messageKey === 'kranenborgh-2') expect(state.extension).toBe('valid');
      if (state.stage === 'awaiting') expect(state.daysLeft).toBeGreaterThan(10);
    }
  });
});
