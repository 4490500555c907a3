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

interface Numbered {
  readonly signal: Signal;
  readonly weight: SignalWeight;
  /** Numbers of its phrase groups, by name. */
  readonly groups: ReadonlyMap<string, number>;
  readonly readsSignature: boolean;
}

type Found = (group: string) => readonly string[];

const nothing: readonly string[] = [];
const noHits: ReadonlyMap<number, string[]> = new Map();
const isLong = (words: string): boolean => words.length > evidenceLimit;
const noneFound: Found = () => nothing;

/** Compiles the phrases of all signals once; the result looks a message over for all of them in one pass. */
export function prepareSignals(signals: readonly Signal[]): ReadSignals {
  const phrases: PhraseGroup[] = [];
  const numbered = signals.map((signal): Numbered => {
    const groups = new Map<string, number>();
    for (const [name, sources] of Object.entries(signal.phrases ?? {})) {
      groups.set(name, phrases.length);
      phrases.push({ phrases: sources, group: phrases.length });
    }
    return { signal, weight: weightOf(signal), groups, readsSignature: !needsOwnWords(signal) };
  });
  const findPhrases = preparePhrases(phrases, classes);
  const findIn = (text: string): Hits => {
    const hits: Hits = new Map();
    findPhrases(text, hits);
    return hits;
  };
  const wording = new Wording();
  // Most signals are their phrases and nothing else: those are not asked one by one.
  const asked = numbered.filter(({ signal }) => signal.find !== undefined);
  const byGroup: (Numbered | undefined)[] = phrases.map(({ group }) =>
    numbered.find(({ signal, groups }) => signal.find === undefined && groups.get('all') === group),
  );

  return (message, relationship) => {
    const parts = splitQuotedText(message, relationship);
    const { body, signature } = splitSignature(parts.fresh, message.from.name);
    const fresh: Hits = new Map();
    wording.clear();
    findPhrases(message.subject, fresh, wording);
    if (body.length <= headLimit + tailLimit) {
      findPhrases(body, fresh, wording);
    } else {
      findPhrases(body.slice(0, headLimit), fresh, wording);
      findPhrases(body.slice(-tailLimit), fresh);
    }
    const signed = signature === '' ? noHits : findIn(signature);
    const quoted = parts.quoted === '' ? noHits : findIn(parts.quoted.slice(0, quoteLimit));

    const chance = Math.min(1, Math.sqrt(ordinaryLength / Math.max(1, parts.fresh.length)));
    const findings: Finding[] = [];
    const add = ({ signal, weight, groups }: Numbered, evidence: readonly string[]): void => {
      if (evidence.length > 0)
        findings.push({
          signal,
          weight,
          scale: groups.size > 0 ? chance : 1,
          evidence: evidence.some(isLong) ? evidence.map((words) => words.slice(0, evidenceLimit)) : evidence,
        });
    };
    const both = (group: number, one: Numbered): readonly string[] => {
      const inBody = fresh.get(group) ?? nothing;
      const inSignature = one.readsSignature ? signed.get(group) : undefined;
      return inSignature === undefined ? inBody : [...inBody, ...inSignature];
    };
    for (const group of fresh.keys()) {
      const one = byGroup[group];
      if (one !== undefined) add(one, both(group, one));
    }
    for (const group of signed.keys()) {
      const one = byGroup[group];
      if (one !== undefined && !fresh.has(group)) add(one, both(group, one));
    }

    let current: Numbered | undefined;
    const input: SignalInput = {
      message,
      relationship,
      parts,
      senderDomain: message.from.address?.split('@')[1] ?? '',
      found: (group) => (current === undefined ? nothing : both(current.groups.get(group) ?? -1, current)),
      foundInOwnQuote:
        parts.quotedWriter === 'sender'
          ? (group) => quoted.get(current?.groups.get(group) ?? -1) ?? nothing
          : noneFound,
      header: (name, value) => {
        for (const line of message.headers[name] ?? nothing)
          if (value === undefined || value.test(line)) return `${name}: ${line}`;
        return null;
      },
    };
    for (const one of asked) {
      current = one;
      const found = one.signal.find?.(input) ?? nothing;
      add(one, typeof found === 'string' ? [found] : found);
    }
    return { signals: findings, wording };
  };
}
