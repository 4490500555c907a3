import type { Signal } from '../signal.ts';

const thanks = /^(?:bedankt|dank|thank|thx)/i;

export const personWroteFirst = {
  id: 'person-wrote-first',
  description: 'The text answers something that the reader wrote or asked.',
  source: 'Answers, Dutch and English',
  favours: 'solicited',
  phrases: {
    // Thanks before there is anything to thank for is how approaches end.
    ahead: [
      'alvast|voorbaat|vooraf|beforehand ~3 bedankt|dank|dankjewel|thanks',
      'bedankt|dank|dankjewel|thanks|thank ~2 alvast|voorbaat|advance|vooraf',
      'thanking ~1 you',
    ],
    all: [
      'bedankt|dank|dankjewel|dankuwel|dankje|thanks|thank|thx ~4 reactie|bericht|mail|mailtje|antwoord|interesse|aanvraag|vraag|reply|response|message|email|getting|reaching|note|inquiry|enquiry|replying|responding|answer|telefoontje|terugkoppeling|belletje|bericht|aanmelding|sollicitatie|applying|gesprek|call',
      'naar aanleiding van|je ~1 je|jouw|uw|ons|onze|het ~1 mail|bericht|vraag|aanvraag|gesprek|telefoongesprek|sollicitatie|verzoek|reactie',
      'in antwoord|reactie|response|reply|answer op|to ~1 je|jouw|uw|your',
      'leuk|fijn|goed|super ~2 dat ~1 je|jij|u ~2 reageert|interesse|contact|belt|mailt|reageerde|schrijft|sprak',
      'je|jij|u ~1 vroeg|schreef|gaf|stelde|mailde|belde ~3 of|dat|om|naar|me|ons|aan',
      'je|jij|u zei ~3 of|dat|naar|me|ons',
      'zoals ~2 je|jij|u ~2 vroeg|gevraagd|verzocht|aangaf',
      'you ~1 asked|enquired|inquired ~3 about|for|me|us|if',
      'as ~1 promised|discussed',
      'per your|our ~2 request|conversation|call|email',
      're|regarding your ~2 request|question|email|message|inquiry',
      'nice|great|good|lovely|enjoyed ~3 talking|speaking|chatting|meeting|seeing|conversation|catching ~3 you|us|with|yesterday|today|last',
      'leuk|fijn|prettig|goed ~2 je|jou|u|gesprek|jullie ~2 gesproken|ontmoet|ontmoeten|spreken|gezien|gisteren',
      'ons|onze|our ~2 gesprek|telefoongesprek|afspraak|call|conversation|meeting|ontmoeting ~3 van|gisteren|vorige|yesterday|last|earlier|on',
      'zoals ~2 besproken|afgesproken',
      'as ~1 discussed|agreed',
      'we ~1 spraken|spoke|discussed|agreed|talked ~3 elkaar|over|about|yesterday|last|af',
    ],
  },
  find: ({ found }) => {
    const evidence = found('all');
    return found('ahead').length === 0 ? evidence : evidence.filter((words) => !thanks.test(words));
  },
} satisfies Signal;
