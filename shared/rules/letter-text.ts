import type { LetterFacts } from '../domain/letter-facts.ts';
import { letterRules } from './letter-rules.ts';
import { letterTemplate, templateParts } from './letter-templates.ts';
import { letterValues } from './letter-values.ts';
import { fillTemplate } from './template.ts';

export { letterElements } from './letter-elements.ts';

/**
 * The letter before the data subject edits it, from the shipped template or from the data subject's `own` one. Only what is known is
 * stated. Throws for a letter that comes back to a first letter when there is none: nothing true can be written then.
 */
export function letterText(facts: LetterFacts, own?: string): { subject: string; text: string } {
  if (needsFirstLetter(facts) && facts.earlier === null) throw new Error(`${facts.kind} needs the first letter`);
  const template = own ?? letterTemplate(facts.kind, facts.language, facts.tone).text;
  const parts = templateParts(facts.language);
  const end = template.indexOf('\n\n');
  const values = letterValues(facts);
  return {
    subject: fillTemplate(template.slice(0, end), values, parts),
    text: fillTemplate(template.slice(end + 2), values, parts).trimEnd(),
  };
}

function needsFirstLetter({ kind }: LetterFacts): boolean {
  const { when } = letterRules[kind];
  return when !== 'always' && when !== 'on-linkedin' && when !== 'by-message';
}
