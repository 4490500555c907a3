import type { Message } from '../shared/domain/message.ts';
import type { Label } from '../shared/domain/verdict.ts';

/** One labelled message. Examples of one `group` share wording: they are never apart in training and test. */
export interface Example {
  readonly id: string;
  readonly group: string;
  /** Written by hand as a whole, or made from a pattern. */
  readonly origin: 'written' | 'pattern';
  readonly label: Label;
  readonly unsolicited: boolean;
  readonly lang: string;
  readonly message: Message;
}
