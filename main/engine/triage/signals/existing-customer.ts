import type { Signal } from '../signal.ts';

export const existingCustomer = {
  id: 'existing-customer',
  description: 'The text refers to a subscription, contract or purchase of the reader.',
  source: 'Tw 11.7 lid 4: own customers, own similar products',
  favours: 'solicited',
  phrases: {
    all: [
      'je|jouw|uw ~1 abonnement|contract|licentie|polis|lidmaatschap|account|verzekering|rekening',
      'your ~2 subscription|contract|license|licence|policy|membership|plan|account|trial',
      'als|bestaande ~2 klant|klanten|relatie',
      'dear|beste|geachte ~2 customer|klant|member|subscriber|lid|abonnee|reader|lezer|user',
      'as ~3 customer|client|member',
      'je|jouw|uw ~1 aankoop|bestelling|verblijf|bezoek',
      'your ~1 purchase|order|stay|visit',
    ],
  },
} satisfies Signal;
