import enAccess from '../data/templates/en/access.txt?raw';
import enBoth from '../data/templates/en/both.txt?raw';
import enObjection from '../data/templates/en/objection.txt?raw';
import enReminder from '../data/templates/en/reminder.txt?raw';
import nlAccess from '../data/templates/nl/access.txt?raw';
import nlBoth from '../data/templates/nl/both.txt?raw';
import nlObjection from '../data/templates/nl/objection.txt?raw';
import nlReminder from '../data/templates/nl/reminder.txt?raw';
import type { Language } from '../domain/dates.ts';
import type { LetterKind } from '../domain/letter.ts';

/** First line: the subject. Then an empty line, and the text from salutation to signature. */
export const letterTemplates: Readonly<Record<Language, Readonly<Record<LetterKind, string>>>> = {
  nl: { objection: nlObjection, access: nlAccess, both: nlBoth, reminder: nlReminder },
  en: { objection: enObjection, access: enAccess, both: enBoth, reminder: enReminder },
};
