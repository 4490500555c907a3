import type { Signal } from '../signal.ts';
import { businessGain } from './business-gain.ts';
import { demoAsk } from './demo-ask.ts';
import { productPitch } from './product-pitch.ts';
import { weHelpCompanies } from './we-help-companies.ts';

export const ownEarlierSalesPitch = {
  id: 'own-earlier-sales-pitch',
  description: 'The sender quotes an own earlier sales pitch, to remind of it.',
  source: 'Sequences of salespeople: the reminder carries the first message',
  favours: 'direct-marketing',
  phrases: { pitch: [businessGain, demoAsk, productPitch, weHelpCompanies].flatMap(({ phrases }) => phrases.all) },
  find: ({ foundInOwnQuote }) => foundInOwnQuote('pitch').slice(0, 2),
} satisfies Signal;
