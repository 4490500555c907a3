import type { Message } from '../../../shared/domain/message.ts';
import {
  type Label,
  type Reason,
  type Relationship,
  unknownRelationship,
  type Verdict,
} from '../../../shared/domain/verdict.ts';
import { flagMargin } from './flag-margin.ts';
import type { Lesson } from './learned/fit.ts';
import type { Learner } from './learned/learner.ts';
import { lessonFrom, withLearned } from './learned/with-learned.ts';
import { type Findings, prepareSignals } from './read-message.ts';
import { signals } from './signals/index.ts';
import { judge, weigh, type Approach, type Judged, type Weighed } from './weigh.ts';
import weights from './weights.json' with { type: 'json' };

/** Made with the first message: a command that judges none does without. */
let readSignals: ReturnType<typeof prepareSignals> | null = null;

const find = (message: Message, relationship: Relationship): Findings =>
  (readSignals ??= prepareSignals(signals))(message, relationship);

/** What the model is fitted and measured on, before any verdict. */
export const weighMessage = (message: Message, relationship: Relationship): Weighed =>
  weigh(find(message, relationship));

/** What a message teaches when the person judges it so: its own new text, never what it quotes. */
export function lessonOf(
  message: Message,
  judgement: Pick<Verdict, 'label' | 'unsolicited'>,
  own: Pick<Relationship, 'ownNames' | 'ownAddresses'> = unknownRelationship,
): Lesson {
  const { ownNames, ownAddresses } = own;
  const findings = find(message, { ...unknownRelationship, ownNames, ownAddresses });
  const weighed = weigh(findings);
  return lessonFrom(message, findings, judge(weighed, weighed.wording), judgement);
}

/**
 * A verdict "not unsolicited" always has a named reason. Where the relationship gives none, that is what it rests on:
 * nothing in this kind of mail shows that it was not asked for.
 */
function sayWhyNotUnsolicited(reasons: readonly Reason[], unasked: number): Reason[] {
  if (reasons.some(({ favours }) => favours === 'solicited')) return [...reasons];
  const weight = Math.max(0.01, Math.round(Math.log((1 - unasked) / unasked) * 100) / 100);
  const reason: Reason = { code: 'may-have-asked', favours: 'solicited', weight, evidence: '' };
  return [...reasons, reason].toSorted((one, two) => two.weight - one.weight);
}

/**
 * What kind of message this is, whether the contact was asked for, and why. Pure and synchronous.
 * When in doubt it leaves the sender alone: `unsolicited` is said only of what is flagged; what may be unsolicited
 * has the band `unsure`. A tone without a subject, such as "did you see my message?", gives no label.
 * `learner`: what the person taught, when that is enough to count.
 */
export function classify(message: Message, relationship: Relationship, learner: Learner | null = null): Verdict {
  if (relationship.marked === 'blocked' && relationship.markOf === 'organisation') {
    // Blocking a whole organisation is about its approaches: its invoices and colleagues are left alone.
    const unmarked = classify(message, { ...relationship, marked: null, markOf: null }, learner);
    if (unmarked.label === 'other' && unmarked.band === 'clear') return unmarked;
  }
  const findings = find(message, relationship);
  const weighed = weigh(findings);
  const judged = judge(weighed, weighed.wording);
  const verdict = decide(judged, weighed.reasons, relationship);
  return learner === null
    ? verdict
    : withLearned(verdict, judged, learner.read(message, findings), message, relationship);
}

/** The verdict on what was judged. */
export function decide(judged: Judged, reasons: Reason[], relationship: Relationship): Verdict {
  const { labels, topic, unsolicited } = judged;
  const approach: Approach = labels.recruiter >= labels['direct-marketing'] ? 'recruiter' : 'direct-marketing';
  if (relationship.marked === 'blocked' && !relationship.own) {
    const confidence = labels[approach] / (labels.recruiter + labels['direct-marketing']);
    return { label: approach, unsolicited: true, band: 'flagged', confidence, reasons };
  }

  const label: Label = labels[approach] > labels.other && topic[approach] >= weights.topic ? approach : 'other';
  const confidence = label === 'other' ? Math.max(labels.other, 0.5) : labels[label];
  const alone: Verdict = { label, unsolicited: false, band: 'clear', confidence, reasons };
  if (relationship.own || relationship.marked === 'allowed') return alone;

  const approached = 1 - labels.other;
  // A reminder says little itself: it is what it reminds of, unless it is plainly other mail.
  if (relationship.unanswered !== null && labels.other < weights.reminderOther)
    return {
      ...alone,
      label: relationship.unanswered.label,
      unsolicited: true,
      band: 'flagged',
      confidence: Math.max(approached, 0.5),
    };
  const unasked = unsolicited(approach);
  // Without a word on the subject there is nothing to doubt.
  if (unasked < 0.5 || approached < weights.unsure || topic[approach] <= 0)
    return label === 'other' ? alone : { ...alone, reasons: sayWhyNotUnsolicited(reasons, unasked) };
  const sure = label !== 'other' && flagMargin(judged, approach) >= 0;
  return sure ? { ...alone, unsolicited: true, band: 'flagged' } : { ...alone, band: 'unsure' };
}
