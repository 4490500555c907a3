import { app } from 'electron';
import type { AppHandlers } from '../../shared/contract.ts';
import { ProfileStatus } from '../../shared/domain/settings.ts';
import { Failure } from '../../shared/failure.ts';
import type { ChosenFiles } from './chosen-files.ts';
import { chooseAnyFiles, chooseFolder, chooseImport, chooseScans } from './dialogs.ts';
import { eraseProfile } from './erase-profile.ts';
import { openSignIn, showInFolder } from './external.ts';
import { handOver, type HandoverParts, save } from './handover.ts';
import { saveAs } from './save-as.ts';
import { hasKeychain } from './keychain.ts';
import { systemKeychain } from './secrets.ts';
import type { SettingsFile } from './settings.ts';

export interface HandlerParts extends HandoverParts {
  readonly settings: SettingsFile;
  readonly profileFolder: string;
  readonly chosenFiles: ChosenFiles;
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
        keychain: hasKeychain(systemKeychain, process.platform),
      }),
    'app.startEngine': () => Promise.resolve(host.startAgain()),
    'settings.get': () => Promise.resolve(settings.get()),
    'settings.set': (change) => {
      const next = settings.set(Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)));
      parts.onSettings();
      return Promise.resolve(next);
    },
    'profile.removeAll': async () => {
      // Erasure for our own data subject: key, store, sample, settings and log.
      await host.whileStopped(async () => {
        await eraseProfile(parts.profileFolder);
        settings.clear();
      });
      parts.onSettings();
      const status = await host.call('profile.status', undefined);
      if (!status.ok) throw new Failure(status.error.code);
      return ProfileStatus.parse(status.value);
    },
    'import.choose': async ({ kind }) => {
      const paths = await chooseImport(mainWindow(), kind, settings.get().language);
      return paths.length === 0 ? null : host.ask('import.start', { paths: [...paths] });
    },
    'import.dropped': ({ paths }) => host.ask('import.start', { paths }),
    'byHand.attach': async () => parts.chosenFiles.add(await chooseScans(mainWindow(), settings.get().language)),
    'byHand.add': ({ entry, tokens }) => host.ask('byHand.keep', { entry, paths: parts.chosenFiles.pathsOf(tokens) }),
    'import.reveal': async (item) => showInFolder((await host.ask('import.skippedPath', item)).path),
    'export.choose': async ({ caseId }) => {
      const folder = await chooseFolder(mainWindow(), settings.get().language);
      return folder === null ? null : host.ask('export.start', { folder, caseId });
    },
    'message.saveAttachment': async (place) => {
      const { name, bytes } = await host.ask('message.attachment', place);
      return saveAs(mainWindow(), name, bytes);
    },
    'account.signIn': async ({ provider, address, name }) => {
      const { grant, url } = await host.ask('oauth.begin', { provider, address });
      if (!(await openSignIn(url))) throw new Failure('internal');
      await host.ask('oauth.finish', { grant, name });
      return { grant };
    },
    'case.attach': async () => parts.chosenFiles.add(await chooseAnyFiles(mainWindow(), settings.get().language)),
    'case.recordWithFiles': ({ tokens, ...recorded }) =>
      host.ask('case.keepFact', { ...recorded, paths: parts.chosenFiles.pathsOf(tokens) }),
    'case.saveFile': async (place) => {
      const { name, bytes } = await host.ask('case.file', place);
      return saveAs(mainWindow(), name, bytes);
    },
    'case.calendar': async ({ id }) => {
      const { source, fileName } = await host.ask('case.calendarFile', { id, language: settings.get().language });
      return save(mainWindow(), fileName, 'ics', () => Promise.resolve(source));
    },
    'letter.handOver': ({ id, route }) => handOver(parts, id, route),
  };
}
