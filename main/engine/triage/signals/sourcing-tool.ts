import type { Signal } from '../signal.ts';
import { hasHost, sourcingHosts } from '../words/hosts.ts';

export const sourcingTool = {
  id: 'sourcing-tool',
  description: 'The mail was sent with a tool for approaching candidates.',
  source: 'Tracking hosts of Gem, hireEZ and others (formats.md 5.3); proves the tool, not the intent',
  favours: 'recruiter',
  about: 'sender',
  find: ({ message }) => hasHost(message.hosts, sourcingHosts),
} satisfies Signal;
