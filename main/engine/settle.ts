import { setImmediate as breathe } from 'node:timers/promises';
import { watchMessages } from './casework/watch.ts';
import type { EngineContext } from './context.ts';
import type { JobHandle } from './jobs.ts';
import { oweRelearned } from './learn.ts';
import { judge, sameVerdict } from './take-in.ts';
import { getIdentity } from './store/identity.ts';
import { lessonsChanged } from './store/lessons.ts';
import { getMessage, setVerdict } from './store/messages.ts';
import type { Store } from './store/open-store.ts';
import { nextOwed, owe, type OwedStep, owesAnything, settleOwed } from './store/owed.ts';
import { incomingIdsAnswering, incomingIdsFollowing, incomingIdsOf } from './store/relationships.ts';

const batchSize = 500;

/**
 * Does what kept messages still owe: those whose relations they changed are judged anew, answers and contact after an
 * objection are noted in their cases. Each batch and its mark are one transaction: ended at any moment, it goes on next time.
 */
export async function settle({ clock, emit }: EngineContext, store: Store, signal: AbortSignal): Promise<void> {
  await each(store, 'spread', signal, (ids) => {
    // What the person answered is a lesson.
    lessonsChanged(store);
    owe(store, 'judge', new Set(ids.flatMap((id) => concernedBy(store, id))));
  });
  oweRelearned(store);
  const identity = getIdentity(store);
  await each(store, 'judge', signal, (ids) => {
    const next = new Set<number>();
    for (const id of ids) {
      const { message, receivedAt, direction, organisationId, verdict: before } = getMessage(store, id);
      const verdict = judge(store, clock, message, { direction, organisationId, identity, receivedAt });
      if (sameVerdict(before, verdict)) continue;
      setVerdict(store, id, verdict);
      for (const follower of incomingIdsFollowing(store, message)) next.add(follower);
    }
    return next;
  });
  const changed = new Set<number>();
  await each(store, 'watch', signal, (ids) => {
    for (const id of watchMessages({ store, clock }, ids)) changed.add(id);
  });
  for (const id of changed) emit({ kind: 'event', name: 'case.changed', payload: { id } });
}

/** As a job of its own, where an earlier one was ended before it was done. */
export function settleLater(context: EngineContext): void {
  const { profile, jobs, emit } = context;
  const { state } = profile.status();
  if (state !== 'open' && state !== 'sample') return;
  const store = profile.store();
  oweRelearned(store);
  if (!owesAnything(store)) return;
  const review = async ({ signal }: JobHandle) => {
    await settle(context, store, signal);
    emit({ kind: 'event', name: 'inbox.changed', payload: {} });
  };
  jobs.start('review', review, 'owed');
}

/** What the work answers is owed next: a reminder goes by the verdict on what it reminds of. Later messages only, so it ends. */
async function each(
  store: Store,
  step: OwedStep,
  signal: AbortSignal,
  work: (ids: readonly number[]) => Iterable<number> | void,
) {
  for (;;) {
    if (signal.aborted) return;
    const ids = nextOwed(store, step, batchSize);
    if (ids.length === 0) return;
    store.transaction(() => {
      const next = work(ids);
      settleOwed(store, step, ids);
      if (next) owe(store, step, next);
    });
    await breathe();
  }
}

/** Incoming messages of those whom an own message went to, of its conversation, and the answers to it. */
function concernedBy(store: Store, id: number): number[] {
  const { to, cc, conversation, messageId } = getMessage(store, id).message;
  const nobody = { name: '', address: null, profile: null };
  return [
    ...[...to, ...cc].flatMap((party) => incomingIdsOf(store, { party, conversation: null })),
    ...(conversation === null ? [] : incomingIdsOf(store, { party: nobody, conversation })),
    ...(messageId === null ? [] : incomingIdsAnswering(store, messageId)),
  ];
}
