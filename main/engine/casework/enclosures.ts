import type { Annex, Letter } from '../../../shared/domain/letter.ts';
import type { Language } from '../../../shared/domain/dates.ts';
import { letterRules } from '../../../shared/rules/letter-rules.ts';
import type { EnclosedFile } from '../outgoing/build-mail.ts';
import { getIdentity } from '../store/identity.ts';
import { letterAsLeft, lettersOfCase } from '../store/letters.ts';
import { getMessage, messageBySource } from '../store/messages.ts';
import { paperOf } from '../store/paper.ts';
import type { Desk } from './desk.ts';
import { receivingAddress } from './receiving-address.ts';
import { shareableText } from './shareable-text.ts';

const names: Readonly<Record<Language, Readonly<Record<Annex['what'], string>>>> = {
  nl: { message: 'bericht', letter: 'brief', answer: 'antwoord', 'later-message': 'later-bericht' },
  en: { message: 'message', letter: 'letter', answer: 'answer', 'later-message': 'later-message' },
};

/**
 * The annexes that a letter lists, in its order, to go with its mail. Messages go as a copy without third parties (`law.md` 8.10),
 * own letters as they left. What is no longer kept is left out; a form has none, as the data subject adds them there.
 */
export function enclosures(desk: Desk, letter: Letter): EnclosedFile[] {
  const { encloses, form } = letterRules[letter.kind];
  if (!encloses || form) return [];
  return letter.annexes.flatMap((annex, index) => {
    const file = annex.what === 'letter' ? ownLetter(desk, letter.caseId, annex) : copyOf(desk, annex, letter.language);
    const name = [index + 1, names[letter.language][annex.what], ...(annex.on === null ? [] : [annex.on])].join('-');
    return file === null ? [] : [{ ...file, name: `${name}${file.name}` }];
  });
}

function ownLetter(desk: Desk, caseId: number, { sha256 }: Annex): EnclosedFile | null {
  for (const { id, sha256: left } of lettersOfCase(desk.store, caseId)) {
    const paper = paperOf(desk.store, id);
    if (paper?.sha256 === sha256) return { name: '.pdf', type: 'application/pdf', bytes: paper.pdf };
    const mail = left === sha256 ? letterAsLeft(desk.store, id) : null;
    // Declared as a message it would be re-encoded on its way, and its hash would no longer hold.
    if (mail !== null) return { name: '.eml', type: 'application/octet-stream', bytes: mail.source };
  }
  return null;
}

function copyOf(desk: Desk, { sha256 }: Annex, language: Language): EnclosedFile | null {
  const id = messageBySource(desk.store, sha256);
  if (id === null) return null;
  const { message } = getMessage(desk.store, id);
  const { addresses } = getIdentity(desk.store);
  const address = message.channel === 'email' ? receivingAddress(message, addresses) : null;
  const text = shareableText(message, { receivingAddress: address, timeZone: desk.clock.timeZone, language });
  return { name: '.txt', type: 'text/plain; charset=utf-8', bytes: Buffer.from(text) };
}
