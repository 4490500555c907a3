import { z } from 'zod';
import { isLoopback } from '../rules/loopback.ts';
import { Instant } from './dates.ts';

/** `tls`: from the first byte. `starttls`: forced, refused before LOGIN when not offered. `plain-loopback`: this computer only. */
export const Security = z.enum(['tls', 'starttls', 'plain-loopback']);
export type Security = z.infer<typeof Security>;

/** Providers with a sign-in in the browser. */
export const OauthProvider = z.enum(['google', 'microsoft']);
export type OauthProvider = z.infer<typeof OauthProvider>;

/** Mailboxes read besides the usual ones (junk, trash, drafts), and usual ones that are not read. */
export const MailboxChoice = z.strictObject({
  added: z.array(z.string().max(1000)).max(1000),
  leftOut: z.array(z.string().max(1000)).max(1000),
});
export type MailboxChoice = z.infer<typeof MailboxChoice>;

/** A mailbox of the server. `usual`: read unless the person says otherwise; `chosen`: read. */
export const ListedMailbox = z.strictObject({
  path: z.string(),
  use: z.enum(['inbox', 'sent', 'drafts', 'junk', 'trash', 'all', 'archive']).nullable(),
  messages: z.number().int(),
  usual: z.boolean(),
  chosen: z.boolean(),
});
export type ListedMailbox = z.infer<typeof ListedMailbox>;

/** SHA-256 of a certificate, as programs show it: pairs of digits with colons. */
export const Fingerprint = z
  .string()
  .trim()
  .toUpperCase()
  .regex(/^[\dA-F]{2}(?::[\dA-F]{2}){31}$/);

/** `pin`: the one certificate that the person accepted for a server on this computer; nothing else is then. */
export const Server = z
  .strictObject({
    host: z.string().trim().min(1).max(253),
    port: z.number().int().min(1).max(65_535),
    security: Security,
    pin: Fingerprint.optional(),
  })
  .refine(({ host, pin }) => pin === undefined || isLoopback(host));

/**
 * Servers that others named for a domain. `by`: its mail exchange, the domain itself, Mozilla's list, or its name servers.
 * `provider`: the known one that runs them. `localPart`: the user name is the part before the @.
 */
export const FoundServers = z.strictObject({
  by: z.enum(['exchange', 'domain', 'list', 'names']),
  provider: z.string().nullable(),
  incoming: Server,
  outgoing: Server.nullable(),
  localPart: z.boolean(),
});
export type FoundServers = z.infer<typeof FoundServers>;

export const CertificateProblem = z.enum([
  'expired',
  'not-yet-valid',
  'self-signed',
  'unknown-authority',
  'other-name',
  'other',
]);
export type CertificateProblem = z.infer<typeof CertificateProblem>;

/** What a server shows of itself. `problem` null: it can be trusted. `mayPin`: it is on this computer, and vouches for itself. */
export const ShownCertificate = z.strictObject({
  holder: z.string(),
  issuer: z.string(),
  names: z.array(z.string()),
  validFrom: Instant,
  validTo: Instant,
  fingerprint: z.string(),
  problem: CertificateProblem.nullable(),
  mayPin: z.boolean(),
});
export type ShownCertificate = z.infer<typeof ShownCertificate>;

/** `password` is empty for an account that signs in in the browser. */
export const Account = z.strictObject({
  name: z.string().trim().min(1).max(100),
  address: z.string().trim().toLowerCase().max(320),
  user: z.string().trim().min(1).max(320),
  password: z.string().max(2000),
  incoming: Server,
  /** Null: letters leave by another route. */
  outgoing: Server.nullable(),
});
export type Account = z.infer<typeof Account>;

/** `grant`: a finished sign-in in the browser, by the name the engine gave it; its tokens never leave the engine. */
export const NewAccount = Account.extend({ grant: z.string().max(100).optional() }).refine(
  ({ password, grant }) => password !== '' || grant !== undefined,
);
export type NewAccount = z.infer<typeof NewAccount>;

/** A registration with a provider, told without its secret. */
export const OauthClientSummary = z.strictObject({
  provider: OauthProvider,
  clientId: z.string(),
  hasSecret: z.boolean(),
});
export type OauthClientSummary = z.infer<typeof OauthClientSummary>;

/** Without the password, which never leaves the engine. */
export const AccountSummary = z.strictObject({
  name: z.string(),
  address: z.string(),
  user: z.string(),
  incoming: Server,
  outgoing: Server.nullable(),
  /** Null: with a password. */
  signIn: OauthProvider.nullable(),
  messages: z.number().int(),
  lastSync: Instant.nullable(),
  lastFailure: z.string().nullable(),
  /** The server asked to be left alone until then; nothing is fetched by itself before. */
  restUntil: Instant.nullable(),
});
export type AccountSummary = z.infer<typeof AccountSummary>;

export const MailSkip = z.strictObject({ mailbox: z.string(), uid: z.number().int(), reason: z.string() });

/** Outcome of one pull of one account. `updated`: known messages at a new place. `vanished`: gone from the server, kept here. */
export const SyncReport = z.strictObject({
  name: z.string(),
  fetched: z.number().int(),
  new: z.number().int(),
  updated: z.number().int(),
  vanished: z.number().int(),
  failed: z.array(MailSkip),
  seconds: z.number(),
});
export type SyncReport = z.infer<typeof SyncReport>;
