import type { Signal } from '../signal.ts';

export const linkedinInmail = {
  id: 'linkedin-inmail',
  description: 'An InMail: a paid message to somebody outside the own network.',
  source: 'LinkedIn X-LinkedIn-Class INMAIL; senders inmail-hit-reply@ and hit-reply-premium-inmail@',
  favours: 'unsolicited',
  about: 'contact',
  find: ({ header, message, senderDomain }) => {
    if (!senderDomain.endsWith('linkedin.com')) return null;
    const address = message.from.address ?? '';
    return (
      header('x-linkedin-class', /^INMAIL/i) ??
      (/^(?:inmail-hit-reply|hit-reply-premium-inmail)@/.test(address) ? `from: ${address}` : null)
    );
  },
} satisfies Signal;
