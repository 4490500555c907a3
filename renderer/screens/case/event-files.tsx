import type { CaseView } from '../../../shared/contract.ts';
import { useFailureToast } from '../../components/toast.tsx';
import { useText } from '../../text/use-text.ts';
import { call } from '../../verzet.ts';

/** What was kept with an event; nothing is opened, only saved where the person says. */
export function EventFiles({ view, eventId }: { readonly view: CaseView; readonly eventId: number }) {
  const t = useText();
  const fail = useFailureToast();
  const save = async (index: number) => {
    const result = await call('case.saveFile', { eventId, index });
    if (!result.ok) fail(result.error.code);
  };
  const own = view.files.filter((file) => file.eventId === eventId);
  return own.map(({ index, name, size, sha256 }) => (
    <p key={index} className="v-small v-cut">
      <button type="button" className="v-plain v-link" title={`SHA-256 ${sha256}`} onClick={() => void save(index)}>
        <bdi>{name}</bdi>
      </button>{' '}
      <span className="v-dim">{t('byHand.size', { count: Math.ceil(size / 1000) })}</span>
    </p>
  ));
}
