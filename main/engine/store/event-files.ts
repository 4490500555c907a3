import { createHash } from 'node:crypto';
import type { EventFile } from '../../../shared/domain/case.ts';
import { Failure } from '../../../shared/failure.ts';
import type { AttachedFile } from '../by-hand-source.ts';
import type { Store } from './open-store.ts';
import { all, first, run } from './statements.ts';

/** Keeps files with an event, byte for byte, in their order. */
export function keepEventFiles(store: Store, eventId: number, files: readonly AttachedFile[]): void {
  for (const [position, { name, type, bytes }] of files.entries())
    run(store, 'INSERT INTO event_file (event_id, position, name, type, sha256, bytes) VALUES (?, ?, ?, ?, ?, ?)', [
      eventId,
      position,
      name,
      type,
      createHash('sha256').update(bytes).digest('hex'),
      new Uint8Array(bytes),
    ]);
}

/** The files of all events of a case, those of withdrawn ones too. */
export function filesOfCase(store: Store, caseId: number): EventFile[] {
  return all<{ eventId: number; index: number; name: string; size: number; sha256: string }>(
    store,
    `SELECT event_id AS eventId, position AS "index", name, length(bytes) AS size, sha256
     FROM event_file JOIN case_event ON case_event.id = event_id
     WHERE case_id = ? ORDER BY event_id, position`,
    [caseId],
  );
}

/** Throws `not-found`. */
export function readEventFile(
  store: Store,
  { eventId, index }: Pick<EventFile, 'eventId' | 'index'>,
): { readonly name: string; readonly bytes: Uint8Array } {
  const file = first<{ name: string; bytes: Uint8Array<ArrayBuffer> | null }>(
    store,
    'SELECT name, bytes FROM event_file WHERE event_id = ? AND position = ?',
    [eventId, index],
  );
  if (file === null) throw new Failure('not-found');
  return { name: file.name, bytes: file.bytes ?? new Uint8Array() };
}
