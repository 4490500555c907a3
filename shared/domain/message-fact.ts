import { z } from 'zod';

/** Every fact that a message can reveal, in the order in which they are told. */
export const messageFactCodes = [
  'objection-notice-absent',
  'objection-notice-hidden',
  'objection-notice-clear',
  'alias-leak',
  'name-misspelt',
  'name-swapped',
  'name-placeholder',
  'name-headline',
] as const;
export const MessageFactCode = z.enum(messageFactCodes);
export type MessageFactCode = z.infer<typeof MessageFactCode>;

/** `record`: what the data subject or the store knows, not words of this message. */
export const EvidencePlace = z.enum(['subject', 'text', 'signature', 'header', 'sender', 'record']);
export type EvidencePlace = z.infer<typeof EvidencePlace>;

/** The very words, or `header: value`, and where they stand. */
export const Evidence = z.strictObject({ words: z.string().max(300), place: EvidencePlace });
export type Evidence = z.infer<typeof Evidence>;

/** Something that a message shows, beside its verdict and without a say in it. `values` fill its sentence. */
export const MessageFact = z.strictObject({
  code: MessageFactCode,
  evidence: z.array(Evidence),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type MessageFact = z.infer<typeof MessageFact>;
