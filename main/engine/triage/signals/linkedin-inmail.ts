import { isFromLinkedIn } from '../from-linkedin.ts';
import type { Signal } from '../signal.ts';

export const linkedinInmail = {
  id: 'linkedin-inmail',
  description: 'An InMail: a paid message to somebody outside the own network.',
  source: 'LinkedIn X-LinkedIn-Class INMAIL; senders inmail-hit-reply@ and hit-reply-premium-inmail@',
  favours: 'unsolicited',
  about: 'contact',
  find: (input) => {
    if (!isFromLinkedIn(input)) return null;
    const address = input.message.from.address ?? '';
    return (
      input.header('x-linkedin-class', /^INMAIL/i) ??
      (/^(?:inmail-hit-reply|hit-reply-premium-inmail)@/.test(address) ? `from: ${address}` : null)
    );
  },
} satisfies Signal;
