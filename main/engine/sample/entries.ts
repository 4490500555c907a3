import { agencies1 } from './messages/agencies-1.ts';
import { agencies2 } from './messages/agencies-2.ts';
import { agencies3 } from './messages/agencies-3.ts';
import { colleagues } from './messages/colleagues.ts';
import { freelance } from './messages/freelance.ts';
import { inHouse } from './messages/in-house.ts';
import { inmails } from './messages/inmails.ts';
import { letters } from './messages/letters.ts';
import { otherRows } from './messages/linkedin-others.ts';
import { recruiterRows } from './messages/linkedin-recruiters.ts';
import { lists } from './messages/lists.ts';
import { newsletters1 } from './messages/newsletters-1.ts';
import { newsletters2 } from './messages/newsletters-2.ts';
import { personal1 } from './messages/personal-1.ts';
import { personal2 } from './messages/personal-2.ts';
import { sales1 } from './messages/sales-1.ts';
import { sales2 } from './messages/sales-2.ts';
import { transactional1 } from './messages/transactional-1.ts';
import { transactional2 } from './messages/transactional-2.ts';
import { readEntries } from './read-entries.ts';
import type { SampleEntry } from './sample-entry.ts';

/** Every mail of the sample, sent ones included, in the order of the modules. */
export const mailEntries: readonly SampleEntry[] = [
  agencies1,
  agencies2,
  agencies3,
  inHouse,
  inmails,
  sales1,
  sales2,
  newsletters1,
  newsletters2,
  personal1,
  personal2,
  colleagues,
  freelance,
  lists,
  transactional1,
  transactional2,
  letters,
].flatMap(readEntries);

/** Every row of the archive's messages.csv, oldest first. */
export const archiveEntries: readonly SampleEntry[] = [recruiterRows, otherRows]
  .flatMap(readEntries)
  .toSorted((one, other) => other.daysAgo - one.daysAgo || one.time.localeCompare(other.time));
