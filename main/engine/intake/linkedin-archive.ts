import type { IntakeItem } from '../../../shared/domain/message.ts';
import type {
  Application,
  ArchiveFacts,
  ArchiveOwner,
  Connection,
  Invitation,
} from '../../../shared/domain/network.ts';
import type { TableRow } from './csv.ts';
import { readConnection } from './linkedin-connections.ts';
import { noteMessage, openNotes, readInvitation } from './linkedin-invitations.ts';
import { emptySurvey, readMessageRow, surveyRow, type MessageSurvey } from './linkedin-messages.ts';
import { findOwner, ownerCandidates, saidOwner } from './linkedin-owner.ts';
import { readApplication, readOpenToRecruiters, readOwnAddress, readProfile } from './linkedin-profile.ts';
import { tableRows, type ArchiveFile } from './linkedin-table.ts';

export type ArchiveItem =
  | (IntakeItem & { readonly path: string })
  | { readonly kind: 'facts'; readonly path: string; readonly facts: ArchiveFacts }
  /** The owner that was named is not in it, or not one person: nothing else comes of it. */
  | { readonly kind: 'unfit-owner'; readonly path: string; readonly candidates: ArchiveFacts['candidates'] };

export interface ArchiveOptions {
  readonly signal: AbortSignal;
  /** Whose archive it is, when the person says so: a profile's address or a name. */
  readonly owner?: string | undefined;
}

type Cells = Extract<TableRow, { kind: 'row' }>['cell'];

interface Collected {
  owner: ArchiveOwner;
  readonly connections: Connection[];
  readonly invitations: Invitation[];
  readonly applications: Application[];
}

const push = <T>(list: T[], value: T | null): void => {
  if (value !== null) list.push(value);
};

function collect(collected: Collected, kind: ArchiveFile['kind'], cell: Cells): void {
  const { owner } = collected;
  switch (kind) {
    case 'connections':
      return push(collected.connections, readConnection(cell));
    case 'invitations':
      return push(collected.invitations, readInvitation(cell));
    case 'applications':
      return push(collected.applications, readApplication(cell));
    case 'profile':
      collected.owner = { ...owner, ...readProfile(cell) };
      return;
    case 'addresses': {
      const address = readOwnAddress(cell);
      if (address !== null) collected.owner = { ...owner, addresses: [...new Set([...owner.addresses, address])] };
      return;
    }
    case 'preferences':
      collected.owner = { ...owner, openToRecruiters: readOpenToRecruiters(cell) ?? owner.openToRecruiters };
      return;
    case 'messages':
      return;
    default:
      kind satisfies never;
  }
}

function skipped(path: string, file: ArchiveFile, row: Extract<TableRow, { kind: 'problem' }>): ArchiveItem {
  const item = row.number === 0 ? file.name : `${file.name} row ${row.number}`;
  return { kind: 'skipped', path, item, reason: row.reason };
}

async function survey(files: readonly ArchiveFile[], names: readonly Connection[]): Promise<MessageSurvey> {
  const found = emptySurvey();
  for (const file of files) {
    for await (const row of tableRows(file)) if (row.kind === 'row') surveyRow(found, row);
  }
  for (const { profile, name } of names)
    if (profile !== null && name !== '' && !found.names.has(profile)) found.names.set(profile, name);
  return found;
}

/**
 * Reads the files of one LinkedIn archive. First the skipped rows and the facts, so that whose archive it is can be known
 * before its messages come; then the messages, newest generation or oldest, and last the notes of invitations that are
 * not among them. A file without a readable header gives one skipped item and nothing else.
 */
export async function* readArchive(
  files: readonly ArchiveFile[],
  path: string,
  { signal, owner: said }: ArchiveOptions,
): AsyncGenerator<ArchiveItem> {
  const collected: Collected = {
    owner: { name: null, headline: null, profile: null, addresses: [], openToRecruiters: null },
    connections: [],
    invitations: [],
    applications: [],
  };
  for (const file of files.filter(({ kind }) => kind !== 'messages')) {
    for await (const row of tableRows(file)) {
      if (signal.aborted) return;
      if (row.kind === 'problem') yield skipped(path, file, row);
      else collect(collected, file.kind, row.cell);
    }
  }
  const talks = files.filter(({ kind }) => kind === 'messages');
  const seen = await survey(talks, collected.connections);
  const clues = { ...collected, name: collected.owner.name, survey: seen };
  const own = said === undefined ? findOwner(clues) : saidOwner(said, clues);
  if (own === 'unfit') {
    yield { kind: 'unfit-owner', path, candidates: ownerCandidates(seen) };
    return;
  }
  const { profile, name } = own;
  const candidates = profile === null ? ownerCandidates(seen) : [];
  yield { kind: 'facts', path, facts: { ...collected, owner: { ...collected.owner, name, profile }, candidates } };

  const notes = openNotes(collected.invitations);
  for (const file of talks) {
    const occurrences = new Map<string, number>();
    for await (const row of tableRows(file)) {
      if (signal.aborted) return;
      if (row.kind === 'problem') {
        yield skipped(path, file, row);
        continue;
      }
      const value = readMessageRow(row, seen, occurrences);
      if (value === 'draft') yield { kind: 'skipped', path, item: `${file.name} row ${row.number}`, reason: 'draft' };
      else {
        notes.strike(value.message);
        yield { kind: 'message', path, value };
      }
    }
  }
  for (const invitation of notes.rest()) yield { kind: 'message', path, value: noteMessage(invitation) };
}
