import { z } from 'zod';

const base64 = z.string().regex(/^[A-Za-z0-9+/=]+$/);

/**
 * `key.json` in the profile folder: the random 32-byte database key, wrapped once or twice, never plain.
 * `passphrase`: scrypt (RFC 7914) + AES-256-GCM. `keychain`: opaque bytes of the system keychain, base64.
 */
export const KeyFile = z.strictObject({
  version: z.literal(1),
  passphrase: z
    .strictObject({
      salt: base64,
      cost: z.number().int(),
      blockSize: z.number().int(),
      parallelization: z.number().int(),
      iv: base64,
      wrapped: base64,
      tag: base64,
    })
    .nullable(),
  keychain: base64.nullable(),
});
export type KeyFile = z.infer<typeof KeyFile>;
