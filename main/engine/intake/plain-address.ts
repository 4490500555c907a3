const address = String.raw`[\w.+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,8}`;
const bare = new RegExp(`^<?(${address})>?$`, 'i');
const named = new RegExp(String.raw`^(?:"([\w .&'-]{1,100})"|([\w .&'-]{1,100}?)) ?<(${address})>$`, 'i');

/**
 * A header value that is one address as most are written: `a@b.example`, `Name <a@b.example>`, `"Name" <a@b.example>`. Null for
 * every other form, which is the library's to read; what is read here is read as it would.
 */
export function plainAddress(value: string): { readonly name: string; readonly address: string } | null {
  const alone = bare.exec(value);
  if (alone !== null) return { name: '', address: alone[1] ?? '' };
  const found = named.exec(value);
  return found === null ? null : { name: (found[1] ?? found[2] ?? '').trim(), address: found[3] ?? '' };
}
