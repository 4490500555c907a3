/** How a message begins: `line` as it stands there, `name` the words that should be the reader's name, maybe none. */
export interface Salutation {
  readonly line: string;
  readonly name: string;
}

const greeting =
  /^[\s>*]*(?:(?:hoi|hai|hi|hey|hé|hallo|hello|hee|dag|beste|geachte|waarde|goede ?(?:morgen|middag|avond|dag)|good (?:morning|afternoon|evening|day)|dear|greetings|moin|guten tag|liebe[rs]?|sehr geehrte[rs]?|bonjour|cher|chère)\b[\s,]*){1,2}(?<name>[^\n,!:;?–—]{0,80}?)\s*(?:[,!:;?–—]|\n|$|(?<=\p{L}{4})\.(?:\s|$))/iu;
const longestName = 8;
const firstLines = 15;

/** Such words greet a group or a post, not a person. */
const general =
  /(?:^|\s)(?:heer\s*\/?\s*mevrouw|heer of mevrouw|mevrouw of heer|sir|madam|dames|heren|allen|allemaal|iedereen|all|everyone|everybody|team|collega'?s?|colleagues?|relaties?|klanten?|customers?|clients?|lezers?|readers?|leden|lid|member|members|friends?|vrienden|vriend|vriendin|buren|buur|bewoners?|ondernemers?|professionals?|kandidaat|kandidaten|candidates?|sollicitant|applicant|abonnee|subscriber|gebruiker|user|there|daar|ouders?|deelnemers?|hr|hiring|recruiters?|contactpersoon|mensen|people|folks|guys)(?:\s|$|[/,])/iu;

/** The salutation with which a text begins; null when there is none, or when it greets more than one person or nobody in particular. */
export function salutationIn(text: string): Salutation | null {
  const lines = text.split('\n', firstLines).filter((line) => line.trim() !== '');
  for (const line of lines) {
    const found = greeting.exec(line);
    if (found === null) continue;
    const name = (found.groups?.['name'] ?? '').trim();
    if (name.split(/\s+/u).length > longestName) continue;
    if (general.test(name) || /(?:^|\s)(?:en|and|und|et|&|\+)(?:\s|$)/iu.test(name)) return null;
    return { line: found[0].trim(), name };
  }
  return null;
}

/** The blank for a name stayed empty: `Beste ,` `Hi !` */
export const isEmptySlot = (text: string): string | null =>
  /^(?:hoi|hai|hi|hey|hallo|hello|beste|geachte|dear)[ \t]+[,!](?=\s|$)/imu.exec(text.slice(0, 600))?.[0] ?? null;

/** `Geachte heer`, `Dear Ms`: then a family name follows, as it should. */
export const title =
  /^(?:de\s+)?(?:heer|dhr\.?|mevrouw|mevr\.?|mw\.?|meneer|mijnheer|mr\.?|mrs\.?|ms\.?|miss|dr\.?|drs\.?|ir\.?|ing\.?|prof\.?|professor|doctor|herrn?|frau|monsieur|madame)(?:\s|$)/iu;
