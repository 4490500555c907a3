import type { nlMailbox } from '../nl/mailbox.ts';

export const enMailbox = {
  'certificate.title': 'What the server shows',
  'certificate.who': 'A certificate in the name of {holder}, issued by {issuer}.',
  'certificate.why.expired': 'It expired on {to}.',
  'certificate.why.not-yet-valid': 'It only begins on {from}.',
  'certificate.why.self-signed': 'The server issued it itself, on {from}: nobody else vouches for it.',
  'certificate.why.unknown-authority':
    'This computer does not know the issuer. The certificate has been valid since {from}.',
  'certificate.why.other-name': 'It has been valid since {from}, but for {names} and not for {host}.',
  'certificate.why.other': 'It has been valid since {from}, but it does not pass the check.',
  'certificate.why.none': 'This certificate is in order. Try again.',
  'certificate.fingerprint': 'Fingerprint (SHA-256)',
  'certificate.pin.text':
    'On your own computer this is usual, as with Proton Mail Bridge. Compare the fingerprint with the one in that program. From then on Verzet trusts this one certificate only.',
  'certificate.pin.do': 'Trust this certificate',
  'certificate.asking': 'Looking at the certificate…',
  'settings.notices': 'Notice of new unsolicited mail',
  'settings.notices.hint': 'Only while you are not looking at Verzet. It never holds the text of a message.',
  'settings.notices.none': 'None',
  'settings.notices.count': 'How many, no more',
  'settings.notices.sender': 'How many, and from whom',
  'lookUp.text':
    'What stands below is a guess. Verzet can look up the right servers with {domain}, its name servers and Mozilla’s public list. They then see that domain, not your address.',
  'lookUp.do': 'Look up the settings',
  'lookUp.none': 'Nothing found. The settings are often on the help page of your provider.',
  'lookUp.found.exchange': 'The mail of {domain} is at {name}.',
  'lookUp.found.domain': 'Found with {domain} itself. Check the servers below before you fill in a password.',
  'lookUp.found.list': 'Found in Mozilla’s list. Check the servers below before you fill in a password.',
  'lookUp.found.names':
    'Found with the name servers of {domain}. Check the servers below before you fill in a password.',
} satisfies Record<keyof typeof nlMailbox, string>;
