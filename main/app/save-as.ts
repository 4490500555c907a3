import type { BrowserWindow } from 'electron';
import { writeFile } from 'node:fs/promises';
import { Failure } from '../../shared/failure.ts';
import { safeFileName } from '../../shared/rules/safe-file-name.ts';
import { chooseName } from './dialogs.ts';

/** Writes what a sender attached to where the person says, and opens nothing. False when cancelled. */
export async function saveAs(window: BrowserWindow, name: string, bytes: Uint8Array): Promise<boolean> {
  const path = await chooseName(window, safeFileName(name, 'verzet'));
  if (path === null) return false;
  try {
    await writeFile(path, bytes);
  } catch (error) {
    throw new Failure('not-writable', { cause: error });
  }
  return true;
}
