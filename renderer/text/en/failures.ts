import type { FailureTable } from '../failure-text.ts';

export const enFailures: FailureTable = {
  'invalid-input': {
    happened: 'That input is not valid.',
    next: 'Nothing was changed. Check the fields and try again.',
  },
  'not-found': {
    happened: 'This is no longer there.',
    next: 'It may have been erased meanwhile. Everything else is unchanged.',
  },
  'engine-unavailable': {
    happened: 'The part of Verzet that keeps the mail has stopped.',
    next: 'What was stored is still there. It starts again by itself; try again in a moment.',
  },
  'engine-stopped': {
    happened: 'The part of Verzet that keeps the mail stopped again and again, and now stands still.',
    next: 'What was stored is still there. Try again; if that does not help, close Verzet and open it again.',
  },
  internal: {
    happened: 'Something went wrong in Verzet.',
    next: 'What was stored is still there. Try again; if it keeps failing, restart Verzet.',
  },
  cancelled: { happened: 'Cancelled.', next: 'What was already done has been kept.' },
  'wrong-passphrase': {
    happened: 'This passphrase does not fit this profile.',
    next: 'Nothing was changed. Mind capitals and spaces.',
  },
  'passphrase-too-short': {
    happened: 'The passphrase is too short.',
    next: 'Use at least eight characters; a few unrelated words is best.',
  },
  'profile-locked': { happened: 'The profile is locked.', next: 'Unlock it with your passphrase.' },
  'profile-in-use': {
    happened: 'This profile is already open in another window or command of Verzet.',
    next: 'Close that one first, then try again.',
  },
  'profile-damaged': {
    happened: 'The store cannot be read.',
    next: 'It was left as it was. Put back a backup, or erase everything and start again.',
  },
  'profile-newer': {
    happened: 'This store was made by a newer version of Verzet.',
    next: 'It was left as it was. Update Verzet first.',
  },
  'profile-key-unreachable': {
    happened: "Your computer's keychain does not give the key of this profile.",
    next: 'Nothing was changed. Unlock the keychain, close Verzet and open it again. If that key is gone for good, all that is left is to erase everything and start again.',
  },
  'profile-exists': {
    happened: 'There is already a profile on this computer.',
    next: 'It was not changed. Unlock it to go on.',
  },
  'sample-open': {
    happened: 'The sample is still open.',
    next: 'Your own mail would be deleted with it, so nothing was read. Clear the sample first.',
  },
  'disk-full': { happened: 'The disk is full.', next: 'What was stored is still there. Make room and try again.' },
  'not-writable': {
    happened: 'This place cannot be written to.',
    next: 'Nothing was half-stored. Choose another folder.',
  },
  'account-exists': {
    happened: 'There is already a mailbox with this name.',
    next: 'It was not changed. Choose another name.',
  },
  'mail-host-not-found': {
    happened: 'The mail server was not found.',
    next: 'Check the name of the server and your connection. Nothing was changed.',
  },
  'mail-refused': {
    happened: 'The mail server refuses the connection.',
    next: 'Check the port and the security. Nothing was changed.',
  },
  'mail-lost': {
    happened: 'The line to the mail server was lost.',
    next: 'What was fetched has been kept. Next time Verzet goes on from where it was.',
  },
  'mail-timeout': {
    happened: 'The mail server does not answer in time.',
    next: 'What was fetched has been kept. Try again later.',
  },
  'mail-certificate': {
    happened: 'The certificate of the mail server cannot be trusted.',
    next: 'Your password was not sent. Ask whoever runs the server for a valid certificate.',
  },
  'mail-no-tls': {
    happened: 'The mail server offers no encryption.',
    next: 'Your password was not sent. Try TLS on port 993.',
  },
  'mail-password': {
    happened: 'The mail server refuses the user name or the password.',
    next: 'Mind the capitals; some providers want an app password. Nothing was changed.',
  },
  'mail-app-password': {
    happened: 'The mail server refuses this password: this provider wants an app password.',
    next: 'Make one in the security settings of your account and fill it in here. Nothing was changed.',
  },
  'mail-oauth-needed': {
    happened: 'This provider does not let mail programs in with a password.',
    next: 'Sign in with your browser. Nothing was changed.',
  },
  'mail-sign-in-again': {
    happened: 'The sign-in with your browser is no longer valid.',
    next: 'What was fetched has been kept. Sign in again under Settings, Mailboxes.',
  },
  'oauth-no-client': {
    happened: 'Signing in with the browser needs a client id.',
    next: 'Fill it in under Settings, Mailboxes. Whoever manages your Microsoft 365 or Google Workspace can make one.',
  },
  'oauth-refused': {
    happened: 'The sign-in with your browser was refused.',
    next: 'Nothing was changed. If your employer manages the mailbox, the administrator may have to allow it first.',
  },
  'oauth-unanswered': {
    happened: 'No answer came from your browser.',
    next: 'Nothing was changed. Start the sign-in again.',
  },
  'mail-throttled': {
    happened: 'The mail server asks Verzet to slow down.',
    next: 'What was fetched has been kept. Try again in an hour.',
  },
  'mail-protocol': {
    happened: 'The mail server broke off or answered something unexpected.',
    next: 'What was fetched has been kept. Try again.',
  },
  'mail-plain-not-local': {
    happened: 'A connection without encryption is only allowed to this computer itself.',
    next: 'Choose TLS or STARTTLS. Your password was not sent.',
  },
  'no-outgoing-server': {
    happened: 'This mailbox has no server to send with.',
    next: 'The letter is kept. Fill in the outgoing server under Settings, or choose another way.',
  },
  'no-recipient': {
    happened: 'There is no e-mail address of the addressee yet.',
    next: 'The letter is kept. Fill in the address in the case, or choose another way.',
  },
  'recipient-refused': {
    happened: 'The mail server refuses the addressee.',
    next: 'Nothing was sent and the letter is kept. Check the address.',
  },
  'controller-not-confirmed': {
    happened: 'The addressee has not been confirmed yet.',
    next: 'First confirm in the case to whom the letter goes.',
  },
  'mail-outcome-unknown': {
    happened: 'The connection was lost after the letter had gone to the mail server.',
    next: 'See whether it arrived or is among your sent mail, and say so below the letter. Until then nothing is sent again.',
  },
  'letter-sending': {
    happened: 'This letter is on its way to the mail server, or may have been sent.',
    next: "Wait for the server's answer, or say below the letter whether it was sent.",
  },
  'held-differs': {
    happened: 'The letter or its addressee is not what you confirmed.',
    next: 'Nothing was sent. Take the letter back, read it again and send it anew.',
  },
  'no-dates': { happened: 'This case waits for no date.', next: 'Nothing was saved.' },
  'letter-held': {
    happened: 'This letter is waiting to be sent and lies fixed.',
    next: 'Take it back first; then it can be changed.',
  },
  'already-sent': { happened: 'This letter has been sent already.', next: 'Nothing was sent again.' },
  'letter-frozen': {
    happened: 'This letter has been handed over and is fixed.',
    next: 'Its text stays as it was, as evidence. Write a new letter if need be.',
  },
  'letter-needs-details': {
    happened: 'Something is still missing for this letter.',
    next: 'Nothing was written. Fill in who it goes to and what the letter has to know from you, or your postal address under Settings.',
  },
  'letter-not-neutral': {
    happened: 'This letter to someone else holds a word that accuses.',
    next: 'The letter is kept and was not sent. State facts and questions only; that protects you, too.',
  },
  'letter-cooling-off': {
    happened: 'This letter can leave only 24 hours after it was written.',
    next: 'The letter is kept. Read it again tomorrow; then you can send it.',
  },
  'letter-not-ready': {
    happened: 'This letter cannot go out yet.',
    next: 'First complete what the list beside the letter says is missing.',
  },
  'case-exists': {
    happened: 'A case with this sender is open already.',
    next: 'Add the message to that case, or open a second one on purpose.',
  },
  'asked-before': {
    happened: 'You asked this organisation for access less than six months ago.',
    next: 'A repeated request may be refused as excessive (Art. 12(5) GDPR). An objection on its own is possible.',
  },
  'change-built-upon': {
    happened: 'This merge or split cannot be taken back yet; nothing was changed.',
    next: 'A later one rests on it. Take that back first.',
  },
  'organisation-merged': {
    happened: 'This organisation was merged with another meanwhile; nothing was changed.',
    next: 'Open it again from the list, or take the merge back.',
  },
  'not-a-domain': {
    happened: 'That is not the domain of one organisation; nothing was kept.',
    next: 'Fill in a domain such as agency.nl, not that of a mail provider.',
  },
  'untrustworthy-sender': {
    happened: 'This sender looks untrustworthy: spam or phishing.',
    next: 'No case was opened and no letter made. Answering confirms that your address exists. Click nothing, give no password and leave this message be.',
  },
  'no-message': {
    happened: 'There is no message to be read in this.',
    next: 'Nothing was kept. Paste the text of the message, or choose an .eml file.',
  },
  'message-too-large': {
    happened: 'This message is larger than 25 MB.',
    next: 'Nothing was kept. Paste only the text.',
  },
  'day-out-of-range': {
    happened: 'This day is not possible.',
    next: 'Choose a day between the message that caused the case and today.',
  },
  'sent-before-written': {
    happened: 'The letter bears a later date than this day.',
    next: 'Nothing was recorded. Choose the day on which the letter really left.',
  },
  'before-letter': {
    happened: 'On that day the letter had not been sent yet.',
    next: 'Nothing was recorded. Choose the day of the answer or message; it is not before the day on which the letter left.',
  },
  'identity-missing': {
    happened: 'Verzet does not know your name yet.',
    next: 'Fill in your name under Settings, Who I am. A letter has to be signed.',
  },
  'wrong-folder': { happened: 'This folder is not empty.', next: 'Nothing was written. Choose an empty folder.' },
  'case-files-too-large': {
    happened: 'These files are larger than 100 MB together.',
    next: 'Nothing was recorded. Choose fewer or smaller files.',
  },
  'file-too-large': {
    happened: 'The attachments are larger than 17 MB together.',
    next: 'Nothing was kept. Choose fewer or smaller files.',
  },
};
