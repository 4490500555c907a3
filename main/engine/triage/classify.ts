import type { Message } from '../../../shared/domain/message.ts';
import type { Label, Relationship, Verdict } from '../../../shared/domain/verdict.ts';
import { prepareSignals } from './read-message.ts';
import { signals } from './signals/index.ts';
import { weigh } from './weigh.ts';
import weights from './weights.json' with { type: 'json' };

const readSignals = prepareSignals(signals);

type Approach = Exclude<Label, 'other'>;

/**
 * What kind of message this is, whether the contact was asked for, and why. Pure and synchronous.
 * When in doubt it leaves the sender alone: `unsolicited` is said only of what is flagged; what may be unsolicited
 * has the band `unsure`. A tone without a subject, such as "did you see my message?", gives no label.
 */
export function classify(message: Message, relationship: Relationship): Verdict {
  const { labels, topic, unsolicited, reasons } = weigh(readSignals(message, relationship));
  const approach: Approach = labels.recruiter >= labels['direct-marketing'] ? 'recruiter' : 'direct-marketing';
  if (relationship.marked === 'blocked' && !relationship.own) {
    const confidence = labels[approach] / (labels.recruiter + labels['direct-marketing']);
    return { label: approach, unsolicited: true, band: 'flagged', confidence, reasons };
  }

  const label: Label = labels[approach] > labels.other && topic[approach] >= weights.topic.label ? approach : 'other';
  const confidence = label === 'other' ? Math.max(labels.other, 0.5) : labels[label];
  const alone: Verdict = { label, unsolicited: false, band: 'clear', confidence, reasons };
  if (relationship.own || relationship.marked === 'allowed') return alone;

  const approached = 1 - labels.other;
  const unasked = unsolicited(approach);
  if (unasked < 0.5 || approached < weights.unsure) return alone;
  const sure =
    label !== 'other' &&
    topic[approach] >= weights.topic.flag &&
    approached >= weights.flag &&
    unasked >= weights.flagUnsolicited;
  return sure ? { ...alone, unsolicited: true, band: 'flagged' } : { ...alone, band: 'unsure' };
}
