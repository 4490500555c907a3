import type { Readable } from 'node:stream';
import type { SkipReason } from '../../../shared/domain/message.ts';
import { findLayout, readRows, readSample, type TableRow } from './csv.ts';
import { archiveShapes, type ArchiveFileKind } from './linkedin-files.ts';

/** One file of a LinkedIn archive, wherever it lies. `damage`: what an error while reading it means. */
export interface ArchiveFile {
  readonly kind: ArchiveFileKind;
  readonly name: string;
  readonly open: () => Promise<Readable>;
  readonly damage: SkipReason;
}

/** The rows of an archive file. Without a readable header there is one problem with number 0, and no row. */
export async function* tableRows(file: ArchiveFile): AsyncGenerator<TableRow> {
  const problem = (reason: SkipReason, number = 0): TableRow => ({ kind: 'problem', number, reason });
  try {
    const layout = findLayout(await readSample(await file.open()), archiveShapes[file.kind]);
    if (typeof layout === 'string') {
      yield problem(layout);
      return;
    }
    for await (const row of readRows(await file.open(), layout)) {
      yield row.kind === 'problem' && row.reason === 'unreadable' ? problem(file.damage, row.number) : row;
    }
  } catch {
    yield problem(file.damage);
  }
}
