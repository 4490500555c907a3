import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { openStore } from '../../../main/engine/store/open-store.ts';
import type { Store } from '../../../main/engine/store/open-store.ts';

export const databaseKey = Uint8Array.from({ length: 32 }, (_, index) => index * 7);

/** A folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'verzet-store-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A new, real, encrypted store that is gone after the test. */
export function temporaryStore(): Store {
  const store = openStore({ path: join(temporaryFolder(), 'verzet.db'), key: databaseKey });
  onTestFinished(() => store.close());
  return store;
}
