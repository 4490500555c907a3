import { app, type BrowserWindow, nativeTheme, powerMonitor, session as sessions, utilityProcess } from 'electron';
import { join } from 'node:path';
import type { EngineEvent } from '../shared/engine-port.ts';
import { createChosenFiles } from './app/chosen-files.ts';
import { EngineHost, type EngineProcess } from './app/engine-host.ts';
import { dateNotices, everyMinute } from './app/date-notices.ts';
import { engineEnvironment } from './app/engine-environment.ts';
import { appHandlers } from './app/handlers.ts';
import { setupIpc } from './app/ipc.ts';
import { createLog } from './app/log.ts';
import { setupMenu } from './app/menu.ts';
import { denyPermissions, guardContents } from './app/permissions.ts';
import { pollOnResume, startPolling } from './app/poll.ts';
import { registerScheme, setupProtocol } from './app/protocol.ts';
import { noticesOf } from './app/notices.ts';
import { showNotice } from './app/show-notice.ts';
import { keychainKey } from './app/keychain.ts';
import { systemKeychain } from './app/secrets.ts';
import { openSettings } from './app/settings.ts';
import { timeZone, timeZoneAnew } from './app/time-zone.ts';
import { openMainWindow } from './app/window.ts';

// Chromium refuses its sandbox to root; `npm start` says so and passes the switch. Everyone else always has it.
if (!(process.getuid?.() === 0 && app.commandLine.hasSwitch('no-sandbox'))) app.enableSandbox();
registerScheme();
if (!app.requestSingleInstanceLock()) app.exit(0);

const profileFolder = app.getPath('userData');
const now = () => new Date();
const log = createLog(join(profileFolder, 'logs', 'verzet.log'), now);
guardContents(app, log);
process.on('uncaughtException', (error) => log('uncaught', { error: error.name }));
process.on('unhandledRejection', (error) =>
  log('unhandled', { error: error instanceof Error ? error.name : 'unknown' }),
);

let window: BrowserWindow | null = null;
const windows = new Map<number, 'main' | 'print'>();
const tell = (event: EngineEvent) => window?.webContents.send(`verzet:${event.name}`, event.payload);

async function onReady(): Promise<void> {
  const session = sessions.fromPartition('verzet', { cache: false });
  const settings = openSettings(profileFolder, app.getLocale());
  nativeTheme.themeSource = settings.get().theme;
  const host = new EngineHost({
    fork: () => forkEngine(),
    profileFolder,
    timeZone,
    keychainKey: () => keychainKey(systemKeychain, process.platform, profileFolder, log),
    onEvent: (event) => {
      tell(event);
      notice(event);
    },
    log,
    now,
  });
  const notice = noticesOf({
    settings,
    inView: () => window?.isFocused() === true,
    show: (text) => showNotice(text, () => bringUp()),
  });
  const mainWindow = () => window ?? openWindow();
  const openWindow = (): BrowserWindow => {
    window = openMainWindow(session, nativeTheme.shouldUseDarkColors);
    const { id } = window.webContents;
    windows.set(id, 'main');
    window.on('closed', () => {
      windows.delete(id);
      window = null;
    });
    return window;
  };
  const onSettings = () => {
    const next = settings.get();
    nativeTheme.themeSource = next.theme;
    tell({ kind: 'event', name: 'settings.changed', payload: next });
  };

  denyPermissions(session);
  setupProtocol(session, join(import.meta.dirname, '../renderer'));
  setupMenu(app.isPackaged);
  setupIpc({
    windows,
    handlers: appHandlers({
      host,
      session,
      windows,
      mainWindow,
      settings,
      profileFolder,
      chosenFiles: createChosenFiles(),
      onSettings,
    }),
    engine: host,
    log,
  });
  host.start();
  const stopPolling = startPolling(host, settings);
  pollOnResume(host, settings, powerMonitor);
  const lookAtDates = dateNotices({
    host,
    settings,
    now,
    timeZone: timeZoneAnew,
    show: (text) => showNotice(text, () => bringUp()),
    newDay: () => tell({ kind: 'event', name: 'case.changed', payload: { id: null } }),
  });
  const stopLooking = everyMinute(lookAtDates);
  powerMonitor.on('resume', () => void lookAtDates());
  // Focus alone leaves a minimised window where it is.
  const bringUp = () => {
    const shown = mainWindow();
    if (shown.isMinimized()) shown.restore();
    shown.focus();
  };
  app.on('second-instance', bringUp);
  app.on('activate', bringUp);
  // On macOS an app stays in the dock without a window, and `activate` opens one.
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  let stopped = false;
  app.on('before-quit', (event) => {
    if (stopped) return;
    event.preventDefault();
    stopPolling();
    stopLooking();
    void host.stop().finally(() => {
      stopped = true;
      app.quit();
    });
  });
  openWindow();
}

function forkEngine(): EngineProcess {
  const child = utilityProcess.fork(join(import.meta.dirname, 'engine/index.js'), [], {
    serviceName: 'Verzet engine',
    env: engineEnvironment(process.env),
    stdio: 'pipe',
  });
  // What the engine prints is never shown or kept as it is: it could hold text of a message.
  child.stdout?.resume();
  child.stderr?.on('data', (data: Buffer) => log('engine-stderr', { bytes: data.length }));
  return child;
}

void app.whenReady().then(onReady);
