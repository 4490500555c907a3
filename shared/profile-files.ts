/** Names in the profile folder. Whoever has the key file can open the store; without it nobody can. */
export const profileFiles = {
  key: 'key.json',
  store: 'verzet.db',
  sample: 'sample',
  copies: 'copies',
  logs: 'logs',
} as const;

/**
 * Which of these names the profile is made of, in the order in which to erase them: the key first, because with it gone nothing
 * that could not be erased can be read. Also what a crash leaves beside them (`-wal`, `-journal`, `.unfinished`).
 */
export function profileFilesAmong(names: readonly string[]): string[] {
  return Object.values(profileFiles).flatMap((own) =>
    names.filter((name) => name === own || name.startsWith(`${own}-`) || name.startsWith(`${own}.`)),
  );
}
