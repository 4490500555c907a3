import type { Signal } from '../signal.ts';
import { publicMailDomains } from '../words/hosts.ts';

export const colleague = {
  id: 'colleague',
  description: 'The sender shares the domain of the own address, so both belong to one organisation.',
  source: 'Inbox Zero: same organisation is never cold mail (peers.md 2.7)',
  favours: 'other',
  find: ({ relationship, senderDomain, message }) => {
    if (senderDomain === '' || publicMailDomains.has(senderDomain)) return null;
    const shared = relationship.ownAddresses.some((address) => address.toLowerCase().endsWith(`@${senderDomain}`));
    return shared ? (message.from.address ?? null) : null;
  },
} satisfies Signal;
