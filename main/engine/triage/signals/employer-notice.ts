import type { Signal } from '../signal.ts';

export const employerNotice = {
  id: 'employer-notice',
  description: "The reader's own employer about pay, leave or internal matters.",
  source: "HR mail of one's employer, Dutch and English",
  favours: 'other',
  phrases: {
    all: [
      'salarisstrook|loonstrook|salarisspecificatie|loonstrookje|jaaropgave|salarisverwerking|pensioenoverzicht',
      'payslip|payslips',
      'pay slip|stub',
      'verlof ~4 aanvraag|goedgekeurd|saldo|registreren|afgekeurd|aanvragen|ziek',
      'verlofaanvraag|verlofsaldo|vakantiedagen ~4 saldo|opnemen|over|goedgekeurd|resterend|aanvragen',
      'leave|holiday|vacation ~2 request|balance|approved|days ~3 approved|submitted|remaining|left',
      'beoordelingsgesprek|functioneringsgesprek|jaargesprek|jaargesprekken|voortgangsgesprek|exitgesprek|medewerkersonderzoek|ondernemingsraad|arbodienst|bedrijfsarts|preventiemedewerker|medewerkerstevredenheid*|mto',
      'performance|annual ~1 review|appraisal',
      'employee|staff|personeels ~1 survey|handbook|portal|benefits|nieuws|handboek|newsletter|update',
      'interne|internal ~1 vacature|vacatures|vacancy|vacancies|mobiliteit|mobility|vacaturebank',
      'salarisronde|loonsverhoging|salarisverhoging',
      'onboarding ~4 nieuwe|new|collega|colleague|programma|dag',
      "verwelkomen|welcoming|welcome ~4 nieuwe|new ~2 collega|collega's|colleague|colleagues",
      'intranet|personeelsportaal',
      "p&o|personeelszaken|hr afdeling|team|department ~5 medewerkers|collega's|employees|colleagues|staff",
      "beste|dear collega's|colleagues|medewerkers|employees",
      'declaratie|declaraties|onkostenvergoeding',
      'interne kandidaten',
      'internal applicants|candidates',
      'intern ~1 opengesteld|openstaand',
      'performance reviews|review',
    ],
  },
} satisfies Signal;
