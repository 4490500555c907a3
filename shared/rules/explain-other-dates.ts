import type { CalendarDate, Country, Language } from '../domain/dates.ts';
import type { Deadline } from '../domain/deadline.ts';
import { addDays } from './calendar.ts';
import { firstBreachDay } from './deadlines.ts';
import { movedLines } from './explain-deadline.ts';
import { printDay } from './print-date.ts';
import { whyPassedOver } from './working-days.ts';

/** The proof of the courtesy after a reminder. `days`: its length. */
export function explainCourtesy(end: CalendarDate, days: number, language: Language): string[] {
  const received = printDay(addDays(end, -days), language);
  const last = printDay(end, language);
  return language === 'nl'
    ? [
        `Gerekend vanaf ${received}, de dag waarop uw herinnering geldt als ontvangen.`,
        `${days} dagen: een beleefdheid van Verzet, geen wet. Elke dag telt mee, ook weekeinden en feestdagen.`,
        `Laatste dag: ${last}.`,
        'Een antwoord, of een andere dag van ontvangst van de herinnering, verandert dit.',
      ]
    : [
        `Counted from ${received}, the day on which your reminder counts as received.`,
        `${days} days: a courtesy of Verzet, not law. Every day counts, weekends and holidays too.`,
        `Last day: ${last}.`,
        'An answer, or another day of receipt of the reminder, changes it.',
      ];
}

/** The proof of the day by which an authority must have told how a complaint stands. */
export function explainAuthorityTerm(term: Deadline, language: Language): string[] {
  const filed = printDay(term.received, language);
  const raw = printDay(term.raw, language);
  const due = printDay(term.due, language);
  const moved = movedLines(term, language);
  return language === 'nl'
    ? [
        `Gerekend vanaf ${filed}, de dag waarop u de klacht indiende.`,
        'Drie maanden: zo lang heeft de toezichthouder om te laten weten hoe het met de klacht staat of wat eruit kwam (art. 78 lid 2 AVG).',
        `Dezelfde dag van de maand, drie maanden later: ${raw}.`,
        ...moved,
        `Naar deze telling is dat tot en met ${due}.`,
        'Een bericht van de toezichthouder, of een andere dag van indienen, verandert dit.',
      ]
    : [
        `Counted from ${filed}, the day on which you filed the complaint.`,
        'Three months: so long the authority has to tell how the complaint stands or what came of it (Art. 78(2) GDPR).',
        `The same day of the month, three months later: ${raw}.`,
        ...moved,
        `By this count that is up to and including ${due}.`,
        'Word from the authority, or another day of filing, changes it.',
      ];
}

/** Why a message counts, or does not yet count, as contact after the objection: what was under way is let off. */
export function explainGrace(receivedOn: CalendarDate, country: Country, language: Language): string[] {
  const first = firstBreachDay(receivedOn, country);
  const skipped: string[] = [];
  for (let day = addDays(receivedOn, 1); day < first; day = addDays(day, 1)) {
    const why = whyPassedOver(day, country, 'all');
    if (why !== null) skipped.push(`${printDay(day, language)}${why.name === '' ? '' : ` (${why.name})`}`);
  }
  const from = printDay(receivedOn, language);
  const counts = printDay(first, language);
  return language === 'nl'
    ? [
        `Uw bezwaar geldt als ontvangen op ${from}. Het gebruik voor direct marketing moet dan meteen stoppen (art. 21 lid 3 AVG).`,
        'Twee werkdagen voor wat al onderweg was: een vuistregel van Verzet, geen wet.',
        ...(skipped.length === 0 ? [] : [`Geen werkdag: ${skipped.join(', ')}.`]),
        `Een bericht telt mee vanaf ${counts}.`,
        'Een andere dag van ontvangst van uw bezwaar verandert dit.',
      ]
    : [
        `Your objection counts as received on ${from}. Use for direct marketing must then stop at once (Art. 21(3) GDPR).`,
        'Two working days for what was under way already: a convention of Verzet, not law.',
        ...(skipped.length === 0 ? [] : [`No working day: ${skipped.join(', ')}.`]),
        `A message counts from ${counts}.`,
        'Another day of receipt of your objection changes it.',
      ];
}
