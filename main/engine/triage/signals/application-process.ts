import type { Signal } from '../signal.ts';

const aboutApplication = /^\s*(?:re\s*:\s*)?(?:(?:je|jouw|uw) (?:open )?sollicitatie|your (?:job )?application)\b/i;

export const applicationProcess = {
  id: 'application-process',
  description: 'A step in an application that the reader made.',
  source: 'Application mail of employers and ATS, Dutch and English',
  favours: 'other',
  phrases: {
    all: [
      'je|jouw|uw ~1 sollicitatie|sollicitatiebrief|motivatiebrief ~8 ontvangen|gelezen|behandeling|bevestig*|verwerkt|procedure|status|op|bij|naar|als',
      'bedankt|dank|dankjewel|danken ~4 sollicitatie|solliciteren|sollicitatiegesprek',
      'sollicitatie ~6 ontvangen|behandeling|bevestig*|binnen|status|procedure|bedankt',
      'je|jij|u ~2 gesolliciteerd|solliciteerde|sollicteerde',
      'helaas|jammer ~12 sollicitatie|procedure|kandidaten|afgewezen|gekozen|nodigen',
      'verder ~4 andere kandidaat|kandidaten',
      'solliciteerde ~3 bij|op|naar|als',
      'referentie|references|reference|aanbevelingsbrief ~6 sollicitatie|opgeven|job|position|applying|me',
      'nodigen|uitnodiging|uitnodigen|uitgenodigd ~5 sollicitatiegesprek|assessment|tweede|vervolggesprek|selectiegesprek',
      'sollicitatiegesprek|vervolggesprek|arbeidsvoorwaardengesprek',
      'your ~2 application ~6 received|status|for|to|reviewed|under|with|viewed|submitted|has|was|unsuccessful|process',
      'thank|thanks ~3 applying|application',
      'for applying',
      'you ~2 applied',
      'interview|interviews ~4 confirmed|confirmation|scheduled|schedule|invitation|@day',
      'invite|inviting|invited ~4 interview',
      'unfortunately|regret ~12 application|position|candidates|role|forward|applicants',
      'move|moving|proceed|continue ~4 other|another|with ~2 candidates|applicants|candidate',
      'candidate portal|account',
      'onze procedure',
      'eindronde|tweede ronde|gesprek',
      'contractvoorstel|arbeidsovereenkomst|offer letter',
    ],
  },
  find: ({ found, message }) => {
    const subject = aboutApplication.exec(message.subject)?.[0].trim();
    return subject === undefined ? found('all') : [subject, ...found('all')];
  },
} satisfies Signal;
