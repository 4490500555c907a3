import type { Message } from '../../../shared/domain/message.ts';
import type { Language } from '../../../shared/domain/dates.ts';
import { localInstant } from '../../../shared/rules/local-date.ts';
import { ownText } from '../../../shared/rules/quote-line.ts';
import { withoutTokens } from '../../../shared/rules/without-tokens.ts';

const words = {
  nl: {
    from: 'Van',
    to: 'Aan',
    others: '[andere ontvangers weggelaten]',
    address: '[adres]',
    on: 'Datum',
    subject: 'Onderwerp',
    cut: '[aangehaalde oudere berichten weggelaten]',
  },
  en: {
    from: 'From',
    to: 'To',
    others: '[other recipients left out]',
    address: '[address]',
    on: 'Date',
    subject: 'Subject',
    cut: '[quoted older messages left out]',
  },
} as const;

interface Reader {
  /** The address that received it, and the sender's: all others belong to third parties. */
  readonly receivingAddress: string | null;
  readonly timeZone: string;
  readonly language: Language;
}

/**
 * A copy of a message to show to others (`law.md` 8.10 and 8.11): without other recipients, addresses of third parties, older
 * messages below it, and what follows the host of a link.
 */
export function shareableText(message: Message, { receivingAddress, timeZone, language }: Reader): string {
  const say = words[language];
  const { from, to, cc, sentAt, subject, text } = message;
  const known = new Set([from.address, receivingAddress].filter((address) => address !== null));
  const others = [...to, ...cc].some(({ address }) => address === null || !known.has(address));
  const own = ownText(text);
  const shown = withoutTokens(own).replaceAll(/[^\s"<>()[\],;:@]+@[^\s"<>()[\],;:@]+/g, (address) =>
    known.has(address.toLowerCase().replace(/[.?!]+$/, '')) ? address : say.address,
  );
  const lines = [
    `${say.from}: ${[from.name, from.address ?? ''].filter((part) => part !== '').join(', ')}`,
    `${say.to}: ${[receivingAddress ?? '', ...(others ? [say.others] : [])].filter((part) => part !== '').join(', ')}`,
    ...(sentAt === null ? [] : [`${say.on}: ${localInstant(sentAt, timeZone)}`]),
    `${say.subject}: ${withoutTokens(subject)}`,
    '',
    shown.trim(),
    ...(own.length < text.trimEnd().length ? ['', say.cut] : []),
  ];
  return `${lines.join('\n')}\n`;
}
