import { z } from 'zod';
import { Language } from './dates.ts';

/** Kept by electron-store: nothing about people, no secrets. */
export const Settings = z.strictObject({
  language: Language,
  theme: z.enum(['system', 'light', 'dark']),
  density: z.enum(['comfortable', 'compact']),
  pollMinutes: z.number().int().min(0).max(1440),
  /** Of unsolicited mail that came in while the window was elsewhere. `sender`: with the names of who wrote. */
  notices: z.enum(['none', 'count', 'sender']),
});
export type Settings = z.infer<typeof Settings>;

/**
 * `sample`: the invented mailbox is shown, in a store of its own. `key-unreachable`: a keychain keeps the key and does not give it
 * here; no passphrase could.
 */
export const ProfileState = z.enum([
  'new',
  'locked',
  'open',
  'sample',
  'in-use',
  'damaged',
  'newer',
  'key-unreachable',
]);
export type ProfileState = z.infer<typeof ProfileState>;

export const ProfileStatus = z.strictObject({
  state: ProfileState,
  /** The own profile (not the sample) exists on this computer. */
  exists: z.boolean(),
  /** Anything was imported or an account added. */
  empty: z.boolean(),
  /** How the key is kept: by the system keychain, or by a passphrase. */
  keptBy: z.enum(['keychain', 'passphrase', 'none']),
});
export type ProfileStatus = z.infer<typeof ProfileStatus>;
