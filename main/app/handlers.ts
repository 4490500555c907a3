import { app } from 'electron';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { AppHandlers } from '../../shared/contract.ts';
import { ProfileStatus } from '../../shared/domain/settings.ts';
import { Failure } from '../../shared/failure.ts';
import { chooseFolder, chooseImport } from './dialogs.ts';
import { handOver, type HandoverParts } from './handover.ts';
import { hasKeychain } from './secrets.ts';
import type { SettingsFile } from './settings.ts';

export interface HandlerParts extends HandoverParts {
  readonly settings: SettingsFile;
  readonly profileFolder: string;
  readonly onSettings: () => void;
}

/** The app room's half of the contract; a missing method is a compile error. */
export function appHandlers(parts: HandlerParts): AppHandlers {
  const { host, settings, mainWindow } = parts;
  return {
    'app.info': () =>
      Promise.resolve({
        version: app.getVersion(),
        electron: process.versions.electron,
        chromium: process.versions.chrome,
        platform: process.platform,
        keychain: hasKeychain(),
      }),
    'settings.get': () => Promise.resolve(settings.get()),
    'settings.set': (change) => {
      const next = settings.set(Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)));
      parts.onSettings();
      return Promise.resolve(next);
    },
    'profile.removeAll': async () => {
      await host.stop();
      // Erasure for our own data subject: store, key, sample, settings and log.
      for (const name of ['verzet.db', 'verzet.db-wal', 'verzet.db-shm', 'key.json', 'sample', 'copies', 'logs']) {
        await rm(join(parts.profileFolder, name), { recursive: true, force: true });
      }
      settings.clear();
      parts.onSettings();
      await host.restart();
      const status = await host.call('profile.status', undefined);
      if (!status.ok) throw new Failure(status.error.code);
      return ProfileStatus.parse(status.value);
    },
    'import.choose': async ({ kind }) => {
      const paths = await chooseImport(mainWindow(), kind, settings.get().language);
      return paths.length === 0 ? null : host.ask('import.start', { paths: [...paths] });
    },
    'export.choose': async ({ caseId }) => {
      const folder = await chooseFolder(mainWindow(), settings.get().language);
      return folder === null ? null : host.ask('export.start', { folder, caseId });
    },
    'letter.handOver': ({ id, route }) => handOver(parts, id, route),
  };
}
