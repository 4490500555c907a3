import { Instant } from '../../../shared/domain/dates.ts';
import { Failure } from '../../../shared/failure.ts';
import { wireAddress } from './mail-address.ts';

/** A file that goes with a mail. `type`: its media type. */
export interface EnclosedFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/**
 * Message-IDs without angle brackets. `to` null: no addressee yet, for a letter that leaves by another route.
 * `date`: shown to the addressee with the offset it is given in.
 */
export interface MailParts {
  readonly from: { readonly name: string; readonly address: string };
  readonly to: string | null;
  readonly subject: string;
  readonly text: string;
  readonly messageId: string;
  readonly date: Instant;
  readonly inReplyTo: string | null;
  readonly references: readonly string[];
  /** Mail programs open it as a message still to be sent. */
  readonly unsent?: boolean;
  readonly enclosed?: readonly EnclosedFile[];
}

// A chain may be years long and comes from others; RFC 5322 section 3.6.4 lets it be shortened.
const longestChain = 20;

/**
 * The letter as an RFC 5322 message: plain text, UTF-8, quoted-printable, CRLF. Built once; the same bytes are sent,
 * drafted, saved and kept. The text comes out of it word for word, with CRLF as line end, also after its last line.
 * Throws `invalid-input` when a part could break out of its header. Message-IDs of others that no header can carry
 * are left out of the chain, as a sender's oddity must not stop the letter.
 */
export async function buildMail(parts: MailParts): Promise<Uint8Array> {
  if (!isMessageId(parts.messageId)) throw new Failure('invalid-input');
  const references = parts.references.filter(isMessageId).slice(-longestChain);
  const { default: MailComposer } = await import('nodemailer/lib/mail-composer');
  const composer = new MailComposer({
    from: { name: oneLine(parts.from.name), address: wireAddress(parts.from.address) },
    ...(parts.to === null ? {} : { to: wireAddress(parts.to) }),
    subject: oneLine(parts.subject),
    messageId: bracketed(parts.messageId),
    date: mailDate(parts.date),
    ...(parts.inReplyTo !== null && isMessageId(parts.inReplyTo) ? { inReplyTo: bracketed(parts.inReplyTo) } : {}),
    ...(references.length === 0 ? {} : { references: references.map(bracketed) }),
    ...(parts.unsent === true ? { headers: { 'X-Unsent': '1' } } : {}),
    text: parts.text.replaceAll(/\r\n|\r/g, '\n'),
    attachments: (parts.enclosed ?? []).map(({ name, type, bytes }) => ({
      filename: oneLine(name),
      contentType: type,
      contentTransferEncoding: 'base64',
      content: Buffer.from(bytes),
    })),
    // Chosen here, so that a letter in plain ASCII is not re-flowed on its way.
    encoding: 'quoted-printable',
    textEncoding: 'quoted-printable',
    newline: 'win',
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return composer.compile().build();
}

/** The library would fold or drop what ends a line; a letter with such a header is a mistake, so it is refused. */
function oneLine(value: string): string {
  if (/[\r\n\0]/.test(value)) throw new Failure('invalid-input');
  return value.replaceAll(/[\p{Cc}\u2028\u2029]/gu, ' ');
}

function isMessageId(value: string): boolean {
  return /^[!-;=?-~]{1,250}$/.test(value);
}

function bracketed(messageId: string): string {
  return `<${messageId}>`;
}

/** RFC 5322 section 3.3, such as `Tue, 25 Nov 2025 14:03:00 +0100`. */
function mailDate(instant: Instant): string {
  const parsed = Instant.safeParse(instant);
  if (!parsed.success) throw new Failure('invalid-input');
  const [, sign = '+', hours = '00', minutes = '00'] = /([+-])(\d{2}):(\d{2})$/.exec(parsed.data) ?? [];
  const offset = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -60_000 : 60_000);
  // Shifted by the offset, the UTC reading is the local one.
  const local = new Date(Date.parse(parsed.data) + offset).toUTCString();
  return local.replace('GMT', `${sign}${hours}${minutes}`);
}
