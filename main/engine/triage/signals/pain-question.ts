import type { Signal } from '../signal.ts';

export const painQuestion = {
  id: 'pain-question',
  description: 'The sender asks about a business problem or who is responsible for it.',
  source: 'Sales outreach, Dutch and English',
  favours: 'direct-marketing',
  phrases: {
    all: [
      'lopen|loop|loopt|herken|herkennen|herkenbaar|worstel|worstelt|worstelen|kampen|kamp ~3 je|jij|u|jullie|veel|ook|dit|tegen|met',
      'merk|zie|zien|merken|hoor|horen ~3 dat ~2 veel ~1 @companies|@client|professionals|@role',
      'veel ~1 @companies|@role ~6 worstelen|lopen|moeite|tijd|missen|kwijt|last',
      'wie|wat ~3 verantwoordelijk ~2 voor',
      'wie ~2 gaat|is|over ~4 bij jullie',
      'bij wie ~5 moet|kan|terecht',
      'juiste|right persoon|persoon|contactpersoon|person|contact',
      'who ~3 handles|responsible|manages|takes|oversees|best',
      'point me|us ~3 direction|person',
      'direct|redirect|refer|connect ~2 me|us ~5 right|appropriate|person|correct',
      'struggling|struggle|struggles|challenges ~2 with|to|of',
      'many|most ~3 @companies|@role ~4 struggle|waste|spend|lose|miss|face|overlook',
      'how|hoe ~2 are|do|gaan|regelen|doen|pakken ~1 you|jullie ~2 currently|handle|handling|manage|managing|nu|dealing|met',
      'are|is|do you|your ~3 currently ~2 using|use|looking|working|outsourcing|spending',
      'maken jullie|gebruiken jullie',
      'tired of|sick of|fed up',
    ],
  },
} satisfies Signal;
