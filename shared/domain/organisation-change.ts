import { z } from 'zod';
import { Instant } from './dates.ts';
import { Party } from './message.ts';

const Named = z.strictObject({ id: z.number().int(), name: z.string() });

/** `merge`: `other` became part of `kept`. `split`: `other` was made of a part of `kept`. Names as they were then. */
export const OrganisationChange = z.strictObject({
  id: z.number().int(),
  kind: z.enum(['merge', 'split']),
  kept: Named,
  other: Named,
  madeAt: Instant,
  messages: z.number().int(),
  /** False: a later change has to be undone first. */
  undoable: z.boolean(),
});
export type OrganisationChange = z.infer<typeof OrganisationChange>;

/** The part of an organisation that becomes one of its own: who writes from these domains, and these people. */
export const OrganisationPart = z.strictObject({
  id: z.number().int().positive(),
  name: z.string().trim().min(1).max(200),
  domains: z.array(z.string().max(253)).max(100),
  people: z.array(Party).max(500),
});
export type OrganisationPart = z.infer<typeof OrganisationPart>;

/** Why two organisations may be one. `brand`: the same name in their domains, or the name of one in the domain of the other. */
export const Likeness = z.enum(['name', 'brand', 'similar']);
export type Likeness = z.infer<typeof Likeness>;

/** Two organisations that may be one; never merged by itself. */
export const PossibleDuplicate = z.strictObject({ one: Named, other: Named, why: Likeness });
export type PossibleDuplicate = z.infer<typeof PossibleDuplicate>;
