import { daysBetween } from '../../../shared/rules/calendar.ts';
import { bulkHosts, hasHost } from '../triage/words/hosts.ts';
import { evidence, fact, type FactInput } from './fact-input.ts';

const longest = 365;

/**
 * The first mail to many after an accepted invitation: being connected is no consent to a list, and no sale either
 * (Tw 11.7 lid 1 and 4). Whoever had a list before the connection did not get the address by it.
 */
export function connectionThenList({ message, approach, known, day, history: { connection, earlierMail } }: FactInput) {
  if (!approach || known || connection === null || day === null || message.channel !== 'email') return [];
  const sign = bulkSign(message);
  const days = daysBetween(connection.on, day);
  if (sign === null || earlierMail.length > 0 || days < 0 || days > longest) return [];
  return [
    fact('connection-then-list', [evidence('header', sign)], {
      connectedOn: connection.on,
      name: connection.name,
      days,
    }),
  ];
}

/** The header or host that shows a mail to many. LinkedIn's own mails are no list of the connection's. */
function bulkSign({ headers, hosts, from }: FactInput['message']): string | null {
  if (from.address?.endsWith('linkedin.com') === true) return null;
  for (const name of ['list-unsubscribe', 'list-id', 'feedback-id']) {
    const [line] = headers[name] ?? [];
    if (line !== undefined) return `${name}: ${line}`;
  }
  const precedence = headers['precedence']?.find((line) => /bulk|list/i.test(line));
  return precedence === undefined ? hasHost(hosts, bulkHosts) : `precedence: ${precedence}`;
}
