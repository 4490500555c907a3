import type { JudgementPreview } from '../../shared/domain/mark.ts';
import { useText } from '../text/use-text.ts';
import { LabelGlyph } from './label-tag.tsx';
import './judgement-preview.css';

/** What judging anew would change, message by message, before anything is applied. */
export function JudgementPreviewList({ preview }: { readonly preview: JudgementPreview }) {
  const t = useText();
  const { messages, flagged, unflagged, otherwise, rows } = preview;
  const changes = flagged + unflagged + otherwise;
  if (changes === 0) return <p>{t('preview.none', { messages })}</p>;
  return (
    <>
      <p>{t('preview.count', { messages, flagged, unflagged, otherwise })}</p>
      <ul className="v-preview v-scroll" tabIndex={0} aria-label={t('preview.list')}>
        {rows.map(({ row, band }) => (
          <li key={row.id}>
            <LabelGlyph label={row.label} band={row.band} />
            <span className="v-cut" title={row.subject}>
              <bdi>{row.from.name || row.from.address || t('sender.unknown')}</bdi> ·{' '}
              <bdi>{row.subject || row.snippet || t('subject.none')}</bdi>
            </span>
            <span className="v-dim v-nowrap">{t(`preview.to.${band}`)}</span>
          </li>
        ))}
      </ul>
      {changes > rows.length ? (
        <p className="v-small v-dim">{t('report.skippedMore', { count: changes - rows.length })}</p>
      ) : null}
    </>
  );
}
