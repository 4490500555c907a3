import type { Signal } from '../signal.ts';

export const listOrigin = {
  id: 'list-origin',
  description: 'The address came from a bought or copied list, or was found in public.',
  source: 'GDPR art. 14(2)(f); how senders name their source, Dutch and English',
  favours: 'unsolicited',
  about: 'contact',
  phrases: {
    all: [
      'adres|gegevens|mailadres|emailadres ~5 voorkomt|voorkomen|komt|komen|staat|staan|opgenomen ~5 bestand|database|gids|profiel',
      'uit|via|door een|een bestand|database van',
      'via|van ~2 een ~1 van onze partners',
      'actie|prijsvraag|enquete ~4 van ~2 partner|partners',
      'gegevens|adres|mailadres|nummer ~4 gekregen|verkregen|ontvangen ~3 van|via|uit ~3 partner|kvk|handelsregister|openbare|internet',
      'openbare ~2 bronnen|gegevens|registers|profiel|kentekenregistratie|code|activiteit',
      'found|got|obtained|sourced ~3 your ~3 email|address|details|contact ~5 on|from|online|public|via',
      'your ~3 email|address|commits|profile ~3 public',
      'because ~6 public',
      'publicly available',
      'one of our ~1 partners',
      'partner sites',
      'stranger|cold ~1 email',
    ],
  },
} satisfies Signal;
