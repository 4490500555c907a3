import type { Signal } from '../signal.ts';

const letters = /\p{L}|\ufffd/gu;
const foreign =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Cyrillic}\p{Script=Thai}\p{Script=Arabic}\p{Script=Hebrew}\ufffd]/gu;
const outsideLatin = /[\u0370-\u1dff\u2e80-\ud7ff\uf900-\ufdff\ufffd]/;
const run =
  /(?:[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Cyrillic}\p{Script=Thai}\p{Script=Arabic}\p{Script=Hebrew}]|\ufffd){2,20}/u;
const looked = 600;

export const foreignScript = {
  id: 'foreign-script',
  description: 'Most of the text is in a script that Dutch and English do not use, or unreadable.',
  source: 'Mass advertising that pays no heed to the language of its readers',
  favours: 'direct-marketing',
  find: ({ message, parts }) => {
    const text = `${message.subject}\n${parts.fresh.slice(0, looked)}`;
    if (!outsideLatin.test(text)) return null;
    const found = text.match(foreign) ?? [];
    return found.length > 10 && found.length > (text.match(letters)?.length ?? 0) * 0.4
      ? (run.exec(text)?.[0] ?? null)
      : null;
  },
} satisfies Signal;
