import { z } from 'zod';
import { CalendarDate } from './dates.ts';

/** Contact that no file holds, written down by the data subject: a letter on paper, a call, a message on a telephone. */
export const ByHand = z.strictObject({
  channel: z.enum(['post', 'phone', 'chat']),
  on: CalendarDate,
  /** Who wrote or called, and for whom; one of both is enough. */
  name: z.string().trim().max(200),
  organisation: z.string().trim().max(200),
  /** Where they can be reached, as far as known: a number, a postal address or an e-mail address. */
  reach: z.string().trim().max(500),
  /** A letter "aan de bewoners van": it names the address, not the person. */
  residents: z.boolean(),
  subject: z.string().trim().max(300),
  text: z.string().trim().max(50_000),
});
export type ByHand = z.infer<typeof ByHand>;

/** A photo or scan that the person chose; `token` stands for its path, which the window never sees. */
export const ChosenFile = z.strictObject({ token: z.string(), name: z.string(), size: z.number().int() });
export type ChosenFile = z.infer<typeof ChosenFile>;
