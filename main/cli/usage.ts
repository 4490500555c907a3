/** Wrong use of the command: exit status 2. */
export class UsageError extends Error {}

export const usage = `verzet: finds unsolicited recruiter and marketing contact in your own mail, on your own computer

  verzet import PATH... [--owner PROFILE] .eml, mbox, Maildir, LinkedIn archive (zip or folder)
                                          --owner: whose archive it is, when it does not tell: the address of
                                          a LinkedIn profile (in/slug will do), or the name in it
  verzet account add --name N --host H --port P --user U [--tls|--starttls|--plain-loopback]
                                          the password is read from standard input
         [--address A] [--smtp-host H --smtp-port P [--smtp-starttls|--smtp-plain-loopback]]
         [--oauth google|microsoft --client-id ID]   sign in with the browser; a client secret is read from standard input
  verzet account list | account remove N | account sign-in N
  verzet account pin N FINGERPRINT        trust this one certificate of a server on this computer (Proton Mail Bridge)
  verzet sync [--account N]
  verzet classify [FILE|-] [--me PROFILE.json]
  verzet list [--label recruiter|direct-marketing|other] [--unsolicited] [--limit N]
  verzet search QUERY [--limit N]
  verzet letter KIND --message ID|--case ID [--lang nl|en] [--tone formal|plain] [--details FILE.json]
                     [--format text|html|eml] [--out FILE]
                                          --case ID: kept with the case once its addressee is confirmed
  verzet letter --list
  verzet case list | case show ID
  verzet case open --message ID --kind objection|access|both [--beside]
                                          --beside: a second case with the same sender is meant
  verzet case confirm ID [--controller NAME] [--privacy-address A] [--postal-address P] [--country C]
                                          the addressee, as suggested or as said here; before a letter is sent
  verzet case add ID --message ID         a further message of the same sender
  verzet case record ID EVENT --on DATE [--note TEXT] [--route R] [--outcome O] [--message ID]
                     [--file PATH]...   kept with the event, with its SHA-256
         EVENT: sent (the letter written with \`verzet letter --case\`; without one its text is not known) answered partly refused question question-answered receipt extension [--reasons yes|no]
                bounced breach note closed reopened paused resumed
                confirmed complete names-source no-data incomplete asks-id asks-to-specify asks-fee own-form
                wrong-channel language too-late article-41 processor linkedin-consent [--source NAME]
                complaint|decision [--result upheld|partly|rejected|not-handled|passed-on] [--at authority|acm|client|trade-body|advertising-code|platform|court] [--reference NUMBER]
  verzet deadline --received YYYY-MM-DD [--months 1|3] [--country NL|BE|DE|IE|GB] [--for controller|me]
  verzet export DIR [--case ID]

General: --profile DIR   data folder (default: the desktop app's own)
         --json          one JSON document on standard output
Passphrase: environment variable VERZET_PASSPHRASE, else asked on a terminal.
Exit status: 0 done, 1 failed, 2 wrong usage.
`;
