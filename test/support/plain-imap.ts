import type { Script } from './scripted-server.ts';

export const plainGreeting = '* OK [CAPABILITY IMAP4rev1] ready';

/** Mails by UID, in one mailbox. */
export type Mails = ReadonlyMap<number, Uint8Array>;

export function mailbox(raws: readonly Uint8Array[], first = 1): Map<number, Uint8Array> {
  return new Map(raws.map((raw, index) => [first + index, raw]));
}

/** Answers as an old server with one mailbox does, truthfully; `more` goes first. */
export function plainImap(mails: Mails, more: Script = () => undefined): Script {
  return (command, line, socket) => {
    const own = more(command, line, socket);
    if (own !== undefined) return own;
    const uids = [...mails.keys()];
    switch (command) {
      case 'CAPABILITY':
        return '* CAPABILITY IMAP4rev1\r\n% OK done\r\n';
      case 'LIST':
        return '* LIST (\\HasNoChildren) "/" INBOX\r\n% OK done\r\n';
      case 'STATUS':
        return `* STATUS INBOX (MESSAGES ${mails.size} UIDNEXT ${next(mails)} UIDVALIDITY 7)\r\n% OK done\r\n`;
      case 'EXAMINE':
        return `* ${mails.size} EXISTS\r\n* OK [UIDVALIDITY 7] x\r\n* OK [UIDNEXT ${next(mails)}] x\r\n% OK [READ-ONLY] done\r\n`;
      case 'UID SEARCH':
        return `* SEARCH ${asked(line.split(' UID ').at(-1) ?? '', uids).join(' ')}\r\n% OK done\r\n`;
      case 'UID FETCH':
        return `${asked(line.split(' ')[3] ?? '', uids)
          .map((uid) => row(uid, uids.indexOf(uid) + 1, mails, line))
          .join('')}% OK done\r\n`;
      case 'LOGOUT':
        return '* BYE bye\r\n% OK done\r\n';
      default:
        return '% OK done\r\n';
    }
  };
}

/** The UIDs that a sequence set names. */
export function asked(set: string, uids: readonly number[]): number[] {
  const ranges = set.split(',').map((part) => {
    const [from = '', to = from] = part.split(':');
    return [Number(from), to === '*' ? Number.POSITIVE_INFINITY : Number(to)] as const;
  });
  return uids.filter((uid) => ranges.some(([from, to]) => from <= uid && uid <= to));
}

function next(mails: Mails): number {
  return Math.max(0, ...mails.keys()) + 1;
}

function row(uid: number, at: number, mails: Mails, line: string): string {
  const raw = mails.get(uid) ?? new Uint8Array();
  if (line.includes('RFC822.SIZE')) return `* ${at} FETCH (UID ${uid} RFC822.SIZE ${raw.length} FLAGS ())\r\n`;
  return `* ${at} FETCH (UID ${uid} BODY[]<0> {${raw.length}}\r\n${Buffer.from(raw).toString('latin1')})\r\n`;
}
