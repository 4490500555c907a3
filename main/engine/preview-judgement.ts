import { setImmediate as breathe } from 'node:timers/promises';
import type { JudgementPreview } from '../../shared/domain/mark.ts';
import type { EngineContext } from './context.ts';
import type { FindMark } from './store/marks.ts';
import { correctionOf } from './store/corrections.ts';
import { getIdentity } from './store/identity.ts';
import { inboxRows } from './store/inbox.ts';
import { getMessage } from './store/messages.ts';
import type { Store } from './store/open-store.ts';
import { judge } from './take-in.ts';

const listed = 100;

interface Wanted {
  readonly ids: Iterable<readonly number[]>;
  readonly signal: AbortSignal;
  readonly onMessages?: (count: number) => void;
  /** Rules to judge by instead of the kept ones. */
  readonly marks?: FindMark;
}

/** What judging these messages anew would change. Nothing is stored; what the person corrected stays as it is. */
export async function previewJudgement(
  { clock }: EngineContext,
  store: Store,
  wanted: Wanted,
): Promise<JudgementPreview> {
  const identity = getIdentity(store);
  const preview = { messages: 0, flagged: 0, unflagged: 0, otherwise: 0 };
  const changed: { id: number; band: JudgementPreview['rows'][number]['band'] }[] = [];
  for (const batch of wanted.ids) {
    if (wanted.signal.aborted) break;
    for (const id of batch) {
      const { message, receivedAt, direction, organisationId, verdict: before } = getMessage(store, id);
      if (direction === 'outgoing') continue;
      preview.messages += 1;
      const known = {
        direction,
        organisationId,
        identity,
        receivedAt,
        ...(wanted.marks === undefined ? {} : { marks: wanted.marks }),
      };
      const after = judge(store, clock, message, known);
      if ((after.band === before.band && after.label === before.label) || correctionOf(store, id) !== null) continue;
      if (after.band === before.band) preview.otherwise += 1;
      else if (after.band === 'flagged') preview.flagged += 1;
      else if (before.band === 'flagged') preview.unflagged += 1;
      else preview.otherwise += 1;
      if (changed.length < listed) changed.push({ id, band: after.band });
    }
    wanted.onMessages?.(preview.messages);
    await breathe();
  }
  const rows = inboxRows(
    store,
    changed.map(({ id }) => id),
  );
  return { ...preview, rows: rows.map((row, index) => ({ row, band: changed[index]?.band ?? row.band })) };
}
