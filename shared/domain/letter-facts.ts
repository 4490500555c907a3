import type { CalendarDate, Language } from './dates.ts';
import type { LetterDetails } from './letter-details.ts';
import type { Annex, LetterKind, Tone } from './letter.ts';
import type { Channel } from './message.ts';

/** All a letter template may name. Every value comes out verbatim. */
export interface LetterFacts {
  readonly kind: LetterKind;
  readonly language: Language;
  readonly tone: Tone;
  readonly reference: string;
  readonly today: CalendarDate;
  readonly dataSubject: {
    readonly name: string;
    readonly city: string;
    readonly replyAddress: string;
    readonly profile: string | null;
    /** Lines as on an envelope, without the name; printed only where the letter cannot do without. */
    readonly postalAddress: string;
  };
  /** The controller of the case. */
  readonly controller: { readonly name: string };
  /** Who the letter goes to: mostly the controller. */
  readonly addressee: { readonly name: string };
  readonly message: {
    readonly channel: Channel;
    readonly sentOn: CalendarDate | null;
    readonly subject: string;
    /** One line of it without links and addresses; empty: none fit to be quoted. */
    readonly quote: string;
    readonly senderName: string;
    readonly senderAddress: string | null;
    readonly receivingAddress: string | null;
    /** Earlier messages of the same organisation that were flagged as unsolicited too. */
    readonly earlierCount: number;
    /** What the message shows, as far as can be seen; said in a request to the controller only. */
    readonly reveals: {
      readonly noObjectionNotice: boolean;
      readonly noSource: boolean;
      readonly wrongName: boolean;
      /** The day of an earlier short refusal that still stood. */
      readonly refusedOn: CalendarDate | null;
    };
  };
  /** The data subject's own words for art. 21(1); empty: that ground states the general one. */
  readonly personalReason: string;
  /** Latest defensible last day to answer when the letter is received today; null when the route is not known. */
  readonly expectedDue: CalendarDate | null;
  /** The first letter of the case and what came of it; null before it was sent. */
  readonly earlier: EarlierLetter | null;
  readonly details: LetterDetails;
  readonly annexes: readonly Annex[];
}

export interface EarlierLetter {
  readonly sentOn: CalendarDate;
  readonly receivedOn: CalendarDate;
  readonly due: CalendarDate;
  readonly rights: readonly ('objection' | 'access')[];
  /** Receipt rests on a convention, or the term was counted afresh after a question of the controller. */
  readonly receiptPresumed: boolean;
  readonly countedAfresh: boolean;
  /** An answer came that left a part open: the reminder then names what is missing while the term still runs. */
  readonly answeredPartly: boolean;
  /** The latest message that counts as contact after the objection (AVG art. 21(3)). */
  readonly newContact: {
    readonly on: CalendarDate;
    readonly subject: string;
    readonly senderName: string;
  } | null;
  /** The last answer that was read did or answered all that was asked. */
  readonly answerSettled: boolean;
  /** The last answer that a person wrote. */
  readonly answerOn: CalendarDate | null;
  /** The last announcement that more time is needed (AVG art. 12(3)). */
  readonly extensionOn: CalendarDate | null;
}
