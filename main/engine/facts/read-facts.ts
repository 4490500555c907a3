import { type MessageFact, messageFactCodes } from '../../../shared/domain/message-fact.ts';
import { aliasLeak } from './alias-leak.ts';
import type { FactInput, ReadFact } from './fact-input.ts';
import { nameFault } from './name-fault.ts';
import { objectionNotice } from './objection-notice.ts';

const readers: readonly ReadFact[] = [objectionNotice, aliasLeak, nameFault];

/** Everything that a message reveals, in the order of `messageFactCodes`. Pure: what the store knows stands in the input. */
export function readFacts(input: FactInput): MessageFact[] {
  const facts = readers.flatMap((read) => read(input));
  const place = ({ code }: MessageFact) => messageFactCodes.indexOf(code);
  return facts.toSorted((one, other) => place(one) - place(other));
}
