import type { Signal } from '../signal.ts';

const inDomain =
  /recruit|(?:^|[.-])(?:hr|it)?(?:talent|search|staffing|werving|detach|headhunt|careers?|jobs?|vacatures?|uitzend|interim|selectie|selection|sourcing|resourc|hiring|flexwerk|payroll)|talent|staffing|werving|detacher|headhunt|interim|selectie|uitzend/;
const inName =
  /recruit|\btalent|staffing|werving|detacher|headhunt|executive search|\bsearch\b|\bselecti(?:e|on)\b|uitzend|\bsourc(?:er|ing)\b|interim|\b(?:legal|tech|it|finance) jobs\b/i;

export const agencyName = {
  id: 'agency-name',
  description: 'The name or domain of the sender is that of a recruitment business.',
  source: 'Names of recruitment agencies (recruitment, werving, detachering, talent, search, staffing)',
  favours: 'recruiter',
  about: 'sender',
  find: ({ message, senderDomain }) => {
    // Applicant systems and job boards carry mail to people who applied (formats.md 5.4).
    if (/(?:^|\.)(?:linkedin|indeed|teamtailor-mail|recruitee(?:mail)?|smartrecruiters)\.com$/.test(senderDomain))
      return null;
    if (inName.test(message.from.name)) return message.from.name;
    const labels = senderDomain.split('.').slice(0, -1).join('.');
    return inDomain.test(labels) ? senderDomain : null;
  },
} satisfies Signal;
