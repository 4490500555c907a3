import type { Signal } from '../signal.ts';

/** Local parts and hosts that carry periodicals. */
const telling =
  /^(?:nieuws|news|nieuwsbrief|newsletters?|redactie|editor|editorial|digest|subscriptions?|mailing|updates?)(?:[-._+].*)?@|@(?:[a-z0-9-]+\.)*(?:newsletters?|nieuwsbrief|news|lists?)\./;

export const publication = {
  id: 'publication',
  description: 'An edition of a periodical: a newsletter that one usually subscribed to.',
  source: 'Editorial newsletters, Dutch and English',
  favours: 'solicited',
  phrases: {
    all: [
      "in this|in today's issue|edition|newsletter",
      'in deze editie|nieuwsbrief|uitgave|nieuwsupdate',
      'issue|editie|volume|vol|weekbrief #',
      'newsletter|newsletters|nieuwsbrief|nieuwsbrieven',
      'read more|on|full|article',
      'lees meer|verder|artikel',
      'editor|redactie|redacteur|hoofdredacteur|columnist',
      'you ~1 currently subscribed',
      'manage|update|change ~2 subscription|subscriptions|preferences',
      'to subscribe|advertise',
      'forward|send ~4 to a friend',
      'archive|archives|archief',
      'top stories|headlines',
      'press release',
      'immediate release',
      'persbericht',
      "yesterday's|today's news",
      'headlines|column|columns',
    ],
  },
  find: ({ found, message }) => {
    const evidence = found('all');
    const address = message.from.address ?? '';
    if (telling.test(address)) return [address, ...evidence];
    return evidence.length > 1 ? evidence : null;
  },
} satisfies Signal;
