import {
  IconAlertTriangle,
  IconCheck,
  IconClock,
  IconFileText,
  IconFlag,
  IconMail,
  IconMessageReply,
  IconNote,
  IconSend,
  IconUserCheck,
  type Icon,
} from '@tabler/icons-react';
import type { CaseView } from '../../../shared/contract.ts';
import type { CaseEvent, CaseFact } from '../../../shared/domain/case.ts';
import { effectiveEvents, eventsOf } from '../../../shared/rules/effective-events.ts';
import { explainGrace } from '../../../shared/rules/explain-other-dates.ts';
import { showToast, useFailureToast } from '../../components/toast.tsx';
import { useNavigation } from '../../route.tsx';
import { eventText } from '../../text/event-text.ts';
import { useSay } from '../../text/use-say.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { call } from '../../verzet.ts';
import { EventFiles } from './event-files.tsx';
import { ProofLink } from './proof-link.tsx';

interface TimelineProps {
  readonly view: CaseView;
  readonly onChange: (view: CaseView) => void;
}

const icons: Readonly<Record<CaseFact['type'], Icon>> = {
  opened: IconFlag,
  'controller-confirmed': IconUserCheck,
  'letter-issued': IconFileText,
  'letter-queued': IconClock,
  'letter-handed-over': IconFileText,
  'letter-sent': IconSend,
  'letter-bounced': IconAlertTriangle,
  'response-received': IconMessageReply,
  'extension-claimed': IconMessageReply,
  'contact-after-objection': IconAlertTriangle,
  'message-added': IconMail,
  'question-answered': IconMessageReply,
  note: IconNote,
  closed: IconCheck,
  reopened: IconFlag,
  paused: IconNote,
  resumed: IconFlag,
  'complaint-filed': IconFileText,
  'complaint-decided': IconFileText,
  'platform-step': IconCheck,
  withdrawn: IconNote,
};

/** What happened, newest first. What was withdrawn no longer shows; the log keeps it. */
export function Timeline({ view, onChange }: TimelineProps) {
  const t = useText();
  const counting = effectiveEvents(view.events).toSorted(
    (one, other) => other.on.localeCompare(one.on) || other.id - one.id,
  );
  return (
    <section className="v-timeline" aria-label={t('timeline.name')}>
      <h2>{t('timeline.name')}</h2>
      <ol>
        {counting.map((event) => (
          <TimelineEntry key={event.id} event={event} view={view} onChange={onChange} />
        ))}
        {view.message === null ? null : <CauseEntry view={view} />}
      </ol>
    </section>
  );
}

const alarming: ReadonlySet<CaseFact['type']> = new Set(['contact-after-objection']);

function TimelineEntry({ event, view, onChange }: TimelineProps & { readonly event: CaseEvent }) {
  const t = useText();
  const say = useSay();
  const { go } = useNavigation();
  const { fact } = event;
  const language = useLanguage();
  const objectionReceived = view.state.objectionReceivedOn;
  const { title, detail, note } = eventText(event, view, t, say);
  const EntryIcon = icons[fact.type];
  const messageId = 'messageId' in fact && fact.type !== 'opened' ? fact.messageId : null;
  const letterId = 'letterId' in fact ? fact.letterId : null;
  return (
    <li className="v-entry" data-alarm={alarming.has(fact.type)}>
      <span className="v-entry-icon">
        <EntryIcon size={15} stroke={1.75} aria-hidden />
      </span>
      <div className="v-entry-body">
        <p className="v-small v-dim">{say.day(event.on)}</p>
        <p className="v-entry-title">{title}</p>
        {detail === '' ? null : <p className="v-small v-dim">{detail}</p>}
        {note === '' ? null : (
          <p className="v-entry-note" dir="auto">
            {note}
          </p>
        )}
        <EventFiles view={view} eventId={event.id} />
        <p className="v-inline v-small">
          {fact.type === 'contact-after-objection' && objectionReceived !== null ? (
            <ProofLink
              day={event.on}
              lines={explainGrace(objectionReceived, view.state.controller?.country ?? 'NL', language)}
            />
          ) : null}
          {letterId === null ? null : (
            <button type="button" className="v-plain v-link" onClick={() => go({ screen: 'letter', id: letterId })}>
              {t('timeline.letter')}
            </button>
          )}
          {messageId === null ? null : (
            <button type="button" className="v-plain v-link" onClick={() => go({ screen: 'inbox', messageId })}>
              {t('timeline.message')}
            </button>
          )}
          <Withdraw event={event} view={view} onChange={onChange} />
        </p>
      </div>
    </li>
  );
}

const byHand: ReadonlySet<CaseFact['type']> = new Set([
  'response-received',
  'extension-claimed',
  'contact-after-objection',
  'message-added',
  'letter-handed-over',
  'letter-sent',
  'letter-bounced',
  'question-answered',
  'note',
  'closed',
  'reopened',
  'paused',
  'resumed',
  'complaint-filed',
  'complaint-decided',
  'platform-step',
]);

/** Not once it was sent or given to a mail server. */
const canRevise = ({ route, letterId }: Extract<CaseFact, { type: 'letter-handed-over' }>, { events }: CaseView) =>
  route !== 'smtp' && !eventsOf(effectiveEvents(events), 'letter-sent').some(({ fact }) => fact.letterId === letterId);

function Withdraw({ event, view, onChange }: TimelineProps & { readonly event: CaseEvent }) {
  const t = useText();
  const fail = useFailureToast();
  const { fact } = event;
  if (!byHand.has(fact.type) || (fact.type === 'letter-handed-over' && !canRevise(fact, view))) return null;
  const withdraw = async () => {
    const result = await call('case.withdraw', { id: view.id, eventId: event.id });
    if (!result.ok) return fail(result.error.code);
    onChange(result.value);
    showToast({ id: 'withdrawn', text: t('timeline.withdrawn'), close: t('action.close'), milliseconds: 4000 });
  };
  return (
    <button type="button" className="v-plain v-link v-entry-undo" onClick={() => void withdraw()}>
      {t(fact.type === 'letter-handed-over' ? 'timeline.notSent' : 'action.undo')}
    </button>
  );
}

function CauseEntry({ view }: { readonly view: CaseView }) {
  const t = useText();
  const say = useSay();
  const { go } = useNavigation();
  const { message, receivingAddress } = view;
  if (message === null) return null;
  return (
    <li className="v-entry">
      <span className="v-entry-icon">
        <IconMail size={15} stroke={1.75} aria-hidden />
      </span>
      <div className="v-entry-body">
        <p className="v-small v-dim">{message.sentAt === null ? t('date.unknown') : say.instant(message.sentAt)}</p>
        <p className="v-entry-title">
          {t('timeline.cause')} <bdi>{message.from.name || message.from.address}</bdi>
        </p>
        <p className="v-small v-dim" dir="auto">
          {message.subject || t('subject.none')}
        </p>
        {message.snippet === '' ? null : (
          <p className="v-entry-note v-dim" dir="auto">
            {message.snippet}
          </p>
        )}
        {receivingAddress === null ? null : (
          <p className="v-small v-dim">
            {t('reader.to')} <bdi>{receivingAddress}</bdi>
          </p>
        )}
        <p className="v-small">
          <button
            type="button"
            className="v-plain v-link"
            onClick={() => go({ screen: 'inbox', messageId: message.id })}
          >
            {t('timeline.message')}
          </button>
        </p>
      </div>
    </li>
  );
}
