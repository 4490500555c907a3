import type { Signal } from '../signal.ts';

export const recruiterIntro = {
  id: 'recruiter-intro',
  description: 'The sender introduces himself or herself as somebody who recruits.',
  source: 'Introductions by recruiters, Dutch and English',
  favours: 'recruiter',
  phrases: {
    all: [
      'ik ben|werk ~6 recruiter|recruitmentconsultant|headhunter|sourcer|intercedent',
      'ik ben ~5 recruitment|talent ~2 consultant|specialist|partner|acquisition|manager',
      'naam is ~8 recruiter|recruitment|talent|headhunter|sourcer',
      'ik|wij ~2 bemiddel|bemiddelen|detacheer|detacheren|werf|werven ~5 @role|professionals|talent|specialisten|kandidaten',
      'ik|wij|we ~4 als recruiter|recruitmentconsultant|headhunter|intercedent',
      'als recruiter|headhunter|intercedent ~5 ik|spreek|ben|help|zoek',
      'ik|wij help|helpen|begeleid|begeleiden ~5 @role ~6 baan|stap|uitdaging|carriere|werkgever|opdracht|opdrachten|loopbaan|carrierestap',
      "i'm|am ~6 recruiter|headhunter|sourcer",
      "i'm|am ~5 recruitment|talent ~2 consultant|specialist|partner|acquisition|manager|lead",
      'i ~2 recruit|headhunt ~5 for|in|across|within',
      'i work ~4 recruiter|recruitment|talent',
      'i|we ~2 specialise|specialize ~3 recruiting|recruitment|placing|staffing',
      'recruit|recruiting|recruiter ~4 for|at|with ~5 team',
      'reaching out ~4 recruiter|recruitment|talent',
      'we ~2 place|placing ~4 @role',
    ],
  },
} satisfies Signal;
