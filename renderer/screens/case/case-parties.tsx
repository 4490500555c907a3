import { Modal } from '@mantine/core';
import { useState } from 'react';
import type { CaseView } from '../../../shared/contract.ts';
import type { Letter } from '../../../shared/domain/letter.ts';
import { effectiveEvents, eventsOf } from '../../../shared/rules/effective-events.ts';
import { useNavigation } from '../../route.tsx';
import { isCountry } from '../../text/countries.ts';
import { useSay } from '../../text/use-say.ts';
import { useText } from '../../text/use-text.ts';
import { ChannelGuide } from './channel-guide.tsx';
import { EscalationPanel } from './escalation-panel.tsx';
import { RightsList } from './rights-list.tsx';
import { ControllerForm } from './controller-form.tsx';

interface CasePartiesProps {
  readonly view: CaseView;
  readonly onChange: (view: CaseView) => void;
}

/** To whom the letters go and the letters themselves. */
export function CaseParties({ view, onChange }: CasePartiesProps) {
  const t = useText();
  const { go } = useNavigation();
  const [editing, setEditing] = useState(false);
  const { controller } = view.state;
  return (
    <div className="v-parties">
      <RightsList state={view.state} silence={view.silence} />
      <EscalationPanel view={view} onChange={onChange} />
      <ChannelGuide view={view} onChange={onChange} />
      {controller === null ? null : (
        <section aria-label={t('parties.addressee')}>
          <h3 className="v-eyebrow">{t('parties.addressee')}</h3>
          <address className="v-address-block">
            <bdi className="v-strong">{controller.name}</bdi>
            {controller.email === null ? null : <bdi>{controller.email}</bdi>}
            {controller.postalAddress === null ? null : <span className="v-lines">{controller.postalAddress}</span>}
            <span className="v-dim">
              {isCountry(controller.country) ? t(`country.${controller.country}`) : controller.country}
            </span>
          </address>
          <p className="v-inline v-small">
            <button type="button" className="v-plain v-link" onClick={() => setEditing(true)}>
              {t('parties.change')}
            </button>
            {view.organisation === null ? null : <OrganisationLink id={view.organisation.id} />}
          </p>
        </section>
      )}
      {view.letters.length === 0 ? null : (
        <section aria-label={t('parties.letters')}>
          <h3 className="v-eyebrow">{t('parties.letters')}</h3>
          <ul>
            {view.letters.map((letter) => (
              <li key={letter.id}>
                <button
                  type="button"
                  className="v-plain v-link"
                  onClick={() => go({ screen: 'letter', id: letter.id })}
                >
                  {t(`letter.${letter.kind}`)}
                </button>{' '}
                <span className="v-small v-dim">
                  <LetterState letter={letter} view={view} />
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Modal
        opened={editing}
        onClose={() => setEditing(false)}
        title={t('parties.change')}
        closeButtonProps={{ 'aria-label': t('action.close') }}
      >
        <ControllerForm view={view} onChange={onChange} onDone={() => setEditing(false)} />
      </Modal>
    </div>
  );
}

function LetterState({ letter, view }: { readonly letter: Letter; readonly view: CaseView }) {
  const t = useText();
  const say = useSay();
  if (letter.frozenAt === null) return t('parties.draft');
  if (view.letters.some(({ replaces }) => replaces === letter.id)) return t('parties.replaced');
  const sent = eventsOf(effectiveEvents(view.events), 'letter-sent').find(({ fact }) => fact.letterId === letter.id);
  return sent === undefined
    ? t('parties.handed', { date: say.instant(letter.frozenAt) })
    : t('parties.sent', { date: say.date(sent.on) });
}

function OrganisationLink({ id }: { readonly id: number }) {
  const t = useText();
  const { go } = useNavigation();
  return (
    <button type="button" className="v-plain v-link" onClick={() => go({ screen: 'organisations', id })}>
      {t('parties.organisation')}
    </button>
  );
}
