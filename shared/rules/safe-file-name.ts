const longest = 150;

/**
 * The name of an attachment as a file may bear it: no folders, no characters that a system refuses, and none that turn the
 * order of letters, by which a program can look like a picture. Its ending stays.
 */
export function safeFileName(name: string, fallback: string): string {
  const plain = name
    .normalize('NFC')
    .replaceAll(/[\p{Cc}\p{Cf}]/gu, '')
    .replaceAll(/[\\/:*?"<>|]/g, '-')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/^[.\s]+|[.\s]+$/g, '');
  if (plain === '') return fallback;
  const dot = plain.lastIndexOf('.');
  const ending = dot > 0 && plain.length - dot <= 12 ? plain.slice(dot) : '';
  return plain.length <= longest ? plain : plain.slice(0, longest - ending.length) + ending;
}
