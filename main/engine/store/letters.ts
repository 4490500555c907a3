import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Instant } from '../../../shared/domain/dates.ts';
import { LetterDetails, noDetails } from '../../../shared/domain/letter-details.ts';
import { Annex, type Letter } from '../../../shared/domain/letter.ts';
import { Failure } from '../../../shared/failure.ts';
import type { Store } from './open-store.ts';
import { all, exists, first, run } from './statements.ts';
import type { Columns } from './statements.ts';

const columns = `id, case_id AS caseId, kind, language, tone, subject, text, details, annexes, template_version AS templateVersion,
  frozen_at AS frozenAt, message_id AS messageId, sha256, created_at AS createdAt, personal_reason AS personalReason,
  dated_on AS datedOn, replaces`;

type LetterRecord = Columns<Omit<Letter, 'details' | 'annexes'>> & { details: string; annexes: string };

const letterOf = (record: LetterRecord): Letter => ({
  ...record,
  details: LetterDetails.parse(JSON.parse(record.details)),
  annexes: z.array(Annex).parse(JSON.parse(record.annexes)),
});

/** What a letter was written from. */
export type LetterOrigin = Pick<Letter, 'tone' | 'details' | 'annexes' | 'templateVersion'>;
const noOrigin: LetterOrigin = { tone: 'formal', details: noDetails, annexes: [], templateVersion: null };

export function insertLetter(
  store: Store,
  words: Omit<Letter, 'id' | 'frozenAt' | 'sha256' | keyof LetterOrigin> & Partial<LetterOrigin>,
): Letter {
  const letter = { ...noOrigin, ...words };
  const { id } = run(
    store,
    `INSERT INTO letter (case_id, kind, language, tone, subject, text, details, annexes, template_version, message_id,
       created_at, personal_reason, dated_on, replaces)
     VALUES ($caseId, $kind, $language, $tone, $subject, $text, $details, $annexes, $templateVersion, $messageId,
       $createdAt, $personalReason, $datedOn, $replaces)`,
    {
      ...wordsOf(letter),
      caseId: letter.caseId,
      messageId: letter.messageId,
      createdAt: letter.createdAt,
      replaces: letter.replaces,
    },
  );
  return { ...letter, id, frozenAt: null, sha256: null };
}

/** What changes when a letter is written anew. */
type Words = Pick<Letter, 'kind' | 'language' | 'subject' | 'text' | 'personalReason' | 'datedOn'> & LetterOrigin;

function wordsOf({ kind, language, tone, subject, text, details, annexes, templateVersion, ...rest }: Words) {
  const { personalReason, datedOn } = rest;
  return {
    kind,
    language,
    tone,
    subject,
    text,
    details: JSON.stringify(details),
    annexes: JSON.stringify(annexes),
    templateVersion,
    personalReason,
    datedOn,
  };
}

/** Throws `not-found`. */
export function getLetter(store: Store, id: number): Letter {
  const letter = first<LetterRecord>(store, `SELECT ${columns} FROM letter WHERE id = ?`, [id]);
  if (letter === null) throw new Failure('not-found');
  return letterOf(letter);
}

/** In the order in which they were begun. */
export function lettersOfCase(store: Store, caseId: number): Letter[] {
  return all<LetterRecord>(store, `SELECT ${columns} FROM letter WHERE case_id = ? ORDER BY id`, [caseId]).map(
    letterOf,
  );
}

/** The data subject's own wording. Throws `not-found`, or `letter-frozen` once it was handed over. `letter-sending` while it may be on its way. */
export function editLetter(store: Store, id: number, words: Pick<Letter, 'subject' | 'text'>): Letter {
  return rewriteLetter(store, id, words);
}

/** Another letter in its place, such as one in another language. Throws as `editLetter`. */
export function rewriteLetter(
  store: Store,
  id: number,
  change: Pick<Letter, 'subject' | 'text'> & Partial<Words>,
): Letter {
  return store.transaction(() => {
    run(
      store,
      `UPDATE letter SET kind = $kind, language = $language, tone = $tone, subject = $subject, text = $text, details = $details,
         annexes = $annexes, template_version = $templateVersion, personal_reason = $personalReason, dated_on = $datedOn
       WHERE id = $id`,
      { ...wordsOf({ ...editable(store, id), ...change }), id },
    );
    return getLetter(store, id);
  });
}

/** A letter as it leaves: its very bytes, and the addresses on its envelope. */
export interface LeavingLetter {
  readonly source: Uint8Array;
  readonly from: string;
  readonly to: string | null;
}

/** Keeps the bytes that are handed over, with their hash; from then on the letter does not change. Throws as `editLetter`. */
export function freezeLetter(store: Store, id: number, frozenAt: Instant, { source, from, to }: LeavingLetter): Letter {
  const sha256 = createHash('sha256').update(source).digest('hex');
  return store.transaction(() => {
    editable(store, id);
    run(store, 'UPDATE letter SET frozen_at = ?, sha256 = ?, source = ?, handed_from = ?, handed_to = ? WHERE id = ?', [
      frozenAt,
      sha256,
      new Uint8Array(source),
      from,
      to,
      id,
    ]);
    return getLetter(store, id);
  });
}

function editable(store: Store, id: number): Letter {
  const letter = getLetter(store, id);
  if (letter.frozenAt !== null) throw new Failure('letter-frozen');
  if (exists(store, 'SELECT 1 FROM sending WHERE letter_id = ?', [id])) throw new Failure('letter-sending');
  return letter;
}

/** The letter as it was handed over; null while it can be edited. Throws `not-found`. */
export function letterAsLeft(store: Store, id: number): LeavingLetter | null {
  const row = first<{ source: Uint8Array<ArrayBuffer> | null; from: string | null; to: string | null }>(
    store,
    'SELECT source, handed_from AS "from", handed_to AS "to" FROM letter WHERE id = ?',
    [id],
  );
  if (row === null) throw new Failure('not-found');
  return row.source === null ? null : { source: row.source, from: row.from ?? '', to: row.to };
}

/**
 * What an answer to a letter can be recognised by. A letter that was not written here has its case's reference only; a message
 * that was recorded as an answer, or as its receipt, leads further ones of its thread to the case.
 */
export interface LetterTrace {
  readonly letterId: number | null;
  readonly caseId: number;
  /** Without angle brackets. */
  readonly messageId: string | null;
  readonly reference: string;
}

/** Letters handed over or said to be sent, the newest first; those of closed cases too, as an answer may still come. */
export function letterTraces(store: Store): LetterTrace[] {
  return all<Columns<LetterTrace>>(
    store,
    `SELECT letter.id AS letterId, letter.case_id AS caseId, letter.message_id AS messageId, case_file.reference
     FROM letter JOIN case_file ON case_file.id = letter.case_id
     WHERE letter.frozen_at IS NOT NULL
     UNION ALL
     SELECT DISTINCT NULL, sent.case_id, NULL, case_file.reference
     FROM case_event_counting AS sent JOIN case_file ON case_file.id = sent.case_id
     WHERE sent.type = 'letter-sent' AND sent.letter_id IS NULL
     UNION ALL
     SELECT NULL, answer.case_id, message.message_id, case_file.reference
     FROM case_event_counting AS answer
     JOIN case_file ON case_file.id = answer.case_id
     JOIN message ON message.id = answer.message_id
     WHERE answer.type = 'response-received' AND message.message_id IS NOT NULL
     ORDER BY letterId DESC`,
  );
}
