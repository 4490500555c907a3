import type { Signal } from '../signal.ts';

const subjectForm =
  /^\s*(?:automatic reply|auto(?:matisch)?[ -]?(?:antwoord|reply|response)|automatisch antwoord|out of (?:the )?office|afwezig(?:heid)?\b|undeliver(?:ed|able)|mail delivery (?:failed|failure|subsystem)|delivery status notification|returned mail|niet bezorgd|onbestelbaar|failure notice|read:|gelezen:)/i;

export const automaticReply = {
  id: 'automatic-reply',
  description: 'An automatic answer, an absence notice or a bounce.',
  source: 'RFC 3834 Auto-Submitted: auto-replied, RFC 3464 delivery reports, X-Autoreply',
  favours: 'other',
  find: ({ message, header }) =>
    header('auto-submitted', /^auto-replied/i) ??
    header('x-autoreply') ??
    header('x-autorespond') ??
    header('content-type', /multipart\/report/i) ??
    (/^(?:mailer-daemon|postmaster)@/.test(message.from.address ?? '')
      ? `from: ${message.from.address ?? ''}`
      : null) ??
    subjectForm.exec(message.subject)?.[0] ??
    null,
} satisfies Signal;
