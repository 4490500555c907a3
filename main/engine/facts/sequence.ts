import type { MessageFact } from '../../../shared/domain/message-fact.ts';
import { daysBetween } from '../../../shared/rules/calendar.ts';
import { hasHost, sequenceHosts, sourcingHosts } from '../triage/words/hosts.ts';
import { evidence, fact, type FactInput } from './fact-input.ts';

const mailers = /mixmax|yesware|gmass|lemlist|mailshake|woodpecker|outreach|salesloft|saleshandy/i;

/** Sent by a tool for sequences (`formats.md` 5.3), and the how manieth message in a row that got no answer. */
export function sequence({ approach, message, day, history: { unanswered } }: FactInput): MessageFact[] {
  if (!approach) return [];
  const mailer = message.headers['x-mailer']?.find((line) => mailers.test(line));
  const host = hasHost(message.hosts, sequenceHosts) ?? hasHost(message.hosts, sourcingHosts);
  const tool =
    mailer !== undefined ? evidence('header', `x-mailer: ${mailer}`) : host === null ? null : evidence('link', host);
  const last = unanswered.at(-1);
  const [first] = unanswered;
  return [
    ...(tool === null ? [] : [fact('sequence-tool', [tool])]),
    ...(last === undefined || first === undefined || day === null
      ? []
      : [
          fact('follow-up', [], {
            number: unanswered.length + 1,
            days: daysBetween(last, day),
            firstOn: first,
          }),
        ]),
  ];
}
