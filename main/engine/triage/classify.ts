import type { Message } from '../../../shared/domain/message.ts';
import type { Label, Relationship, Verdict } from '../../../shared/domain/verdict.ts';
import { prepareSignals } from './read-message.ts';
import { signals } from './signals/index.ts';
import { weigh } from './weigh.ts';
import weights from './weights.json' with { type: 'json' };

const readSignals = prepareSignals(signals);

function likeliest(labels: Readonly<Record<Label, number>>): Label {
  const approach = labels.recruiter >= labels['direct-marketing'] ? 'recruiter' : 'direct-marketing';
  return labels[approach] > labels.other ? approach : 'other';
}

/**
 * What kind of message this is, whether the contact was asked for, and why. Pure and synchronous.
 * When in doubt it leaves the sender alone: `unsolicited` is said only of what is flagged; what may be unsolicited
 * has the band `unsure`.
 */
export function classify(message: Message, relationship: Relationship): Verdict {
  const { labels, unsolicited, reasons } = weigh(readSignals(message, relationship));
  const clear = { unsolicited: false, band: 'clear' as const, reasons };
  const label = likeliest(labels);
  if (relationship.own || relationship.marked === 'allowed') return { ...clear, label, confidence: labels[label] };

  const approach = labels.recruiter >= labels['direct-marketing'] ? 'recruiter' : 'direct-marketing';
  if (relationship.marked === 'blocked') {
    const confidence = labels[approach] / (labels.recruiter + labels['direct-marketing']);
    return { label: approach, unsolicited: true, band: 'flagged', confidence, reasons };
  }
  const approached = 1 - labels.other;
  const unasked = unsolicited(approach);
  if (unasked < 0.5 || approached < weights.unsure) return { ...clear, label, confidence: labels[label] };
  const sure = label !== 'other' && approached >= weights.flag && unasked >= weights.flagUnsolicited;
  if (!sure) return { ...clear, label, band: 'unsure', confidence: labels[label] };
  return { label, unsolicited: true, band: 'flagged', confidence: labels[label], reasons };
}
