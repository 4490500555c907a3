import { IconAlertTriangle, IconArrowLeft } from '@tabler/icons-react';
import { type ReactNode, useEffect } from 'react';
import type { InboxRow, MessageDetail } from '../../shared/domain/inbox.ts';
import { useText } from '../text/use-text.ts';
import { useEvent, useMethod } from '../verzet.ts';
import { AttachmentList } from './attachment-list.tsx';
import { FactList } from './fact-list.tsx';
import { FailureNote } from './failure-note.tsx';
import { MessageHead } from './message-head.tsx';
import { MessageText } from './message-text.tsx';
import { MessageFacts } from './message-facts.tsx';
import { ReasonList } from './reason-list.tsx';
import './message-reader.css';

interface MessageReaderProps {
  readonly id: number;
  /** What the list already knows, to show while the rest is fetched. */
  readonly row: InboxRow | null;
  readonly onBack: () => void;
  readonly onShown: (row: InboxRow) => void;
  /** Beside the verdict: a way to say that it is wrong. */
  readonly correct: ReactNode;
  readonly foot: ReactNode;
}

/** One message: who, to which address, its text, and why it was judged as it was. */
export function MessageReader({ id, row, onBack, onShown, correct, foot }: MessageReaderProps) {
  const t = useText();
  const message = useMethod('message.get', [{ id }]);
  useEvent('inbox.changed', message.reload);
  const detail = message.value;
  const known = detail?.row ?? row;
  useEffect(() => {
    if (detail !== null) onShown(detail.row);
  }, [detail, onShown]);

  if (message.failure !== null) return <FailureNote code={message.failure} onRetry={message.reload} />;
  return (
    <article className="v-reader" aria-busy={detail === null} aria-label={known?.subject || t('subject.none')}>
      <button type="button" className="v-plain v-link v-reader-back" onClick={onBack}>
        <IconArrowLeft size={16} stroke={1.75} aria-hidden /> {t('reader.back')}
      </button>
      <div className="v-reader-scroll v-scroll" tabIndex={0} role="region" aria-label={t('reader.text')}>
        {known === null ? null : <MessageHead row={known} detail={detail} correct={correct} />}
        {detail === null ? <TextBones /> : <Body detail={detail} />}
      </div>
      {foot}
    </article>
  );
}

function Body({ detail }: { readonly detail: MessageDetail }) {
  const t = useText();
  const { band, unsolicited } = detail.row;
  const title = t(
    band === 'unsure'
      ? 'reasons.title.unsure'
      : band === 'clear' || !unsolicited
        ? 'reasons.title.clear'
        : 'reasons.title',
  );
  return (
    <div className="v-reader-body">
      <div className="v-reader-text">
        {detail.suspicion === null ? null : (
          <p className="v-warning" role="alert">
            <IconAlertTriangle size={16} stroke={1.75} aria-hidden /> {t(`suspicion.${detail.suspicion}`)}
          </p>
        )}
        <MessageText text={detail.text} reasons={detail.reasons} facts={detail.facts} />
        <AttachmentList id={detail.row.id} attachments={detail.attachments} />
      </div>
      <div className="v-reader-why">
        <FactList facts={detail.facts} />
        <section className="v-reader-reasons" aria-label={title}>
          <h2 className="v-eyebrow">{title}</h2>
          <ReasonList reasons={detail.reasons} />
          <MessageFacts detail={detail} />
        </section>
      </div>
    </div>
  );
}

function TextBones() {
  return (
    <div className="v-reader-body" aria-hidden>
      <div className="v-bones">
        <span className="v-bone" />
        <span className="v-bone" />
        <span className="v-bone" data-part="half" />
      </div>
    </div>
  );
}
