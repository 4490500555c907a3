import type { Evidence, MessageFact } from '../../../shared/domain/message-fact.ts';
import { isFreeMail, registrableDomain } from '../intake/domains.ts';
import { phone } from './footer.ts';
import { evidence, fact, type FactInput } from './fact-input.ts';
import { hasDocument, isWhole } from './whole.ts';

/**
 * What the sender tells of itself: for whom it writes and where a request to stop can go (Tw 11.7 lid 7), the privacy
 * information, and where the data came from (AVG art. 14(2)(f), due at the first communication: art. 14(3)(b)).
 */
export function senderParticulars(input: FactInput): MessageFact[] {
  const { message, approach, first } = input;
  if (!approach) return [];
  const reach = reachIn(message.text);
  const privacy = find(message.text, privacyWords);
  const source = find(input.fresh, sourceWords);
  const silent = message.channel === 'email' && isWhole(message) && !hasDocument(message);
  return [
    ...(silent && isUnnamed(input) ? [fact('sender-unnamed')] : []),
    ...(reach !== null ? [fact('stop-address-given', [reach])] : silent ? [fact('stop-address-absent')] : []),
    ...(privacy !== null
      ? [fact('privacy-information-given', [privacy])]
      : silent && first && !privacyHint.test(message.text)
        ? [fact('privacy-information-absent')]
        : []),
    ...(source !== null
      ? [fact('source-given', [source])]
      : silent && first && !sourceHint.test(input.fresh)
        ? [fact('source-absent')]
        : []),
  ];
}

const street =
  /\b\p{Lu}[\p{L}'’.-]*(?:[ \t]+[\p{L}'’.-]+){0,3}?(?:straat|weg|laan|plein|kade|gracht|singel|dijk|dreef|hof|park|markt|pad|boulevard|straße|strasse|platz|street|road|avenue|lane|square|drive|way|house)\.?[ \t,]+\d{1,5}\s?\p{L}?\b|\b\d{1,5}\p{L}?[ \t]+(?:\p{Lu}[\p{L}'’.-]*[ \t]+){1,4}(?:[Ss]treet|[Rr]oad|[Aa]venue|[Ll]ane|[Ss]quare|[Dd]rive|[Ww]ay|[Cc]ourt|[Rr]ow|street|st|road|rd|avenue|ave|lane|square|drive|way|court|row)\b/u;
const postcode = /\b[1-9]\d{3}[ \t]?(?!SA|SD|SS)[A-Z]{2}\b|\b[A-Z]{1,2}\d[A-Z\d]?[ \t]\d[A-Z]{2}\b/u;
const box = /\b(?:postbus|antwoordnummer|p\.?[ \t]?o\.?[ \t]box|postfach)[ \t]+\d+/iu;

/** What tells of privacy or of the source, and what merely may: where there may be something, nothing is called missing. */
const privacyWords =
  /[^\n.!?]{0,60}\b(?:privacy[ -]?(?:verklaring|beleid|statement|policy|notice|information)|persoonsgegevens|personal (?:data|information)|data protection|gegevensbescherming|datenschutz\w*|(?:onder|volgens|conform|op grond van) de (?:avg|gdpr)|under the gdpr|gdpr rights|avg-rechten)\b[^\n.!?]{0,60}/iu;
const privacyHint = /\b(?:privacy|avg|gdpr|your data|(?:je|jouw|uw) gegevens)\b/iu;
const places =
  'linkedin|xing|indeed|monster|github|stack ?overflow|werk\\.nl|nationale vacaturebank|jobbird|freelance\\.nl|apollo|lusha|kaspr|zoominfo|cognism|(?:het )?internet|(?:een|het|our|a|your|uw|je|jouw) ?(?:website|site|database|databank|bestand|netwerk|network|register|lijst|cv-?bank)|kvk|kamer van koophandel|handelsregister';
const data =
  '(?:profiel|profile|gegevens|details|naam|name|cv|resume|e-?mailadres|e-?mail|adres|address|nummer|number|contactgegevens)';
const got =
  '(?:vond|vonden|gevonden|tegen|tegenkwam|kwam|zag|gezien|kreeg|kregen|gekregen|ontvingen|ontvangen|troffen|aangetroffen|las|gelezen|stuitte|opgenomen|found|came across|came up|come across|saw|seen|read|got|received|obtained|noticed|stumbled|passed|given|mentioned|genoemd|geselecteerd|selected)';
const your = '(?:je|jouw|uw|your)';
const sourceWords = new RegExp(
  `[^\\n.!?]{0,60}(?:\\b${got}\\b[^\\n.!?]{0,30}\\b${your}\\s+(?:\\p{L}+\\s+)?${data}\\b|\\b${your}\\s+(?:\\p{L}+\\s+)?${data}\\b[^\\n.!?]{0,40}\\b${got}\\b|\\b(?:via|op|in|uit|on|from|through|at)\\s+(?:${places})\\b)[^\\n.!?]{0,60}`,
  'iu',
);
const sourceHint = new RegExp(
  `\\b${your}\\s+(?:\\p{L}+\\s+)?(?:${data}|achtergrond|background|talk|lezing|artikel|article|blog|verhaal|post|site|website)\\b|\\b(?:getipt|tip van|referred|recommended|aanbevolen|via via|collega|colleague|lijst|list|bestand|database|netwerk|network|linkedin|register)\\b`,
  'iu',
);

function reachIn(text: string): Evidence | null {
  const found = postcode.exec(text) ?? box.exec(text) ?? street.exec(text) ?? phone.exec(text);
  return found === null ? null : evidence('text', found[0]);
}

function find(text: string, pattern: RegExp): Evidence | null {
  const found = pattern.exec(text);
  return found === null ? null : evidence('text', found[0]);
}

/** A mailbox of anybody, no organisation known, and no word that may name one: then the message says not for whom it is. */
function isUnnamed({ message, organisation, body, signature }: FactInput): boolean {
  const domain = message.from.address === null ? null : registrableDomain(message.from.address);
  if (organisation !== null || domain === null || !isFreeMail(domain)) return false;
  const lines = signature.split('\n').filter((line) => line.trim() !== '');
  return (
    lines.length <= 1 &&
    !/\b(?:van|bij|namens|voor|from|at|with|of|for|by|@)\s+(?:de |het |the )?\p{Lu}/u.test(body.slice(0, 1500)) &&
    !/\p{L}\.(?:nl|com|be|de|eu|io|net|org|co)\b/u.test(body)
  );
}
