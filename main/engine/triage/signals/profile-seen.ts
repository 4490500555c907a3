import type { Signal } from '../signal.ts';

export const profileSeen = {
  id: 'profile-seen',
  description: 'The sender says to have found the reader by profile, CV or background.',
  source: 'How sourcers refer to a profile, Dutch and English',
  favours: 'recruiter',
  phrases: {
    all: [
      'je|jouw|uw ~1 @record ~4 gezien|bekeken|bekijken|tegen|tegengekomen|gevonden|viel|sprak|spreekt|zag|kwam|las|gelezen|doorgenomen|indruk|indrukwekkend|opviel|opgevallen|gestuit|bekeek',
      'kwam|zag|bekeek|las|vond|stuitte|bekijk|keek|bekijkend|lees|zie|kom|gezien|trof|aangetroffen ~6 je|jouw|uw ~1 profiel|linkedin|linkedinprofiel|cv|achtergrond|ervaring|werkervaring|loopbaan',
      'gebaseerd op|basis van je|jouw|uw ~2 @record',
      'gezien je|jouw|uw ~2 @record',
      'op|via|in linkedin ~4 je|jouw|uw ~1 profiel|tegen|gevonden|gezien',
      'came|come|stumbled|ran|happened ~1 across|upon|over ~2 your ~1 @record',
      'found|find|saw|noticed|viewed|viewing|reviewed|reviewing|looked|looking|read|reading|seen|seeing|impressed|checked|checking ~6 your ~2 @record',
      'your ~2 @record ~4 caught|stood|impressed|impressive|jumped|looks|look|popped|came|strong',
      'based on your ~2 @record',
      'given your ~3 @record',
      'with your ~2 background|experience|expertise|skills|skillset',
      'your ~1 background',
      'on linkedin ~6 you|your',
      'ihr|dein profil',
    ],
  },
} satisfies Signal;
