import type { Message } from '../../../shared/domain/message.ts';
import { evidence, fact, type FactInput } from './fact-input.ts';
import { countWords, paragraphsOf, sentencesOf } from './paragraphs.ts';
import { hasDocument, isWhole } from './whole.ts';

/** The right itself, by its name. "Heb je bezwaar tegen een belletje?" and "if you don't object" name no right. */
const right =
  /\brecht(?:en)?\s+(?:van|op|om)\s+(?:\S+\s+){0,6}?(?:bezwaar|verzet)|\b(?:bezwaar|verzet)\s+(?:te\s+|aan\s+te\s+|(?:kunt|kan|mag)\s+)?(?:maken|aantekenen|tekenen|indienen)\b|\b(?:maakt?|teken(?:t|en)?|kunt|kan|mag)\s+(?:\S+\s+){0,4}?(?:bezwaar|verzet)\s+(?:(?:tegen|aan)\b|maken)|\bright(?:s)?\s+(?:\S+\s+){0,5}?to\s+(?:\S+\s+){0,2}?object\b|\bright\s+of\s+objection\b|\b(?:can|may|could|able to|free to|entitled to)\s+(?:\S+\s+){0,3}?object\s+(?:to|against|at any time)\b|\bobject\s+to\s+(?:the|our|this|us|my|me|your|being|any|receiving|direct|further)\b|\bartikel 21\b|\barticle 21\b|\bart\. ?21\b/i;

const unwanted =
  /\b(?:geen|niet|nooit|liever niet|don'?t|do not|not|no|never|no longer|rather not|stop)\b[^.!?]{0,70}\b(?:berichten|berichtjes?|mails?|mailtjes?|e-?mails?|nieuwsbrie(?:f|ven)|updates|uitnodigingen|voorstellen|vacatures|benader\w*|contact\w*|bericht|messages?|emails?|mailings?|newsletters?|hear from|reach(?:ed)? out|outreach|mailen|gemaild|horen|correspondence|communications?)\b/i;
const howTo =
  /\b(?:laat|laten)\b[^.!?]{0,30}\bweten\b|\b(?:meld|meldt|schrijf|schrijft)\b[^.!?]{0,40}\b(?:af|uit)\b|\baf(?:melden|gemeld)\b|\buit(?:schrijven|geschreven)\b|\b(?:antwoord|reageer|stuur|mail|klik|zeg|geef)\w*\b|\b(?:let|tell)\s+(?:me|us)\b|\b(?:reply|respond|answer|click|unsubscribe|opt[ -]?out|just say|drop|send|contact us|write)\b/i;
/** A promise to stop, however the reader asks for it. */
const promise =
  /\b(?:dan|zal|zullen|ik|wij|we)\b[^.!?]{0,40}\b(?:(?:haal|halen|verwijder|verwijderen|schrap|schrappen)\b[^.!?]{0,30}\b(?:je|jou|u|jouw|uw)\b|(?:laat|laten)\b[^.!?]{0,20}\bmet rust\b|(?:je|jou|u|jouw|uw)\b[^.!?]{0,30}\b(?:uit (?:mijn|ons|onze|het|de)|verwijderen|met rust laten|niet meer (?:mailen|benaderen|berichten|bellen|lastigvallen)))|\b(?:i|we)(?:['’]ll| will| can)\b[^.!?]{0,20}\b(?:remove|take|delete|leave)\b[^.!?]{0,20}\b(?:you|your)\b[^.!?]{0,40}\b(?:off|from|alone|in peace|details|data)\b|\b(?:i|we)(?:['’]ll| will)? ?(?:won['’]t|will not|not|never|stop)\b[^.!?]{0,20}\b(?:contact|email|e-mail|message|bother|reach out|write)\w*\b/i;
const stopWord =
  /\b(?:af te melden|afmelden|afmeldlink|uit te schrijven|uitschrijven|uitschrijflink|meld (?:je|u|jezelf) (?:hier )?af|schrijf (?:je|u|jezelf) (?:hier )?uit|unsubscribe|opt[ -]?out|abmelden)\b/i;
/** What the sender's other rules are for; a right that is told among these is not told apart from other information. */
const otherMatter =
  /\b(?:privacy\w*|vertrouwelijk\w*|confidential\w*|disclaimer|voorwaarden|terms|cookie\w*|geadresseerde|intended (?:solely|recipient)|inzage|rectificatie|verwijdering|access|rectification|erasure|portability|kvk|btw|vat)\b/i;
const addresses = /\S+@\S+|\bhttps?:\S+/g;
const mostWords = 60;

/**
 * Whether the first message of a sender brings the right to object to attention (AVG art. 21(4)): not at all, hidden in other
 * text or behind a link, or clearly and apart. Plain words on how to stop these messages count as a notice: the law asks for
 * no formula, and doubt is for the sender.
 */
export function objectionNotice(input: FactInput) {
  const { message, first, approach } = input;
  if (!approach || !first || !isWhole(message)) return [];
  const notices = [...noticesIn(input.fresh), ...noticesIn(message.subject)];
  const clear = notices.find(({ apart }) => apart);
  if (clear !== undefined) return [fact('objection-notice-clear', [evidence('text', clear.words)])];
  const [hidden] = notices;
  if (hidden !== undefined) return [fact('objection-notice-hidden', [evidence('text', hidden.words)])];
  const header = stopHeader(message);
  if (header !== null) return [fact('objection-notice-hidden', [evidence('header', header)])];
  return hasDocument(message) ? [] : [fact('objection-notice-absent')];
}

interface Notice {
  readonly words: string;
  /** In a paragraph of its own, and said there, not behind a link. */
  readonly apart: boolean;
}

function noticesIn(text: string): Notice[] {
  return paragraphsOf(text).flatMap((paragraph) => {
    const sentences = sentencesOf(paragraph);
    const about = sentences.filter((sentence, index) => tellsHow(sentence, sentences[index + 1] ?? ''));
    const [words] = about.length > 0 ? about : sentences.filter((sentence) => stopWord.test(sentence));
    if (words === undefined) return [];
    const alone = about.length > 0 && 2 * withNext(sentences, about) >= sentences.length;
    return [
      {
        words,
        apart: alone && countWords(paragraph) <= mostWords && !otherMatter.test(paragraph.replace(addresses, '')),
      },
    ];
  });
}

/** A wish in one sentence and what to do in the next make one notice: "Liever geen mail meer? Laat het me weten." */
const withNext = (sentences: readonly string[], about: readonly string[]): number =>
  sentences.filter((sentence, index) => about.includes(sentence) || about.includes(sentences[index - 1] ?? '')).length;

const tellsHow = (sentence: string, next: string): boolean =>
  right.test(sentence) ||
  promise.test(sentence) ||
  (unwanted.test(sentence) && (howTo.test(sentence) || howTo.test(next)));

/** A button that mail programs make of a header; LinkedIn's is about LinkedIn's own mails (`formats.md` 4.5). */
function stopHeader({ channel, headers, from }: Message): string | null {
  const [line] = headers['list-unsubscribe'] ?? [];
  return line === undefined || channel !== 'email' || from.address?.endsWith('linkedin.com') === true
    ? null
    : `list-unsubscribe: ${line}`;
}
