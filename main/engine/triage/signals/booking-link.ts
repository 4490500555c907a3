import type { Signal } from '../signal.ts';
import { bookingHosts, hasHost } from '../words/hosts.ts';

export const bookingLink = {
  id: 'booking-link',
  description: 'A link lets the reader book a meeting in the diary of the sender.',
  source: 'Hosts of appointment pages such as Calendly',
  favours: 'direct-marketing',
  about: 'sender',
  find: ({ message }) => hasHost(message.hosts, bookingHosts),
} satisfies Signal;
