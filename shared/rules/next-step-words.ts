import type { Language } from '../domain/dates.ts';
import type { NextStepReason } from '../domain/next-step-reason.ts';

/** Why a next step is proposed, for the window and the command. */
export const nextStepWords: Readonly<Record<Language, Readonly<Record<NextStepReason, string>>>> = {
  en: {
    'controller-unconfirmed': 'Check who decides about your data and where the letter can go.',
    'letter-bounced': 'The letter did not arrive. Find another address.',
    'no-letter-yet': 'The addressee is known; there is no letter yet.',
    'letter-held': 'The letter waits to be sent and can still be taken back.',
    'letter-ready': 'The letter is ready, but has not left yet.',
    'sending-unconfirmed': 'The time limit only runs once the letter has been received.',
    'term-running': 'The time limit for an answer is still running.',
    'term-running-stop-now': 'The time limit is for answering. Direct marketing must stop at once.',
    'courtesy-term': 'After the reminder they have two more weeks.',
    'condition-set':
      'They answered, but decided nothing yet. You can go into it with a letter; their time limit runs on.',
    'response-unread': 'There is an answer. Does it say what you asked?',
    'question-open': 'They first ask something of you.',
    answered: 'You found the answer complete.',
    'answer-incomplete': 'You found that a part is missing.',
    'answer-refused': 'They refused.',
    'term-passed':
      'The time limit has passed and no complete answer is on record. First check whether an answer came by another way.',
    'contact-after-objection': 'A new message came after your objection.',
    'reminder-in-vain': 'The reminder and the two weeks after it did not settle it.',
    'complaint-pending': 'Your complaint is pending. Record what was decided.',
    'complaint-decided': 'Your complaint was decided.',
    paused: 'You put the case aside. Their time limits go on.',
    enough: 'If you think it is enough, you can stop here.',
    closed: 'There is nothing left to do. If new mail comes after all, the case opens by itself.',
  },
  nl: {
    'controller-unconfirmed': 'Kijk na wie over uw gegevens beslist en waar de brief heen kan.',
    'letter-bounced': 'De brief kwam niet aan. Zoek een ander adres.',
    'no-letter-yet': 'De ontvanger is bekend; er is nog geen brief.',
    'letter-held': 'De brief wacht op verzending en kan nog worden teruggehaald.',
    'letter-ready': 'De brief is klaar, maar nog niet weg.',
    'sending-unconfirmed': 'De termijn loopt pas als de brief is ontvangen.',
    'term-running': 'De termijn om te antwoorden loopt nog.',
    'term-running-stop-now': 'De termijn is er om te antwoorden. Stoppen met direct marketing moet meteen.',
    'courtesy-term': 'Na de herinnering krijgen zij nog twee weken.',
    'condition-set':
      'Zij antwoordden, maar beslisten nog niets. U kunt er met een brief op ingaan; hun termijn loopt door.',
    'response-unread': 'Er is een antwoord. Zegt het wat u vroeg?',
    'question-open': 'Zij vragen eerst iets van u.',
    answered: 'U vond het antwoord volledig.',
    'answer-incomplete': 'U vond dat er een deel ontbreekt.',
    'answer-refused': 'Zij weigerden.',
    'term-passed':
      'De termijn is voorbij en er is geen volledig antwoord vastgelegd. Kijk eerst of er langs een andere weg is geantwoord.',
    'contact-after-objection': 'Er kwam een nieuw bericht na uw bezwaar.',
    'reminder-in-vain': 'Ook na de herinnering en twee weken erna is het niet opgelost.',
    'complaint-pending': 'Uw klacht loopt. Leg vast wat er is besloten.',
    'complaint-decided': 'Over uw klacht is beslist.',
    paused: 'U legde de zaak opzij. De termijnen van de ander lopen door.',
    enough: 'Vindt u het genoeg, dan kunt u hier stoppen.',
    closed: 'Er is niets meer te doen. Komt er toch nieuwe post, dan opent de zaak vanzelf.',
  },
};
