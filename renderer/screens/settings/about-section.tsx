import { Mark } from '../../components/mark.tsx';
import { useText } from '../../text/use-text.ts';
import { useMethod } from '../../verzet.ts';

export function AboutSection() {
  const t = useText();
  const info = useMethod('app.info', []).value;
  return (
    <>
      <div className="v-brand v-about-brand">
        <Mark size={40} />
        <span>Verzet</span>
      </div>
      <p>{t('about.what')}</p>
      <p className="v-dim">{t('about.advice')}</p>
      <dl className="v-source">
        <dt>{t('about.version')}</dt>
        <dd>{info?.version ?? '–'}</dd>
        <dt>Electron</dt>
        <dd>{info === null ? '–' : `${info.electron} · Chromium ${info.chromium} · ${info.platform}`}</dd>
        <dt>{t('about.licence')}</dt>
        <dd>AGPL-3.0-only</dd>
      </dl>
    </>
  );
}
