import type { Signal } from '../signal.ts';

export const placeholder =
  /\{\{[^{}\n]{2,40}\}\}|\{\s*(?:first_?name|voornaam|name|naam|company|bedrijf)\s*\}|\[\s*(?:first ?name|name|naam|voornaam|company|bedrijfsnaam|achternaam|your name|functie)\s*\]|<\s*(?:first ?name|voornaam|naam|name)\s*>|%+(?:FIRST_?NAME|NAME|VOORNAAM|COMPANY)%+|\*\|[A-Z_:]+\|\*|\b(?:Beste|Hoi|Hi|Dear|Hello|Dag) (?:undefined|null|NULL)\b/i;

export const placeholderLeftOpen = {
  id: 'placeholder-left-open',
  description: 'A blank of a template was left open, so the text was written for many.',
  source: 'Merge faults of mailing tools; law.md need C4',
  favours: 'unsolicited',
  find: ({ message, parts }) =>
    placeholder.exec(message.subject)?.[0] ?? placeholder.exec(parts.fresh.slice(0, 3000))?.[0] ?? null,
} satisfies Signal;
