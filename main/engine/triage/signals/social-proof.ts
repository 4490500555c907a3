import type { Signal } from '../signal.ts';

export const socialProof = {
  id: 'social-proof',
  description: 'Case studies and names of other customers are used to persuade.',
  source: 'Sales outreach, Dutch and English',
  favours: 'direct-marketing',
  phrases: {
    all: [
      'case study|studies',
      'klantcase|klantcases|casestudy|casestudies|succesverhaal|succesverhalen',
      'succes ~1 verhaal|verhalen',
      'success ~1 story|stories',
      'testimonial|testimonials|reviews ~3 klanten|customers',
      'bedrijven|merken|klanten|organisaties als ~8 voor|gebruiken|werken|kozen|gingen',
      'onder andere ~3 voor',
      'companies|brands|customers|clients like|such|including',
      'helped ~4 increase|grow|save|reduce|achieve|double|cut|generate|get',
      'recently helped|worked',
      'onlangs|recent ~4 geholpen',
      'marktleider|toonaangevend|toonaangevende',
      'leading provider|company|supplier|platform|manufacturer',
    ],
  },
} satisfies Signal;
