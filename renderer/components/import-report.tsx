import { Button, Modal } from '@mantine/core';
import type { ImportReport } from '../../shared/domain/job.ts';
import { isPassedOver } from '../../shared/rules/passed-over.ts';
import { skipText } from '../text/tables.ts';
import { type Translate, useLanguage, useText } from '../text/use-text.ts';

interface ImportReportWindowProps {
  readonly report: ImportReport | null;
  readonly onClose: () => void;
}

/** What an import did: read, new, known before, skipped and why. */
export function ImportReportWindow({ report, onClose }: ImportReportWindowProps) {
  const t = useText();
  return (
    <Modal
      opened={report !== null}
      onClose={onClose}
      title={t('report.title')}
      size="lg"
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      {report === null ? null : <ReportBody report={report} onClose={onClose} />}
    </Modal>
  );
}

function ReportBody({ report, onClose }: { readonly report: ImportReport; readonly onClose: () => void }) {
  const t = useText();
  const read = report.imported + report.duplicates + report.skippedTotal;
  return (
    <div className="v-stack">
      <p>{t(outcomeOf(report), { count: report.imported })}</p>
      <Skips report={report} />
      <dl className="v-figures">
        <Figure name={t('report.read')} value={read} />
        <Figure name={t('report.new')} value={report.imported} />
        <Figure name={t('report.known')} value={report.duplicates} />
        <Figure name={t('report.skipped')} value={report.skippedTotal} />
      </dl>
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

function Figure({ name, value }: { readonly name: string; readonly value: number }) {
  const t = useText();
  return (
    <div>
      <dd>{t('number', { value })}</dd>
      <dt>{name}</dt>
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

type Skip = ImportReport['skipped'][number];

/** What could not be read is shown at once; what was passed over on purpose can be unfolded. */
function Skips({ report }: { readonly report: ImportReport }) {
  const t = useText();
  const { skipped, skippedTotal } = report;
  const failed = skipped.filter(({ reason }) => !isPassedOver(reason));
  const passedOver = skipped.filter(({ reason }) => isPassedOver(reason));
  const unlisted = skippedTotal - skipped.length;
  const passedOverTitle = t('report.passedOver', { count: passedOver.length });
  return (
    <>
      {failed.length === 0 ? null : (
        <section className="v-failed" aria-label={t('report.failed', { count: failed.length + unlisted })}>
          <h3>{t('report.failed', { count: failed.length + unlisted })}</h3>
          <SkipList skips={failed} label={t('report.failed', { count: failed.length + unlisted })} />
          {unlisted > 0 ? <p className="v-small v-dim">{t('report.skippedMore', { count: unlisted })}</p> : null}
        </section>
      )}
      {passedOver.length === 0 ? null : (
        <details className="v-details">
          <summary>{passedOverTitle}</summary>
          <SkipList skips={passedOver} label={passedOverTitle} />
        </details>
      )}
    </>
  );
}

function SkipList({ skips, label }: { readonly skips: readonly Skip[]; readonly label: string }) {
  const t = useText();
  const language = useLanguage();
  return (
    <ul className="v-skipped v-scroll" tabIndex={0} aria-label={label}>
      {skips.map(({ path, item, reason }, index) => (
        <li key={`${index} ${path}`}>
          <span className="v-cut" title={path}>
            <bdi>{fileName(path)}</bdi>
            {item === '' ? '' : ' · '}
            <bdi>{itemText(item, t)}</bdi>
          </span>
          <span className="v-dim">{skipText(reason, language)}</span>
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
