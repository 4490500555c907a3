import type { Signal } from '../signal.ts';

export const urgentMark = {
  id: 'urgent-mark',
  description: 'A sender who is not in a conversation marks the mail as urgent.',
  source: 'X-Priority and X-MSMail-Priority of mass advertising',
  favours: 'unsolicited',
  find: ({ message, header }) =>
    message.replyTo.length > 0 ? null : (header('x-priority', /^[12]\b/) ?? header('x-msmail-priority', /^high/i)),
} satisfies Signal;
