import { z } from 'zod';

/** Every fact that a message can reveal, in the order in which they are told. */
export const messageFactCodes = [
  'contact-after-no',
  'objection-notice-absent',
  'objection-notice-hidden',
  'objection-notice-clear',
  'alias-leak',
  'name-misspelt',
  'name-swapped',
  'name-placeholder',
  'name-headline',
  'connection-then-list',
  'same-text',
  'recruiter-elsewhere',
  'sequence-tool',
  'follow-up',
  'sender-unnamed',
  'stop-address-absent',
  'stop-address-given',
  'privacy-information-absent',
  'privacy-information-given',
  'source-absent',
  'source-given',
  'client-named',
  'client-hinted',
  'footer-particulars',
  'open-to-work',
  'not-open-to-work',
] as const;
export const MessageFactCode = z.enum(messageFactCodes);
export type MessageFactCode = z.infer<typeof MessageFactCode>;

/** `record`: the data subject's own earlier words; `case`: the reference of a case. Neither stands in this message. */
export const EvidencePlace = z.enum(['subject', 'text', 'signature', 'header', 'link', 'record', 'case']);
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
