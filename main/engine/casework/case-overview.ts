import type { CaseView } from '../../../shared/contract.ts';
import type { CaseFact } from '../../../shared/domain/case.ts';
import type { Language } from '../../../shared/domain/dates.ts';
import { effectiveEvents } from '../../../shared/rules/effective-events.ts';
import { explainDeadline, explainOwnTerm } from '../../../shared/rules/explain-deadline.ts';
import { printDate } from '../../../shared/rules/print-date.ts';
import { sayStage } from '../../../shared/rules/stage-words.ts';

const eventNames: Readonly<Record<Language, Readonly<Record<CaseFact['type'], string>>>> = {
  nl: {
    opened: 'zaak geopend',
    'controller-confirmed': 'ontvanger bevestigd',
    'letter-issued': 'brief opgesteld',
    'letter-queued': 'brief klaargezet om te verzenden',
    'letter-handed-over': 'brief overgedragen',
    'letter-sent': 'brief verstuurd',
    'letter-bounced': 'brief niet aangekomen',
    'response-received': 'antwoord ontvangen',
    'extension-claimed': 'verlenging aangekondigd',
    'contact-after-objection': 'nieuw bericht na het bezwaar',
    'message-added': 'bericht toegevoegd',
    'question-answered': 'hun vraag beantwoord',
    note: 'aantekening',
    closed: 'zaak gesloten',
    reopened: 'zaak heropend',
    paused: 'zaak opzij gelegd',
    resumed: 'zaak hervat',
    'complaint-filed': 'klacht ingediend',
    'complaint-decided': 'beslist over de klacht',
    'platform-step': 'stap op LinkedIn',
    withdrawn: 'teruggedraaid',
  },
  en: {
    opened: 'case opened',
    'controller-confirmed': 'addressee confirmed',
    'letter-issued': 'letter drawn up',
    'letter-queued': 'letter made ready to leave',
    'letter-handed-over': 'letter handed over',
    'letter-sent': 'letter sent',
    'letter-bounced': 'letter did not arrive',
    'response-received': 'answer received',
    'extension-claimed': 'extension announced',
    'contact-after-objection': 'new message after the objection',
    'message-added': 'message added',
    'question-answered': 'their question answered',
    note: 'note',
    closed: 'case closed',
    reopened: 'case reopened',
    paused: 'case put aside',
    resumed: 'case resumed',
    'complaint-filed': 'complaint lodged',
    'complaint-decided': 'complaint decided',
    'platform-step': 'step on LinkedIn',
    withdrawn: 'taken back',
  },
};

const heads: Readonly<
  Record<Language, Readonly<Record<'case' | 'to' | 'about' | 'events' | 'due' | 'own' | 'files', string>>>
> = {
  nl: {
    case: 'Zaak',
    to: 'Ontvanger',
    about: 'Het bericht dat de zaak veroorzaakte',
    events: 'Verloop',
    due: 'Laatste dag om te antwoorden, en waarom',
    own: 'Eigen termijn voor de rechter, en waarom',
    files: 'Bestanden (de controlegetallen staan in SHA256SUMS; na te rekenen met sha256sum -c SHA256SUMS)',
  },
  en: {
    case: 'Case',
    to: 'Addressee',
    about: 'The message that caused the case',
    events: 'What happened',
    due: 'Last day to answer, and why',
    own: 'Own time limit for the court, and why',
    files: 'Files (their sums are in SHA256SUMS; check them with sha256sum -c SHA256SUMS)',
  },
};

/** The case as a sheet to read: what an authority needs to find its way in the evidence. `files`: as named in the folder. */
export function caseOverview(view: CaseView, files: readonly string[], language: Language): string {
  const { state, message, reference } = view;
  const head = heads[language];
  const { controller, deadline, ownTerm } = state;
  const proof = { presumed: state.receiptPresumed, afresh: state.termCountedAfresh };
  const parts: (readonly [string, readonly string[]])[] = [
    [`${head.case} ${reference}`, [sayStage(state.stage, language)]],
    [head.to, controller === null ? [] : [controller.name, controller.email ?? '', controller.postalAddress ?? '']],
    [
      head.about,
      message === null ? [] : [message.sentAt ?? '', message.from.name, message.from.address ?? '', message.subject],
    ],
    [head.events, effectiveEvents(view.events).map((event) => eventLine(event.on, event.fact, language))],
    [head.due, deadline === null ? [] : explainDeadline(deadline, language, proof)],
    [head.own, ownTerm === null ? [] : explainOwnTerm(ownTerm, language)],
    [head.files, files],
  ];
  return parts
    .filter(([, lines]) => lines.length > 0)
    .map(([title, lines]) => [title, '-'.repeat(title.length), ...lines.filter((line) => line !== ''), ''].join('\n'))
    .join('\n');
}

function eventLine(on: string, fact: CaseFact, language: Language): string {
  const note = 'note' in fact && fact.note !== '' ? `: ${fact.note}` : '';
  return `${printDate(on, language)}  ${eventNames[language][fact.type]}${note}`;
}
