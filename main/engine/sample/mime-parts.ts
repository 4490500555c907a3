import { base64Lines, quotedPrintable } from './mime-text.ts';

/** A body part: its header lines, and its body with CRLF. */
export interface MimePart {
  readonly headers: readonly string[];
  readonly body: string;
}

/** `8bit` keeps the bytes of the text as they are. */
export function textPart(type: 'plain' | 'html', text: string, encoding: 'quoted-printable' | '8bit'): MimePart {
  return {
    headers: [`Content-Type: text/${type}; charset=utf-8`, `Content-Transfer-Encoding: ${encoding}`],
    body: encoding === '8bit' ? text.replaceAll('\n', '\r\n') : quotedPrintable(text),
  };
}

/** `type` with its parameters, such as `multipart/alternative`. The boundary follows from `key`. */
export function multipart(type: string, key: string, parts: readonly MimePart[]): MimePart {
  const [kind = type, ...parameters] = type.split('; ');
  const boundary = `=_${kind.replace('multipart/', '')}_${key}`;
  const sections = parts.map(({ headers, body }) => `--${boundary}\r\n${headers.join('\r\n')}\r\n\r\n${body}\r\n`);
  return {
    headers: [`Content-Type: ${[kind, ...parameters, `boundary="${boundary}"`].join(';\r\n ')}`],
    body: `${sections.join('')}--${boundary}--`,
  };
}

/** The smallest document that says of itself that it is empty. */
const emptyPdf = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj
trailer<</Root 1 0 R>>
%%EOF
`;

export function pdfPart(name: string): MimePart {
  return {
    headers: [
      `Content-Type: application/pdf; name="${name}"`,
      'Content-Transfer-Encoding: base64',
      `Content-Disposition: attachment; filename="${name}"`,
    ],
    body: base64Lines(Buffer.from(emptyPdf)),
  };
}

/** A meeting request (RFC 5546) of one hour. `day`: `YYYYMMDD`. */
export function calendarPart(event: {
  uid: string;
  title: string;
  day: string;
  organiser: string;
  attendee: string;
}): MimePart {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Voorbeeld//Agenda//NL',
    'METHOD:REQUEST',
    'BEGIN:VEVENT',
    `UID:${event.uid}`,
    `DTSTAMP:${event.day}T070000Z`,
    `DTSTART:${event.day}T090000Z`,
    `DTEND:${event.day}T100000Z`,
    `SUMMARY:${event.title}`,
    `ORGANIZER:mailto:${event.organiser}`,
    `ATTENDEE:mailto:${event.attendee}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return {
    headers: ['Content-Type: text/calendar; charset=utf-8; method=REQUEST', 'Content-Transfer-Encoding: 8bit'],
    body: lines.join('\r\n'),
  };
}

/** A delivery status (RFC 3464) for one recipient. */
export function deliveryStatusPart(recipient: string): MimePart {
  return {
    headers: ['Content-Type: message/delivery-status'],
    body: [
      'Reporting-MTA: dns; mx.meijsloot.example',
      '',
      `Final-Recipient: rfc822; ${recipient}`,
      'Action: failed',
      'Status: 5.1.1',
      'Diagnostic-Code: smtp; 550 5.1.1 No such user',
    ].join('\r\n'),
  };
}
