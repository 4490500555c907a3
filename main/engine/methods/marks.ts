import type { EngineHandlers } from '../../../shared/contract.ts';
import type { JudgementPreview } from '../../../shared/domain/mark.ts';
import { Failure, FailureCode } from '../../../shared/failure.ts';
import type { EngineContext } from '../context.ts';
import { previewJudgement } from '../preview-judgement.ts';
import { settleLater } from '../settle.ts';
import { idsOfTarget, listMarks, marksWith, setMark } from '../store/marks.ts';
import { countMessages, messageIdBatches } from '../store/messages.ts';
import { owe, oweAllJudgement } from '../store/owed.ts';

type Names = 'mark.list' | 'mark.preview' | 'mark.set' | 'review.preview' | 'review.apply';

const previewed = 5000;

/** The person's rules for senders, and judging anew, each with a look beforehand at what it would change. */
export function markMethods(context: EngineContext): Pick<EngineHandlers, Names> {
  const { profile, jobs, clock, emit } = context;
  return {
    'mark.list': () => Promise.resolve(listMarks(profile.store())),
    'mark.preview': ({ target, marked }) => {
      const store = profile.store();
      const ids = idsOfTarget(store, target).slice(0, previewed);
      const marks = marksWith(store, target, marked);
      return previewJudgement(context, store, { ids: [ids], marks, signal: new AbortController().signal });
    },
    'mark.set': ({ target, marked }) => {
      const store = profile.store();
      store.transaction(() => {
        setMark(store, target, marked, clock.now().toISOString());
        owe(store, 'judge', idsOfTarget(store, target));
      });
      settleLater(context);
      emit({ kind: 'event', name: 'organisation.changed', payload: {} });
      return Promise.resolve();
    },
    'review.preview': async () => {
      const store = profile.store();
      let preview: JudgementPreview | null = null;
      const { jobId } = jobs.start('review', async (handle) => {
        handle.update({ total: countMessages(store) });
        const onMessages = (count: number) => handle.update({ done: count, messages: count });
        preview = await previewJudgement(context, store, {
          ids: messageIdBatches(store, 500),
          signal: handle.signal,
          onMessages,
        });
      });
      const { state, failure } = await jobs.finished(jobId);
      if (state === 'cancelled') throw new Failure('cancelled');
      if (preview === null) throw new Failure(FailureCode.catch('internal').parse(failure));
      return preview;
    },
    'review.apply': () => {
      oweAllJudgement(profile.store());
      settleLater(context);
      return Promise.resolve();
    },
  };
}
