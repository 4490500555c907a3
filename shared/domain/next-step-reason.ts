import { z } from 'zod';

/** Why a step is there; `rules/next-step-words.ts` has a sentence for each. */
export const NextStepReason = z.enum([
  'controller-unconfirmed',
  'letter-bounced',
  'no-letter-yet',
  'letter-ready',
  'letter-held',
  'sending-unconfirmed',
  'term-running',
  'term-running-stop-now',
  'courtesy-term',
  'condition-set',
  'response-unread',
  'question-open',
  'answered',
  'answer-incomplete',
  'answer-refused',
  'term-passed',
  'contact-after-objection',
  'reminder-in-vain',
  'complaint-pending',
  'complaint-decided',
  'paused',
  'enough',
  'closed',
]);
export type NextStepReason = z.infer<typeof NextStepReason>;
