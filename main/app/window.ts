import { BrowserWindow, type BrowserWindowConstructorOptions, type Session } from 'electron';
import { join } from 'node:path';

const preload = join(import.meta.dirname, '../preload/index.cjs');

/** Options of every window of ours; `security.md` rows 2 to 11. One place, so that no window is softer than another. */
export function windowOptions(session: Session): BrowserWindowConstructorOptions {
  return {
    show: false,
    webPreferences: {
      session,
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      spellcheck: false,
      navigateOnDragDrop: false,
    },
  };
}

/** The main window, shown once its first paint is ready. */
export function openMainWindow(session: Session, dark: boolean): BrowserWindow {
  const window = new BrowserWindow({
    ...windowOptions(session),
    width: 1280,
    height: 820,
    minWidth: 720,
    minHeight: 480,
    title: 'Verzet',
    // The menu only carries shortcuts, and its words are English whatever the language of the window.
    autoHideMenuBar: true,
    backgroundColor: dark ? '#1b1a17' : '#faf8f4',
    icon: join(import.meta.dirname, '../renderer/icon.png'),
  });
  window.once('ready-to-show', () => window.show());
  window.webContents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  void window.loadURL('verzet://app/index.html');
  return window;
}
