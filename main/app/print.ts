import { BrowserWindow, type Session } from 'electron';
import { setTimeout as wait } from 'node:timers/promises';
import { Failure } from '../../shared/failure.ts';
import { windowOptions } from './window.ts';

const patience = { attempts: 100, milliseconds: 100 };

/** The letter on our own sheet, `print.html`, in a hidden window that may read one letter and nothing else. */
async function withSheet<T>(
  session: Session,
  letterId: number,
  windows: Map<number, 'main' | 'print'>,
  use: (window: BrowserWindow) => Promise<T>,
): Promise<T> {
  const window = new BrowserWindow({ ...windowOptions(session), width: 900, height: 1200 });
  const id = window.webContents.id;
  windows.set(id, 'print');
  try {
    await window.loadURL(`verzet://app/print.html?letter=${letterId}`);
    for (let attempt = 0; attempt < patience.attempts; attempt++) {
      if ((await window.webContents.executeJavaScript("document.documentElement.hasAttribute('data-ready')")) === true)
        return await use(window);
      await wait(patience.milliseconds);
    }
    throw new Failure('internal');
  } finally {
    windows.delete(id);
    window.destroy();
  }
}

/** The letter as PDF bytes, A4, Dutch window-envelope layout. */
export function letterPdf(
  session: Session,
  letterId: number,
  windows: Map<number, 'main' | 'print'>,
): Promise<Uint8Array> {
  return withSheet(session, letterId, windows, (window) =>
    window.webContents.printToPDF({ pageSize: 'A4', printBackground: false, preferCSSPageSize: true }),
  );
}

/** Opens the system's print dialog; false when the person cancelled it. */
export function printLetter(
  session: Session,
  letterId: number,
  windows: Map<number, 'main' | 'print'>,
): Promise<boolean> {
  return withSheet(
    session,
    letterId,
    windows,
    (window) => new Promise((resolve) => window.webContents.print({}, (success) => resolve(success))),
  );
}
