import type { Signal } from '../signal.ts';

export const asksReferral = {
  id: 'asks-referral',
  description: 'The sender asks to pass the job on or to name somebody else.',
  source: 'Referral questions in approaches, Dutch and English',
  favours: 'recruiter',
  phrases: {
    all: [
      "ken|kent|weet|kennen je|jij|u|jullie ~4 iemand|mensen|kandidaten|collega's",
      'iemand ~3 je|jouw|uw netwerk',
      'in|binnen ~1 je|jouw|uw netwerk ~6 iemand|geschikt|interesse|interessant|kandidaten|past|zoekt|open',
      'je|jouw|uw netwerk ~5 iemand|interesse|interessant',
      'iemand ~2 kent|weet ~4 voor|die|rol|functie',
      'tip|tippen|aanbevelen|aandragen ~4 iemand|kandidaat|netwerk',
      'aanbrengbonus|aanbrengpremie|tipgeld|tippremie',
      'mocht|als ~4 niet|niets ~2 voor jou|je|u|jezelf ~3 zijn|is',
      'delen|doorsturen ~4 je|jouw netwerk',
      'know|recommend|think ~2 anyone|somebody|someone|anybody|colleague|people|friend ~6 interested|fit|looking|suitable|might|network|open|who|role|interest',
      'anyone|someone|somebody ~3 in|within|from your network',
      'your network ~6 interested|fit|suitable|looking|open',
      "referral|finder's|finders bonus|fee|reward",
      'refer ~3 friend|colleague|someone|candidate',
      'forward|pass|share ~6 to|with|on|along ~4 network|colleague|colleagues|friend|friends|interested',
    ],
  },
} satisfies Signal;
