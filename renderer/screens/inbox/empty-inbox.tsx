import { StartChoices } from '../../components/start-choices.tsx';
import { useText } from '../../text/use-text.ts';
import type { Intent } from '../first-run/profile-gate.tsx';

/** A profile with nothing in it: how to begin. */
export function EmptyInbox({ onBegin }: { readonly onBegin: (intent: Intent) => void }) {
  const t = useText();
  return (
    <main className="v-screen v-scroll" aria-label={t('rail.inbox')}>
      <div className="v-page v-page-narrow">
        <h1>{t('inbox.new.title')}</h1>
        <p className="v-welcome-lead">{t('inbox.new.text')}</p>
        <StartChoices withSample={false} busy={false} onChoose={onBegin} />
      </div>
    </main>
  );
}
