import { z } from 'zod';
import { Language } from './dates.ts';
import { LetterKind, Tone } from './letter.ts';

/** Which letter a template is for. */
export const TemplateKey = z.strictObject({ kind: LetterKind, language: Language, tone: Tone });
export type TemplateKey = z.infer<typeof TemplateKey>;

/** A template as shipped and as the data subject keeps it. `names`: what a text may use. */
export const TemplateView = z.strictObject({
  version: z.number().int(),
  law: z.string(),
  shipped: z.string(),
  own: z.string().nullable(),
  names: z.array(z.string()),
  parts: z.array(z.string()),
});
export type TemplateView = z.infer<typeof TemplateView>;

/** Why a text is no template; `tag`: the name or tag it is about. */
export const TemplateFault = z.strictObject({
  problem: z.enum(['unknown-name', 'unknown-part', 'not-closed', 'stray', 'malformed', 'not-text', 'no-subject']),
  tag: z.string(),
});
export type TemplateFault = z.infer<typeof TemplateFault>;

/** `fault` null: kept. */
export const TemplateChange = z.strictObject({ fault: TemplateFault.nullable(), template: TemplateView });
export type TemplateChange = z.infer<typeof TemplateChange>;
