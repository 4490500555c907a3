import type { CalendarDate, Instant } from './dates.ts';

/** One row of Connections.csv. `profile` as in `Party`. Being connected is a fact, never consent. */
export interface Connection {
  readonly profile: string | null;
  readonly name: string;
  readonly address: string | null;
  readonly company: string;
  readonly position: string;
  readonly connectedOn: CalendarDate | null;
}

/** One row of Invitations.csv. `sentAt` has no zone in the archive and is read as UTC. */
export interface Invitation {
  readonly direction: 'incoming' | 'outgoing' | 'unknown';
  readonly from: { readonly name: string; readonly profile: string | null };
  readonly to: { readonly name: string; readonly profile: string | null };
  readonly sentAt: Instant | null;
  readonly note: string;
}

/** One row of Jobs/Job Applications.csv: contact by this company is solicited from that day on. */
export interface Application {
  readonly company: string;
  readonly title: string;
  readonly appliedOn: CalendarDate | null;
  readonly address: string | null;
}

/** Somebody who may be the owner of an archive. */
export interface OwnerCandidate {
  readonly name: string;
  readonly profile: string;
}

/** What an archive tells of its owner. Preferences are a snapshot of the day of export, not of earlier days. */
export interface ArchiveOwner {
  readonly name: string | null;
  readonly headline: string | null;
  readonly profile: string | null;
  readonly addresses: readonly string[];
  readonly openToRecruiters: boolean | null;
}

/** Everything but the messages of one LinkedIn archive. */
export interface ArchiveFacts {
  readonly owner: ArchiveOwner;
  /** While the owner's profile is not known: who it may be, the likeliest first. Never kept. */
  readonly candidates: readonly OwnerCandidate[];
  readonly connections: readonly Connection[];
  readonly invitations: readonly Invitation[];
  readonly applications: readonly Application[];
}
