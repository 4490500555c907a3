import { type MessageFact, messageFactCodes } from '../../../shared/domain/message-fact.ts';
import { aliasLeak } from './alias-leak.ts';
import { clientFacts } from './client.ts';
import { connectionThenList } from './connection-then-list.ts';
import { contactAfterNo } from './contact-after-no.ts';
import { elsewhere } from './elsewhere.ts';
import type { FactInput, ReadFact } from './fact-input.ts';
import { footerFacts } from './footer.ts';
import { nameFault } from './name-fault.ts';
import { objectionNotice } from './objection-notice.ts';
import { openToWork } from './open-to-work.ts';
import { sameText } from './same-text.ts';
import { senderParticulars } from './sender-particulars.ts';
import { sequence } from './sequence.ts';

const readers: readonly ReadFact[] = [
  contactAfterNo,
  objectionNotice,
  aliasLeak,
  nameFault,
  connectionThenList,
  sameText,
  elsewhere,
  sequence,
  senderParticulars,
  clientFacts,
  footerFacts,
  openToWork,
];

/** Everything that a message reveals, in the order of `messageFactCodes`. Pure: what the store knows stands in the input. */
export function readFacts(input: FactInput): MessageFact[] {
  const facts = readers.flatMap((read) => read(input));
  const place = ({ code }: MessageFact) => messageFactCodes.indexOf(code);
  return facts.toSorted((one, other) => place(one) - place(other));
}
