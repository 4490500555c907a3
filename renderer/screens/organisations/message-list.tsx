import type { InboxRow } from '../../../shared/domain/inbox.ts';
import { LabelGlyph } from '../../components/label-tag.tsx';
import { useNavigation } from '../../route.tsx';
import { useSay } from '../../text/use-say.ts';
import { useText } from '../../text/use-text.ts';

/** Messages to open, each with its kind and day. */
export function MessageList({ messages }: { readonly messages: readonly InboxRow[] }) {
  const t = useText();
  const say = useSay();
  const { go } = useNavigation();
  return (
    <section aria-label={t('organisations.mail')}>
      <h2 className="v-eyebrow">{t('organisations.mail')}</h2>
      <ul className="v-plain-list">
        {messages.map((row) => (
          <li key={row.id}>
            <LabelGlyph label={row.label} band={row.band} />
            <button
              type="button"
              className="v-plain v-link v-cut"
              title={row.subject}
              onClick={() => go({ screen: 'inbox', messageId: row.id })}
            >
              <bdi>{row.subject || row.snippet || t('subject.none')}</bdi>
            </button>
            <span className="v-small v-dim v-nowrap">
              {row.sentAt === null ? t('date.unknown') : say.short(row.sentAt)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
