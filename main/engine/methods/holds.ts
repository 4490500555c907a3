import type { EngineHandlers, HostHandlers } from '../../../shared/contract.ts';
import type { Desk } from '../casework/desk.ts';
import { getLetter } from '../store/letters.ts';
import type { EngineContext } from '../context.ts';

type Names = 'letter.held' | 'letter.takeBack' | 'letter.sendHeld';

/** The minute between "send" and sending. */
export function holdMethods({
  profile,
  clock,
  parts,
  holds,
  emit,
}: EngineContext): Pick<EngineHandlers, Names> & Pick<HostHandlers, 'letter.hold'> {
  const desk = (): Desk => ({ store: profile.store(), clock, parts });
  const changed = (letterId: number) => {
    const { caseId } = getLetter(desk().store, letterId);
    emit({ kind: 'event', name: 'case.changed', payload: { id: caseId } });
    return Promise.resolve();
  };
  return {
    'letter.hold': ({ id }) => {
      holds.hold(desk(), id);
      return changed(id);
    },
    'letter.held': () => Promise.resolve(holds.list(desk())),
    'letter.takeBack': ({ id }) => {
      holds.takeBack(desk(), id);
      return changed(id);
    },
    'letter.sendHeld': ({ id }) => holds.sendNow(desk(), id),
  };
}
