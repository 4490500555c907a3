import { expect, test } from 'vitest';
import { safeFileName } from '../../../shared/rules/safe-file-name.ts';

test.each([
  ['brief.pdf', 'brief.pdf'],
  ['../../etc/passwd', '-..-etc-passwd'],
  ['C:\\Users\\noor\\x.exe', 'C--Users-noor-x.exe'],
  // Written backwards after the mark, `exe.gpj` would show as `jpg.exe` the other way round.
  ['foto\u202egpj.exe', 'fotogpj.exe'],
  ['regel\r\neinde\u0000.txt', 'regeleinde.txt'],
  ['.bashrc', 'bashrc'],
  ['...', 'bijlage'],
  ['', 'bijlage'],
  [`${'a'.repeat(400)}.docx`, `${'a'.repeat(145)}.docx`],
])('%j becomes a name that a file may bear', (name, expected) => {
  expect(safeFileName(name, 'bijlage')).toBe(expected);
});
