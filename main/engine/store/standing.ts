import type { Direction } from '../../../shared/domain/message.ts';
import type { Band, Label, Verdict } from '../../../shared/domain/verdict.ts';
import type { Store } from './open-store.ts';
import { first, run } from './statements.ts';
import type { Columns } from './statements.ts';
import { forgetCounts } from './view-counts.ts';

type Judgement = Pick<Verdict, 'label' | 'unsolicited' | 'band' | 'confidence'>;

interface NewMessage {
  readonly id: number;
  readonly direction: Direction;
  readonly sentMs: number | null;
  readonly organisationId: number | null;
}

/** Where a new message stands: nobody corrected it or decided on it yet. */
export function addStanding(
  store: Store,
  { id, direction, sentMs, organisationId }: NewMessage,
  verdict: Verdict,
): void {
  forgetCounts(store);
  run(
    store,
    `INSERT INTO standing (message_id, sent_ms, organisation_id, view, label, unsolicited, band, confidence, corrected, case_id, breach)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0, NULL, 0)`,
    [
      id,
      sentMs,
      organisationId,
      viewOf(verdict, direction, false),
      verdict.label,
      Number(verdict.unsolicited),
      verdict.band,
      verdict.confidence,
    ],
  );
}

interface Facts {
  readonly direction: Direction;
  readonly organisationId: number | null;
  readonly label: Label;
  readonly unsolicited: number;
  readonly band: Band;
  readonly confidence: number;
  readonly correctedLabel: Label | null;
  readonly correctedUnsolicited: number | null;
  readonly decided: number;
  readonly caseId: number | null;
  readonly breach: number;
}

/**
 * Works out anew where a message stands. Every function that changes its verdict, direction, organisation, correction,
 * decision or case events calls this in the same transaction.
 */
export function refreshStanding(store: Store, messageId: number): void {
  const facts = first<Columns<Facts>>(
    store,
    `SELECT message.direction, message.organisation_id AS organisationId, verdict.label, verdict.unsolicited, verdict.band, verdict.confidence,
       correction.label AS correctedLabel, correction.unsolicited AS correctedUnsolicited,
       EXISTS (SELECT 1 FROM decision WHERE decision.message_id = message.id) OR EXISTS (
         SELECT 1 FROM case_event_counting AS event
         WHERE event.message_id = message.id AND event.type <> 'contact-after-objection'
           AND event.case_id NOT IN (SELECT case_id FROM mistaken_case)
       ) AS decided,
       (SELECT max(event.case_id) FROM case_event_counting AS event
         WHERE event.message_id = message.id AND event.case_id NOT IN (SELECT case_id FROM mistaken_case)) AS caseId,
       EXISTS (
         SELECT 1 FROM case_event_counting AS event
         WHERE event.message_id = message.id AND event.type = 'contact-after-objection'
       ) AS breach
     FROM message
     JOIN verdict ON verdict.message_id = message.id
     LEFT JOIN correction ON correction.message_id = message.id
     WHERE message.id = ?`,
    [messageId],
  );
  if (facts === null) return;
  forgetCounts(store);
  const judgement = judgementOf(facts);
  run(
    store,
    `UPDATE standing SET organisation_id = ?, view = ?, label = ?, unsolicited = ?, band = ?, confidence = ?, corrected = ?,
       case_id = ?, breach = ?
     WHERE message_id = ?`,
    [
      facts.organisationId,
      viewOf(judgement, facts.direction, facts.decided === 1),
      judgement.label,
      Number(judgement.unsolicited),
      judgement.band,
      judgement.confidence,
      Number(facts.correctedLabel !== null),
      facts.caseId,
      facts.breach,
      messageId,
    ],
  );
}

/** The correction wins over the verdict. */
function judgementOf(facts: Facts): Judgement {
  const { correctedLabel: label, label: computed, band, confidence } = facts;
  if (label === null) return { label: computed, unsolicited: facts.unsolicited === 1, band, confidence };
  const unsolicited = facts.correctedUnsolicited === 1;
  return { label, unsolicited, band: unsolicited && label !== 'other' ? 'flagged' : 'clear', confidence: 1 };
}

/**
 * A decision or a case takes a message out of the views that ask for one. Contact after an objection stays in view:
 * it is a new contact to decide on.
 */
function viewOf(judgement: Judgement, direction: Direction, decided: boolean): string {
  if (direction === 'outgoing') return 'own';
  if (decided) return 'decided';
  if (judgement.band === 'flagged') return judgement.unsolicited ? 'flagged' : 'clear';
  return judgement.band;
}
