import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { Failure, type FailureCode } from '../../shared/failure.ts';
import { type AttachedFile, typeByName } from './by-hand-source.ts';

interface Limit {
  readonly bytes: number;
  readonly code: Extract<FailureCode, 'file-too-large' | 'case-files-too-large'>;
}

/** Files that the data subject chose, whole; the limit's failure when they are larger together, `not-found` when one is gone. */
export async function readAttachedFiles(paths: readonly string[], { bytes, code }: Limit): Promise<AttachedFile[]> {
  const files: AttachedFile[] = [];
  let size = 0;
  for (const path of paths) {
    try {
      size += (await stat(path)).size;
      if (size > bytes) throw new Failure(code);
      files.push({ name: basename(path), type: typeByName(path), bytes: await readFile(path) });
    } catch (error) {
      throw error instanceof Failure ? error : new Failure('not-found', { cause: error });
    }
  }
  return files;
}
