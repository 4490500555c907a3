import type { Signal } from '../signal.ts';

export const careerCall = {
  id: 'career-call',
  description: "The sender wants to talk about a job or the reader's career.",
  source: "Recruiters' call to action, Dutch and English",
  favours: 'recruiter',
  phrases: {
    all: [
      '@talk|bellen|sparren ~4 over ~4 vacature|functie|rol|positie|baan|opdracht|loopbaan|carriere|wensen|ambities|toekomst|mogelijkheden|kansen|arbeidsmarkt',
      '@talk|bellen ~5 toelichten|bespreken|vertellen ~5 vacature|functie|rol|positie|baan|opdracht',
      'meer ~2 weten|horen|informatie ~4 vacature|functie|rol|positie|baan|opdracht',
      '@talk|speak|talk|discuss|catch|connect ~6 role|position|vacancy|opening|career|aspirations',
      'call|chat|conversation ~4 discuss|about|share ~4 role|position|opportunity|job|career|opportunities',
      'confidential|confidentially ~2 conversation|chat|discussion|call|basis',
      'vertrouwelijk|vertrouwelijke gesprek|kennismaking|bespreken',
      'hear|learn|know|find ~2 more ~4 role|position|opening|vacancy|opportunity|job',
      'je|jouw|uw ~2 wensen|ambities',
      'interview ~3 next|this|available|schedule',
    ],
  },
} satisfies Signal;
