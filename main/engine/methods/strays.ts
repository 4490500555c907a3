import type { EngineHandlers } from '../../../shared/contract.ts';
import { caseView } from '../casework/case-view.ts';
import type { Desk } from '../casework/desk.ts';
import { placeStray, setDismissed, strayAnswers } from '../casework/stray-answers.ts';
import type { EngineContext } from '../context.ts';

type Names = 'stray.list' | 'stray.place' | 'stray.dismiss';

/** Messages that may answer a letter and match no case surely. */
export function strayMethods({ profile, clock, emit }: EngineContext): Pick<EngineHandlers, Names> {
  const desk = (): Desk => ({ store: profile.store(), clock });
  const changed = (id: number | null) => {
    emit({ kind: 'event', name: 'case.changed', payload: { id } });
    emit({ kind: 'event', name: 'inbox.changed', payload: {} });
  };
  return {
    'stray.list': () => Promise.resolve(strayAnswers(desk())),
    'stray.place': ({ messageId, caseId }) => {
      placeStray(desk(), messageId, caseId);
      changed(null);
      return Promise.resolve(caseView(desk(), caseId));
    },
    'stray.dismiss': ({ messageId, dismissed }) => {
      setDismissed(desk(), messageId, dismissed);
      changed(null);
      return Promise.resolve();
    },
  };
}
