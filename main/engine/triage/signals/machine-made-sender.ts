import type { Signal } from '../signal.ts';

export const machineMadeSender = {
  id: 'machine-made-sender',
  description: 'The address of the sender looks made by a machine: long runs of digits among letters.',
  source: 'Form of mass advertising from throw-away addresses',
  favours: 'direct-marketing',
  about: 'sender',
  find: ({ message }) => {
    const address = message.from.address ?? '';
    const local = address.split('@')[0] ?? '';
    // A service's own variable return address is no throw-away address.
    if (/[+=.-]|reply|bounce|noti/.test(local)) return null;
    return /\d{4,}[a-z]|[a-z]\d{5,}|\d+[a-z]+\d+[a-z]*\d*/.test(local) ? address : null;
  },
} satisfies Signal;
