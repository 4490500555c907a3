import type { EngineHandlers, HostHandlers } from '../../../shared/contract.ts';
import { readAttachedFiles } from '../attached-files.ts';
import { caseSummaries, caseSummary, caseView } from '../casework/case-view.ts';
import { calendarFile } from '../casework/calendar-file.ts';
import { dateNotices } from '../casework/notices.ts';
import { confirmController } from '../casework/confirm-controller.ts';
import type { Desk } from '../casework/desk.ts';
import { confirmSent, handOver } from '../casework/hand-over.ts';
import { letterMail } from '../casework/letter-mail.ts';
import { letterView } from '../casework/letter-view.ts';
import { openCase } from '../casework/open-case.ts';
import { recordFact, withdrawEvent } from '../casework/record-fact.ts';
import { notHeld } from '../casework/not-held.ts';
import { redateLetter, reviseLetter } from '../casework/revise-letter.ts';
import { addMessage, runningCase } from '../casework/running-case.ts';
import { saveLetter, writeLetter } from '../casework/write-letter.ts';
import type { EngineContext } from '../context.ts';
import { readEventFile } from '../store/event-files.ts';

type Names =
  | 'case.list'
  | 'case.open'
  | 'case.running'
  | 'case.addMessage'
  | 'case.get'
  | 'case.confirmController'
  | 'case.writeLetter'
  | 'case.record'
  | 'case.withdraw'
  | 'letter.get'
  | 'letter.save'
  | 'letter.revise'
  | 'letter.confirmSent';

type HostNames =
  'letter.eml' | 'letter.markHandedOver' | 'case.notices' | 'case.calendarFile' | 'case.keepFact' | 'case.file';

const caseFiles = { bytes: 100_000_000, code: 'case-files-too-large' } as const;

export function caseMethods({
  profile,
  clock,
  parts,
  emit,
}: EngineContext): Pick<EngineHandlers, Names> & Pick<HostHandlers, HostNames> {
  const desk = (): Desk => ({ store: profile.store(), clock, parts });
  const changed = (id: number) => {
    emit({ kind: 'event', name: 'case.changed', payload: { id } });
    emit({ kind: 'event', name: 'inbox.changed', payload: {} });
  };
  const view = (id: number) => {
    changed(id);
    return Promise.resolve(caseView(desk(), id));
  };
  return {
    'case.list': () => Promise.resolve(caseSummaries(desk())),
    'case.open': ({ messageId, kind, beside }) => view(openCase(desk(), messageId, kind, { beside: beside === true })),
    'case.running': ({ messageId }) => {
      const running = runningCase(desk(), messageId);
      return Promise.resolve(running === null ? null : caseSummary(desk(), running));
    },
    'case.addMessage': ({ id, messageId }) => {
      addMessage(desk(), id, messageId);
      return view(id);
    },
    'case.get': ({ id }) => Promise.resolve(caseView(desk(), id)),
    'case.confirmController': ({ id, controller }) => {
      confirmController(desk(), id, controller);
      return view(id);
    },
    'case.writeLetter': ({ id, ...wanted }) => {
      const letter = writeLetter(desk(), id, wanted);
      changed(id);
      return Promise.resolve(letterView(desk(), letter.id));
    },
    'case.record': ({ id, on, fact }) => {
      recordFact(desk(), id, on, fact);
      return view(id);
    },
    'case.keepFact': async ({ id, on, fact, paths }) => {
      recordFact(desk(), id, on, fact, await readAttachedFiles(paths, caseFiles));
      return view(id);
    },
    'case.file': (place) => Promise.resolve(readEventFile(profile.store(), place)),
    'case.withdraw': ({ id, eventId }) => {
      withdrawEvent(desk(), id, eventId);
      return view(id);
    },
    'case.notices': ({ since }) => Promise.resolve(dateNotices(desk(), since)),
    'case.calendarFile': ({ id, language }) => calendarFile(desk(), id, language),
    'letter.get': ({ id, onPaper }) => Promise.resolve(letterView(desk(), id, onPaper === true)),
    'letter.save': ({ id, ...change }) => {
      saveLetter(desk(), id, change);
      return Promise.resolve(letterView(desk(), id));
    },
    'letter.confirmSent': async ({ id, route, on }) => {
      notHeld(desk(), id);
      await confirmSent(desk(), id, route, on);
      return view(letterView(desk(), id).letter.caseId);
    },
    'letter.revise': ({ id }) => {
      const letter = reviseLetter(desk(), id);
      changed(letter.caseId);
      return Promise.resolve(letterView(desk(), letter.id));
    },
    'letter.eml': async ({ id, unsent }) => {
      redateLetter(desk(), id);
      return { ...(await letterMail(desk(), id, unsent === true)), fileName: letterView(desk(), id).fileName };
    },
    'letter.markHandedOver': async ({ id, route, source }) => {
      notHeld(desk(), id);
      const handover = await handOver(desk(), id, route, source);
      changed(letterView(desk(), id).letter.caseId);
      return handover;
    },
  };
}
