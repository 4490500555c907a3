import type { Signal } from '../signal.ts';

const subjectForm =
  /^\s*(?:(?:updated |bijgewerkte )?(?:invitation|uitnodiging)(?: from an unknown sender)?|accepted|declined|tentative|geaccepteerd|geweigerd|afgewezen|voorlopig|canceled|cancelled|canceled event|geannuleerd(?:e afspraak)?)\s*:/i;

export const calendarInvitation = {
  id: 'calendar-invitation',
  description: 'An appointment for the diary.',
  source: 'RFC 5545 text/calendar; subjects of calendar programs',
  favours: 'other',
  find: ({ message, header }) =>
    header('content-type', /text\/calendar/i) ??
    message.attachments.find(({ type, name }) => type === 'text/calendar' || name.toLowerCase().endsWith('.ics'))
      ?.name ??
    subjectForm.exec(message.subject)?.[0] ??
    null,
} satisfies Signal;
