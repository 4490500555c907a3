import type { Connection } from '../../../shared/domain/network.ts';
import type { TableRow } from './csv.ts';
import { connectionDate } from './linkedin-dates.ts';
import { profilePath } from './linkedin-links.ts';
import { limits } from './limits.ts';
import { tidyLine } from './tidy-text.ts';

type Cells = Extract<TableRow, { kind: 'row' }>['cell'];

/** One row of Connections.csv; null for the date-only row that a closed profile leaves. */
export function readConnection(cell: Cells): Connection | null {
  const line = (column: string): string => tidyLine(cell(column), limits.nameCharacters);
  const name = `${line('firstname')} ${line('lastname')}`.trim();
  const profile = profilePath(cell('url'));
  if (name === '' && profile === null) return null;
  return {
    profile,
    name,
    address: line('emailaddress').toLowerCase() || null,
    company: line('company'),
    position: line('position'),
    connectedOn: connectionDate(cell('connectedon')),
  };
}
