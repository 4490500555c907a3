import type { CaseView } from '../../shared/contract.ts';
import type { EventFile } from '../../shared/domain/case.ts';
import type { HandoverRoute, Letter } from '../../shared/domain/letter.ts';
import { safeFileName } from '../../shared/rules/safe-file-name.ts';
import { effectiveEvents, eventsOf } from '../../shared/rules/effective-events.ts';
import { caseOverview, overviewText } from './casework/case-overview.ts';
import { caseView } from './casework/case-view.ts';
import type { Desk } from './casework/desk.ts';
import { receivingAddress } from './casework/receiving-address.ts';
import { overviewWords } from './casework/overview-words.ts';
import { shareableText } from './casework/shareable-text.ts';
import { evidencePdf } from './evidence-pdf.ts';
import type { ExportFolder } from './export-folder.ts';
import { writeOriginals } from './export-originals.ts';
import { readEventFile } from './store/event-files.ts';
import { getIdentity } from './store/identity.ts';
import { letterAsLeft } from './store/letters.ts';
import { getMessage } from './store/messages.ts';
import { paperOf } from './store/paper.ts';

/**
 * The evidence of a case, to hand to somebody: a sheet to read it by, the originals and a copy of each without third parties,
 * and the letters that left in the form in which they left. Nothing that was only drafted.
 */
export async function exportEvidence(desk: Desk, files: ExportFolder, caseId: number): Promise<void> {
  const view = caseView(desk, caseId);
  const sent = sentLetters(view);
  const counting = new Set(effectiveEvents(view.events).map(({ id }) => id));
  files.json('case.json', { ...view, likely: null, letters: sent.map(({ letter }) => letter) });
  writeMessages(desk, files, view);
  writeEventFiles(
    desk,
    files,
    view.files.filter(({ eventId }) => counting.has(eventId)),
    '',
  );
  for (const { letter, route } of sent) writeSent(desk, files, letter, route);
  const language = view.letters.at(-1)?.language ?? 'nl';
  const parts = caseOverview(view, { language, timeZone: desk.clock.timeZone, files: files.namesBelow('') });
  files.write('overview.txt', overviewText(parts));
  const words = overviewWords[language];
  const title = `${words.heads.case} ${view.reference}`;
  files.write('overview.pdf', await evidencePdf({ title, page: words.page, made: desk.clock.now(), parts }));
}

/** All that is kept of a case, drafts as what they are: part of an export of everything. */
export function exportWholeCase(desk: Desk, files: ExportFolder, caseId: number, folder: string): void {
  const view = caseView(desk, caseId);
  files.json(`${folder}case.json`, view);
  for (const id of messagesOf(view)) writeOriginals(files, desk.store, id, `${folder}originals/`);
  writeEventFiles(desk, files, view.files, folder);
  for (const { id, kind, subject, text } of view.letters) {
    const name = `${folder}letters/${id}-${kind}`;
    const left = letterAsLeft(desk.store, id)?.source ?? null;
    const paper = paperOf(desk.store, id);
    if (left !== null) files.write(`${name}.eml`, left);
    if (paper !== null) files.write(`${name}.pdf`, paper.pdf);
    files.write(left === null ? `${name}.draft.txt` : `${name}.txt`, `${subject}\n\n${text}\n`);
  }
  const language = view.letters.at(-1)?.language ?? 'nl';
  const { timeZone } = desk.clock;
  const parts = caseOverview(view, { language, timeZone, files: files.namesBelow(folder) });
  files.write(`${folder}overview.txt`, overviewText(parts));
}

/** Files as they were chosen; the manifest holds the same hash as the case. */
function writeEventFiles(desk: Desk, files: ExportFolder, kept: readonly EventFile[], folder: string): void {
  for (const { eventId, index, name } of kept) {
    const { bytes } = readEventFile(desk.store, { eventId, index });
    files.write(`${folder}recorded/${eventId}-${index + 1}-${safeFileName(name, 'file')}`, bytes);
  }
}

interface SentLetter {
  readonly letter: Letter;
  readonly route: HandoverRoute;
}

function sentLetters({ events, letters }: CaseView): SentLetter[] {
  return eventsOf(effectiveEvents(events), 'letter-sent').flatMap(({ fact }) => {
    const letter = letters.find(({ id }) => id === fact.letterId);
    return letter === undefined ? [] : [{ letter, route: fact.route }];
  });
}

/** As mail only what left as mail: a copy that the mail program or LinkedIn sent is not known byte for byte. */
function writeSent(desk: Desk, files: ExportFolder, letter: Letter, route: HandoverRoute): void {
  const name = `letters/${letter.id}-${letter.kind}`;
  const left = letterAsLeft(desk.store, letter.id)?.source ?? null;
  const paper = paperOf(desk.store, letter.id);
  const asMail = route === 'smtp' || route === 'imap-draft' || (route === 'eml' && paper === null);
  if (asMail && left !== null) files.write(`${name}.eml`, left);
  if (!asMail && paper !== null) files.write(`${name}.pdf`, paper.pdf);
  files.write(`${name}.txt`, `${letter.subject}\n\n${letter.text}\n`);
}

function writeMessages(desk: Desk, files: ExportFolder, view: CaseView): void {
  const { addresses } = getIdentity(desk.store);
  const language = view.letters.at(-1)?.language ?? 'nl';
  for (const id of messagesOf(view)) {
    writeOriginals(files, desk.store, id, 'originals/');
    const { message } = getMessage(desk.store, id);
    const address = message.channel === 'email' ? receivingAddress(message, addresses) : null;
    const reader = { receivingAddress: address, timeZone: desk.clock.timeZone, language };
    files.write(`without-third-parties/${id}.txt`, shareableText(message, reader));
  }
}

const messagesOf = ({ events }: CaseView): ReadonlySet<number> =>
  new Set(
    effectiveEvents(events).flatMap(({ fact }) =>
      'messageId' in fact && fact.messageId !== null ? [fact.messageId] : [],
    ),
  );
