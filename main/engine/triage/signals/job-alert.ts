import type { Signal } from '../signal.ts';

export const jobAlert = {
  id: 'job-alert',
  description: 'A job alert that the reader set up.',
  source: 'Job boards',
  favours: 'other',
  phrases: {
    all: [
      'job|jobs|vacature ~1 alert|alerts',
      'jobalert|jobalerts',
      'vacature ~2 alert',
      'zoekopdracht|zoekprofiel|saved ~2 search|opgeslagen|bewaard|search',
      'nieuwe vacatures ~4 zoekopdracht|zoekprofiel|alert|opgeslagen',
      'your|saved ~2 job ~1 search|alert|alerts|preferences',
    ],
  },
} satisfies Signal;
