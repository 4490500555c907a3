import { z } from 'zod';
import { CalendarDate, Country } from './dates.ts';

/** Why a day was passed over. `name` is the holiday's name in `country`'s own language. */
export const SkippedDay = z.strictObject({
  date: CalendarDate,
  why: z.enum(['saturday', 'sunday', 'holiday', 'doubtful-holiday']),
  name: z.string(),
});
export type SkippedDay = z.infer<typeof SkippedDay>;

/**
 * A due date with its proof (AVG art. 12(3) with Reg. 1182/71 art. 3).
 * `raw`: same day-of-month, clamped. `due`: rolled over weekends and holidays. `dueIfDecreeDaysCount`: also rolled
 * over days equated to holidays by decree: the latest defensible date, used before anyone is called late.
 */
export const Deadline = z.strictObject({
  received: CalendarDate,
  months: z.union([z.literal(1), z.literal(3)]),
  country: Country,
  raw: CalendarDate,
  clamped: z.boolean(),
  due: CalendarDate,
  dueIfDecreeDaysCount: CalendarDate,
  skipped: z.array(SkippedDay),
  skippedIfDecreeDaysCount: z.array(SkippedDay),
});
export type Deadline = z.infer<typeof Deadline>;

/** A term that binds the data subject (UAVG art. 35(2): six weeks): warned on the earliest date, extension only as a note. */
export const OwnTerm = z.strictObject({
  received: CalendarDate,
  raw: CalendarDate,
  warn: CalendarDate,
  extended: CalendarDate,
  skipped: z.array(SkippedDay),
});
export type OwnTerm = z.infer<typeof OwnTerm>;
