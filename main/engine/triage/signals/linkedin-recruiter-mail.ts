import { isFromLinkedIn } from '../from-linkedin.ts';
import type { Signal } from '../signal.ts';

export const linkedinRecruiterMail = {
  id: 'linkedin-recruiter-mail',
  description: 'LinkedIn marks the mail as an InMail from its product for recruiters.',
  source: 'LinkedIn X-LinkedIn-Template email_hire_inmail_* and X-LinkedIn-Class INMAIL',
  favours: 'recruiter',
  find: (input) =>
    isFromLinkedIn(input) ? input.header('x-linkedin-template', /hire_inmail|hire_message|cap_mebc/i) : null,
} satisfies Signal;
