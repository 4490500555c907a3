import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export interface Mail {
  readonly from: string;
  readonly to?: string;
  readonly subject: string;
  readonly text: string;
  readonly id: string;
  readonly date?: string;
  readonly headers?: readonly string[];
}

/** An RFC 5322 source with CRLF, as a mail server would hand it over. */
export function mailSource({
  from,
  to = 'Noor de Vries <noor@devries.example>',
  subject,
  text,
  id,
  date = 'Mon, 05 Jan 2026 09:00:00 +0100',
  headers = [],
}: Mail): Buffer {
  const lines = [
    `From: ${from}`,
    `To: ${to}`,
    `Subject: ${subject}`,
    `Date: ${date}`,
    `Message-ID: <${id}>`,
    ...headers,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    '',
    ...text.split('\n'),
    '',
  ];
  return Buffer.from(lines.join('\r\n'), 'utf8');
}

export function writeMail(folder: string, name: string, mail: Mail): string {
  const file = join(folder, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, mailSource(mail));
  return file;
}

export const recruiterMail: Mail = {
  id: 'r1@talentvonk.example',
  from: 'Sanne de Bruin <sanne@talentvonk.example>',
  subject: 'Passende rol bij een mooie opdrachtgever',
  text: `Hoi Noor,

Ik kwam je profiel tegen op LinkedIn en ik ben onder de indruk van je ervaring. Voor een opdrachtgever in Zwolle
zoek ik een senior data engineer, 36 uur per week, tot € 6.500 per maand, met een leaseauto.

Sta je open voor een kennismaking? Dan bel ik je graag deze week.

Met vriendelijke groet,
Sanne de Bruin
Recruitment consultant | Talentvonk B.V.`,
};
