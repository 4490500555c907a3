import type { Message } from '../../../../shared/domain/message.ts';
import { hashWord } from '../wording/buckets.ts';
import type { Findings } from '../read-message.ts';

/** Features share 2^18 places: for the mail of one person few meet in one. */
export const featureCount = 1 << 18;
const mask = featureCount - 1;
/** Keeps a word of the subject apart from the same word of the text. */
const subjectSalt = 0x5bd1e995;
const valueWords = 12;
const valueLetters = 200;
const buildLetters = 20;
const valueWord = /[\p{L}\p{N}$!._@-]+/gu;
/** Set by the person's own server or mail program, or different in every message: they say nothing of the sender. */
const ownHeader =
  /^(?:received|date|message-id|delivered-to|delivery-date|envelope-to|return-path|status|lines|arc-|dkim-|authentication-|x-(?:spam|pyzor|virus|mailscanner|status|keywords|uid|mozilla|gmail|google|gm-|original-to|envelope|received))/;
const markedHeaders = ['content-transfer-encoding', 'x-mailer', 'user-agent', 'list-id'];
const boundary = /boundary\s*=.*$/i;

const placeOf = (name: string): number => hashWord(name) & mask;
export const wordFeature = (hash: number): number => hash & mask;
export const subjectFeature = (hash: number): number => Math.imul(hash ^ subjectSalt, 0x27d4eb2f) & mask;

const lastSeen = new Uint32Array(featureCount);
let reading = 0;

/**
 * What of a message can be learned, each once: the words of subject and new text without signature and quotes, the signals
 * found, who sent it, where it links to, and how it was made. Nothing of the person's own server, and no word it quotes.
 */
export function featuresOf(message: Message, { signals, wording }: Findings): Int32Array {
  reading += 1;
  const found: number[] = [];
  const add = (feature: number): void => {
    if (lastSeen[feature] === reading) return;
    lastSeen[feature] = reading;
    found.push(feature);
  };
  for (let place = 0; place < wording.count; place += 1) {
    const hash = wording.hashAt(place);
    add(wordFeature(hash));
    if (wording.inSubject(place)) add(subjectFeature(hash));
  }
  for (const { signal } of signals) add(placeOf(`signal ${signal.id}`));
  const { from, headers, hosts } = message;
  const addWords = (kind: string, value: string): void => {
    const words = value.slice(0, valueLetters).toLowerCase().match(valueWord) ?? [];
    for (const word of words.slice(0, valueWords)) add(placeOf(`${kind} ${word.replace(/\d+/g, '#')}`));
  };
  const [local = '', domain = ''] = from.address?.split('@') ?? [];
  if (domain !== '') {
    add(placeOf(`sender ${local.replace(/\d+/g, '#')}`));
    add(placeOf(`domain ${domain}`));
    for (const part of domain.split('.')) add(placeOf(`domain part ${part}`));
  }
  if (from.profile !== null) add(placeOf(`profile ${from.profile}`));
  addWords('name', from.name);
  for (const host of hosts) add(placeOf(`host ${siteOf(host)}`));
  for (const form of formsOf(message, domain)) add(placeOf(form));
  for (const name of Object.keys(headers)) if (!ownHeader.test(name)) add(placeOf(`header ${name}`));
  addWords('type', (headers['content-type']?.[0] ?? '').replace(boundary, ''));
  for (const name of markedHeaders) addWords(name, headers[name]?.[0] ?? '');
  add(placeOf(`length ${Math.round(Math.log2(1 + wording.count))}`));
  return Int32Array.from(found);
}

const siteOf = (host: string): string => host.split('.').slice(-2).join('.');

/** Whether sender, Message-ID, answers and links are of one house, and of what build its Message-ID is. */
function formsOf({ messageId, answerTo, hosts, to }: Message, domain: string): string[] {
  const site = siteOf(domain);
  const [before = '', after = ''] = messageId?.toLowerCase().split('@') ?? [];
  const build = before
    .replace(/[a-z]+/g, 'a')
    .replace(/\d+/g, '0')
    .slice(0, buildLetters);
  const answers = answerTo[0]?.split('@')[1] ?? '';
  return [
    `made at ${siteOf(after)}`,
    `made ${after === '' ? 'nowhere' : siteOf(after) === site ? 'here' : 'elsewhere'}`,
    `build ${build}`,
    `answers ${answers === '' ? 'unsaid' : siteOf(answers) === site ? 'here' : 'elsewhere'}`,
    `links ${hosts.length === 0 ? 'none' : hosts.some((host) => siteOf(host) === site) ? 'here' : 'elsewhere'}`,
    `to ${to.some(({ address }) => address !== null) ? 'somebody' : 'nobody'}`,
  ];
}
