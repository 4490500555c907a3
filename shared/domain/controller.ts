import { z } from 'zod';
import { CalendarDate, Country } from './dates.ts';

/**
 * The addressee: who decides on the processing (AVG art. 4(7)). Filled in as far as known, always confirmed by the data subject.
 * `postalAddress`: lines as printed on an envelope, without the name.
 */
export const Controller = z.strictObject({
  name: z.string().trim().min(1).max(200),
  email: z
    .string()
    .trim()
    .toLowerCase()
    .max(320)
    .regex(/^[^\s@]+@[^\s@]+$/)
    .nullable(),
  postalAddress: z.string().max(500).nullable(),
  country: Country,
});
export type Controller = z.infer<typeof Controller>;

/** Legal person behind senders. `domains`: registrable domains, lower case. */
export const Organisation = z.strictObject({
  id: z.number().int(),
  name: z.string().trim().min(1).max(200),
  domains: z.array(z.string().max(253)),
  privacyAddress: z.string().trim().toLowerCase().max(320).nullable(),
  /** A page with their own form, as an address to copy. */
  privacyForm: z.string().trim().max(500).nullable(),
  /** Where the privacy address was found: a page, a letter, a call. */
  privacySource: z.string().trim().max(500).nullable(),
  /** When the data subject last looked there. */
  verifiedOn: CalendarDate.nullable(),
  postalAddress: z.string().max(500).nullable(),
  country: Country,
  /** The data subject's mark: never flag, or always flag. */
  marked: z.enum(['allowed', 'blocked']).nullable(),
  /** True once the data subject looked at and kept the addressee's particulars. */
  confirmed: z.boolean(),
});
export type Organisation = z.infer<typeof Organisation>;
