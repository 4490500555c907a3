import type { Signal } from '../signal.ts';
import { hasHost, sequenceHosts } from '../words/hosts.ts';

export const sequenceTool = {
  id: 'sequence-tool',
  description: 'The mail was sent with a tool for sequences of cold mail.',
  source: 'Tracking hosts of Outreach, Salesloft, Lemlist and others (formats.md 5.3)',
  favours: 'unsolicited',
  find: ({ message, header }) =>
    hasHost(message.hosts, sequenceHosts) ?? header('x-mailer', /mixmax|yesware|gmass|lemlist|mailshake|woodpecker/i),
} satisfies Signal;
