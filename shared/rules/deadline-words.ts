import type { CalendarDate, Country, Language } from '../domain/dates.ts';
import { printDay } from './print-date.ts';

/** The sentences of `explainDeadline`. Names of holidays stay in the country's own language. */
export interface DeadlineWords {
  start(received: CalendarDate): string;
  startPresumed(received: CalendarDate): string;
  startAfresh(answered: CalendarDate): string;
  readonly oneMonth: string;
  readonly extended: string;
  raw(date: CalendarDate): string;
  /** `day`: the number that the last month does not have. */
  rawClamped(date: CalendarDate, day: string): string;
  weekend(date: CalendarDate, name: string): string;
  holiday(date: CalendarDate, name: string, country: Country): string;
  goodFriday(date: CalendarDate, name: string): string;
  due(date: CalendarDate, country: Country): string;
  dueExtended(date: CalendarDate, country: Country): string;
  earlierWithoutDoubtfulDays(date: CalendarDate): string;
  decreeDay(date: CalendarDate): string;
  readonly decreeUnknown: string;
  bankHoliday(date: CalendarDate, name: string): string;
  regionalDay(date: CalendarDate, name: string, country: Country): string;
  latest(date: CalendarDate): string;
  lateFrom(date: CalendarDate): string;
  extension(announcedBy: CalendarDate, due: CalendarDate): string;
  /** Alone, and after the extension. */
  readonly otherReceipt: string;
  readonly otherReceiptToo: string;
  readonly unitedKingdom: string;
  readonly otherCountry: string;
  holidaysUnknown(date: CalendarDate): string;
  ownStart(received: CalendarDate): string;
  ownRaw(date: CalendarDate): string;
  notRelied(date: CalendarDate, name: string): string;
  ownWarn(date: CalendarDate): string;
  ownExtended(date: CalendarDate): string;
  readonly ownNoLimit: string;
}

const countryNames: Readonly<Record<Language, Readonly<Record<Country, string>>>> = {
  nl: {
    NL: 'Nederland',
    BE: 'België',
    DE: 'Duitsland',
    IE: 'Ierland',
    GB: 'Engeland en Wales',
    ZZ: 'het land van de ontvanger',
  },
  en: {
    NL: 'the Netherlands',
    BE: 'Belgium',
    DE: 'Germany',
    IE: 'Ireland',
    GB: 'England and Wales',
    ZZ: "the addressee's country",
  },
};

const partOf: Readonly<Record<Language, (country: Country) => string>> = {
  nl: (country) => (country === 'GB' ? 'in Schotland of Noord-Ierland' : `in een deel van ${countryNames.nl[country]}`),
  en: (country) => (country === 'GB' ? 'in Scotland or Northern Ireland' : `in a part of ${countryNames.en[country]}`),
};

const inDutch = (date: CalendarDate) => printDay(date, 'nl');
const inEnglish = (date: CalendarDate) => printDay(date, 'en');
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const named = (name: string) => (name === '' ? '' : ` (${name})`);

export const deadlineWords: Readonly<Record<Language, DeadlineWords>> = {
  nl: {
    start: (received) =>
      `De termijn is geteld vanaf ${inDutch(received)}, de dag van ontvangst. Die dag zelf telt niet mee (Verordening 1182/71, art. 3 lid 1).`,
    startPresumed: (received) =>
      `De termijn is geteld vanaf ${inDutch(received)}, de dag waarop de brief vermoedelijk is ontvangen (twee werkdagen na het posten, een vuistregel en geen wet, of de dag waarop al was geantwoord). Die dag zelf telt niet mee (Verordening 1182/71, art. 3 lid 1).`,
    startAfresh: (answered) =>
      `De organisatie stelde een vraag en u antwoordde op ${inDutch(answered)}. In de wet staat geen rekenregel voor die pauze; Verzet telt voor de zekerheid opnieuw vanaf die dag.`,
    oneMonth: 'De termijn om te antwoorden is één maand na ontvangst (art. 12 lid 3 AVG).',
    extended:
      'Bij een tijdig aangekondigde verlenging is de termijn ten hoogste drie maanden, geteld vanaf de oorspronkelijke ontvangst (art. 12 lid 3 AVG).',
    rawClamped: (date, day) =>
      `De maand waarin de termijn eindigt heeft geen dag ${day}; de termijn eindigt dan op de laatste dag van die maand: ${inDutch(date)} (Verordening 1182/71, art. 3 lid 2 onder c).`,
    raw: (date) =>
      `Een maandtermijn eindigt op de dag met hetzelfde nummer: ${inDutch(date)} (Verordening 1182/71, art. 3 lid 2 onder c).`,
    weekend: (date, name) =>
      `${capital(inDutch(date))}${named(name)} valt in het weekend en telt niet als laatste dag (Verordening 1182/71, art. 3 lid 4).`,
    holiday: (date, name, country) =>
      `${capital(inDutch(date))} is een feestdag in ${countryNames.nl[country]} (${name}) en telt niet als laatste dag (Verordening 1182/71, art. 2 lid 1 en art. 3 lid 4).`,
    goodFriday: (date, name) =>
      `${capital(inDutch(date))} (${name}) is in Nederland met een feestdag gelijkgesteld (Algemene termijnenwet, art. 3 lid 2) en telt hier niet als laatste dag; of dat voor de AVG zo is, staat niet vast.`,
    due: (date, country) =>
      `De laatste dag om te antwoorden is ${inDutch(date)}, tot het einde van de dag in ${countryNames.nl[country]}.`,
    dueExtended: (date, country) =>
      `De laatste dag om te antwoorden is op zijn laatst ${inDutch(date)}, tot het einde van de dag in ${countryNames.nl[country]}.`,
    earlierWithoutDoubtfulDays: (date) =>
      `Geldt de gelijkgestelde dag toch als gewone dag, dan is ${inDutch(date)} de laatste dag.`,
    decreeDay: (date) =>
      `${capital(inDutch(date))} is bij besluit met een feestdag gelijkgesteld (Algemene termijnenwet, art. 3 lid 3). Of dat voor de AVG geldt, staat niet vast.`,
    decreeUnknown: 'Of deze dag bij besluit wordt gelijkgesteld met een feestdag, is nog niet bekend.',
    regionalDay: (date, name, country) =>
      `${capital(inDutch(date))} (${name}) is ${partOf.nl(country)} een feestdag. Of de termijn dan doorloopt, staat niet vast.`,
    bankHoliday: (date, name) =>
      `${capital(inDutch(date))} (${name}) is in Ierland gebruikelijk een vrije dag, maar geen wettelijke feestdag. Of de termijn dan doorloopt, staat niet vast.`,
    latest: (date) => `Gelden alle twijfelachtige dagen als feestdag, dan is ${inDutch(date)} de laatste dag.`,
    lateFrom: (date) => `Verzet noemt een antwoord pas te laat vanaf ${inDutch(date)}.`,
    extension: (announcedBy, due) =>
      `Dit verandert als de organisatie uiterlijk op ${inDutch(announcedBy)} laat weten dat zij meer tijd nodig heeft, en waarom: dan is de laatste dag op zijn laatst ${inDutch(due)} (art. 12 lid 3 AVG).`,
    otherReceipt: 'Dit verandert als de brief op een andere dag is ontvangen.',
    otherReceiptToo: 'Dit verandert ook als de brief op een andere dag is ontvangen.',
    otherCountry:
      'Verzet kent de feestdagen van dit land niet: alleen weekenden zijn overgeslagen. Is de laatste dag daar een feestdag, dan schuift hij op naar de volgende werkdag.',
    unitedKingdom:
      'Verordening 1182/71 bindt het Verenigd Koninkrijk niet meer; er is op dezelfde manier geteld, met de feestdagen van Engeland en Wales.',
    holidaysUnknown: (date) =>
      `De feestdagen van ${date.slice(0, 4)} zijn hier niet bekend; alleen weekenden zijn overgeslagen.`,
    ownStart: (received) =>
      `De termijn is geteld vanaf ${inDutch(received)}, de dag waarop het antwoord binnenkwam. Die dag zelf telt niet mee.`,
    ownRaw: (date) =>
      `Een verzoekschrift aan de rechtbank kan tot zes weken na het antwoord: tot en met ${inDutch(date)} (art. 35 lid 2 UAVG).`,
    notRelied: (date, name) => `${capital(inDutch(date))}${named(name)} is geen gewone werkdag.`,
    ownWarn: (date) => `De veilige laatste dag is daarom ${inDutch(date)}.`,
    ownExtended: (date) =>
      `Volgens art. 1 lid 1 van de Algemene termijnenwet loopt de termijn door tot en met ${inDutch(date)}. Reken daar niet op.`,
    ownNoLimit:
      'Is er niet op tijd geantwoord, dan geldt er geen termijn (art. 35 lid 2 UAVG). Of een te laat antwoord de zes weken alsnog doet lopen, staat niet vast; houd ze dan voor de zekerheid aan.',
  },
  en: {
    start: (received) =>
      `The time limit is counted from ${inEnglish(received)}, the day of receipt. That day itself does not count (Regulation 1182/71, Art. 3(1)).`,
    startPresumed: (received) =>
      `The time limit is counted from ${inEnglish(received)}, the day on which the letter is presumed to have been received (two working days after posting, a convention and not law, or the day by which it had been answered). That day itself does not count (Regulation 1182/71, Art. 3(1)).`,
    startAfresh: (answered) =>
      `The organisation asked a question and you answered it on ${inEnglish(answered)}. The law holds no rule for counting that pause; to be safe, Verzet counts afresh from that day.`,
    oneMonth: 'The time limit for an answer is one month after receipt (Art. 12(3) GDPR).',
    extended:
      'With an extension announced within the first month, the time limit is at most three months, counted from the original receipt (Art. 12(3) GDPR).',
    rawClamped: (date, day) =>
      `The month in which the time limit ends has no day ${day}; it then ends on the last day of that month: ${inEnglish(date)} (Regulation 1182/71, Art. 3(2)(c)).`,
    raw: (date) =>
      `A time limit in months ends on the day with the same number: ${inEnglish(date)} (Regulation 1182/71, Art. 3(2)(c)).`,
    weekend: (date, name) =>
      `${inEnglish(date)}${named(name)} falls on a weekend and cannot be the last day (Regulation 1182/71, Art. 3(4)).`,
    holiday: (date, name, country) =>
      `${inEnglish(date)} is a public holiday in ${countryNames.en[country]} (${name}) and cannot be the last day (Regulation 1182/71, Art. 2(1) and Art. 3(4)).`,
    goodFriday: (date, name) =>
      `${inEnglish(date)} (${name}) is equated to a public holiday in the Netherlands (Algemene termijnenwet, Art. 3(2)) and is not taken as the last day here; whether that holds for the GDPR is not settled.`,
    due: (date, country) =>
      `The last day to answer is ${inEnglish(date)}, until the end of the day in ${countryNames.en[country]}.`,
    dueExtended: (date, country) =>
      `The last day to answer is ${inEnglish(date)} at the latest, until the end of the day in ${countryNames.en[country]}.`,
    earlierWithoutDoubtfulDays: (date) =>
      `If the equated day is an ordinary day after all, the last day is ${inEnglish(date)}.`,
    decreeDay: (date) =>
      `${inEnglish(date)} is equated to a public holiday by decree (Algemene termijnenwet, Art. 3(3)). Whether that holds for the GDPR is not settled.`,
    decreeUnknown: 'Whether this day will be equated to a holiday by decree is not known yet.',
    regionalDay: (date, name, country) =>
      `${inEnglish(date)} (${name}) is a public holiday ${partOf.en(country)}. Whether the time limit then runs on is not settled.`,
    bankHoliday: (date, name) =>
      `${inEnglish(date)} (${name}) is customarily a day off in Ireland, but no public holiday by law. Whether the time limit then runs on is not settled.`,
    latest: (date) => `If every doubtful day is a holiday, the last day is ${inEnglish(date)}.`,
    lateFrom: (date) => `Verzet calls an answer late only from ${inEnglish(date)}.`,
    extension: (announcedBy, due) =>
      `This changes if the organisation says, by ${inEnglish(announcedBy)}, that it needs more time and why: the last day is then ${inEnglish(due)} at the latest (Art. 12(3) GDPR).`,
    otherReceipt: 'This changes if the letter was received on another day.',
    otherReceiptToo: 'It also changes if the letter was received on another day.',
    otherCountry:
      'Verzet does not know the public holidays of this country: only weekends were passed over. If the last day is a holiday there, it moves to the next working day.',
    unitedKingdom:
      'Regulation 1182/71 no longer binds the United Kingdom; the days are counted in the same way, with the holidays of England and Wales.',
    holidaysUnknown: (date) =>
      `The holidays of ${date.slice(0, 4)} are not known here; only weekends were passed over.`,
    ownStart: (received) =>
      `The time limit is counted from ${inEnglish(received)}, the day on which the answer arrived. That day itself does not count.`,
    ownRaw: (date) =>
      `A petition to the court can be filed until six weeks after the answer: up to and including ${inEnglish(date)} (Art. 35(2) UAVG).`,
    notRelied: (date, name) => `${inEnglish(date)}${named(name)} is not an ordinary working day.`,
    ownWarn: (date) => `The safe last day is therefore ${inEnglish(date)}.`,
    ownExtended: (date) =>
      `Under Art. 1(1) of the Algemene termijnenwet the time limit runs on up to and including ${inEnglish(date)}. Do not rely on that.`,
    ownNoLimit:
      'If no answer came in time, there is no time limit (Art. 35(2) UAVG). Whether a late answer starts the six weeks after all is not settled; keep to them then, to be safe.',
  },
};
