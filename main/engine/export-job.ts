import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate as breathe } from 'node:timers/promises';
import { Failure } from '../../shared/failure.ts';
import { caseSummaries, caseView } from './casework/case-view.ts';
import type { Desk } from './casework/desk.ts';
import { letterMail } from './casework/letter-mail.ts';
import type { EngineContext } from './context.ts';
import type { JobHandle } from './jobs.ts';
import { listAccounts } from './store/accounts.ts';
import { listCorrections } from './store/corrections.ts';
import { listDecisions } from './store/decisions.ts';
import { getIdentity } from './store/identity.ts';
import { getMessage, messageIdBatches, originalsOf } from './store/messages.ts';
import { listApplications, listConnections, listInvitations } from './store/network.ts';
import { listOrganisations } from './store/organisation-list.ts';
import { getOrganisation } from './store/organisations.ts';
import type { Store } from './store/open-store.ts';

/** Writes files under one folder and keeps their SHA-256 for the manifest. */
class Export {
  readonly #folder: string;
  readonly #sums: Record<string, string> = {};

  constructor(folder: string) {
    this.#folder = folder;
  }

  get count(): number {
    return Object.keys(this.#sums).length;
  }

  write(name: string, content: Uint8Array | string): void {
    const path = join(this.#folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content, { mode: 0o600 });
    this.#sums[name] = createHash('sha256').update(content).digest('hex');
  }

  json(name: string, value: unknown): void {
    this.write(name, `${JSON.stringify(value, null, 2)}\n`);
  }

  /** `manifest.json`, and the same sums as `sha256sum -c` reads them. */
  seal(made: string): void {
    const lines = Object.entries(this.#sums).map(([name, sum]) => `${sum}  ${name}\n`);
    writeFileSync(join(this.#folder, 'SHA256SUMS'), lines.join(''), { mode: 0o600 });
    writeFileSync(join(this.#folder, 'manifest.json'), `${JSON.stringify({ made, files: this.#sums }, null, 2)}\n`, {
      mode: 0o600,
    });
  }
}

/** Everything that the store holds, or the evidence of one case, in an empty folder. */
export async function runExport(
  context: EngineContext,
  store: Store,
  wanted: { readonly folder: string; readonly caseId: number | null },
  handle: JobHandle,
): Promise<void> {
  const desk: Desk = { store, clock: context.clock };
  if (existsSync(wanted.folder) && readdirSync(wanted.folder).length > 0) throw new Failure('wrong-folder');
  const files = new Export(wanted.folder);
  try {
    mkdirSync(wanted.folder, { recursive: true });
    if (wanted.caseId === null) {
      await exportMessages(store, files, handle);
      exportFacts(store, files);
      for (const { id } of caseSummaries(desk)) await exportCase(desk, files, id, `cases/${id}/`);
    } else await exportCase(desk, files, wanted.caseId, '');
    files.seal(context.clock.now().toISOString());
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure(
      error instanceof Error && 'code' in error && error.code === 'ENOSPC' ? 'disk-full' : 'not-writable',
      { cause: error },
    );
  }
  handle.update({ done: files.count, total: files.count });
  handle.report({});
}

async function exportMessages(store: Store, files: Export, handle: JobHandle): Promise<void> {
  const index: unknown[] = [];
  for (const batch of messageIdBatches(store)) {
    if (handle.signal.aborted) throw new Failure('cancelled');
    for (const id of batch) {
      const stored = getMessage(store, id);
      index.push({ ...stored, files: originals(files, store, id, 'messages/') });
    }
    handle.update({ done: files.count, messages: index.length });
    await breathe();
  }
  files.json('messages.json', index);
}

const isArchiveRow = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.subarray(0, 17)).toString() === '{"kind":"linkedin';

/** The originals, byte for byte: `.eml` for mail, the row as `.json` for an archive. */
function originals(files: Export, store: Store, id: number, folder: string): string[] {
  return originalsOf(store, id).map((bytes, index) => {
    const number = index === 0 ? `${id}` : `${id}-${index + 1}`;
    const name = `${folder}${number}.${isArchiveRow(bytes) ? 'json' : 'eml'}`;
    files.write(name, bytes);
    return name;
  });
}

function exportFacts(store: Store, files: Export): void {
  files.json('identity.json', getIdentity(store));
  files.json('accounts.json', listAccounts(store));
  files.json(
    'corrections.json',
    listCorrections(store).map(({ correction }) => correction),
  );
  files.json('decisions.json', listDecisions(store));
  files.json(
    'organisations.json',
    listOrganisations(store, '').map(({ id }) => getOrganisation(store, id)),
  );
  files.json('network.json', {
    connections: listConnections(store),
    invitations: listInvitations(store),
    applications: listApplications(store),
  });
}

/** The time line, the originals it names, and the letters as they left. */
async function exportCase(desk: Desk, files: Export, caseId: number, folder: string): Promise<void> {
  const view = caseView(desk, caseId);
  files.json(`${folder}case.json`, view);
  const named = view.events.flatMap(({ fact }) =>
    'messageId' in fact && fact.messageId !== null ? [fact.messageId] : [],
  );
  for (const id of new Set(named)) originals(files, desk.store, id, `${folder}originals/`);
  if (view.state.controller === null) return;
  for (const letter of view.letters) {
    const { source } = await letterMail(desk, letter.id);
    files.write(`${folder}letters/${letter.id}-${letter.kind}.eml`, source);
    files.write(`${folder}letters/${letter.id}-${letter.kind}.txt`, `${letter.subject}\n\n${letter.text}\n`);
  }
}
