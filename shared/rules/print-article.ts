import type { Language } from '../domain/dates.ts';

/**
 * Prints a citation such as `AVG art. 17(1)(c)` in the language's own way: `art. 17 lid 1 onder c AVG`,
 * `Art. 17(1)(c) GDPR`; the definitions of article 4 are points. Two of them, parted by a comma, are joined by "and". `UAVG art. 35(2)` keeps its name. An empty citation (a convention of this application) stays empty.
 */
export function printArticle(citation: string, language: Language): string {
  return citation
    .split(', ')
    .map((one) => printOne(one, language))
    .join(language === 'nl' ? ' en ' : ' and ');
}

function printOne(citation: string, language: Language): string {
  const match = /^(\S+) art\. (\d[\d.:]*)((?:\(\w+\))*)$/.exec(citation);
  if (match === null) return citation;
  const [, law = '', article = '', parts = ''] = match;
  if (language === 'en') return `Art. ${article}${parts} ${law === 'AVG' ? 'GDPR' : law}`;
  const inWords = [...parts.matchAll(/\((\w+)\)/g)].map(([, part = '']) =>
    /^\d/.test(part) ? ` ${article === '4' ? 'punt' : 'lid'} ${part}` : ` onder ${part}`,
  );
  return `art. ${article}${inWords.join('')} ${law}`;
}
