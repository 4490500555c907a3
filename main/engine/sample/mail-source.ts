import { addDays } from '../../../shared/rules/calendar.ts';
import { rollToWorkingDay } from '../../../shared/rules/working-days.ts';
import { receivedHeaders, toolHeaders, toolHost } from './deliveries.ts';
import { hostileHtml, newsletterHtml, trackedHtml } from './html-body.ts';
import { inmailText, invitationText } from './linkedin-mail-text.ts';
import { calendarPart, deliveryStatusPart, type MimePart, multipart, pdfPart, textPart } from './mime-parts.ts';
import { headerText, mailbox } from './mime-text.ts';
import { mailDate, type Placed } from './place-entries.ts';
import type { SampleEntry } from './sample-entry.ts';

/** Message-ID without angle brackets; follows from the key alone. */
export function messageIdOf({ key, from }: SampleEntry): string {
  const domain = from.address.slice(from.address.indexOf('@') + 1);
  return `${key}@${domain === 'linkedin.com' ? 'ltx1-app.prod.linkedin.com' : domain}`;
}

function withHtml({ key }: SampleEntry, text: string, html: string): MimePart {
  return multipart('multipart/alternative', key, [
    textPart('plain', text, 'quoted-printable'),
    textPart('html', html, 'quoted-printable'),
  ]);
}

function calendar(entry: SampleEntry, placed: Placed): MimePart {
  const [, title = '', days = '1'] = entry.via;
  const { date } = rollToWorkingDay(addDays(placed.date, Number(days)), 'NL', 'usual', 1);
  return multipart('multipart/alternative', entry.key, [
    textPart('plain', entry.text, 'quoted-printable'),
    calendarPart({
      uid: messageIdOf(entry),
      title: title.replaceAll('+', ' '),
      day: date.replaceAll('-', ''),
      organiser: entry.from.address,
      attendee: entry.to.address,
    }),
  ]);
}

function bounce(entry: SampleEntry): MimePart {
  const recipient = /<([^>]+)>/.exec(entry.text)?.[1] ?? '';
  return multipart('multipart/report; report-type=delivery-status', entry.key, [
    textPart('plain', entry.text, 'quoted-printable'),
    deliveryStatusPart(recipient),
  ]);
}

function content(entry: SampleEntry, placed: Placed): MimePart {
  const { key, text } = entry;
  const host = toolHost(entry);
  switch (entry.via[0]) {
    case 'html':
    case 'sequence':
      return withHtml(entry, text, trackedHtml(text, host, key));
    case 'newsletter': {
      const footer = `${text}\n\n--\nJe ontvangt deze mail op ${entry.to.address}.\nUitschrijven: https://${host}/uit/${key}`;
      return withHtml(entry, footer, newsletterHtml(text, host, key));
    }
    case 'hostile':
      return withHtml(entry, text, hostileHtml(text, host, key));
    case 'inmail':
      return withHtml(entry, inmailText(entry), trackedHtml(inmailText(entry), 'www.linkedin.com', key));
    case 'invitation':
      return withHtml(entry, invitationText(entry), trackedHtml(invitationText(entry), 'www.linkedin.com', key));
    case 'calendar':
      return calendar(entry, placed);
    case 'bounce':
      return bounce(entry);
    case 'letter':
      return textPart('plain', text, '8bit');
    default:
      return textPart('plain', text, 'quoted-printable');
  }
}

/**
 * The RFC 5322 source of one entry, whose texts are filled already: CRLF, the same bytes for the same day.
 * `chain`: Message-IDs of what it answers, oldest first, without angle brackets.
 */
export function mailSource(entry: SampleEntry, placed: Placed, chain: readonly string[]): Uint8Array {
  const date = mailDate(entry.key, placed);
  const body = content(entry, placed);
  const { Attach, Cc, ...others } = entry.fields;
  const whole =
    Attach === undefined ? body : multipart('multipart/mixed', `${entry.key}-mixed`, [body, pdfPart(Attach)]);
  const headers = [
    ...(entry.mailbox === 'Sent' ? [] : receivedHeaders(entry, date)),
    `Date: ${date}`,
    `From: ${mailbox(entry.from)}`,
    `To: ${mailbox(entry.to)}`,
    ...(Cc === undefined ? [] : [`Cc: ${Cc}`]),
    headerText('Subject', entry.subject),
    `Message-ID: <${messageIdOf(entry)}>`,
    ...(chain.length === 0
      ? []
      : [`In-Reply-To: <${chain.at(-1) ?? ''}>`, `References: ${chain.map((id) => `<${id}>`).join('\r\n ')}`]),
    ...toolHeaders(entry),
    ...Object.entries(others).map(([name, value]) => headerText(name, value)),
    'MIME-Version: 1.0',
    ...whole.headers,
  ];
  return Buffer.from(`${headers.join('\r\n')}\r\n\r\n${whole.body}\r\n`);
}
