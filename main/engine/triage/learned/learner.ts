import type { Message } from '../../../../shared/domain/message.ts';
import type { Findings } from '../read-message.ts';
import type { Wording } from '../wording/wording.ts';
import { featuresOf, subjectFeature, wordFeature } from './features.ts';
import { fitLessons, type Lesson, shareOf } from './fit.ts';

/** Fewer of either side teach nothing that holds for other mail. */
export const leastLessons = 10;

/** What was learned says of one message, in log-odds. */
export interface Learned {
  /** For unwanted contact, below zero against it. */
  readonly unwanted: number;
  /** Doubt of a message that is unlike all lessons. */
  readonly strange: number;
  /** Doubt of what few lessons taught. */
  readonly scarce: number;
  /** For recruitment rather than advertising. */
  readonly kind: number;
  /** The words that counted most for (1) or against (-1), exact pieces of the message. */
  readonly evidence: (side: 1 | -1) => string[];
}

export interface Learner {
  /** Of the message last looked over. */
  readonly read: (message: Message, findings: Findings) => Learned;
}

/** Doubt of a message of which nothing was ever seen. */
const strangeness = 4;
/** How soon a feature that comes back is no longer strange. */
const familiarity = 3;
/** Doubt of what few messages taught: this, divided by the number of the smaller side. */
const scarcity = 40;
const shownWords = 3;

export interface Sides {
  readonly unwanted: number;
  readonly wanted: number;
}

export function sidesOf(lessons: readonly Pick<Lesson, 'unwanted'>[]): Sides {
  const unwanted = lessons.filter((lesson) => lesson.unwanted).length;
  return { unwanted, wanted: lessons.length - unwanted };
}

/** Both sides are needed: from one alone everything would look like it. */
export const isEnough = ({ unwanted, wanted }: Sides): boolean => Math.min(unwanted, wanted) >= leastLessons;

/** What these lessons teach; null while either side has too few. */
export function learnFrom(lessons: readonly Lesson[]): Learner | null {
  const sides = sidesOf(lessons);
  if (!isEnough(sides)) return null;
  const { unwanted, kind, seen } = fitLessons(lessons);
  const scarce = scarcity / Math.min(sides.unwanted, sides.wanted);
  return {
    read(message, findings) {
      const features = featuresOf(message, findings);
      const each = shareOf(features);
      let [sum, ofKind, unknown] = [0, 0, 0];
      for (const feature of features) {
        sum += unwanted[feature] ?? 0;
        ofKind += kind[feature] ?? 0;
        unknown += 1 / (1 + familiarity * (seen[feature] ?? 0));
      }
      return {
        unwanted: sum * each,
        strange: strangeness * Math.sqrt(unknown / Math.max(1, features.length)),
        scarce,
        kind: ofKind * each,
        evidence: (side) => strongest(findings.wording, unwanted, side),
      };
    },
  };
}

/** The words that say most for one side, of those that say something to a person. */
function strongest(wording: Wording, weights: Float32Array, side: 1 | -1): string[] {
  const places = Array.from({ length: wording.count }, (_, place) => {
    const hash = wording.hashAt(place);
    const inSubject = wording.inSubject(place) ? (weights[subjectFeature(hash)] ?? 0) : 0;
    return { place, value: side * ((weights[wordFeature(hash)] ?? 0) + inSubject) };
  });
  const found: string[] = [];
  for (const { place } of places.filter(({ value }) => value > 0).sort((one, other) => other.value - one.value)) {
    if (found.length === shownWords) break;
    const words = wording.shownAt(place);
    if (words !== null && !found.some((other) => other.includes(words) || words.includes(other))) found.push(words);
  }
  return found;
}
