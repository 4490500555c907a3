import type { Signal } from '../signal.ts';

export const linkedinRecruiterMail = {
  id: 'linkedin-recruiter-mail',
  description: 'LinkedIn marks the mail as an InMail from its product for recruiters.',
  source: 'LinkedIn X-LinkedIn-Template email_hire_inmail_* and X-LinkedIn-Class INMAIL',
  favours: 'recruiter',
  find: ({ header, senderDomain }) => {
    if (!senderDomain.endsWith('linkedin.com')) return null;
    return header('x-linkedin-template', /hire_inmail|hire_message|cap_mebc/i);
  },
} satisfies Signal;
