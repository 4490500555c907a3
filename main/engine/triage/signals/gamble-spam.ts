import type { Signal } from '../signal.ts';

export const gambleSpam = {
  id: 'gamble-spam',
  description: 'A prize, a lottery win or gambling is announced.',
  source: 'Lottery and casino spam',
  favours: 'direct-marketing',
  phrases: {
    all: [
      'casino|casinos|poker|roulette|jackpot|sportsbook|blackjack|gokken',
      'lottery|loterij|sweepstakes|sweepstake|raffle|prijsvraag',
      "you|you've|u|je ~3 won|gewonnen|uitgekozen|geselecteerd",
      'you ~3 selected ~4 receive|win|as|for|to',
      'have|been|hebt|heeft|bent ~2 won|gewonnen|selected|chosen',
      'win ~4 prize|prizes|free|$|€|trip|vacation|cash|iphone|car|bon|cadeaukaart|#|prijs',
      'winnaar|winning|winnings ~4 prize|prijs|notification|number|numbers|lottery|bent|claim',
      'gratis ~1 spins',
      'welkomstbonus|speeltegoed',
      'claim ~4 prize|prijs|winnings|reward|cadeau|money|bonus',
      'free ~2 spins|bets|chips|bonus|vacation|trip|cruise|tickets',
      'gratis ~1 spins|speeltegoed',
      'cadeaukaart|giftcard|cadeaubon|waardebon ~4 gewonnen|claim|t.w.v|ontvang|winnen|maak|kans',
      'gift ~1 card|certificate ~5 win|claim|free|received|won|$',
      'congratulations|gefeliciteerd ~8 won|winner|gewonnen|selected|uitgekozen|prize|prijs|winnaar|vacation',
      'maak kans',
      'all expenses',
    ],
  },
} satisfies Signal;
