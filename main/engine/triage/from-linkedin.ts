import type { SignalInput } from './signal.ts';

/**
 * Mail of LinkedIn itself. Its notice of a personal message is kept as a message of that person on LinkedIn, without the
 * address it was sent from, once it is proven to be LinkedIn's (`linkedin-mail.ts`).
 */
export const isFromLinkedIn = ({ message, senderDomain }: SignalInput): boolean =>
  message.channel === 'linkedin' || senderDomain === 'linkedin.com' || senderDomain.endsWith('.linkedin.com');
