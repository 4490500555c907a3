import type { Signal } from '../signal.ts';

export const optOutLine = {
  id: 'opt-out-line',
  description: 'The text offers a way to stop the messages, so it was written for many.',
  source: 'Tw 11.7 lid 4 and 7, CAN-SPAM; footers of bulk and sequence mail',
  favours: 'direct-marketing',
  about: 'sender',
  phrases: {
    all: [
      'uitschrijven|afmelden|uitschrijflink|afmeldlink',
      'unsubscribe|unsubscribing|unsubscribed',
      'opt out|outs',
      'optout',
      'geen ~4 mails|mail|mailtjes|berichten|nieuwsbrief|nieuwsbrieven|updates|emails ~3 meer',
      'niet ~2 meer ~5 ontvangen|benaderd|benaderen|mailen|gemaild',
      'no longer ~5 receive|wish|want|interested|hear|be',
      'wish|want|like|prefer ~3 not ~3 hear|receive|contacted|emailed',
      "don't|do ~2 want|wish ~4 hear|receive|emails|messages|contacted",
      'removed|remove|removal|delete|deleted|taken ~6 list|lists|mailing|mailings|database|email|subject|mail|future|instructions|line',
      'to be|get|be removed',
      'stop ~2 receiving|these|mailing|emails',
      'reply ~4 stop|remove|no|unsubscribe',
      'reageer|antwoord|stuur|mail|beantwoord ~4 stop',
      'manage|update ~2 preferences|subscription|subscriptions',
      'voorkeuren|gegevens ~2 aanpassen|wijzigen',
      'view ~4 browser',
      'bekijk ~5 browser',
      'online versie|versie|version',
      'future mailings|mailing|emails|offers|messages|promotions',
    ],
  },
  // The footer of a discussion list has such a line too.
  find: ({ found, parts }) => (parts.overList ? null : found('all')),
} satisfies Signal;
