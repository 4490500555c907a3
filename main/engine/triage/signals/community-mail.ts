import type { Signal } from '../signal.ts';

export const communityMail = {
  id: 'community-mail',
  description: 'School, association, municipality, care or neighbourhood.',
  source: 'Everyday Dutch and English community mail',
  favours: 'other',
  phrases: {
    all: [
      'ouders|verzorgers|leerlingen|leerling|oudergesprek|oudergesprekken|ouderavond|tienminutengesprek|tienminutengesprekken|schoolreis|schoolreisje|leerkracht|juf|meester|kinderopvang|bso|peuterspeelzaal|studiedag|schoolplein',
      'gemeente ~6 melding|aanvraag|belasting|belastingen|vergunning|paspoort|bezwaar|zaaknummer',
      'parents ~3 evening|teacher|guardians|and',
      'school trip|newsletter|closed|year|holidays',
      'pupils|classroom|homework|teacher',
      'gemeentenieuws|wijkraad|buurtvereniging|wijkteam|raadsvergadering|vergunning|paspoort|rijbewijs|stempas|afvalkalender|waterschap|bewonersbijeenkomst|omgevingsvergunning|buurtbewoners|bewonersavond',
      'council|municipality|neighbourhood|residents ~4 meeting|tax|permit|waste|notice|association',
      'ledenvergadering|alv|contributie|vereniging|penningmeester|clubavond|clubhuis|bestuurslid|jaarvergadering|lidmaatschap|ledenadministratie|competitie|toernooi|wedstrijd|wedstrijden|kantinedienst|scheidsrechters|bardienst|koor|repetitie|vrijwilligers|vrijwilliger|vve|kerkdienst|collecte',
      'members|membership ~3 meeting|fee|renewal|club|dues|association',
      'annual general meeting',
      'volunteers|volunteer ~3 needed|rota|for|list|schedule',
      'match|practice|training|rehearsal ~3 @day|saturday|sunday|cancelled|moved|tonight',
    ],
  },
} satisfies Signal;
