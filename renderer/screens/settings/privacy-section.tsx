import type { ProfileStatus } from '../../../shared/domain/settings.ts';
import { EraseEverything } from '../../components/erase-everything.tsx';
import { useText } from '../../text/use-text.ts';

interface PrivacySectionProps {
  readonly status: ProfileStatus;
  readonly onProfile: (status: ProfileStatus) => void;
}

export function PrivacySection({ status, onProfile }: PrivacySectionProps) {
  const t = useText();
  return (
    <>
      <h2>{t('settings.privacy')}</h2>
      <ul className="v-privacy">
        <li>{t('privacy.local')}</li>
        <li>{t(`privacy.kept.${status.keptBy}`)}</li>
        <li>{t('privacy.network')}</li>
        <li>{t('privacy.mail')}</li>
      </ul>
      <section className="v-setting">
        <h3>{t('erase.title')}</h3>
        <p className="v-dim">{t('erase.about')}</p>
        <div>
          <EraseEverything onErased={onProfile} />
        </div>
      </section>
    </>
  );
}
