import { archiveEntries, mailEntries } from './entries.ts';
import { sampleInvitations } from './network.ts';
import type { SampleTruth } from './sample-entry.ts';

/** The honest label of every incoming message, of mail, of the archive's rows and of notes, by key. Drafts and own messages have none. */
export const sampleTruth: Readonly<Record<string, SampleTruth>> = Object.fromEntries([
  ...[...mailEntries, ...archiveEntries].flatMap(({ key, truth }) => (truth === null ? [] : [[key, truth] as const])),
  ...sampleInvitations.flatMap(({ asMessage }) =>
    asMessage === undefined ? [] : [[asMessage.key, asMessage.truth] as const],
  ),
]);
