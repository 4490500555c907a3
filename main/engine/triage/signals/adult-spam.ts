import type { Signal } from '../signal.ts';

export const adultSpam = {
  id: 'adult-spam',
  description: 'Pornography or dating is advertised.',
  source: 'Adult spam',
  favours: 'direct-marketing',
  phrases: {
    all: [
      'porn|porno|pornstar|xxx|hardcore|sex|erotic|erotik*|erotiek|sluts|slut|horny|lesbian|lesbians|nude|naked|milf|geile|neuken|sekscontact*|fuck*ng|pussy|cock|incest',
      'adult ~2 site|sites|entertainment|content|videos|only|webmasters|dvd|dating|personals',
      'free ~2 porn|adult|sex|pics|videos|preview|membership|passwords|password',
      'hot ~2 girls|singles|teens|chicks|babes|action|sex|women|wives',
      'sexy ~2 girls|women|singles|vrouwen|babes',
      'singles ~4 area|meet|dating|local|waiting',
      'meet ~3 singles|women|girls|someone|people ~3 your|area|near|local|online',
      'sexdate|sexdates|escort',
      'live ~1 girls|sex|cam|cams|nude',
      'over|be|least 18|21 ~3 years|to|older|enter',
      '18 years',
      'russian ~1 women|ladies|girls|brides',
      'she|he|girls ~3 waiting ~3 you',
      'lonely|horny ~3 women|wives|housewives|girls',
      'married but lonely',
    ],
  },
} satisfies Signal;
