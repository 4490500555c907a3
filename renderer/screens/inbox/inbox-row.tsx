import {
  IconAlertTriangle,
  IconBrandLinkedin,
  IconMail,
  IconMailbox,
  IconMessage2,
  IconPhone,
  type Icon,
} from '@tabler/icons-react';
import type { InboxRow } from '../../../shared/domain/inbox.ts';
import type { Channel } from '../../../shared/domain/message.ts';
import { LabelGlyph } from '../../components/label-tag.tsx';
import { useSay } from '../../text/use-say.ts';
import { useText } from '../../text/use-text.ts';
import type { ShownView } from './use-inbox.ts';

interface InboxRowViewProps {
  readonly row: InboxRow;
  readonly index: number;
  readonly total: number;
  readonly selected: boolean;
  readonly view: ShownView;
  readonly onChoose: () => void;
}

export const channelIcons: Readonly<Record<Channel, Icon>> = {
  email: IconMail,
  linkedin: IconBrandLinkedin,
  post: IconMailbox,
  phone: IconPhone,
  chat: IconMessage2,
};

export function InboxRowView({ row, index, total, selected, view, onChoose }: InboxRowViewProps) {
  const t = useText();
  const say = useSay();
  const name = row.from.name || row.from.address || t('sender.unknown');
  const subject = row.subject || row.snippet || t('subject.none');
  const organisation = row.organisation === null || row.organisation.name === name ? null : row.organisation.name;
  const about = organisation === null ? subject : `${organisation} · ${subject}`;
  return (
    <div
      id={`row-${index}`}
      className="v-row"
      role="option"
      aria-selected={selected}
      aria-setsize={total}
      aria-posinset={index + 1}
      onClick={onChoose}
    >
      <LabelGlyph label={row.label} band={row.band} />
      <span className="v-row-name v-cut" title={name}>
        <bdi>{name}</bdi>
      </span>
      <span className="v-row-date v-small v-dim">
        {row.sentAt === null ? t('date.unknown') : say.short(row.sentAt)}
      </span>
      <span className="v-row-about v-cut v-small v-dim" title={about}>
        {organisation === null ? null : (
          <>
            <bdi>{organisation}</bdi>
            {' · '}
          </>
        )}
        <bdi>{subject}</bdi>
      </span>
      <RowTag row={row} view={view} />
    </div>
  );
}

function RowTag({ row, view }: { readonly row: InboxRow; readonly view: ShownView }) {
  const t = useText();
  const ChannelIcon = channelIcons[row.channel];
  return (
    <span className="v-row-tag v-small">
      {row.breach ? (
        <span className="v-breach">
          <IconAlertTriangle size={12} stroke={2} aria-hidden /> {t('row.breach')}
        </span>
      ) : row.caseId !== null ? (
        <span className="v-dim">{t('row.case')}</span>
      ) : row.band === 'clear' && view === 'all' ? null : (
        <span className="v-dim">{t(`label.short.${row.label}`)}</span>
      )}
      {row.channel === 'email' ? null : (
        <ChannelIcon
          size={13}
          stroke={1.75}
          role="img"
          aria-label={t(`channel.${row.channel}`)}
          className="v-row-channel"
        />
      )}
    </span>
  );
}

export function SkeletonRow() {
  return (
    <div className="v-row v-row-skeleton" role="presentation" aria-hidden>
      <span />
      <span className="v-bone" data-part="name" />
      <span className="v-bone" data-part="date" />
      <span className="v-bone" data-part="about" />
    </div>
  );
}
