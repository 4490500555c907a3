import type { Approach, Judged } from './weigh.ts';
import weights from './weights.json' with { type: 'json' };

const logit = (part: number): number => {
  const within = Math.min(1 - 1e-7, Math.max(1e-7, part));
  return Math.log(within / (1 - within));
};

/**
 * How far a message is beyond what a flag needs, in log-odds of what it lacks most; below zero it is no flag.
 * An accusation needs a request or an offer with a name; words alone have to be as good as certain.
 */
export function flagMargin({ labels, named, unasked, unsolicited }: Judged, approach: Approach): number {
  const bar = named[approach] >= weights.flag.named ? weights.flag.withName : weights.flag.byWords;
  return Math.min(
    logit(1 - labels.other) - logit(bar.approached),
    logit(unasked) - logit(bar.unasked),
    logit(unsolicited(approach)) - logit(bar.unsolicited),
  );
}
