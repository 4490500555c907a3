import { setImmediate as breathe } from 'node:timers/promises';
import { Failure } from '../../shared/failure.ts';
import { caseSummaries } from './casework/case-view.ts';
import type { Desk } from './casework/desk.ts';
import type { EngineContext } from './context.ts';
import { exportEvidence, exportWholeCase } from './export-case.ts';
import { ExportFolder } from './export-folder.ts';
import { writeOriginals } from './export-originals.ts';
import type { JobHandle } from './jobs.ts';
import { listAccounts } from './store/accounts.ts';
import { listAliases } from './store/aliases.ts';
import { listCorrections } from './store/corrections.ts';
import { listDecisions } from './store/decisions.ts';
import { getIdentity } from './store/identity.ts';
import { listMarks } from './store/marks.ts';
import { getMessage, messageIdBatches } from './store/messages.ts';
import { listApplications, listArchiveOwners, listConnections, listInvitations } from './store/network.ts';
import { listOrganisations } from './store/organisation-list.ts';
import { getOrganisation } from './store/organisations.ts';
import type { Store } from './store/open-store.ts';
import { placesOf } from './store/places.ts';
import { listStrays } from './store/strays.ts';

/** Everything that the store holds, or the evidence of one case, in an empty folder. What fails or is cancelled leaves nothing there. */
export async function runExport(
  context: EngineContext,
  store: Store,
  wanted: { readonly folder: string; readonly caseId: number | null },
  handle: JobHandle,
): Promise<void> {
  const desk: Desk = { store, clock: context.clock };
  const files = new ExportFolder(wanted.folder);
  try {
    if (wanted.caseId === null) {
      await exportMessages(store, files, handle);
      exportFacts(store, files);
      for (const { id } of caseSummaries(desk)) {
        exportWholeCase(desk, files, id, `cases/${id}/`);
        await breathe();
        if (handle.signal.aborted) throw new Failure('cancelled');
      }
    } else await exportEvidence(desk, files, wanted.caseId);
    files.seal(context.clock.now().toISOString());
  } catch (error) {
    files.discard();
    throw error;
  }
  handle.update({ done: files.count, total: files.count });
  handle.report({});
}

/** One message a line, written as it is read: all of them in one text would be more than a string can hold. */
async function exportMessages(store: Store, files: ExportFolder, handle: JobHandle): Promise<void> {
  const lines = files.pieces('messages.jsonl');
  let messages = 0;
  for (const batch of messageIdBatches(store)) {
    for (const id of batch) {
      const exported = {
        ...getMessage(store, id),
        places: placesOf(store, id),
        files: writeOriginals(files, store, id, 'messages/'),
      };
      lines.add(`${JSON.stringify(exported)}\n`);
      messages += 1;
    }
    handle.update({ done: files.count, messages });
    await breathe();
    if (handle.signal.aborted) throw new Failure('cancelled');
  }
  lines.close();
}

function exportFacts(store: Store, files: ExportFolder): void {
  files.json('identity.json', getIdentity(store));
  files.json('accounts.json', listAccounts(store));
  files.json(
    'corrections.json',
    listCorrections(store).map(({ correction }) => correction),
  );
  files.json('decisions.json', listDecisions(store));
  files.json('stray-answers.json', listStrays(store));
  files.json('aliases.json', listAliases(store));
  files.json('marks.json', listMarks(store));
  files.json(
    'organisations.json',
    listOrganisations(store, '').map(({ id }) => getOrganisation(store, id)),
  );
  files.json('network.json', {
    connections: listConnections(store),
    invitations: listInvitations(store),
    applications: listApplications(store),
    archiveOwners: listArchiveOwners(store),
  });
}
