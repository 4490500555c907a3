import { hashWord } from '../../main/engine/triage/wording/buckets.ts';
import type { Example } from '../example.ts';
import { makeMessage } from '../make-message.ts';
import { seededRandom } from '../random.ts';
import type { Pattern } from './read-patterns.ts';

export type Vocabulary = Readonly<Record<string, readonly string[]>>;

/** Sections that every pattern may use, by language: greetings and closings. */
export type Commons = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/** Makes `count` different messages of a pattern; the same ones every time. */
export function generate(pattern: Pattern, vocabulary: Vocabulary, commons: Commons, count: number): Example[] {
  const random = seededRandom(hashWord(pattern.key));
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? '';
  const fill = (text: string): string => {
    let filled = text;
    for (let round = 0; round < 3 && filled.includes('{'); round += 1)
      filled = filled.replace(/\{([a-z]+)\}/g, (slot, name: string) => {
        const words = vocabulary[`${name}.${pattern.lang}`] ?? vocabulary[name];
        if (words === undefined) throw new Error(`${pattern.key}: no words for ${slot}`);
        return pick(words);
      });
    return filled;
  };
  const made = new Map<string, Example>();
  for (let tries = 0; made.size < count && tries < count * 4; tries += 1) {
    const parts = pattern.shape.flatMap(({ section, optional }) => {
      if (optional && random() < 0.45) return [];
      const lines = pattern.sections[section] ?? commons[pattern.lang]?.[section];
      if (lines === undefined) throw new Error(`${pattern.key}: no section ${section}`);
      return [fill(pick(lines)).replaceAll(' / ', '\n')];
    });
    const channel = pattern.channels[Math.floor(random() * pattern.channels.length)] ?? 'email';
    const joint = random() < 0.35 ? ' ' : random() < 0.5 ? '\n' : '\n\n';
    const text = parts.join(joint);
    const sender = fill(pick(pattern.senders));
    const [, name = sender, address] = /^(.*?)\s*<(.*)>$/.exec(sender) ?? [];
    const message = makeMessage({
      channel,
      name,
      address: channel === 'email' ? (address ?? null) : null,
      subject: channel === 'email' || random() < 0.4 ? fill(pick(pattern.subjects)) : '',
      text,
    });
    if (!made.has(text))
      made.set(text, {
        id: `${pattern.key}-${made.size + 1}`,
        group: pattern.key,
        origin: 'pattern',
        label: pattern.label,
        unsolicited: pattern.unsolicited,
        lang: pattern.lang,
        message,
      });
  }
  return [...made.values()];
}
