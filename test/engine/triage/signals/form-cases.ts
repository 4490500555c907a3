import type { Relationship } from '../../../../shared/domain/verdict.ts';
import type { makeMessage } from '../support.ts';

type Given = Parameters<typeof makeMessage>[0];

/** Signals that look at headers, the sender's address, the form of the text or the relationship. */
interface FormCase {
  readonly id: string;
  readonly yes: readonly Given[];
  readonly no: readonly Given[];
  /** For the cases that should be found; the others know nothing of the sender. */
  readonly relationship?: Partial<Relationship>;
}

const linkedin = 'hit-reply@linkedin.com';
const listHeaders = { 'list-post': '<mailto:talk@lists.example>', 'list-id': '<talk.lists.example>' };
const pitchNl = 'Op 3 maart schreef Kees Brink:\n> Sta je open voor een nieuwe uitdaging?';
const pitchEn = 'On 3 March Kees Brink wrote:\n> We help companies like yours get more leads.';

export const formCases: readonly FormCase[] = [
  {
    id: 'news-item',
    yes: [{ text: 'URL: http://news.example/1\nDate: Tue, 24 Sep 2002\n\nPrices fell.' }],
    no: [{ text: 'See the URL: http://news.example/1' }],
  },
  {
    id: 'follows-unanswered',
    yes: [{ text: 'Nog even een herinnering.' }],
    no: [{ text: 'Nog even een herinnering.' }],
    relationship: { unanswered: { on: '2025-03-04', label: 'recruiter' } },
  },
  {
    id: 'staff-list',
    yes: [{ headers: { 'list-id': '<alle-medewerkers.bakkerij.example>' } }],
    no: [{ headers: { 'list-id': '<talk.lists.example>' } }],
  },
  {
    id: 'agency-name',
    yes: [{ address: 'jan@de-vries-werving.example' }, { name: 'Ann | Talent Partners', address: 'ann@x.example' }],
    no: [{ address: 'jan@bakkerij.example' }, { name: 'Recruiting', address: 'x@indeed.com' }],
  },
  {
    id: 'applicant-system',
    yes: [{ address: 'no-reply@us.greenhouse-mail.io' }],
    no: [{ address: 'no-reply@greenhouse.example' }],
  },
  { id: 'sourcing-tool', yes: [{ hosts: ['zen.sr'] }], no: [{ hosts: ['frozen.sr'] }] },
  {
    id: 'sequence-tool',
    yes: [{ hosts: ['t.outreach.io'] }, { headers: { 'x-mailer': 'Mixmax' } }],
    no: [{ hosts: ['reach.example'], headers: { 'x-mailer': 'Apple Mail' } }],
  },
  {
    id: 'booking-link',
    yes: [{ text: 'Kies een moment: https://calendly.com/jan' }, { text: 'Pick a slot: https://cal.com/ann' }],
    no: [{ text: 'Zie https://calendar.example' }],
  },
  {
    id: 'bulk-mail-service',
    yes: [{ headers: { 'x-mailchimp-campaign': 'a' } }, { hosts: ['x.list-manage.com'] }],
    no: [{ headers: { 'x-mailer': 'mutt' }, hosts: ['manage.example'] }],
  },
  {
    id: 'list-unsubscribe',
    yes: [{ headers: { 'list-unsubscribe': '<mailto:a@b.example>' } }, { headers: { precedence: 'bulk' } }],
    no: [
      { headers: { ...listHeaders, 'list-unsubscribe': '<mailto:a@b.example>' } },
      { address: linkedin, headers: { 'list-unsubscribe': '<https://x.example>' } },
    ],
  },
  {
    id: 'linkedin-recruiter-mail',
    yes: [
      {
        address: 'inmail-hit-reply@linkedin.com',
        headers: { 'x-linkedin-template': 'email_hire_inmail_initial_single_01' },
      },
      // Once proven to be LinkedIn's, its notice bears the writer's name and no address.
      {
        channel: 'linkedin',
        address: null,
        headers: { 'x-linkedin-template': 'email_hire_inmail_initial_single_01' },
      },
    ],
    no: [
      { address: 'x@linkedln.example', headers: { 'x-linkedin-template': 'email_hire_inmail_initial_single_01' } },
      { address: linkedin, headers: { 'x-linkedin-template': 'email_member_message_v2' } },
    ],
  },
  {
    id: 'linkedin-inmail',
    yes: [
      { address: 'inmail-hit-reply@linkedin.com' },
      { address: linkedin, headers: { 'x-linkedin-class': 'INMAIL' } },
    ],
    no: [{ address: linkedin, headers: { 'x-linkedin-class': 'MBR-TO-MBR' } }],
  },
  {
    id: 'linkedin-sales-mail',
    yes: [{ address: linkedin, headers: { 'x-linkedin-template': 'email_lss_inmail_reply_01' } }],
    no: [{ address: linkedin, headers: { 'x-linkedin-template': 'email_hire_inmail_reply_01' } }],
  },
  {
    id: 'linkedin-notice',
    yes: [
      { address: 'jobalerts-noreply@linkedin.com' },
      { address: linkedin, headers: { 'x-linkedin-class': 'EMAIL-DEFAULT' } },
    ],
    no: [{ address: linkedin, headers: { 'x-linkedin-class': 'INMAIL' } }],
  },
  { id: 'sponsored-message', yes: [{ sponsored: true, name: 'Codeskade' }], no: [{ name: 'Codeskade' }] },
  {
    id: 'shouting-subject',
    yes: [{ subject: 'NU GRATIS VOOR IEDEREEN' }, { subject: 'Lose weight now!!!' }],
    no: [{ subject: 'APK' }, { subject: 'Re: NU GRATIS VOOR IEDEREEN' }],
  },
  {
    id: 'exclaiming-subject',
    yes: [{ subject: 'Laatste kans!' }, { subject: 'Last chance!' }],
    no: [{ subject: 'Laatste kans' }],
  },
  {
    id: 'random-token',
    yes: [{ subject: 'Your love life NWKFJ' }, { subject: 'from heaven xB8COL5jqAf1adREAm' }],
    no: [{ subject: 'Bestelling 400231' }, { subject: 'Vraag over PRINCE' }, { subject: 'Over de BTW' }],
  },
  {
    id: 'machine-made-sender',
    yes: [{ address: '3b3fke@x.example' }, { address: 'jjc7y7676668t04@x.example' }],
    no: [{ address: 'jan.jansen1980@x.example' }, { address: 'bounces+1234-ab@x.example' }],
  },
  {
    id: 'mailbox-advertises',
    yes: [
      { address: 'deals@hotmail.com', text: 'Bestel nu, klik hier' },
      { address: 'x@yahoo.com', text: 'Hello', headers: { 'content-type': 'text/html' } },
    ],
    no: [
      { address: 'jan@hotmail.com', text: 'Zie je zaterdag' },
      { address: 'x@winkel.example', text: 'Klik hier' },
    ],
  },
  {
    id: 'urgent-mark',
    yes: [{ headers: { 'x-priority': '1 (Highest)' } }, { headers: { 'x-msmail-priority': 'High' } }],
    no: [{ headers: { 'x-priority': '3' } }, { text: 'Dit is dringend.' }],
  },
  {
    id: 'undisclosed-recipients',
    yes: [{ to: [], headers: { to: 'undisclosed-recipients:;' } }],
    no: [{ headers: { to: 'mark@veenstra-advies.example' } }],
  },
  {
    id: 'placeholder-left-open',
    yes: [{ text: 'Beste [voornaam],' }, { text: 'Hi {{first_name}},' }, { text: 'Dag %FIRSTNAME%,' }],
    no: [{ text: 'Beste Mark,' }, { text: 'const a = { b: 1 };' }],
  },
  {
    id: 'foreign-script',
    yes: [{ text: '想要致富 你還要等多久 現在就加入我們' }],
    no: [{ text: 'Zoë vraagt één ding: 想' }],
  },
  {
    id: 'look-alike-sender',
    yes: [
      { address: 'bericht@linkedln-notificatie.example', text: 'Log in met uw wachtwoord om het bericht te lezen.' },
      { name: 'LinkedIn', address: 'info@post-berichten.example', text: 'Verify your account to read the message.' },
    ],
    no: [
      { address: 'messages-noreply@linkedin.com', text: 'Log in met uw wachtwoord om het bericht te lezen.' },
      { address: 'jan@linkedin-training.example', text: 'Zaterdag geef ik weer een training.' },
      { name: 'Ann', address: 'ann@x.example', text: 'Verify your account to read the message.' },
    ],
  },
  { id: 'long-read', yes: [{ text: 'woord '.repeat(800) }], no: [{ text: 'woord '.repeat(300) }] },
  {
    id: 'subject-tag',
    yes: [{ subject: '[ticket 12] storing' }, { subject: 'Re: [dev] release' }],
    no: [{ subject: '[ADV] sale' }, { subject: 'storing [12]' }],
  },
  {
    id: 'colleague',
    yes: [{ address: 'jan@werk.example' }],
    no: [{ address: 'jan@elders.example' }],
    relationship: { ownAddresses: ['mark@werk.example'] },
  },
  {
    id: 'calendar-invitation',
    yes: [
      { headers: { 'content-type': 'text/calendar; method=REQUEST' } },
      { attachment: 'invite.ics' },
      { subject: 'Uitnodiging: overleg' },
    ],
    no: [{ subject: 'Uitnodiging voor ons feest', attachment: 'feest.pdf' }],
  },
  {
    id: 'discussion-list',
    yes: [{ headers: listHeaders }, { headers: { precedence: 'list' } }],
    no: [{ headers: { 'list-id': '<nieuws.winkel.example>' } }],
  },
  {
    id: 'list-reply',
    yes: [
      { headers: listHeaders, replyTo: ['a@b.example'] },
      { headers: listHeaders, subject: 'Re: [talk] idea' },
    ],
    no: [
      { headers: listHeaders, subject: '[talk] idea' },
      { subject: 'Re: idea', replyTo: ['a@b.example'] },
    ],
  },
  {
    id: 'automatic-notice',
    yes: [{ headers: { 'x-github-reason': 'mention' } }, { headers: { 'auto-submitted': 'auto-generated' } }],
    no: [{ headers: { 'auto-submitted': 'no' } }],
  },
  {
    id: 'automatic-reply',
    yes: [
      { subject: 'Afwezig: vakantie' },
      { subject: 'Out of office' },
      { headers: { 'auto-submitted': 'auto-replied' } },
      { address: 'mailer-daemon@mx.example' },
    ],
    no: [{ subject: 'Ben je afwezig vrijdag?' }],
  },
  {
    id: 'forwarded-message',
    yes: [
      { subject: 'Fwd: vacature' },
      { text: 'Iets voor jou?\n\n---------- Doorgestuurd bericht ----------\nVan: X' },
    ],
    no: [{ subject: 'Forward planning' }],
  },
  {
    id: 'reply-in-thread',
    yes: [{ replyTo: ['a@b.example'], text: 'Akkoord.\n\nOp 3 mei schreef Anna Blok:\n> Vrijdag?' }],
    no: [
      { replyTo: ['a@b.example'], text: 'Akkoord.' },
      { name: 'Kees Brink', replyTo: ['a@b.example'], text: pitchNl },
    ],
  },
  {
    id: 'own-earlier-job-pitch',
    yes: [
      { name: 'Kees Brink', text: `Had je dit gezien?\n\n${pitchNl}` },
      { name: 'Kees Brink', text: 'Any news?\n\nOn 3 March Kees Brink wrote:\n> My client is hiring an engineer.' },
    ],
    no: [{ name: 'Anna Blok', text: `Wat vind jij?\n\n${pitchNl}` }],
  },
  {
    id: 'own-earlier-sales-pitch',
    yes: [
      { name: 'Kees Brink', text: `Any news?\n\n${pitchEn}` },
      {
        name: 'Kees Brink',
        text: 'Nog nieuws?\n\nOp 3 maart schreef Kees Brink:\n> Wij helpen ondernemers aan meer omzet.',
      },
    ],
    no: [{ name: 'Anna Blok', text: `What do you think?\n\n${pitchEn}` }],
  },
  {
    id: 'quotes-own-text',
    yes: [
      { text: 'Zeker.\n\nOp 3 mei schreef Mark Veenstra:\n> Is de functie nog vrij?' },
      { text: 'Sure.\n\nOn 3 May, Mark Veenstra <mark@x.example> wrote:\n> Is it open?' },
    ],
    no: [{ text: 'Zeker.\n\nOp 3 mei schreef Anna Blok:\n> Vrijdag?' }],
    relationship: { ownNames: ['Mark Veenstra'] },
  },
  { id: 'own-message', yes: [{ name: 'Mark' }], no: [{ name: 'Mark' }], relationship: { own: true } },
  {
    id: 'answers-own-message',
    yes: [{ replyTo: ['a@b.example'] }],
    no: [{ replyTo: ['a@b.example'] }],
    relationship: { answersOwnMessage: true },
  },
  { id: 'earlier-own-message', yes: [{}], no: [{}], relationship: { earlierOwnMessage: '2025-01-02' } },
  { id: 'applied-here', yes: [{}], no: [{}], relationship: { appliedOn: '2025-01-02' } },
  { id: 'connected', yes: [{}], no: [{}], relationship: { connectedSince: '2024-05-06' } },
  { id: 'invited-by-data-subject', yes: [{}], no: [{}], relationship: { invitedBy: 'data-subject' } },
  { id: 'invited-by-sender', yes: [{}], no: [{}], relationship: { invitedBy: 'sender' } },
  { id: 'open-to-work', yes: [{}], no: [{}], relationship: { openToWork: true } },
  { id: 'marked-allowed', yes: [{}], no: [{}], relationship: { marked: 'allowed' } },
  { id: 'marked-blocked', yes: [{}], no: [{}], relationship: { marked: 'blocked' } },
  {
    id: 'refused-before',
    yes: [{}],
    no: [{}],
    relationship: { refusedOn: '2025-03-04', earlierOwnMessage: '2025-01-02' },
  },
];
