import type { Application, ArchiveOwner } from '../../../shared/domain/network.ts';
import type { TableRow } from './csv.ts';
import { limits } from './limits.ts';
import { applicationDate } from './linkedin-dates.ts';
import { tidyLine } from './tidy-text.ts';

type Cells = Extract<TableRow, { kind: 'row' }>['cell'];

const line = (cell: Cells, column: string): string => tidyLine(cell(column), limits.nameCharacters);

/** Profile.csv: one row, without an address of the profile. */
export function readProfile(cell: Cells): Pick<ArchiveOwner, 'name' | 'headline'> {
  const name = `${line(cell, 'firstname')} ${line(cell, 'lastname')}`.trim();
  return { name: name || null, headline: line(cell, 'headline') || null };
}

/** Email Addresses.csv. An address that was never confirmed may be someone else's. */
export function readOwnAddress(cell: Cells): string | null {
  const address = line(cell, 'emailaddress').toLowerCase();
  const isConfirmed = cell('confirmed').trim().toLowerCase() !== 'no';
  return isConfirmed && /^[^\s@]+@[^\s@]+$/.test(address) ? address : null;
}

/** Job Seeker Preferences.csv: `Yes`/`No`, in some readings `true`/`false` or a list in brackets of who may see it. */
export function readOpenToRecruiters(cell: Cells): boolean | null {
  const value = cell('opentorecruiters').trim().toLowerCase();
  if (/^(?:yes|true)$/.test(value)) return true;
  if (/^(?:no|false|\[\s*\])$/.test(value)) return false;
  return /^\[.+\]$/.test(value) ? true : null;
}

/** One row of Job Applications.csv; null without a company. */
export function readApplication(cell: Cells): Application | null {
  const company = line(cell, 'companyname');
  if (company === '') return null;
  return {
    company,
    title: line(cell, 'jobtitle'),
    appliedOn: applicationDate(cell('applicationdate')),
    address: line(cell, 'contactemail').toLowerCase() || null,
  };
}
