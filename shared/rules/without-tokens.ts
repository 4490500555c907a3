/** A link keeps its host only: what follows may hold a token that speaks for the person (`law.md` 8.11). */
export function withoutTokens(text: string): string {
  return text.replace(
    /\b([a-z][a-z0-9+.-]{1,20}:\/\/)(?:[^\s/?#@]*@)?([^\s/?#"'<>()[\]]+)(?:[/?#][^\s"'<>()[\]]*)?/gi,
    '$2',
  );
}
