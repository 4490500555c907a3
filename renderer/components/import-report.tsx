import { Button, Modal } from '@mantine/core';
import { IconFolderSearch } from '@tabler/icons-react';
import { useState } from 'react';
import type { ImportReport } from '../../shared/domain/job.ts';
import { isPassedOver } from '../../shared/rules/passed-over.ts';
import { useNavigation } from '../route.tsx';
import { skipText } from '../text/tables.ts';
import { type Translate, useLanguage, useText } from '../text/use-text.ts';
import { call } from '../verzet.ts';
import { ArchiveOwner } from './archive-owner.tsx';
import { ImportList } from './import-list.tsx';
import { type FinishedImport, useJobs } from './jobs.tsx';
import { Learned } from './learned.tsx';

/** What an import did: read, new, known before, skipped and why; each can be opened. */
export function ImportReportWindow() {
  const t = useText();
  const { shownReport, showReport } = useJobs();
  const close = () => showReport(null);
  return (
    <Modal
      opened={shownReport !== null}
      onClose={close}
      title={t('report.title')}
      size="lg"
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      {shownReport === null ? null : <ReportBody key={shownReport.jobId} finished={shownReport} onClose={close} />}
    </Modal>
  );
}

function ReportBody({ finished, onClose }: { readonly finished: FinishedImport; readonly onClose: () => void }) {
  const t = useText();
  const { go } = useNavigation();
  const { report } = finished;
  const [listed, setListed] = useState<'new' | 'known' | null>(null);
  const open = (id: number) => {
    onClose();
    go({ screen: 'inbox', messageId: id });
  };
  const toggle = (list: 'new' | 'known') => () => setListed(listed === list ? null : list);
  const read = report.imported + report.duplicates + report.skippedTotal;
  return (
    <div className="v-stack">
      <p>{t(outcomeOf(report), { count: report.imported })}</p>
      <Learned learned={report.learned} onClose={onClose} />
      {report.owners.length === 0 ? null : <ArchiveOwner owners={report.owners} />}
      <Skips finished={finished} />
      <dl className="v-figures">
        <Figure name={t('report.read')} value={read} />
        <Figure
          name={t('report.new')}
          value={report.imported}
          opened={listed === 'new'}
          onOpen={report.imported === 0 ? null : toggle('new')}
        />
        <Figure
          name={t('report.known')}
          value={report.duplicates}
          opened={listed === 'known'}
          onOpen={report.duplicates === 0 ? null : toggle('known')}
        />
        <Figure name={t('report.skipped')} value={report.skippedTotal} />
      </dl>
      {listed === null ? null : (
        <ImportList
          ids={listed === 'new' ? report.newIds : report.knownIds}
          count={listed === 'new' ? report.imported : report.duplicates}
          label={t(`report.${listed}`)}
          onOpen={open}
        />
      )}
      <SourceList report={report} />
      <div className="v-dialog-foot">
        <Button onClick={onClose} data-autofocus>
          {t('report.close')}
        </Button>
      </div>
    </div>
  );
}

function outcomeOf({ cancelled, imported, duplicates, bySource, skipped }: ImportReport) {
  if (cancelled) return 'report.cancelled';
  if (imported > 0) return 'report.done';
  const read = duplicates + Object.values(bySource).reduce((sum, count) => sum + count, 0);
  return read === 0 && skipped.some(({ reason }) => !isPassedOver(reason)) ? 'report.unread' : 'report.nothing';
}

interface FigureProps {
  readonly name: string;
  readonly value: number;
  readonly opened?: boolean;
  readonly onOpen?: (() => void) | null;
}

function Figure({ name, value, opened = false, onOpen = null }: FigureProps) {
  const t = useText();
  const shown = t('number', { value });
  return (
    <div>
      <dd>{shown}</dd>
      <dt>
        {onOpen === null ? (
          name
        ) : (
          <button type="button" className="v-plain v-link" aria-expanded={opened} onClick={onOpen}>
            {name}
          </button>
        )}
      </dt>
    </div>
  );
}

function SourceList({ report }: { readonly report: ImportReport }) {
  const t = useText();
  const sources = Object.entries(report.bySource).filter(([, count]) => count > 0);
  if (sources.length === 0) return null;
  return (
    <p className="v-small v-dim">
      {sources.map(([source, count]) => `${t('number', { value: count })} ${sourceName(source, t)}`).join(' · ')}
    </p>
  );
}

function sourceName(source: string, t: Translate): string {
  switch (source) {
    case 'linkedin-messages':
      return t('source.linkedin-messages');
    case 'linkedin-invitations':
      return t('source.linkedin-invitations');
    case 'linkedin-connections':
      return t('source.linkedin-connections');
    default:
      return source;
  }
}

/** `index`: its place in the report. */
type Skip = ImportReport['skipped'][number] & { readonly index: number };

/** What could not be read is shown at once; what was passed over on purpose can be unfolded. */
function Skips({ finished }: { readonly finished: FinishedImport }) {
  const t = useText();
  const { jobId, report } = finished;
  const { skippedTotal } = report;
  const skipped = report.skipped.map((skip, index) => ({ ...skip, index }));
  const failed = skipped.filter(({ reason }) => !isPassedOver(reason));
  const passedOver = skipped.filter(({ reason }) => isPassedOver(reason));
  const unlisted = skippedTotal - skipped.length;
  const passedOverTitle = t('report.passedOver', { count: passedOver.length });
  return (
    <>
      {failed.length === 0 ? null : (
        <section className="v-failed" aria-label={t('report.failed', { count: failed.length + unlisted })}>
          <h3>{t('report.failed', { count: failed.length + unlisted })}</h3>
          <SkipList jobId={jobId} skips={failed} label={t('report.failed', { count: failed.length + unlisted })} />
          {unlisted > 0 ? <p className="v-small v-dim">{t('report.skippedMore', { count: unlisted })}</p> : null}
        </section>
      )}
      {passedOver.length === 0 ? null : (
        <details className="v-details">
          <summary>{passedOverTitle}</summary>
          <SkipList jobId={jobId} skips={passedOver} label={passedOverTitle} />
        </details>
      )}
    </>
  );
}

interface SkipListProps {
  readonly jobId: string;
  readonly skips: readonly Skip[];
  readonly label: string;
}

function SkipList({ jobId, skips, label }: SkipListProps) {
  const t = useText();
  const language = useLanguage();
  return (
    <ul className="v-skipped v-scroll" tabIndex={0} aria-label={label}>
      {skips.map(({ path, item, reason, index }) => (
        <li key={index}>
          <span className="v-cut" title={path}>
            <bdi>{fileName(path)}</bdi>
            {item === '' ? '' : ' · '}
            <bdi>{itemText(item, t)}</bdi>
          </span>
          <span className="v-dim">{skipText(reason, language)}</span>
          {reason === 'not-found' ? null : (
            <button
              type="button"
              className="v-plain v-icon-button"
              aria-label={t('report.reveal', { name: fileName(path) })}
              title={t('report.reveal', { name: fileName(path) })}
              onClick={() => void call('import.reveal', { jobId, index })}
            >
              <IconFolderSearch size={16} stroke={1.6} aria-hidden />
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}

const fileName = (path: string) => path.split(/[\\/]/).findLast((part) => part !== '') ?? path;

/** Intake names a place by `row 12` or `offset 3400`; here in the language of the window. */
function itemText(item: string, t: Translate): string {
  const [, file = '', kind, place = ''] = /^(.*?)\s*\b(row|offset) (\d+)$/.exec(item) ?? [];
  if (kind === undefined) return item;
  const where = t(kind === 'row' ? 'report.row' : 'report.offset', { place: Number(place) });
  return file === '' ? where : `${file}, ${where}`;
}
