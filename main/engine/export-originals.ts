import type { ExportFolder } from './export-folder.ts';
import { originalsOf } from './store/messages.ts';
import type { Store } from './store/open-store.ts';

const isArchiveRow = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.subarray(0, 17)).toString() === '{"kind":"linkedin';

/** The originals, byte for byte: `.eml` for mail, the row as `.json` for an archive. Gives their names. */
export function writeOriginals(files: ExportFolder, store: Store, id: number, folder: string): string[] {
  return originalsOf(store, id).map((bytes, index) => {
    const number = index === 0 ? `${id}` : `${id}-${index + 1}`;
    const name = `${folder}${number}.${isArchiveRow(bytes) ? 'json' : 'eml'}`;
    files.write(name, bytes);
    return name;
  });
}
