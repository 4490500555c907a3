import type { Signal } from '../signal.ts';

export const joinedList = {
  id: 'joined-list',
  description: 'The text says that the reader joined this list, club or service.',
  source: 'Footers and thanks of lists with consent, Dutch and English',
  favours: 'other',
  phrases: {
    all: [
      'je|jij|u|jullie ~2 ontvangt|krijgt|ontvang ~6 omdat|want ~4 je|jij|u|jullie ~6 aangemeld|ingeschreven|geabonneerd|lid|klant|donateur|abonnee|abonnement|account|bestelling|aankoop|opgegeven|bezocht|deelnemer',
      'je|u ~2 aangemeld|ingeschreven|geabonneerd ~3 voor|op ~5 nieuwsbrief|mailing|updates|lijst',
      'omdat je|u|jij ~4 aangemeld|ingeschreven|geabonneerd|lid|klant|donateur|abonnee|abonnement',
      'als ~2 lid|leden|donateur|abonnee|abonnees|deelnemer|alumnus|klant',
      'lid van ~4 vereniging|club|bond|vakbond',
      "you|you're|you've ~2 receiving|received|get|getting ~5 because|as|since ~4 subscribed|signed|joined|member|registered|customer|account|opted|subscribe|subscriber|are",
      'you ~2 subscribed|signed ~3 to|up',
      'because you ~4 subscribed|signed|joined|registered|member|customer|bought|purchased|attended|donated',
      'subscribed|subscribe to ~3 newsletter|list|this|mailing',
      'thank|thanks ~3 subscribing|joining|donating|donation|supporting|signing|registering|being',
      'bedankt ~5 aanmelding|inschrijving|donatie|gift|steun|bijdrage|lidmaatschap|inschrijven|aanmelden',
      'dank ~3 jouw|je|uw ~1 steun|gift|donatie|bijdrage',
      'welkom|welcome ~4 nieuwsbrief|newsletter|list|club|member|lid|mailinglijst',
      'beste|lieve|dear leden|lid|donateur|abonnee|abonnees|vrienden|members|member|subscriber|subscribers|donor|alumni|alumnus|supporter|supporters',
      'bevestig ~3 aanmelding|inschrijving',
      'confirm ~3 subscription',
      'as ~1 subscriber|member|supporter|donor',
    ],
  },
} satisfies Signal;
