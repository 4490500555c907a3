import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { letterKinds } from '../../../shared/domain/letter.ts';
import { letterElements } from '../../../shared/rules/letter-elements.ts';
import { letterTemplate } from '../../../shared/rules/letter-templates.ts';
import { letterText } from '../../../shared/rules/letter-text.ts';
import { printArticle } from '../../../shared/rules/print-article.ts';
import { everyLetter, fullFacts } from './letter-facts.ts';

const folder = join(import.meta.dirname, '../../../docs/letters');
const names = { nl: 'Nederlands', en: 'English', formal: 'formal', plain: 'plain' } as const;

/** Every letter of a kind as it goes out, to be read aloud; `npm run letters` writes them anew. */
function page(kind: (typeof letterKinds)[number]): string {
  const { version, law } = letterTemplate(kind, 'nl', 'formal');
  const letters = everyLetter
    .filter(([other]) => other === kind)
    .map(([, language, tone]) => {
      const { subject, text } = letterText(fullFacts(kind, language, tone));
      return `## ${names[language]}, ${names[tone]}\n\n\`\`\`text\n${subject}\n\n${text}\n\`\`\`\n`;
    });
  const facts = fullFacts(kind, 'nl');
  const elements = letterElements(kind, letterText(facts).text, facts)
    .filter(({ article }) => article !== '')
    .map(({ id, article }) => `| ${id} | ${printArticle(article, 'en')} |`);
  return [
    `# ${kind}\n\nTemplate version ${version}. Rests on: ${law}. People and organisations are invented.\n`,
    ...letters,
    `## What it holds, and on what it rests\n\n| element | article |\n| --- | --- |\n${elements.join('\n')}\n`,
  ].join('\n');
}

describe('docs/letters shows the letters as they are written now (npm run letters)', () => {
  test.each(letterKinds)('%s', async (kind) => {
    await expect(page(kind)).toMatchFileSnapshot(join(folder, `${kind}.md`));
  });

  test('and no others', () => {
    expect(readdirSync(folder).toSorted()).toEqual(letterKinds.map((kind) => `${kind}.md`).toSorted());
  });
});
