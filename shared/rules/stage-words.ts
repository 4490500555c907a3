import type { Stage } from '../domain/case.ts';
import type { Language } from '../domain/dates.ts';

export type Mover = 'you' | 'they' | 'authority' | 'nobody';

/** Who moves next. */
export const moverOf: Readonly<Record<Stage, Mover>> = {
  draft: 'you',
  'needs-contact': 'you',
  ready: 'you',
  queued: 'you',
  'handed-over': 'you',
  awaiting: 'they',
  'to-judge': 'you',
  'question-open': 'you',
  answered: 'you',
  'rebuttal-due': 'you',
  overdue: 'you',
  breached: 'you',
  escalated: 'you',
  'authority-pending': 'authority',
  paused: 'nobody',
  closed: 'nobody',
};

/** Each state in one sentence: what it means, who moves next, and what would change it. */
const stageWords: Readonly<Record<Language, Readonly<Record<Stage, string>>>> = {
  nl: {
    draft: 'De zaak is open zonder brief; u bent aan zet, en een brief brengt haar verder.',
    'needs-contact':
      'Er is geen adres waarop de ontvanger te bereiken is; u bent aan zet, en een bevestigde ontvanger brengt de zaak verder.',
    ready: 'De brief is geschreven en nog niet weg; u bent aan zet, en versturen laat de termijn beginnen.',
    queued:
      'De brief wacht nog even voordat hij weggaat; u bent aan zet, en terughalen, nu versturen of het einde van de minuut verandert dat.',
    'handed-over':
      'De brief is overgedragen, maar nog niet als verstuurd bevestigd; u bent aan zet, en uw bevestiging laat de termijn beginnen.',
    awaiting:
      'De brief is verstuurd en de tijd om te antwoorden loopt; zij zijn aan zet, en een antwoord, een nieuw bericht of de laatste dag verandert dat.',
    'to-judge':
      'Er kwam een antwoord binnen; u bent aan zet, en uw oordeel over wat erin staat bepaalt hoe het verder gaat.',
    'question-open':
      'Zij vragen iets voordat zij antwoorden; u bent aan zet, en uw antwoord laat hun tijd voor de zekerheid opnieuw tellen.',
    answered: 'Alles is beantwoord of beslist; u bent aan zet, en sluiten rondt de zaak af.',
    'rebuttal-due':
      'Hun antwoord lost het niet op; u bent aan zet, en een herinnering, een klacht of sluiten brengt de zaak verder.',
    overdue:
      'De laatste dag om te antwoorden is voorbij; u bent aan zet, en een herinnering, een klacht of een laat antwoord verandert dat.',
    breached:
      'Na uw bezwaar kwam opnieuw een bericht; u bent aan zet, en een herinnering, een klacht of sluiten verandert dat.',
    escalated:
      'Ook na de herinnering is het niet opgelost; u bent aan zet, en een klacht, een antwoord of sluiten verandert dat.',
    'authority-pending':
      'U diende een klacht in; de instantie is aan zet, en haar beslissing of een nieuw antwoord verandert dat.',
    paused: 'U legde de zaak opzij; niemand is aan zet, en hervatten, een antwoord of een nieuw bericht verandert dat.',
    closed: 'De zaak is gesloten; niemand is aan zet, en een nieuw bericht, een antwoord of heropenen verandert dat.',
  },
  en: {
    draft: 'The case is open without a letter; you move next, and a letter takes it further.',
    'needs-contact':
      'There is no address at which the addressee can be reached; you move next, and a confirmed addressee takes it further.',
    ready: 'The letter is written and has not left; you move next, and sending it begins the time limit.',
    queued:
      'The letter waits a moment before it leaves; you move next, and taking it back, sending it now or the end of the minute changes it.',
    'handed-over':
      'The letter was handed over but not confirmed as sent; you move next, and your confirmation begins the time limit.',
    awaiting:
      'The letter was sent and the time to answer is running; they move next, and an answer, a new message or the last day changes it.',
    'to-judge': 'An answer came in; you move next, and what you read in it decides how it goes on.',
    'question-open':
      'They ask something before they answer; you move next, and your answer makes their time count afresh, to be safe.',
    answered: 'Everything was answered or decided; you move next, and closing ends the case.',
    'rebuttal-due':
      'Their answer does not settle it; you move next, and a reminder, a complaint or closing takes it further.',
    overdue:
      'The last day to answer has passed; you move next, and a reminder, a complaint or a late answer changes it.',
    breached:
      'After your objection another message came; you move next, and a reminder, a complaint or closing changes it.',
    escalated:
      'The reminder did not settle it either; you move next, and a complaint, an answer or closing changes it.',
    'authority-pending':
      'You filed a complaint; the authority moves next, and its decision or a new answer changes it.',
    paused: 'You put the case aside; nobody moves, and resuming it, an answer or a new message changes it.',
    closed: 'The case is closed; nobody moves, and a new message, an answer or reopening it changes it.',
  },
};

export const sayStage = (stage: Stage, language: Language): string => stageWords[language][stage];
