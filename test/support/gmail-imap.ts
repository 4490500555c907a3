import { asked } from './plain-imap.ts';
import type { Script } from './scripted-server.ts';

export const gmailGreeting = '* OK Gimap ready';

/** `labels` as Gmail gives them: own names, and its marks with a backslash. */
export interface GmailMessage {
  readonly raw: Uint8Array;
  readonly labels: readonly string[];
}

/** A mailbox of Gmail in Dutch, as the person sees it. */
export interface GmailWorld {
  messages: Map<number, GmailMessage>;
  uidValidity: number;
  /** All Mail can be kept from mail programs. */
  showsAll: boolean;
}

export const allMail = '[Gmail]/Alle berichten';
const folders = [
  ['\\HasNoChildren', 'INBOX'],
  ['\\HasNoChildren', 'Klanten'],
  ['\\HasChildren \\Noselect', '[Gmail]'],
  ['\\All \\HasNoChildren', allMail],
  ['\\HasNoChildren \\Sent', '[Gmail]/Verzonden berichten'],
  ['\\HasNoChildren \\Junk', '[Gmail]/Spam'],
] as const;

/** Answers as Gmail does (X-GM-EXT-1): labels are mailboxes, and one mailbox holds every message once. */
export function gmailImap(world: GmailWorld): Script {
  let open = '';
  return (command, line) => {
    const name =
      /"([^"]+)"/.exec(line)?.[1] ?? line.split(' ').find((word) => folders.some(([, path]) => path === word)) ?? '';
    const inOpen = messagesIn(world, open);
    switch (command) {
      case 'CAPABILITY':
        return '* CAPABILITY IMAP4rev1 UIDPLUS SPECIAL-USE X-GM-EXT-1\r\n% OK done\r\n';
      case 'LIST':
        if (line.endsWith('""')) return '* LIST (\\Noselect) "/" ""\r\n% OK done\r\n';
        return `${folders
          .filter(([, path]) => world.showsAll || path !== allMail)
          .map(([flags, path]) => `* LIST (${flags}) "/" "${path}"\r\n`)
          .join('')}% OK done\r\n`;
      case 'STATUS':
        return `* STATUS "${name}" (${counts(world, name)})\r\n% OK done\r\n`;
      case 'EXAMINE': {
        open = name;
        const { size } = messagesIn(world, name);
        const next = Math.max(0, ...world.messages.keys()) + 1;
        return `* ${size} EXISTS\r\n* OK [UIDVALIDITY ${world.uidValidity}] x\r\n* OK [UIDNEXT ${next}] x\r\n% OK [READ-ONLY] done\r\n`;
      }
      case 'UID SEARCH':
        return `* SEARCH ${asked(line.split(' UID ').at(-1) ?? '', [...inOpen.keys()]).join(' ')}\r\n% OK done\r\n`;
      case 'UID FETCH':
        return `${asked(line.split(' ')[3] ?? '', [...inOpen.keys()])
          .map((uid) => row(uid, [...inOpen.keys()].indexOf(uid) + 1, inOpen.get(uid), line))
          .join('')}% OK done\r\n`;
      case 'LOGOUT':
        return '* BYE bye\r\n% OK done\r\n';
      default:
        return '% OK done\r\n';
    }
  };
}

function messagesIn({ messages }: GmailWorld, path: string): Map<number, GmailMessage> {
  const label = { INBOX: '\\Inbox', '[Gmail]/Verzonden berichten': '\\Sent' }[path] ?? path;
  return new Map([...messages].filter(([, { labels }]) => path === allMail || labels.includes(label)));
}

function counts(world: GmailWorld, path: string): string {
  const next = Math.max(0, ...world.messages.keys()) + 1;
  return `MESSAGES ${messagesIn(world, path).size} UIDNEXT ${next} UIDVALIDITY ${world.uidValidity}`;
}

function row(uid: number, at: number, message: GmailMessage | undefined, line: string): string {
  const { raw = new Uint8Array(), labels = [] } = message ?? {};
  if (!line.includes('RFC822.SIZE'))
    return `* ${at} FETCH (UID ${uid} BODY[]<0> {${raw.length}}\r\n${Buffer.from(raw).toString('latin1')})\r\n`;
  const told = labels.map((label) => `"${label.replaceAll('\\', '\\\\')}"`).join(' ');
  return `* ${at} FETCH (UID ${uid} RFC822.SIZE ${raw.length} FLAGS () X-GM-LABELS (${told}))\r\n`;
}
