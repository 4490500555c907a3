import type { CaseEvent, CaseFact, CaseKind, ComplaintRoute, Reading } from '../../../shared/domain/case.ts';
import type { Country } from '../../../shared/domain/dates.ts';
import type { HandoverRoute, LetterKind } from '../../../shared/domain/letter.ts';

/** A log under construction: ids grow by one, in the order of the calls. */
export class CaseLog {
  readonly events: CaseEvent[] = [];

  /** To add to, while the original stays as it was. */
  copy(): CaseLog {
    const copy = new CaseLog();
    copy.events.push(...this.events);
    return copy;
  }

  add(on: string, fact: CaseFact): this {
    this.events.push({ id: this.events.length + 1, on, recordedAt: `${on}T12:00:00Z`, fact });
    return this;
  }

  open(on: string, kind: CaseKind = 'both'): this {
    return this.add(on, { type: 'opened', messageId: 7, kind });
  }

  confirm(on: string, country: Country = 'NL'): this {
    const controller = { name: 'Talentvonk B.V.', email: 'privacy@talentvonk.example', postalAddress: null, country };
    return this.add(on, { type: 'controller-confirmed', controller });
  }

  issue(on: string, kind: LetterKind = 'both', letterId = 1): this {
    return this.add(on, { type: 'letter-issued', letterId, kind });
  }

  handOver(on: string, kind: LetterKind = 'both', letterId = 1, route: HandoverRoute = 'smtp'): this {
    return this.add(on, { type: 'letter-handed-over', letterId, kind, route, proof: null });
  }

  send(on: string, kind: LetterKind = 'both', letterId = 1, receivedOn = on): this {
    return this.add(on, {
      type: 'letter-sent',
      letterId,
      kind,
      route: 'smtp',
      receivedOn,
      presumed: receivedOn !== on,
    });
  }

  bounce(on: string, letterId: number | null = 1): this {
    return this.add(on, { type: 'letter-bounced', letterId, messageId: null });
  }

  answer(on: string, reading: Reading, messageId: number | null = 20): this {
    return this.add(on, { type: 'response-received', messageId, reading, note: '' });
  }

  claim(on: string, messageId: number | null = 21, reasoned?: boolean): this {
    const fact = { type: 'extension-claimed', messageId, note: '' } as const;
    return this.add(on, reasoned === undefined ? fact : { ...fact, reasoned });
  }

  pause(on: string): this {
    return this.add(on, { type: 'paused', note: '' });
  }

  resume(on: string): this {
    return this.add(on, { type: 'resumed', note: '' });
  }

  complain(on: string, route: ComplaintRoute = 'authority'): this {
    return this.add(on, { type: 'complaint-filed', route, reference: 'z2026-01234', note: '' });
  }

  decide(on: string, route: ComplaintRoute = 'authority'): this {
    return this.add(on, { type: 'complaint-decided', route, note: '' });
  }

  contact(on: string, messageId = 30): this {
    return this.add(on, { type: 'contact-after-objection', messageId });
  }

  answeredQuestion(on: string): this {
    return this.add(on, { type: 'question-answered', note: 'by telephone' });
  }

  close(on: string): this {
    return this.add(on, { type: 'closed', outcome: 'honoured', note: '' });
  }

  reopen(on: string): this {
    return this.add(on, { type: 'reopened', note: '' });
  }

  /** Withdraws an event: the last one when none is named. */
  withdraw(on: string, eventId = this.events.length): this {
    return this.add(on, { type: 'withdrawn', eventId });
  }
}

/** Opened, confirmed, written and sent on one day. */
export function sentCase(on: string, kind: CaseKind = 'both', country: Country = 'NL'): CaseLog {
  return new CaseLog().open(on, kind).confirm(on, country).issue(on, kind).handOver(on, kind).send(on, kind);
}
