import type { Signal } from '../signal.ts';

export const loanSpam = {
  id: 'loan-spam',
  description: 'Loans, mortgages, insurance or debt relief are pushed.',
  source: 'Finance spam',
  favours: 'direct-marketing',
  phrases: {
    all: [
      'mortgage|mortgages|refinance|refinancing|hypotheekrente|oversluiten',
      'loan|loans|lening|leningen ~5 rate|rates|free|quote|approved|approval|application|low|offer|zonder|aanvragen|home|payment|equity',
      'home|personal|business|cheap|snelle|goedkope ~1 loan|loans|lening|equity',
      'interest|mortgage ~1 rate|rates ~4 low|lowest|years|drop|fall|#',
      'low|lowest|lower ~2 rate|rates|payment|payments|premium|premiums',
      'debt|debts|schulden ~4 consolidat*|free|relief|eliminat*|out|reduce|kwijt|pay|collect*',
      'credit ~2 card|cards|repair|rating|report|history ~4 debt|bad|approved|merchant|apply|fix|clean|clear|restore',
      'bad|poor|perfect|good|repair|damaged ~1 credit',
      'credit ~1 repair',
      'no ~2 credit ~2 check|checks',
      'life|term|car|auto|health|medical|dental ~2 insurance|coverage ~6 quote|quotes|save|rates|free|lowest|cost|plan|policy|premium|affordable',
      'insurance ~2 quote|quotes|rates|agent|agents|premiums|policy',
      'free ~2 quote|quotes',
      'pre approved',
      'you ~3 approved|qualify|qualified',
      'annuity|annuities|irs|tax ~3 commission|savings|relief|debt|free|lien',
      'foreclosure|foreclosures|escrow',
      'merchant account|accounts',
      'judgment|judgments',
      'verzekering ~4 vergelijk*|overstappen|goedkoper|voordelig*|premie',
    ],
  },
} satisfies Signal;
