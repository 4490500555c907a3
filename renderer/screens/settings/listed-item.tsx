import type { ListedEntry } from '../../../shared/domain/listed.ts';
import { copyText } from '../../components/copy-text.ts';
import { showToast } from '../../components/toast.tsx';
import { useSay } from '../../text/use-say.ts';
import { useText } from '../../text/use-text.ts';

interface ListedItemProps {
  readonly entry: ListedEntry;
  readonly onEdit: () => void;
  readonly onToggle: () => void;
  readonly onReset: () => void;
}

/** One known organisation with its source, and what can be done with it. */
export function ListedItem({ entry, onEdit, onToggle, onReset }: ListedItemProps) {
  const t = useText();
  const say = useSay();
  const { name, kind, domains, privacyAddress, privacyForm, sources, seenOn, origin, off } = entry;
  const copy = () => {
    if (copyText(sources.join('\n')))
      showToast({ id: 'copied', text: t('listed.copied'), close: t('action.close'), milliseconds: 2000 });
  };
  const link = (label: string, run: () => void) => (
    <button type="button" className="v-plain v-link v-small" onClick={run}>
      {label}
    </button>
  );
  return (
    <div className="v-listed-item" data-off={off}>
      <p>
        <bdi className="v-strong">{name}</bdi> <span className="v-dim">{t(`listed.${kind}`)}</span>
        {origin === 'shipped' ? null : <span className="v-small v-dim"> · {t(`listed.origin.${origin}`)}</span>}
        {off ? <span className="v-small v-dim"> · {t('listed.isOff')}</span> : null}
      </p>
      <p className="v-small">
        <bdi>{[...domains, privacyAddress ?? privacyForm ?? ''].filter((part) => part !== '').join(' · ')}</bdi>
      </p>
      <p className="v-small v-dim">
        <bdi>{t('organisation.known.source', { source: sources[0] ?? '' })}</bdi> ·{' '}
        {t('listed.seen', { date: say.day(seenOn) })}
      </p>
      <p className="v-inline">
        {link(t('listed.copy'), copy)}
        {link(t('listed.edit'), onEdit)}
        {link(t(off ? 'listed.onAgain' : 'listed.off'), onToggle)}
        {origin === 'shipped' ? null : link(t(origin === 'own' ? 'listed.remove' : 'listed.reset'), onReset)}
      </p>
    </div>
  );
}
