import { DueLine } from '../../components/due-line.tsx';
import { StageTag } from '../../components/stage-tag.tsx';
import { useNavigation } from '../../route.tsx';
import { useText } from '../../text/use-text.ts';
import { useEvent, useMethod } from '../../verzet.ts';

/** The cases against one organisation. */
export function OrganisationCases({ ids }: { readonly ids: readonly number[] }) {
  const t = useText();
  const { go } = useNavigation();
  const cases = useMethod('case.list', ids.length === 0 ? null : []);
  useEvent('case.changed', cases.reload);
  const shown = (cases.value ?? []).filter(({ id }) => ids.includes(id));
  if (shown.length === 0) return null;
  return (
    <section aria-label={t('rail.cases')}>
      <h2 className="v-eyebrow">{t('rail.cases')}</h2>
      <ul className="v-plain-list">
        {shown.map(({ id, reference, state }) => (
          <li key={id}>
            <button type="button" className="v-plain v-link" onClick={() => go({ screen: 'case', id })}>
              {t(`kind.short.${state.kind}`)} · {reference}
            </button>
            <StageTag state={state} />
            <span className="v-small">{state.stage === 'closed' ? null : <DueLine state={state} />}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
