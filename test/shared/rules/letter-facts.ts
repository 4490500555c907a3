import type { Language } from '../../../shared/domain/dates.ts';
import { type LetterFacts, type LetterKind, letterKinds } from '../../../shared/domain/letter.ts';

/** Every fact known and different from the others, so that each can be found back. */
export function fullFacts(kind: LetterKind, language: Language): LetterFacts {
  return {
    kind,
    language,
    reference: 'VZ-7K3QF2',
    today: '2026-04-07',
    dataSubject: {
      name: 'Jorine de Wit',
      city: 'Zwolle',
      replyAddress: 'jorine@dewit.example',
      profile: 'in/jorine-de-wit',
    },
    controller: { name: 'Talentvonk B.V.' },
    message: {
      channel: 'email',
      sentOn: '2026-03-30',
      subject: 'Passende rol bij een mooie opdrachtgever',
      senderName: 'Sanne de Bruin',
      senderAddress: 'sanne@talentvonk.example',
      receivingAddress: 'jorine+vonk@dewit.example',
      earlierCount: 3,
    },
    personalReason: '',
    expectedDue: '2026-05-07',
    earlier: {
      sentOn: '2026-02-12',
      receivedOn: '2026-02-12',
      due: '2026-03-12',
      rights: ['objection', 'access'],
      receiptPresumed: false,
      countedAfresh: false,
      answeredPartly: false,
      newContact: { on: '2026-03-05', subject: 'Nog een mooie rol' },
    },
  };
}

/** Nothing known but who writes to whom. */
export function bareFacts(kind: LetterKind, language: Language): LetterFacts {
  const facts = fullFacts(kind, language);
  return {
    ...facts,
    dataSubject: { name: 'Jorine de Wit', city: '', replyAddress: '', profile: null },
    message: {
      channel: 'phone',
      sentOn: null,
      subject: '',
      senderName: '',
      senderAddress: null,
      receivingAddress: null,
      earlierCount: 0,
    },
    expectedDue: null,
  };
}

export const everyLetter: readonly (readonly [LetterKind, Language])[] = letterKinds.flatMap((kind) => [
  [kind, 'nl'] as const,
  [kind, 'en'] as const,
]);
