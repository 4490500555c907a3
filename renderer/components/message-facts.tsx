import type { MessageDetail } from '../../shared/domain/inbox.ts';
import { useSay } from '../text/use-say.ts';
import { useText } from '../text/use-text.ts';

/** What is known of the sender besides this message, and where the message itself came from. */
export function MessageFacts({ detail }: { readonly detail: MessageDetail }) {
  const t = useText();
  const say = useSay();
  const { connectedSince, earlierCount, places, sourceHash, row } = detail;
  return (
    <>
      <ul className="v-facts">
        {connectedSince === null ? null : <li>{t('facts.connected', { date: say.date(connectedSince) })}</li>}
        <li>
          {row.organisation === null
            ? t('facts.earlier.sender', { count: earlierCount })
            : t('facts.earlier', { count: earlierCount })}
        </li>
      </ul>
      <details className="v-details v-small">
        <summary>{t('facts.source')}</summary>
        <dl className="v-source">
          <dt>{t('facts.places')}</dt>
          <dd>{places.length === 0 ? '–' : places.join(', ')}</dd>
          <dt>SHA-256</dt>
          <dd className="v-hash">{sourceHash}</dd>
        </dl>
      </details>
    </>
  );
}
