import type { SkipReason } from '../../shared/domain/message.ts';
import type { FailureCode } from '../../shared/failure.ts';

/** One line for each failure: what happened and what to do. */
export const failureSentences: Readonly<Record<FailureCode, string>> = {
  'invalid-input': 'That input does not fit; nothing was changed.',
  'not-found': 'There is nothing with that number or name.',
  'engine-stopped': 'The engine stopped too often; nothing that was stored is lost. Start Verzet again.',
  'engine-unavailable': 'The engine stopped; nothing that was stored is lost. Try again.',
  internal: 'Something went wrong inside Verzet; what was stored is kept.',
  cancelled: 'Cancelled; what was done is kept.',
  'wrong-passphrase': 'The passphrase is not the one of this profile; nothing was changed.',
  'passphrase-too-short': 'The passphrase is too short: at least 8 characters.',
  'profile-locked': 'The profile is locked. Set VERZET_PASSPHRASE or run this on a terminal.',
  'profile-in-use': 'The profile is in use by another Verzet (the window or a command). Close that one first.',
  'profile-damaged': 'The store cannot be read; it was left as it is. Restore a copy or choose another profile.',
  'profile-newer': 'The store was made by a newer Verzet; it was left as it is. Update Verzet first.',
  'profile-key-unreachable':
    'The system keychain keeps the key of this profile: it opens in the window only. Use the window, or --profile with another folder.',
  'profile-exists': 'There is a profile here already.',
  'sample-open':
    'The sample mailbox is open here, and what you add would be deleted with it; nothing was read. Clear the sample first, in the window.',
  'disk-full': 'The disk is full; what was stored before is kept.',
  'not-writable': 'The folder or file cannot be written to.',
  'account-exists': 'There is an account with that name already.',
  'mail-host-not-found': 'The mail server was not found: check its name and the connection.',
  'mail-refused': 'The mail server refuses the connection: check the port.',
  'mail-lost': 'The line to the mail server was lost. What was fetched is kept; the next sync goes on from there.',
  'mail-timeout': 'The mail server does not answer in time. What was fetched is kept; try again later.',
  'mail-certificate': "The mail server's certificate cannot be trusted, so no password was sent.",
  'mail-no-tls': 'The mail server offers no encryption (STARTTLS), so no password was sent.',
  'mail-password': 'The mail server refuses the user name or password.',
  'mail-app-password':
    "The mail server refuses this password: this provider wants an app password, made in your account's security settings.",
  'mail-oauth-needed': 'This provider takes no passwords: sign in with the browser (account add --oauth).',
  'mail-sign-in-again':
    'The sign-in with the browser is no longer valid. Nothing that was fetched is lost; sign in again (account sign-in).',
  'oauth-no-client':
    'Signing in with the browser needs a client id, registered with the provider: give it with --client-id.',
  'oauth-refused': 'The sign-in with the browser was refused; nothing was changed.',
  'oauth-unanswered': 'No answer came from the browser within five minutes; nothing was changed.',
  'mail-throttled': 'The mail server asks to slow down. What was fetched is kept; try again later.',
  'mail-protocol': 'The mail server broke off or answered something unexpected. What was fetched is kept; try again.',
  'mail-plain-not-local':
    'A connection without encryption is accepted for this computer only (127.0.0.1, ::1, localhost).',
  'no-outgoing-server': 'This account has no outgoing server.',
  'no-recipient': 'The addressee has no e-mail address yet.',
  'recipient-refused': 'The mail server refuses the addressee; nothing was sent.',
  'controller-not-confirmed':
    'The addressee of this case is not confirmed; nothing was recorded. See who it would be with `case show ID`, then `case confirm ID [--controller NAME] [--privacy-address A]`.',
  'mail-outcome-unknown':
    'The connection was lost after the letter had gone to the server: it may have been sent. Look before sending it again.',
  'letter-sending': 'The letter is on its way, or may have been sent; say first whether it was.',
  'held-differs': 'The letter or its addressee is not what was confirmed; nothing was sent.',
  'no-dates': 'The case waits for no date.',
  'letter-held': 'The letter waits to be sent; take it back first, or let it leave.',
  'already-sent': 'The letter has been sent already.',
  'letter-frozen': 'The letter was handed over and can no longer be changed.',
  'letter-not-ready':
    'It is too early for this letter: it goes into something that is not on record, such as a letter sent, an answer or a new message.',
  'letter-needs-details':
    'This letter needs particulars that are not on record: see letter --list, and give them with --details FILE.',
  'letter-not-neutral':
    'This letter to a third party holds a word that accuses; it was kept and not sent. State facts and questions only.',
  'letter-cooling-off': 'This letter can leave 24 hours after it was written; it is kept.',
  'case-exists':
    'A case with this sender is open already (`case list`). Add the message to it with `case add ID --message M`, or open a second case on purpose with --beside.',
  'asked-before':
    'This organisation was asked for access less than six months ago. A repeated request may be refused as excessive (Art. 12(5) GDPR). An objection on its own is possible.',
  'change-built-upon': 'A later merge or split rests on this one; take that back first. Nothing was changed.',
  'organisation-merged': 'That organisation was merged with another meanwhile; nothing was changed.',
  'not-a-domain': 'That is not the domain of one organisation; nothing was kept.',
  'untrustworthy-sender':
    'This sender looks untrustworthy: spam or phishing. No case was opened and no letter made. Answering confirms that your address exists: click nothing, give no password.',
  'no-message': 'That is no message that can be read; nothing was kept.',
  'message-too-large': 'That message is larger than 25 MB; nothing was kept.',
  'day-out-of-range': 'That day is still to come, or before the message that caused the case.',
  'sent-before-written': 'The letter bears a later date than that day; nothing was recorded.',
  'before-letter': 'On that day the letter had not been sent yet; nothing was recorded.',
  'identity-missing':
    'Your own name is not known yet: import a LinkedIn archive or fill it in under Settings in the window.',
  'wrong-folder': 'Choose an empty folder.',
  'case-files-too-large': 'These files are larger than 100 MB together.',
  'file-too-large': 'The attachments are larger than 17 MB together.',
};

/** Why an item was skipped. */
export const skipSentences: Readonly<Record<SkipReason, string>> = {
  'not-a-message': 'is not a mail message',
  'too-large': 'is larger than 25 MB',
  truncated: 'breaks off before its end; half a message is not kept',
  'no-header-found': 'has none of the column names of a LinkedIn file',
  'unknown-columns': 'has columns that are not known; nothing of it was read',
  unreadable: 'cannot be read',
  'encrypted-entry': 'is encrypted',
  'broken-zip': 'is a broken zip',
  'zip-bomb': 'unpacks to far more than it should',
  'unsafe-path': 'points outside the archive',
  'unknown-kind': 'is no kind of file that Verzet reads',
  empty: 'is empty',
  draft: 'is a draft that was never sent',
  'not-found': 'does not exist',
  malformed: 'is malformed',
  'unfit-owner': 'holds nobody, or more than one, who fits --owner; nothing of it was read',
};
