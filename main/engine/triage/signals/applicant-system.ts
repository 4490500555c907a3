import type { Signal } from '../signal.ts';
import { applicantHosts, hasHost } from '../words/hosts.ts';

export const applicantSystem = {
  id: 'applicant-system',
  description: 'The mail comes from an applicant system, which mostly writes to people who applied.',
  source: 'Sender domains of applicant systems (formats.md 5.4); a header alone never convicts',
  favours: 'solicited',
  find: ({ senderDomain }) => (hasHost([senderDomain], applicantHosts) === null ? null : senderDomain),
} satisfies Signal;
