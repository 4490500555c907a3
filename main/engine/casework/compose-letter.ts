import type { LetterFacts } from '../../../shared/domain/letter-facts.ts';
import { Failure } from '../../../shared/failure.ts';
import { lackingFor, mayBeWritten } from '../../../shared/rules/fitting-letters.ts';
import { letterTemplate } from '../../../shared/rules/letter-templates.ts';
import { letterText } from '../../../shared/rules/letter-text.ts';
import { today } from '../clock.ts';
import { getMessage } from '../store/messages.ts';
import { ownTemplate } from '../store/own-templates.ts';
import type { Desk } from './desk.ts';
import { answersOf } from './earlier-letter.ts';
import { letterFacts, type LetterRequest } from './letter-facts.ts';

export interface ComposedLetter {
  readonly subject: string;
  readonly text: string;
  readonly facts: LetterFacts;
  /** Null: from the data subject's own template. */
  readonly templateVersion: number | null;
}

const longestSubject = 300;

/**
 * The letter from its template, the data subject's own or the shipped one. `letter-not-ready` when it would state what has not
 * happened; `letter-needs-details` when it cannot do without what was not said.
 */
export function composeLetter(desk: Desk, request: LetterRequest): ComposedLetter {
  const { kind, story } = request;
  const { channel } = getMessage(desk.store, request.messageId).message;
  const answered =
    story !== null && story.state.sentOn !== null && answersOf(story.events, story.state.sentOn).length > 0;
  const state = story?.state ?? null;
  if (!mayBeWritten(kind, { state, channel, answered, today: today(desk.clock) }))
    throw new Failure('letter-not-ready');
  const facts = letterFacts(desk, request);
  const { postalAddress } = facts.dataSubject;
  const { receivingAddress } = facts.message;
  if (lackingFor(kind, facts.details, { postalAddress, receivingAddress }).length > 0)
    throw new Failure('letter-needs-details');
  const own = ownTemplate(desk.store, facts);
  const { subject, text } = letterText(facts, own ?? undefined);
  return {
    subject: subject.replaceAll(/\s+/g, ' ').slice(0, longestSubject),
    text,
    facts,
    templateVersion: own === null ? letterTemplate(kind, facts.language, facts.tone).version : null,
  };
}
