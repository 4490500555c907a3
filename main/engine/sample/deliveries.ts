import { replyAddress } from './linkedin-mail-text.ts';
import { mailbox } from './mime-text.ts';
import type { SampleEntry } from './sample-entry.ts';

const domainOf = (address: string): string => address.slice(address.indexOf('@') + 1);

/** The host a tool links and tracks with; the sender's own domain where the entry names none. */
export function toolHost({ via: [, host], from }: SampleEntry): string {
  return host ?? domainOf(from.address);
}

function verp({ key, to }: SampleEntry, host: string): string {
  return `bounces+${key}-${to.address.replace('@', '=')}@${host}`;
}

function newsletter(entry: SampleEntry): string[] {
  const host = toolHost(entry);
  return [
    `List-Unsubscribe: <https://${host}/uit/${entry.key}>,\r\n <mailto:uit@${host}?subject=${entry.key}>`,
    'List-Unsubscribe-Post: List-Unsubscribe=One-Click',
    `List-Id: <nieuws.${host}>`,
    'Precedence: bulk',
    `Feedback-ID: ${entry.key}:nieuwsbrief:postmolen`,
    'X-Mailer: Postmolen 4.2',
  ];
}

function sequence(entry: SampleEntry): string[] {
  const host = toolHost(entry);
  return [`List-Unsubscribe: <https://${host}/u/${entry.key}>`, `X-Entity-Ref-ID: ${entry.key}`];
}

function linkedIn(type: string, template: string): string[] {
  return [
    `X-LinkedIn-Class: ${type}`,
    `X-LinkedIn-Template: ${template}`,
    'X-LinkedIn-Id: sample',
    'List-Unsubscribe: <https://www.linkedin.com/comm/psettings/email-unsubscribe?sample=1>',
    'List-Unsubscribe-Post: List-Unsubscribe=One-Click',
  ];
}

function discussion({ via: [, name = '', host = ''] }: SampleEntry): string[] {
  return [
    `List-Id: <${name}.${host}>`,
    `List-Post: <mailto:${name}@${host}>`,
    `List-Unsubscribe: <mailto:${name}-leave@${host}>`,
    'Precedence: list',
  ];
}

function inmail(entry: SampleEntry): string[] {
  const isSales = entry.truth?.label === 'direct-marketing';
  return [
    `Reply-To: ${mailbox({ name: entry.from.name, address: replyAddress(entry.key) })}`,
    ...linkedIn('INMAIL', isSales ? 'email_lss_inmail_initial_single_01' : 'email_hire_inmail_initial_single_01'),
  ];
}

/** The header lines that the tool of an entry adds (`formats.md` sections 4 to 6). */
export function toolHeaders(entry: SampleEntry): string[] {
  switch (entry.via[0]) {
    case 'newsletter':
      return newsletter(entry);
    case 'sequence':
      return sequence(entry);
    case 'inmail':
      return inmail(entry);
    case 'invitation':
      return linkedIn('MBR-TO-MBR', 'email_m2m_invite_single_01');
    case 'jobalert':
      return linkedIn('SAVEDSEARCH', 'email_job_alert_digest_01');
    case 'list':
      return discussion(entry);
    case 'system':
      return ['Auto-Submitted: auto-generated'];
    case 'auto-reply':
      return ['Auto-Submitted: auto-replied', 'X-Auto-Response-Suppress: All'];
    case 'bounce':
      return ['Auto-Submitted: auto-replied'];
    default:
      return [];
  }
}

const isForged = ({ key }: SampleEntry): boolean => key.startsWith('phishing-');

/** What the data subject's own mail server writes on top: envelope sender, exact recipient, first hop, authentication. */
export function receivedHeaders(entry: SampleEntry, date: string): string[] {
  const domain = domainOf(entry.from.address);
  const isList = entry.via[0] === 'list';
  const recipient = isList ? 'noelle@meijsloot.example' : entry.to.address;
  const server = `mx.${domainOf(recipient)}`;
  const host = domain === 'linkedin.com' ? 'bounce.linkedin.com' : toolHost(entry);
  const envelope =
    entry.via[0] === 'bounce'
      ? ''
      : ['newsletter', 'sequence', 'inmail', 'invitation', 'jobalert'].includes(entry.via[0] ?? '')
        ? verp(entry, host)
        : entry.from.address;
  const verdict = isForged(entry) ? 'fail' : 'pass';
  return [
    `Return-Path: <${envelope}>`,
    `Delivered-To: ${recipient}`,
    `Authentication-Results: ${server};\r\n dkim=${verdict} header.d=${domain};\r\n spf=${verdict} smtp.mailfrom=${domainOf(envelope === '' ? entry.from.address : envelope)};\r\n dmarc=${verdict} header.from=${domain}`,
    `Received: from uit.${domain} (uit.${domain} [192.0.2.25])\r\n by ${server} with ESMTPS id ${entry.key}\r\n for <${recipient}>; ${date}`,
  ];
}
