import type { MessageFact } from '../../../shared/domain/message-fact.ts';
import { domainName, subdomainOf } from '../intake/domains.ts';
import { fold } from '../intake/company-name.ts';
import { applicantHosts, hasHost } from '../triage/words/hosts.ts';
import { evidence, fact, type FactInput } from './fact-input.ts';
import { countWords, sentencesOf } from './paragraphs.ts';

const name = String.raw`(?<name>(?:[A-Z][\p{L}\d&'’.-]*|[A-Z]{2,})(?:[ ](?:(?:van|de|der|den|het|of|the|and|en|&)[ ])?[A-Z][\p{L}\d&'’-]*(?:\.[A-Z]\.?)*){0,3})`;
const client = String.raw`(?:opdrachtgever|klant|cliënt|client|relatie|partner|customer|eindklant|werkgever|employer)`;
const own = String.raw`(?:[Mm]ijn|[Oo]nze|[Ee]en van onze|[ÉEé]én van onze|[Mm]y|[Oo]ur|[Oo]ne of our)`;
/** Less tells nothing of who it may be. */
const fewestWords = 5;
/** The surest first. */
const named: readonly RegExp[] = [
  new RegExp(String.raw`\b[Oo]pdrachtgever\s*[:=]\s*${name}`, 'u'),
  new RegExp(String.raw`\b[Cc]lient\s*[:=]\s*${name}`, 'u'),
  new RegExp(
    String.raw`\b(?:[Vv]oor|[Nn]amens|[Bb]ij|[Ff]or|[Oo]n behalf of|[Aa]t|[Ww]ith)\s+${own}\s+(?:\p{Ll}+\s+){0,2}?${client},?\s+(?!in\b|uit\b)${name}`,
    'u',
  ),
  new RegExp(
    String.raw`\b${own}\s+(?:\p{Ll}+\s+){0,2}?${client}s?,?\s+${name}\s*,?\s+(?:zoek\p{L}*|is|heeft|zijn|wil|groeit|breidt|are|has|looks|seeks|wants|needs)\b`,
    'u',
  ),
  new RegExp(String.raw`\b${own}\s+${client}\s+(?:is|heet|is called)\s+${name}`, 'u'),
  new RegExp(String.raw`\b[Nn]amens\s+${name}\s+(?:zoek|ben|zijn|mag|benader|nodig)`, 'u'),
  new RegExp(String.raw`\b[Oo]n behalf of\s+${name}`, 'u'),
];
const hinted = new RegExp(
  String.raw`\b(?:${own}|een|an?)\s+(?:\p{L}+\s+){0,3}?${client}(?:en|s)?\b[^.!?\n]{0,160}`,
  'iu',
);
const vacancy = /\b(?:vacature|vacancy|functie|rol|role|job|positie|position)\b/iu;

/**
 * The party that the recruiter works for: named, or only hinted at. What is named is the sender's word; the data subject confirms
 * it before a letter may use it (`law.md` 8.1).
 */
export function clientFacts({ approach, label, message, body, writer, own: self }: FactInput): MessageFact[] {
  if (!approach || label !== 'recruiter') return [];
  const others = new Set([...writer.names, ...self.names].map(fold));
  for (const pattern of named) {
    const found = pattern.exec(body);
    const who = found?.groups?.['name']?.replace(/[.,]+$/u, '').trim();
    if (found === null || who === undefined || others.has(fold(who)) || isWord(who)) continue;
    return [fact('client-named', [evidence('text', found[0])], { client: who })];
  }
  const tenant = message.hosts.find(
    (host) => hasHost([host], applicantHosts) !== null && tenantOf(host, writer) !== null,
  );
  if (tenant !== undefined) return [fact('client-hinted', [evidence('link', tenant)])];
  const hint = sentencesOf(body)
    .map((sentence) => hinted.exec(sentence)?.[0])
    .find((words) => words !== undefined && countWords(words) >= fewestWords);
  return hint === undefined ? [] : [fact('client-hinted', [evidence('text', hint.replace(/\s+/gu, ' '))])];
}

/** The employer whose applicant system a link goes to, when that is not the writer: `waterland.recruitee.com`. */
function tenantOf(host: string, { names, domains }: FactInput['writer']): string | null {
  const tenant = subdomainOf(host).split('.').at(-1) ?? '';
  if (tenant.length < 3 || systemLabels.has(tenant)) return null;
  const known = [...names, ...domains.map(domainName)].map(fold);
  return known.some((name) => name.includes(fold(tenant)) || fold(tenant).includes(name)) ? null : tenant;
}

const systemLabels = new Set(
  'www app apply jobs job boards careers career api click links link track mail email cdn static images assets media hire candidates eu us'.split(
    ' ',
  ),
);

/** Capitals begin sentences and posts too: such words are nobody's name. */
const isWord = (who: string): boolean =>
  /^(?:De|Het|The)$|^(?:Wij|We|Ik|Je|Jij|U|Een|In|Hier|Daar|Voor|Met|This|They|You|It|There|Nederland|Netherlands|Amsterdam|Rotterdam|Utrecht|Den Haag|Eindhoven|Zwolle|Randstad|Dutch|Senior|Junior|Medior|Lead|Data|Software|Java|Python|Cloud)\b/u.test(
    who,
  ) || vacancy.test(who);
