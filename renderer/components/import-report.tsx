import { Button, Modal } from '@mantine/core';
import type { ImportReport } from '../../shared/domain/job.ts';
import { skipText } from '../text/tables.ts';
import { useLanguage, useText } from '../text/use-text.ts';

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
      <p>
        {t(report.cancelled ? 'report.cancelled' : report.imported === 0 ? 'report.nothing' : 'report.done', {
          count: report.imported,
        })}
      </p>
      <dl className="v-figures">
        <Figure name={t('report.read')} value={read} />
        <Figure name={t('report.new')} value={report.imported} />
        <Figure name={t('report.known')} value={report.duplicates} />
        <Figure name={t('report.skipped')} value={report.skippedTotal} />
      </dl>
      <SourceList report={report} />
      {report.skippedTotal === 0 ? null : <SkippedList report={report} />}
      <div className="v-dialog-foot">
        <Button onClick={onClose} data-autofocus>
          {t('report.close')}
        </Button>
      </div>
    </div>
  );
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

function sourceName(source: string, t: ReturnType<typeof useText>): string {
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

function SkippedList({ report }: { readonly report: ImportReport }) {
  const t = useText();
  const language = useLanguage();
  return (
    <details className="v-details">
      <summary>{t('report.skippedList', { count: report.skippedTotal })}</summary>
      <ul
        className="v-skipped v-scroll"
        tabIndex={0}
        aria-label={t('report.skippedList', { count: report.skippedTotal })}
      >
        {report.skipped.map(({ path, item, reason }, index) => (
          <li key={`${index} ${path}`}>
            <span className="v-cut" title={path}>
              <bdi>{fileName(path)}</bdi>
              {item === '' ? '' : ' · '}
              <bdi>{item}</bdi>
            </span>
            <span className="v-dim">{skipText(reason, language)}</span>
          </li>
        ))}
      </ul>
      {report.skippedTotal > report.skipped.length ? (
        <p className="v-small v-dim">
          {t('report.skippedMore', { count: report.skippedTotal - report.skipped.length })}
        </p>
      ) : null}
    </details>
  );
}

const fileName = (path: string) => path.split(/[\\/]/).findLast((part) => part !== '') ?? path;
