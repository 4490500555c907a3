import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { InboxRow, MessageDetail } from '../../shared/domain/inbox.ts';
import type { Channel } from '../../shared/domain/message.ts';
import { useNavigation } from '../route.tsx';
import { type Say, useSay } from '../text/use-say.ts';
import { type Translate, useText } from '../text/use-text.ts';
import { LabelGlyph } from './label-tag.tsx';

interface MessageHeadProps {
  readonly row: InboxRow;
  readonly detail: MessageDetail | null;
  readonly correct: ReactNode;
}

export function MessageHead({ row, detail, correct }: MessageHeadProps) {
  const t = useText();
  const say = useSay();
  const name = row.from.name || row.from.address || t('sender.unknown');
  return (
    <header className="v-reader-head">
      <h1 className="v-reader-subject" dir="auto">
        {row.subject || t('subject.none')}
      </h1>
      <div className="v-reader-from">
        <p className="v-reader-who">
          {row.organisation?.name === name ? null : <bdi className="v-strong">{name}</bdi>}
          {row.organisation === null ? null : (
            <OrganisationLink
              id={row.organisation.id}
              name={row.organisation.name}
              alone={row.organisation.name === name}
            />
          )}
        </p>
        <p className="v-small v-dim v-nowrap">
          {row.sentAt === null ? t('date.unknown') : sentWhen(row.channel, row.sentAt, say)}
        </p>
      </div>
      <p className="v-small v-dim">
        <bdi>
          {row.from.address ??
            (row.from.profile === null ? t(`channel.${row.channel}`) : `linkedin.com/${row.from.profile}`)}
        </bdi>
        {detail?.receivingAddress == null ? null : (
          <>
            {' · '}
            {t('reader.to')} <bdi>{detail.receivingAddress}</bdi>
          </>
        )}
      </p>
      <Verdict row={row} correct={correct} />
    </header>
  );
}

/** What was written down by hand has a day and no time. */
const sentWhen = (channel: Channel, sentAt: string, say: Say): string =>
  channel === 'email' || channel === 'linkedin' ? say.instant(sentAt) : say.day(sentAt.slice(0, 10));

interface OrganisationLinkProps {
  readonly id: number;
  readonly name: string;
  /** The sender is called as the organisation is: one name will do. */
  readonly alone: boolean;
}

function OrganisationLink({ id, name, alone }: OrganisationLinkProps) {
  const { go } = useNavigation();
  return (
    <>
      {alone ? null : <span className="v-dim"> · </span>}
      <button
        type="button"
        className={`v-plain v-link${alone ? ' v-strong' : ''}`}
        onClick={() => go({ screen: 'organisations', id })}
      >
        <bdi>{name}</bdi>
      </button>
    </>
  );
}

function Verdict({ row, correct }: Pick<MessageHeadProps, 'row' | 'correct'>) {
  const t = useText();
  return (
    <div className="v-verdict">
      <LabelGlyph label={row.label} band={row.band} />
      <span>{verdictText(row, t)}</span>
      {row.corrected ? <span className="v-dim">· {t('verdict.corrected')}</span> : null}
      {correct}
      {row.breach ? (
        <span className="v-breach">
          <IconAlertTriangle size={14} stroke={1.75} aria-hidden /> {t('verdict.breach')}
        </span>
      ) : null}
    </div>
  );
}

const certain = 0.9;

type Judged = Pick<InboxRow, 'label' | 'unsolicited' | 'band' | 'confidence' | 'corrected'>;

/** Between which answers the verdict doubts: the label, or only whether it was asked for. */
function doubtText(row: Judged, t: Translate): string {
  const other = t('label.short.other');
  if (row.label === 'other')
    return t('verdict.doubt.none', {
      recruiter: t('label.short.recruiter'),
      marketing: t('label.short.direct-marketing'),
      other,
    });
  const label = t(`label.short.${row.label}`);
  return t(row.confidence >= certain ? 'verdict.doubt.asked' : 'verdict.doubt.label', { label, other });
}

/** "Werving · vrij zeker · ongevraagd" */
export function verdictText(row: Judged, t: Translate): string {
  const label = t(`label.${row.label}`);
  const asked = t(row.unsolicited ? 'verdict.unsolicited' : 'verdict.solicited');
  if (row.corrected) return row.label === 'other' ? label : `${label} · ${asked}`;
  if (row.band === 'unsure') return doubtText(row, t);
  const sure = t(row.confidence >= certain ? 'verdict.certain' : 'verdict.probable');
  return row.label === 'other' ? `${label} · ${sure}` : `${label} · ${sure} · ${asked}`;
}
