import { expect, test } from 'vitest';
import { mailtoUrl } from '../../../shared/rules/mailto.ts';

test('every sign of the letter arrives, and only as text', () => {
  const url = mailtoUrl(
    'privacy@talentvonk.example',
    'Bezwaar & inzage?',
    'Geachte heer/mevrouw,\n\n100% van $& {x} <b> &cc=other@x.example',
  );
  if (url === null) throw new Error('refused');
  const parsed = new URL(url);
  expect(parsed.pathname).toBe('privacy@talentvonk.example');
  expect([...parsed.searchParams.keys()]).toEqual(['subject', 'body']);
  expect(parsed.searchParams.get('subject')).toBe('Bezwaar & inzage?');
  expect(parsed.searchParams.get('body')).toBe('Geachte heer/mevrouw,\r\n\r\n100% van $& {x} <b> &cc=other@x.example');
});

test.each([
  ['no address', 'privacy'],
  ['two addresses', 'a@x.example,b@x.example'],
  ['a header in the address', 'a@x.example?bcc=b@x.example'],
  ['a line break in the address', 'a@x.example\r\nBcc: b@x.example'],
  ['an encoded sign in the address', 'a%0d@x.example'],
  ['javascript', 'javascript:alert(1)'],
])('%s is refused', (_why, to) => {
  expect(mailtoUrl(to, 'onderwerp', 'tekst')).toBeNull();
});

test('a line break in the subject is refused, and a letter that a mail program would cut off', () => {
  expect(mailtoUrl('a@x.example', 'onderwerp\nBcc: b@x.example', '')).toBeNull();
  expect(mailtoUrl('a@x.example', 'onderwerp', 'x'.repeat(1900))).toBeNull();
  expect(mailtoUrl('a@x.example', 'onderwerp', 'x'.repeat(1800))?.length).toBeLessThanOrEqual(1900);
});
