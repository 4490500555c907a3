import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure } from '../../shared/failure.ts';
import { profileFilesAmong } from '../../shared/profile-files.ts';

/** Removes every file of the profile, the key first. What is not ours in that folder stays. Throws `not-writable` when something is left. */
export async function eraseProfile(folder: string): Promise<void> {
  const left: unknown[] = [];
  for (const name of profileFilesAmong(await readdir(folder))) {
    // Retries: Windows lets go of a file some time after the process that had it open is gone.
    await rm(join(folder, name), { recursive: true, force: true, maxRetries: 5 }).catch((error: unknown) =>
      left.push(error),
    );
  }
  if (left.length > 0) throw new Failure('not-writable', { cause: left[0] });
}
