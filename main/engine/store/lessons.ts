import type { Label } from '../../../shared/domain/verdict.ts';
import type { Store } from './open-store.ts';
import { all, idsOf } from './statements.ts';

/** A message that the person judged, and how it shows. */
export type Judgement = {
  readonly messageId: number;
  readonly label: Label;
  readonly unsolicited: number;
  readonly from: 'correction' | 'case' | 'answer';
  /** What the person answered; null when the judgement is no answer. */
  readonly answer: string | null;
};

/** Of each kind the latest: tastes change, and learning has to be quick. */
const mostOfEach = 250;
const rejudged = 500;

/**
 * What the person judged: corrected messages, the messages that cases were opened on, and ordinary mail that was answered.
 * The surest kinds first, of each the latest first.
 */
export function judgements(store: Store): Judgement[] {
  return [
    ...[1, 0].flatMap((unsolicited) =>
      all<Judgement>(
        store,
        `SELECT correction.message_id AS messageId, correction.label, unsolicited, 'correction' AS "from", NULL AS answer
         FROM correction JOIN message ON message.id = correction.message_id
         WHERE direction = 'incoming' AND (unsolicited = 1 AND label <> 'other') = ?
         ORDER BY correction.id DESC LIMIT ${mostOfEach}`,
        [unsolicited],
      ),
    ),
    ...all<Judgement>(
      store,
      `SELECT case_file.message_id AS messageId, standing.label, 1 AS unsolicited, 'case' AS "from", NULL AS answer
       FROM case_file JOIN standing ON standing.message_id = case_file.message_id
       WHERE standing.label <> 'other' AND case_file.id NOT IN (SELECT case_id FROM mistaken_case)
       ORDER BY case_file.id DESC LIMIT ${mostOfEach}`,
    ),
    ...all<Judgement>(
      store,
      `SELECT message.id AS messageId, 'other' AS label, 0 AS unsolicited, 'answer' AS "from", message_content.text AS answer
       FROM standing AS own
       JOIN reply ON reply.message_id = own.message_id
       JOIN message ON message.message_id = reply.asked AND message.direction = 'incoming'
       JOIN verdict ON verdict.message_id = message.id AND verdict.label = 'other' AND verdict.band = 'clear'
       JOIN message_content ON message_content.message_id = own.message_id
       WHERE own.view = 'own' ORDER BY own.sent_ms DESC LIMIT ${mostOfEach}`,
    ),
  ];
}

/** What waits for a decision, the latest first, up to what is soon judged anew. */
export const waiting = (store: Store): number[] =>
  idsOf(
    store,
    `SELECT message_id AS id FROM standing WHERE view IN ('flagged', 'unsure') AND corrected = 0
     ORDER BY sent_ms DESC, message_id DESC LIMIT ${rejudged}`,
  );

/** What was judged otherwise for what the person taught. */
export const judgedByLessons = (store: Store): number[] =>
  idsOf(store, `SELECT message_id AS id FROM verdict WHERE instr(reasons, '"code":"learned"') > 0`);

const changes = new WeakMap<Store, number>();

/** Goes up when the person judges a message or takes that back. */
export const lessonsVersion = (store: Store): number => changes.get(store) ?? 0;

export function lessonsChanged(store: Store): void {
  changes.set(store, lessonsVersion(store) + 1);
}
