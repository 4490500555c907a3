import { isFromLinkedIn } from '../from-linkedin.ts';
import type { Signal } from '../signal.ts';

export const linkedinSalesMail = {
  id: 'linkedin-sales-mail',
  description: 'LinkedIn marks the mail as sent from its product for salespeople.',
  source: 'LinkedIn X-LinkedIn-Template email_lss_*',
  favours: 'direct-marketing',
  find: (input) => (isFromLinkedIn(input) ? input.header('x-linkedin-template', /lss_/i) : null),
} satisfies Signal;
