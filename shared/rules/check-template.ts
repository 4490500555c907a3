import { noDetails } from '../domain/letter-details.ts';
import type { LetterFacts } from '../domain/letter-facts.ts';
import type { TemplateFault, TemplateKey } from '../domain/template.ts';
import { templateParts } from './letter-templates.ts';
import { letterValues } from './letter-values.ts';
import { fillTemplate, TemplateProblem } from './template.ts';

/** What is wrong with the text of a template, a subject line and a body after an empty line; null when nothing is. */
export function checkTemplate(key: TemplateKey, text: string): TemplateFault | null {
  if (!/^[^\n]*\S[^\n]*\n\n[^]*\S/.test(text)) return { problem: 'no-subject', tag: '' };
  try {
    fillTemplate(text, letterValues(noFacts(key)), templateParts(key.language));
    return null;
  } catch (error) {
    if (error instanceof TemplateProblem) return { problem: error.problem, tag: error.tag.slice(0, 100) };
    throw error;
  }
}

/** What a template may name, in the order of the alphabet. */
export function templateNames(key: TemplateKey): string[] {
  return Object.keys(letterValues(noFacts(key))).toSorted();
}

/** The names are the same whatever the facts are. */
function noFacts({ kind, language, tone }: TemplateKey): LetterFacts {
  return {
    kind,
    language,
    tone,
    reference: '',
    today: '2026-01-01',
    dataSubject: { name: '', city: '', replyAddress: '', profile: null, postalAddress: '' },
    controller: { name: '' },
    addressee: { name: '' },
    message: {
      channel: 'email',
      sentOn: null,
      subject: '',
      quote: '',
      senderName: '',
      senderAddress: null,
      receivingAddress: null,
      earlierCount: 0,
      reveals: { noObjectionNotice: false, noSource: false, wrongName: false, refusedOn: null },
    },
    personalReason: '',
    expectedDue: null,
    earlier: null,
    details: noDetails,
    annexes: [],
  };
}
