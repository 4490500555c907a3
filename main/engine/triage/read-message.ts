import type { Message } from '../../../shared/domain/message.ts';
import type { Relationship } from '../../../shared/domain/verdict.ts';
import type { PhraseGroup } from './compile-phrases.ts';
import { preparePhrases, type Hits } from './find-phrases.ts';
import { splitQuotedText } from './quoted-text.ts';
import type { Signal, SignalInput } from './signal.ts';
import { splitSignature } from './signature.ts';
import { weightOf, type SignalWeight } from './weigh.ts';
import { Wording } from './wording/wording.ts';
import { classes } from './words/classes.ts';

/** Long texts say what they want at the start, and who they are at the end. */
const headLimit = 8_000;
const tailLimit = 2_000;
const quoteLimit = 4_000;
const evidenceLimit = 300;
/** Up to this many characters a found phrase counts in full. */
const ordinaryLength = 2_500;

/** A signature says who somebody is; what is wanted has to be said above it. */
const needsOwnWords = ({ favours, about }: Signal): boolean =>
  about !== 'sender' && (favours === 'recruiter' || favours === 'direct-marketing');

export type ReadSignals = (message: Message, relationship: Relationship) => Findings;

export interface Findings {
  readonly signals: readonly Finding[];
  /** Of what the sender wrote now, without the signature; good until the next message is read. */
  readonly wording: Wording;
}

export interface Finding {
  readonly signal: Signal;
  readonly weight: SignalWeight;
  /** 1, or less for words found in a long text, which hits much by chance. */
  readonly scale: number;
  readonly evidence: readonly string[];
}

/** Compiles the phrases of all signals once; the result looks a message over for all of them in one pass. */
export function prepareSignals(signals: readonly Signal[]): ReadSignals {
  const groups: PhraseGroup[] = [];
  const numbered = signals.map((signal) => {
    const numbers = new Map<string, number>();
    for (const [name, phrases] of Object.entries(signal.phrases ?? {})) {
      numbers.set(name, groups.length);
      groups.push({ phrases, group: groups.length });
    }
    return { signal, numbers, weight: weightOf(signal) };
  });
  const findPhrases = preparePhrases(groups, classes);
  const wording = new Wording();

  return (message, relationship) => {
    const parts = splitQuotedText(message, relationship);
    const fresh: Hits = new Map();
    const { body, signature } = splitSignature(parts.fresh, message.from.name);
    wording.clear();
    findPhrases(message.subject, fresh, wording);
    if (body.length <= headLimit + tailLimit) {
      findPhrases(body, fresh, wording);
    } else {
      findPhrases(body.slice(0, headLimit), fresh, wording);
      findPhrases(body.slice(-tailLimit), fresh);
    }
    const signed: Hits = new Map();
    if (signature !== '') findPhrases(signature, signed);
    const quoted: Hits = new Map();
    const headers = new Map(Object.entries(message.headers));
    if (parts.quoted !== '') findPhrases(parts.quoted.slice(0, quoteLimit), quoted);

    let numbers: ReadonlyMap<string, number> = new Map();
    let readsSignature = false;
    const hitsIn =
      (hits: ReadonlyMap<number, readonly string[]>) =>
      (group: string): readonly string[] =>
        hits.get(numbers.get(group) ?? -1) ?? [];
    const none = (): readonly string[] => [];
    const inBody = hitsIn(fresh);
    const inSignature = hitsIn(signed);
    const input: SignalInput = {
      message,
      relationship,
      parts,
      senderDomain: message.from.address?.split('@')[1] ?? '',
      found: (group) => (readsSignature ? [...inBody(group), ...inSignature(group)] : inBody(group)),
      foundInOwnQuote: parts.quotedWriter === 'sender' ? hitsIn(quoted) : none,
      header: (name, value) => {
        for (const line of headers.get(name) ?? []) {
          if (value === undefined || value.test(line)) return `${name}: ${line}`;
        }
        return null;
      },
    };
    const chance = Math.min(1, Math.sqrt(ordinaryLength / Math.max(1, parts.fresh.length)));
    const findings: Finding[] = [];
    for (const { signal, numbers: own, weight } of numbered) {
      numbers = own;
      readsSignature = signed.size > 0 && !needsOwnWords(signal);
      const found = signal.find(input);
      const list = found === null ? [] : typeof found === 'string' ? [found] : found;
      if (list.length > 0)
        findings.push({
          signal,
          weight,
          scale: own.size > 0 ? chance : 1,
          evidence: list.map((words) => words.slice(0, evidenceLimit)),
        });
    }
    return { signals: findings, wording };
  };
}
