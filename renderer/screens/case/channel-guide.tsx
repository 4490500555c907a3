import type { CaseView } from '../../../shared/contract.ts';
import { useText } from '../../text/use-text.ts';
import { OwnSteps } from './own-steps.tsx';

interface ChannelGuideProps {
  readonly view: CaseView;
  readonly onChange: (view: CaseView) => void;
}

const parts = {
  post: ['guide.post.named', 'guide.post.residents', 'guide.post.unaddressed', 'guide.post.register', 'guide.post.not'],
  phone: ['guide.phone.consent', 'guide.phone.object', 'guide.phone.number'],
} as const;

/** For paper and calls: what binds whom (`law.md` 5 and 6), and the steps that only the person can take. */
export function ChannelGuide({ view, onChange }: ChannelGuideProps) {
  const t = useText();
  const channel = view.message?.channel;
  if (channel !== 'post' && channel !== 'phone') return null;
  return (
    <section aria-label={t(`guide.${channel}.name`)}>
      <details className="v-details v-further">
        <summary>{t(`guide.${channel}.name`)}</summary>
        <div className="v-stack v-small">
          {parts[channel].map((part) => (
            <p key={part}>{t(part)}</p>
          ))}
          <OwnSteps of={channel} view={view} onChange={onChange} />
        </div>
      </details>
    </section>
  );
}
