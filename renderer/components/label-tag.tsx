import type { Band, Label } from '../../shared/domain/verdict.ts';
import { useText } from '../text/use-text.ts';

interface LabelGlyphProps {
  readonly label: Label;
  readonly band: Band;
}

/** A shape for the label: full for recruitment, ring for advertising, dotted when unsure, dash for the rest. */
export function LabelGlyph({ label, band }: LabelGlyphProps) {
  const t = useText();
  const name = band === 'unsure' ? `${t('band.unsure')}: ${t(`label.${label}`)}` : t(`label.${label}`);
  return (
    <svg className="v-glyph" width="10" height="10" viewBox="0 0 10 10" role="img" aria-label={name}>
      <title>{name}</title>
      {band === 'unsure' ? (
        <circle cx="5" cy="5" r="3.75" fill="none" stroke="currentColor" strokeWidth="1.5" strokeDasharray="2 1.9" />
      ) : label === 'recruiter' ? (
        <circle cx="5" cy="5" r="4.25" fill="currentColor" />
      ) : label === 'direct-marketing' ? (
        <circle cx="5" cy="5" r="3.5" fill="none" stroke="currentColor" strokeWidth="1.75" />
      ) : (
        <path d="M2 5h6" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" />
      )}
    </svg>
  );
}
