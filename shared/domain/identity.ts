import { z } from 'zod';
import { CalendarDate } from './dates.ts';

/** A stretch of time in which the data subject said to be open to work. `to` null: still so. */
export const OpenToWork = z.strictObject({ from: CalendarDate, to: CalendarDate.nullable() });

/**
 * The data subject: the person whose mail this is.
 * `names[0]` signs the letters; the others are accepted variants. `addresses` are lower case.
 * `postalAddress`: lines as printed on an envelope, without the name.
 */
export const Identity = z.strictObject({
  names: z.array(z.string().trim().min(1).max(200)).max(20),
  addresses: z.array(z.string().trim().toLowerCase().max(320)).max(100),
  profiles: z.array(z.string().max(300)).max(20),
  postalAddress: z.string().max(500),
  city: z.string().max(100),
  openToWork: z.array(OpenToWork).max(50),
});
export type Identity = z.infer<typeof Identity>;

export const emptyIdentity: Identity = {
  names: [],
  addresses: [],
  profiles: [],
  postalAddress: '',
  city: '',
  openToWork: [],
};
