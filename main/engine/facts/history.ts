import type { CalendarDate } from '../../../shared/domain/dates.ts';

/** What the store knows of earlier contact with a sender, up to one message. */
export interface History {
  /** The first "no" that still stands: an objection that was sent, or a short refusal that no later word took back. */
  readonly refusal: {
    readonly on: CalendarDate;
    /** The first day that counts as after it. */
    readonly from: CalendarDate;
    readonly how: 'letter' | 'message';
    /** The reference of the case, or the data subject's own words. */
    readonly words: string;
    /** Approaches since, this one included: of the same person, of the organisation, from how many of its domains. */
    readonly person: number;
    readonly organisation: number;
    readonly domains: number;
  } | null;
  /** As the data subject recorded it for that day; null when nothing was recorded. */
  readonly openToWork: boolean | null;
  /** A connection on LinkedIn that the data subject did not ask for, made before this message. */
  readonly connection: { readonly on: CalendarDate; readonly name: string } | null;
  /** Days of e-mails of this organisation or person before this one. */
  readonly earlierMail: readonly CalendarDate[];
  /** Days of approaches by the same person that got no answer, oldest first. */
  readonly unanswered: readonly CalendarDate[];
  /** Nearly the same text from others, the nearest first. */
  readonly sameText: readonly {
    readonly name: string;
    readonly organisation: string;
    readonly on: CalendarDate | null;
    /** How much of the text they share, 0..1. */
    readonly share: number;
  }[];
  /** The same person, or somebody of the same name, for another organisation before. */
  readonly elsewhere: readonly { readonly organisation: string; readonly on: CalendarDate | null }[];
}

export const noHistory: History = {
  refusal: null,
  openToWork: null,
  connection: null,
  earlierMail: [],
  unanswered: [],
  sameText: [],
  elsewhere: [],
};
