const words =
  /\b(?:illega\w*|onwettig\w*|onrechtmatig\w*|strafbaar\w*|overtred\w*|overtreed\w*|schend\w*|geschonden|fraud\w*|oplicht\w*|misleid\w*|misbruik\w*|stalk\w*|spam\w*|leugen\w*|liegt|diefstal|gestolen|unlawful\w*|violat\w*|infring\w*|criminal\w*|scam\w*|swindl\w*|deceiv\w*|decepti\w*|abus\w*|harass\w*|liar|stole\w*|theft)\b/i;

/**
 * The first word of a letter that calls someone a wrongdoer; null when there is none. A letter to a third party states facts and
 * asks. `values`: names and quotations that are not the writer's own words.
 */
export function findAccusation(text: string, values: readonly string[]): string | null {
  const own = values.reduce((rest, value) => (value.trim() === '' ? rest : rest.replaceAll(value, '')), text);
  return words.exec(own)?.[0] ?? null;
}
