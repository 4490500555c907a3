import type { Signal } from '../signal.ts';

export const seeksRole = {
  id: 'seeks-role',
  description: 'The sender is looking for somebody in a named profession.',
  source: 'Job pitch, Dutch and English',
  favours: 'recruiter',
  phrases: {
    all: [
      'zoek|zoeken|zoekt|gezocht|werf|werven|werft ~6 @role',
      'op zoek naar ~6 @role',
      "op zoek naar ~3 versterking|talent|talenten|kandidaten|collega|collega's",
      'versterking|uitbreiding ~5 team|ons ~5 @role',
      'looking|searching|hunting|recruiting|sourcing for|to ~1 ?hire ~5 @role',
      'looking to hire|recruit|appoint|expand',
      'looking for ~3 talented|experienced|skilled|senior|passionate',
      'recruiting ~4 @role',
      'hiring ~5 @role',
      'seeking|seeks ~5 @role',
      'need|needs|require ~3 experienced|senior|talented ~3 @role',
      'add|bring ~3 @role ~3 to|on|onto ~2 team',
      '@role gezocht|wanted|needed',
    ],
  },
} satisfies Signal;
