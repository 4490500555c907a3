import type { Signal } from '../signal.ts';
import { publicMailDomains } from '../words/hosts.ts';

const htmlOnly = /^text\/html/i;

export const mailboxAdvertises = {
  id: 'mailbox-advertises',
  description: 'Mail with the form or the words of an advertisement comes from a free private mailbox.',
  source: 'Bulk mail from throw-away addresses: an honest firm advertises from its own domain',
  favours: 'direct-marketing',
  about: 'sender',
  phrases: {
    all: [
      'click|klik here|hier|below|hieronder|link',
      'unsubscribe|remove|removed|removal|afmelden|uitschrijven',
      'opt out|in',
      'order|bestel|visit|call|act now|today|vandaag|nu',
      'money|geld back|terug|fast',
      'limited|special time|offer',
      '100 %',
      'no obligation',
      'toll free',
      'per week|month|day ~3 guaranteed',
      'dear sir|friend|investor|homeowner',
      'risk free',
    ],
  },
  find: ({ message, senderDomain, header, found }) => {
    if (!publicMailDomains.has(senderDomain) || message.replyTo.length > 0) return null;
    const advertises = found('all').length > 0 || header('content-type', htmlOnly) !== null;
    return advertises ? (message.from.address ?? null) : null;
  },
} satisfies Signal;
