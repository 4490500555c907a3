import type { Signal } from '../signal.ts';

export const studyMail = {
  id: 'study-mail',
  description: 'University or course mail.',
  source: 'Study mail, Dutch and English',
  favours: 'other',
  phrases: {
    all: [
      'colleges|hoorcollege|werkcollege|tentamen|tentamens|hertentamen|scriptie|scriptiebegeleider|stagebegeleider|practicum|collegezaal|inschrijving|studiepunten|studieadviseur|faculteit|propedeuse|promotieonderzoek|proefschrift',
      'lecture|lectures|seminar|thesis|exam|exams|coursework|syllabus|semester|professor|faculty|dissertation|phd|undergraduate|supervisor|tutorial',
      'students|studenten|student ~4 deadline|groep|opdracht|assignment|course|cursus|course|class|grade|cijfer|inleveren',
      'paper|abstract|manuscript|submission ~5 review|reviewers|conference|deadline|journal|accepted|revision|proceedings|camera',
      'call for papers',
      'peer review',
      'cijfer|cijfers|grades ~3 tentamen|vak|exam|course|osiris|bekend|published',
    ],
  },
} satisfies Signal;
