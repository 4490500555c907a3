import type { CaseView } from '../../shared/contract.ts';
import type { CaseEvent, CaseFact } from '../../shared/domain/case.ts';
import type { Say } from './use-say.ts';
import type { Translate } from './use-text.ts';

interface EventText {
  readonly title: string;
  readonly detail: string;
  /** The data subject's own words. */
  readonly note: string;
}

type Answered = Extract<CaseFact, { type: 'response-received' }>;

function answered({ reading, says, source = '', names }: Answered, t: Translate): string {
  const missing = (['reason', 'authority', 'court'] as const).filter((name) => names?.includes(name) === false);
  return [
    t(says === undefined ? `reading.${reading}` : `says.${says}`),
    ...(source === '' ? [] : [t('event.response.source', { source })]),
    ...missing.map((name) => t(`event.response.lacks.${name}`)),
  ].join(' · ');
}

/** One event of a case as people would tell it. */
export function eventText({ fact }: CaseEvent, view: Pick<CaseView, 'state'>, t: Translate, say: Say): EventText {
  const plain = (title: string, detail = '', note = ''): EventText => ({ title, detail, note });
  switch (fact.type) {
    case 'opened':
      return plain(t('event.opened'), t(`kind.${fact.kind}`));
    case 'controller-confirmed':
      return plain(t('event.controller', { name: fact.controller.name }), fact.controller.email ?? '');
    case 'letter-issued':
      return plain(t('event.issued', { kind: t(`letter.${fact.kind}`) }));
    case 'letter-queued':
      return plain(t('event.queued', { kind: t(`letter.${fact.kind}`) }), t('event.queued.detail'));
    case 'letter-handed-over':
      return plain(
        t('event.handedOver', { kind: t(`letter.${fact.kind}`), route: t(`via.${fact.route}`) }),
        fact.proof ?? '',
      );
    case 'letter-sent':
      return plain(
        t('event.sent', { kind: t(`letter.${fact.kind}`) }),
        [
          t(fact.presumed ? 'event.received.presumed' : 'event.received', { date: say.day(fact.receivedOn) }),
          ...(fact.letterId === null ? [t('event.sent.elsewhere')] : []),
        ].join(' · '),
      );
    case 'letter-bounced':
      return plain(t('event.bounced'), t('event.bounced.detail'));
    case 'response-received':
      return plain(t('event.response'), answered(fact, t), fact.note);
    case 'extension-claimed':
      return plain(
        t('event.extension'),
        view.state.extension === 'too-late'
          ? t('event.extension.late')
          : fact.reasoned === false
            ? t('event.extension.unreasoned')
            : '',
        fact.note,
      );
    case 'contact-after-objection':
      return plain(t('event.breach'), t('event.breach.detail'));
    case 'message-added':
      return plain(t('event.added'));
    case 'question-answered':
      return plain(t('event.questionAnswered'), t('event.questionAnswered.detail'), fact.note);
    case 'note':
      return plain(t('event.note'), '', fact.note);
    case 'closed':
      return plain(t('event.closed'), t(`outcome.${fact.outcome}`), fact.note);
    case 'reopened':
      return plain(t('event.reopened'), '', fact.note);
    case 'paused':
      return plain(t('event.paused'), '', fact.note);
    case 'resumed':
      return plain(t('event.resumed'), '', fact.note);
    case 'complaint-filed':
      return plain(t('event.complaintFiled', { route: t(`complaint.${fact.route}`) }), fact.reference, fact.note);
    case 'complaint-decided':
      return plain(
        t('event.complaintDecided', { route: t(`complaint.${fact.route}`) }),
        fact.result === undefined ? '' : t(`result.${fact.result}`),
        fact.note,
      );
    case 'platform-step':
      return plain(t(`step.${fact.step}`));
    case 'withdrawn':
      return plain(t('event.withdrawn'));
    default:
      return fact satisfies never;
  }
}
