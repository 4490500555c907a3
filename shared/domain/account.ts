import { z } from 'zod';
import { Instant } from './dates.ts';

/** `tls`: from the first byte. `starttls`: forced, refused before LOGIN when not offered. `plain-loopback`: this computer only. */
export const Security = z.enum(['tls', 'starttls', 'plain-loopback']);
export type Security = z.infer<typeof Security>;

const Server = z.strictObject({
  host: z.string().trim().min(1).max(253),
  port: z.number().int().min(1).max(65_535),
  security: Security,
});

export const NewAccount = z.strictObject({
  name: z.string().trim().min(1).max(100),
  address: z.string().trim().toLowerCase().max(320),
  user: z.string().trim().min(1).max(320),
  password: z.string().min(1).max(2000),
  incoming: Server,
  /** Null: letters leave by another route. */
  outgoing: Server.nullable(),
});
export type NewAccount = z.infer<typeof NewAccount>;

/** Without the password, which never leaves the engine. */
export const AccountSummary = z.strictObject({
  name: z.string(),
  address: z.string(),
  user: z.string(),
  incoming: Server,
  outgoing: Server.nullable(),
  messages: z.number().int(),
  lastSync: Instant.nullable(),
  lastFailure: z.string().nullable(),
});
export type AccountSummary = z.infer<typeof AccountSummary>;

export const MailSkip = z.strictObject({ mailbox: z.string(), uid: z.number().int(), reason: z.string() });

/** Outcome of one pull of one account. `vanished`: gone from the server, kept here. */
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
