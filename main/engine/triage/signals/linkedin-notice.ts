import type { Signal } from '../signal.ts';

const platformAddress =
  /^(?:messages|notifications|newsletters|groups|updates|editors|news|jobs|jobalerts|security|career-interests|billing)-?noreply@|^(?:jobs-listings|legalnotice|linkedin|messaging-digest-noreply|invitations(?:-noreply)?|connections)@/;

export const linkedinNotice = {
  id: 'linkedin-notice',
  description: 'LinkedIn itself tells something: a digest, a job alert, an application, an invitation, security.',
  source: 'LinkedIn X-LinkedIn-Class and X-LinkedIn-Template; sender addresses of the platform',
  favours: 'other',
  find: ({ header, message, senderDomain }) => {
    if (!senderDomain.endsWith('linkedin.com')) return null;
    const address = message.from.address ?? '';
    return (
      header('x-linkedin-class', /^(?:EMAIL-DEFAULT|SAVEDSEARCH|INVITE-GUEST)/i) ??
      header(
        'x-linkedin-template',
        /digest|jobs?_|job_alert|jymbii|application|security|verification|password|pymk|groups|weekly|editorial|invite|suggestion/i,
      ) ??
      (platformAddress.test(address) ? `from: ${address}` : null)
    );
  },
} satisfies Signal;
