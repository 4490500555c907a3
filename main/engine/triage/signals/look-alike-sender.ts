import { claimedPlatform, isOwnDomain, spelledLike } from '../words/platforms.ts';
import type { Signal } from '../signal.ts';

export const lookAlikeSender = {
  id: 'look-alike-sender',
  description: 'The sender poses as a well-known platform from a domain that is not its own, as phishing does.',
  source:
    'formats.md 4.1: look-alike phishing of LinkedIn is common; only the domain of the platform itself is trusted',
  favours: 'other',
  phrases: {
    credentials: [
      'log|logt|inloggen|aanmelden|login|sign|meld ~6 wachtwoord|password|inloggegevens|credentials|pincode',
      'wachtwoord|password|inloggegevens|credentials|pincode|betaalpas|identiteit|identity ~5 bevestig|bevestigen|verifieren|verifieer|confirm|verify|invoeren|enter|bijwerken|update',
      'bevestig|bevestigen|verifieer|verifieren|verify|confirm|update|validate ~4 account|gegevens|identiteit|identity|details|wachtwoord|password|betaalgegevens',
      'account ~6 beperkt|geblokkeerd|gedeactiveerd|opgeschort|afgesloten|verwijderd|restricted|suspended|blocked|limited|deactivated|locked|terminated',
      'log|logt|sign ~4 in ~6 bericht|message|berichten|messages|lezen|read|view|bekijken',
    ],
  },
  find: ({ message, senderDomain, found }) => {
    if (senderDomain === '') return null;
    const address = message.from.address ?? '';
    const spelled = spelledLike(senderDomain);
    if (spelled !== null) return [address, ...found('credentials')];
    const claimed = claimedPlatform(message.from.name, senderDomain);
    if (claimed === null || isOwnDomain(claimed, senderDomain)) return null;
    const asked = found('credentials');
    return asked.length === 0 ? null : [address, ...asked];
  },
} satisfies Signal;
