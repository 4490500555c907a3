import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const headerEnd = /\r?\n\r?\n/;

/**
 * As many messages as asked, each other than the rest: round after round of the real ones, every time with another
 * Message-ID, another date and another last line.
 * @param {readonly Buffer[]} real
 * @param {number} count
 */
export function* distinctMessages(real, count) {
  for (let number = 0; number < count; number += 1) {
    const text = (real[number % real.length] ?? Buffer.alloc(0)).toString('latin1');
    const end = headerEnd.exec(text)?.index ?? text.length;
    const header = text.slice(0, end).replace(/^(?:message-id|date):.*(?:\r?\n[ \t].*)*\r?\n?/gim, '');
    const moment = new Date(Date.UTC(2010, 0, 1) + number * 2_000_000);
    const own = `Message-ID: <${number}@bench.example>\nDate: ${moment.toUTCString().replace('GMT', '+0000')}\n`;
    yield Buffer.from(`${own}${header}${text.slice(end)}\nLine ${number} of the measurement.\n`, 'latin1');
  }
}

/**
 * Writes a Maildir, all messages read; gives their number of bytes.
 * @param {string} folder
 * @param {Iterable<Buffer>} messages
 */
export function writeMaildir(folder, messages) {
  for (const part of ['cur', 'new', 'tmp']) mkdirSync(join(folder, part), { recursive: true });
  let number = 0;
  let bytes = 0;
  for (const message of messages) {
    const name = `1700000000.M${String((number += 1)).padStart(9, '0')}.bench:2,S`;
    writeFileSync(join(folder, 'cur', name), message);
    bytes += message.length;
  }
  return bytes;
}
