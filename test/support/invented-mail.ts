import { createHash } from 'node:crypto';

/** An invented message with CRLF line ends; `bytes` pads it to at least that size. */
export function inventedMail(number: number, bytes = 0): Uint8Array {
  const head = [
    `From: "Recruiter ${number}" <recruiter${number}@bureau.example>`,
    'To: anna@ontvanger.example',
    `Subject: Een nieuwe kans (${number})`,
    `Message-ID: <mail-${number}@bureau.example>`,
    'Date: Tue, 04 Nov 2025 09:30:00 +0100',
    '',
    `Dag Anna, dit is bericht ${number}.`,
    '',
  ].join('\r\n');
  const line = `${'x'.repeat(74)}\r\n`;
  return Buffer.from(head + line.repeat(Math.max(0, Math.ceil((bytes - head.length) / line.length))));
}

export function inventedMails(count: number, first = 1): Uint8Array[] {
  return Array.from({ length: count }, (_, index) => inventedMail(first + index));
}

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
