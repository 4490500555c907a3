import { findImpersonation } from '../impersonation.ts';
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
    const asked = found('credentials');
    const posing = findImpersonation(message.from, asked.length > 0);
    return posing.length === 0 ? null : [...posing, ...asked];
  },
} satisfies Signal;
