import type { TableShape } from './csv.ts';

export type ArchiveFileKind = keyof typeof archiveShapes;

/** The files of an archive that are opened, by the names of their columns; everything else in it stays unread. */
export const archiveShapes = {
  messages: {
    known: ['conversationid', 'from', 'to', 'date', 'subject', 'content', 'folder', 'direction', 'senderprofileurl'],
    required: ['from', 'date', 'content'],
  },
  connections: {
    known: ['firstname', 'lastname', 'url', 'emailaddress', 'company', 'position', 'connectedon'],
    required: ['firstname', 'connectedon'],
  },
  invitations: {
    known: ['from', 'to', 'sentat', 'message', 'direction', 'inviterprofileurl', 'inviteeprofileurl'],
    required: ['from', 'to', 'sentat', 'direction'],
  },
  profile: {
    known: ['firstname', 'lastname', 'maidenname', 'headline', 'summary', 'geolocation', 'websites'],
    required: ['firstname', 'lastname', 'headline'],
  },
  addresses: {
    known: ['emailaddress', 'confirmed', 'primary', 'updatedon'],
    required: ['emailaddress', 'confirmed'],
  },
  preferences: {
    known: ['locations', 'jobtitles', 'opentorecruiters', 'jobseekeractivitylevel', 'opencandidatevisibility'],
    required: ['opentorecruiters'],
  },
  applications: {
    known: ['applicationdate', 'contactemail', 'companyname', 'jobtitle', 'joburl', 'resumename'],
    required: ['applicationdate', 'companyname'],
  },
} as const satisfies Record<string, TableShape>;

const names: Readonly<Record<string, ArchiveFileKind>> = {
  messages: 'messages',
  connections: 'connections',
  invitations: 'invitations',
  profile: 'profile',
  emailaddresses: 'addresses',
  jobseekerpreferences: 'preferences',
  jobapplications: 'applications',
};

const stem = (path: string): string => (path.split('/').at(-1) ?? '').replace(/\.csv$/i, '').toLowerCase();

/**
 * The kind of a file by its name, spelled as in any year: letter case, spaces, underscores, a part or member number
 * (`Job Applications_1.csv`) and a browser's copy number do not count. Null: not one that is opened.
 */
export function archiveFileKind(path: string): ArchiveFileKind | null {
  if (!/\.csv$/i.test(path) || /(?:^|\/)(?:__MACOSX\/|\._)/.test(path)) return null;
  const plain = stem(path)
    .replace(/\s*\(\d+\)$/, '')
    .replace(/_\d+$/, '')
    .replace(/[\s_]+/g, '');
  return Object.hasOwn(names, plain) ? (names[plain] ?? null) : null;
}

/** `guide_messages.csv` and the like: talks with LinkedIn's own software, under the same header as those with people. */
export function isLookAlike(path: string): boolean {
  return /^(?:guide|coach|learning)/.test(stem(path)) && /message|role/.test(stem(path));
}

/** Whether these file names make a folder an archive. */
export function isArchive(fileNames: readonly string[]): boolean {
  const kinds = new Set(fileNames.map(archiveFileKind));
  kinds.delete(null);
  return kinds.has('messages') || kinds.has('connections') || kinds.has('invitations') || kinds.size >= 2;
}
