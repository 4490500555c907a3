import type { AnswerSays } from '../domain/answer.ts';
import type { CaseKind } from '../domain/case.ts';
import { possibleSayings } from './answer-reading.ts';
import { ownSentences } from './quote-line.ts';

export type LikelySaying = AnswerSays | 'extension' | 'receipt';

/** A reading for the data subject to agree with or not, and the sentence that suggests it. */
export interface Suggestion {
  readonly says: LikelySaying;
  readonly sentence: string;
  /** From whom they say to have the data; empty when no name was found. */
  readonly source: string;
}

// What asks something of the data subject, or puts off, comes before what grants: a false "done" would end a case.
const signs: readonly (readonly [LikelySaying, RegExp])[] = [
  [
    'asks-id',
    /\b(?:kopie|scan|afschrift|copy|scan)\b[^.]{0,60}\b(?:identiteitsbewijs|paspoort|rijbewijs|legitimatie(?:bewijs)?|id-?kaart|id card|passport|driving licen[cs]e|identity (?:document|card)|proof of identity)|\b(?:identiteit|identity)\b[^.]{0,40}\b(?:aantonen|bevestigen|vaststellen|verifi\w+|prove|confirm|verify)/i,
  ],
  ['article-41', /\bart(?:ikel|icle|\.)\s*41\b/i],
  [
    'extension',
    /\b(?:termijn|deadline|period|time limit|reactietermijn)\b[^.]{0,60}\b(?:verleng\w*|extend\w*)|\b(?:verleng\w*|extend\w*)\b[^.]{0,60}\b(?:termijn|maand(?:en)?|deadline|period|time limit|months?)|\btwee (?:extra )?maanden (?:langer|extra|nodig)\b|\btwo (?:further|more|additional) months\b/i,
  ],
  [
    'asks-fee',
    /(?:\bkosten\b|\bvergoeding\b|\bfee\b|\bcharge\b)[^.]{0,60}(?:€|\beuro\b|\bEUR\b|in rekening|betal\w+|pay)|(?:€|\bEUR\b)\s?\d/i,
  ],
  [
    'own-form',
    /\b(?:alleen|uitsluitend|only|gebruik|use|fill in|vul)\b[^.]{0,60}\b(?:formulier|webformulier|portal|portaal|(?:web ?)?form)\b/i,
  ],
  [
    'wrong-channel',
    /\b(?:stuur|richt|mail|send|address|contact)\b[^.]{0,60}\b(?:verzoek|request|bezwaar|objection|vraag|bericht)\b[^.]{0,40}\b(?:naar|aan|tot|to|at)\b|\bniet het juiste (?:adres|e-?mailadres|kanaal)\b|\bwrong (?:address|department|channel)\b/i,
  ],
  [
    'language',
    /\b(?:in het engels|in english|geen nederlands|not (?:speak|understand|process) dutch|in een andere taal)\b/i,
  ],
  ['too-late', /\b(?:te laat|termijn (?:is )?verstreken|too late|time-barred|out of time)\b/i],
  [
    'processor',
    /\b(?:slechts|alleen|enkel|only|merely|just)?\s*(?:de |een |a |the |as |als )*(?:verwerker|processor)\b/i,
  ],
  [
    'linkedin-consent',
    /\blinkedin\b[^.]{0,80}\b(?:toestemming|consent|akkoord|agreed|open to work|openbaar|public)\b|\b(?:toestemming|consent)\b[^.]{0,80}\blinkedin\b/i,
  ],
  [
    'refused',
    /\b(?:wij|we)\b[^.]{0,30}\b(?:weigeren|wijzen\b[^.]{0,40}\baf|refuse|reject|decline|cannot comply|kunnen (?:hier)?(?:aan|niet)[^.]{0,30}niet (?:voldoen|inwilligen))|\bgerechtvaardigde gronden\b|\bcompelling legitimate grounds\b|\bniet in behandeling\b/i,
  ],
  [
    'asks-to-specify',
    /\b(?:specificer\w+|preciser\w+|nader (?:aangeven|omschrijven)|specify|clarify|narrow down)\b|\bwelke gegevens (?:u )?(?:precies|bedoelt)\b/i,
  ],
  [
    'no-data',
    /\b(?:geen|no)\b[^.]{0,30}\b(?:persoons)?(?:gegevens|personal data|data|information)\b[^.]{0,40}\b(?:van u|over u|gevonden|about you|on you|found|relating to you)\b/i,
  ],
  [
    'partly',
    /\b(?:afgemeld|uitgeschreven|unsubscribed|removed)\b[^.]{0,40}\b(?:voor|van|uit|from|of)\b[^.]{0,30}\b(?:deze (?:lijst|nieuwsbrief)|this (?:list|newsletter))/i,
  ],
  [
    'incomplete',
    /\b(?:niet (?:meer )?(?:terugvinden|zeggen|delen|noemen)|vertrouwelijk|confidential|cannot (?:disclose|share|tell|say)|unable to (?:disclose|share))\b/i,
  ],
  [
    'complete',
    /\b(?:bijlage|bijgevoegd|bijgaand|attached|enclosed|attachment)\b[^.]{0,80}\b(?:gegevens|overzicht|kopie|data|overview|copy|export)\b|\b(?:overzicht|kopie|copy|overview)\b[^.]{0,60}\b(?:bijlage|bijgevoegd|bijgaand|attached|enclosed)\b|\b(?:hierbij|dit is) (?:alles )?wat (?:we|wij)\b[^.]{0,30}\bhebben\b|\bhere is (?:all|everything|what) we (?:have|hold)\b/i,
  ],
  [
    'confirmed',
    /\b(?:verwijderd|gewist|gestopt|afgemeld|uitgeschreven|geblokkeerd|niet meer (?:benaderen|mailen|contacteren|gebruiken)|(?:mailt|benadert|belt) (?:je|u) niet meer|hoort niets meer|uit ons (?:systeem|bestand) gehaald|not hear from us|removed|deleted|erased|unsubscribed|stopped|no longer (?:contact|use|process|e-?mail)|suppress(?:ed|ion list)|opt(?:ed)?[- ]out)\b/i,
  ],
  [
    'receipt',
    /\b(?:ontvangen|received|in goede orde)\b[^.]{0,80}|\b(?:komen? (?:er|hier) op terug|get back to you|in behandeling (?:genomen)?)\b/i,
  ],
];

/** "Not removed" is no confirmation; "will not contact you any more" is. */
const denied = /\b(?:niet|not|never|nooit)\b(?! (?:meer|langer|longer|any))|n't\b(?! any)/i;
const isGood: ReadonlySet<LikelySaying> = new Set(['confirmed', 'complete', 'partly']);

const sourceSign =
  /\b(?:verkregen|afkomstig|kwamen|komen|came|ontvangen|gekregen|gevonden|obtained|received|sourced|got|found|collected)\b[^.]{0,60}?\b(?:van|uit|via|bij|op|from|through|via|on)\s+(?:(?:uw|je|your|een|a|het|de|the|openbare?|public)\s+){0,2}((?:\p{Lu}[\p{L}\p{N}.&-]*)(?:\s+\p{Lu}[\p{L}\p{N}.&-]*){0,3})/u;

/** The likely reading of an answer, from the sender's own words only; null when nothing in it is plain. */
export function likelySaying(text: string, kind: CaseKind): Suggestion | null {
  const possible = new Set<LikelySaying>([...possibleSayings(kind), 'extension', 'receipt']);
  const sentences = ownSentences(text);
  const named = sentences.map((sentence) => ({
    sentence,
    name: sourceSign.exec(sentence)?.[1]?.replace(/[.&-]+$/u, ''),
  }));
  const source = named.find(({ name }) => name !== undefined) ?? null;
  for (const [says, sign] of signs) {
    const sentence = sentences.find((it) => sign.test(it) && !(isGood.has(says) && denied.test(it)));
    if (!possible.has(says) || sentence === undefined) continue;
    if (says === 'receipt' && source !== null) break;
    return { says, sentence, source: source?.name ?? '' };
  }
  return source === null ? null : { says: 'names-source', sentence: source.sentence, source: source.name ?? '' };
}
