import { z } from 'zod';
import { CalendarDate, Country } from './dates.ts';

/**
 * What a known organisation does. `data-supplier`: sells particulars of people. `tracker`: follows who opens or clicks.
 * `applicant-system`: carries an employer's mail to applicants.
 */
export const ListedKind = z.enum(['data-supplier', 'agency', 'job-board', 'tracker', 'applicant-system', 'network']);
export type ListedKind = z.infer<typeof ListedKind>;

const Line = z.string().trim().max(500).nullable();

/** What the person may say of a known organisation. `domains`: registrable domains. `seenOn`: when the sources were looked at. */
export const ListedParticulars = z.strictObject({
  name: z.string().trim().min(1).max(200),
  kind: ListedKind,
  domains: z.array(z.string().trim().toLowerCase().max(253)).min(1).max(50),
  privacyAddress: Line,
  privacyForm: Line,
  postalAddress: Line,
  country: Country,
  sources: z.array(z.string().trim().min(1).max(500)).max(20),
  seenOn: CalendarDate,
});
export type ListedParticulars = z.infer<typeof ListedParticulars>;

/** One entry of the list that comes along, or of the person. A label to look at: being on it is never enough for a flag. */
export const ListedOrganisation = ListedParticulars.extend({ slug: z.string().min(1).max(100) });
export type ListedOrganisation = z.infer<typeof ListedOrganisation>;

/** `off`: not used. `origin`: as it came along, changed by the person, or added by them. */
export const ListedEntry = ListedOrganisation.extend({
  origin: z.enum(['shipped', 'changed', 'own']),
  off: z.boolean(),
});
export type ListedEntry = z.infer<typeof ListedEntry>;
