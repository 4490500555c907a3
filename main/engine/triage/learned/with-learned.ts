import type { Message } from '../../../../shared/domain/message.ts';
import type { Label, Reason, Relationship, Verdict } from '../../../../shared/domain/verdict.ts';
import { flagMargin } from '../flag-margin.ts';
import type { Findings } from '../read-message.ts';
import type { Approach, Judged } from '../weigh.ts';
import { featuresOf } from './features.ts';
import type { Lesson } from './fit.ts';
import type { Learned } from './learner.ts';

/** Between which bounds the shipped judgement counts beside what was learned. */
const knownBounds = { least: -8, most: 2 };
const kindBound = 2;
/** What was learned accuses only from here, and takes a flag back only below that, in log-odds with what was known. */
const accuses = 1;
const acquits = -1;

const within = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));
const likelier = ({ labels }: Judged): Approach =>
  labels.recruiter >= labels['direct-marketing'] ? 'recruiter' : 'direct-marketing';
const known = (judged: Judged): number =>
  within(flagMargin(judged, likelier(judged)), knownBounds.least, knownBounds.most);
const knownKind = ({ labels }: Judged): number =>
  within(Math.log(labels.recruiter / labels['direct-marketing']), -kindBound, kindBound);

/** A message with the person's judgement of it. `judged`: as that of a stranger, so that a lesson hangs on its message alone. */
export function lessonFrom(
  message: Message,
  findings: Findings,
  judged: Judged,
  judgement: { readonly label: Label; readonly unsolicited: boolean },
): Lesson {
  const kind = judgement.unsolicited && judgement.label !== 'other' ? judgement.label : null;
  return {
    features: featuresOf(message, findings),
    known: known(judged),
    knownKind: knownKind(judged),
    unwanted: kind !== null,
    kind,
  };
}

/** Whom the data subject wrote to, or applied with, is never accused by what other messages taught. */
const protects = ({ answersOwnMessage, earlierOwnMessage, appliedOn }: Relationship): boolean =>
  answersOwnMessage || earlierOwnMessage !== null || appliedOn !== null;

/** Where what the person taught changes the verdict, it is said as a named reason with the words that counted. */
export function withLearned(
  verdict: Verdict,
  judged: Judged,
  learned: Learned,
  message: Message,
  relationship: Relationship,
): Verdict {
  const { own, marked, unanswered } = relationship;
  // A rule of the person says more than words.
  if (own || marked !== null) return verdict;
  const { unwanted, strange, scarce } = learned;
  const together = known(judged) + unwanted;
  if (verdict.band !== 'flagged' && together - strange - scarce >= accuses && !protects(relationship)) {
    const label: Approach = knownKind(judged) + learned.kind >= 0 ? 'recruiter' : 'direct-marketing';
    const confidence = 1 / (1 + Math.exp(-together));
    return { ...told(verdict, learned, 1, message), label, unsolicited: true, band: 'flagged', confidence };
  }
  const surelyWanted = unwanted + strange + scarce < 0;
  // A reminder goes by what it reminds of.
  if (verdict.band === 'flagged' && unanswered === null && together + scarce < acquits)
    return { ...told(verdict, learned, -1, message), unsolicited: false, band: surelyWanted ? 'clear' : 'unsure' };
  return verdict.band === 'unsure' && surelyWanted
    ? { ...told(verdict, learned, -1, message), band: 'clear' }
    : verdict;
}

/** The verdict with what was learned among its reasons. */
function told(verdict: Verdict, { unwanted, evidence }: Learned, side: 1 | -1, { from }: Message): Verdict {
  const found = evidence(side);
  const words = found.length === 0 ? [from.address ?? from.name] : found;
  const weight = Math.round((Math.abs(unwanted) / words.length) * 100) / 100;
  const reasons = words.map((word): Reason => ({
    code: 'learned',
    favours: side === 1 ? 'unsolicited' : 'solicited',
    weight,
    evidence: word,
  }));
  return { ...verdict, reasons: [...verdict.reasons, ...reasons].sort((one, two) => two.weight - one.weight) };
}
