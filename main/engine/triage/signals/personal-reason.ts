import type { Signal } from '../signal.ts';

export const personalReason = {
  id: 'personal-reason',
  description: 'A courteous personal reason: a meeting, a talk, a shared contact.',
  source: 'Introductions between people, Dutch and English',
  favours: 'solicited',
  phrases: {
    all: [
      'via|van|through|from|by ~2 gemeenschappelijke|mutual|shared ~1 contact|vriend|friend|connection|kennis',
      'kreeg|heb|kregen ~3 je|jouw|uw ~1 naam|gegevens|nummer|mailadres|contactgegevens ~2 van|via|gekregen',
      'gaf|gave|noemde ~3 me|mij ~2 your|je|jouw ~1 name|naam|nummer|email|number|gegevens',
      'aanraden|advies|voorspraak|verzoek van',
      'op aanraden|voorspraak',
      'recommended ~2 i|me|you|that|by',
      'suggested ~2 i|me|that ~3 contact|reach|write|you',
      'ontmoetten|spraken|zagen|ontmoet|kenden ~4 elkaar',
      'we ~1 met|spoke|sat|worked ~3 at|last|during|together|on',
      'jouw|je|uw|your ~2 presentatie|lezing|talk|keynote|presentation|workshop|boek|book|artikel|podcast|scriptie ~4 gehoord|gezien|bij|op|at|about|over|during|gevolgd|geluisterd|bijgewoond',
      'saw|heard|attended|enjoyed|loved ~2 your ~2 talk|presentation|keynote|lecture|workshop|podcast',
      'introduce|introducing|voorstellen|introductie|intro ~3 jullie|two|elkaar|both',
      'bedankt|dank|thanks|thank ~3 volgen|following|volg',
    ],
  },
} satisfies Signal;
