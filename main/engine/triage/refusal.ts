/**
 * Short refusals as people write them, Dutch and English. A refusal is the opposite of two-way contact: it must not protect
 * a sender, and marketing after it weighs more. AVG art. 21 sets no form for an objection.
 */
const refusals: readonly RegExp[] = [
  /\bgeen (?:interesse|behoefte|belangstelling)\b/,
  /\bniet ge[iï]nteresseerd\b/,
  /\b(?:maak|teken|aanteken\w*|hierbij)\b.{0,40}\b(?:bezwaar|verzet)\b/,
  /\bbezwaar \((?:verzet|en verzet)\)|\bartikel 21\b|\bart\. ?21\b|\barticle 21\b/,
  /\b(?:niet|nooit) meer (?:te )?(?:mailen|benaderen|contacteren|bellen|berichten|lastig ?vallen)\b/,
  /\bgeen (?:\w+ ){0,3}(?:berichten|mails?|e-mails?|aanbiedingen|vacatures|wervingsberichten) meer\b/,
  /\b(?:schrijf|meld|haal|verwijder) (?:mij|me|mijn)\b.{0,40}\b(?:uit|af|lijst|bestand|gegevens)\b/,
  /\b(?:bedankt|dank je|dank u),? maar nee\b/,
  /\bniet op zoek\b/,
  /\bnot (?:interested|looking)\b/,
  /\bno,? (?:thanks|thank you)\b/,
  /\b(?:stop|do not|don'?t|please don'?t) (?:e-?mailing|mailing|contacting|contact|e-?mail|message) me\b/,
  /\b(?:remove|unsubscribe|delete) (?:me|my)\b/,
  /\bi (?:hereby )?object\b/,
  /^stop[.!]?$/m,
];

const longest = 2500;
/** Where an answer ends and what it answers begins. */
const quotedBelow = /^\s*>|^.{0,120}\b(?:wrote|schreef)\b.{0,60}:\s*$|^\s*-{2,}\s*(?:original|oorspronkelijk)/im;

/** The words of a refusal in something the data subject wrote, or null. Long texts are conversations, not refusals, unless they object by article. */
export function refusalIn(text: string): string | null {
  const own = (text.split(quotedBelow)[0] ?? '').toLowerCase();
  for (const pattern of refusals) {
    const found = pattern.exec(own);
    if (found !== null && (own.length <= longest || /21/.test(found[0]))) return found[0];
  }
  return null;
}
