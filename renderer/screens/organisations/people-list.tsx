import { Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useState } from 'react';
import type { OrganisationDetail } from '../../../shared/domain/inbox.ts';
import type { Mark, Marked } from '../../../shared/domain/mark.ts';
import type { Party } from '../../../shared/domain/message.ts';
import { useNavigation } from '../../route.tsx';
import { MarkWindow, type MarkWish } from '../../components/mark-window.tsx';
import { useText } from '../../text/use-text.ts';
import { useEvent, useMethod } from '../../verzet.ts';

interface PeopleListProps extends Pick<OrganisationDetail, 'people'> {
  /** The organisation that they are shown with. */
  readonly from: number;
}

const choices: readonly (Marked | null)[] = [null, 'allowed', 'blocked'];

/** Who writes for an organisation, each with a rule of their own where the person made one. */
export function PeopleList({ people, from }: PeopleListProps) {
  const t = useText();
  const { go } = useNavigation();
  const marks = useMethod('mark.list', []);
  useEvent('organisation.changed', marks.reload);
  const [wish, setWish] = useState<MarkWish | null>(null);
  return (
    <section aria-label={t('organisations.people')}>
      <h2 className="v-eyebrow">{t('organisations.people')}</h2>
      <ul className="v-plain-list">
        {people.map(({ party, messages: count }) => {
          const name = party.name || (party.address ?? t('sender.unknown'));
          return (
            <li key={`${party.name} ${party.address} ${party.profile}`}>
              <span className="v-cut" title={party.name}>
                {party.address === null && party.profile === null ? (
                  <bdi>{name}</bdi>
                ) : (
                  <button
                    type="button"
                    className="v-plain v-link"
                    title={t('person.open', { name })}
                    onClick={() => go({ screen: 'organisations', id: from, person: party })}
                  >
                    <bdi>{name}</bdi>
                  </button>
                )}{' '}
                <bdi className="v-small v-dim">{party.name === '' ? '' : (party.address ?? party.profile)}</bdi>
              </span>
              <span className="v-small v-dim v-nowrap">{t('organisations.messages', { count })}</span>
              {party.address === null && party.profile === null ? null : (
                <PersonMenu
                  name={name}
                  marked={markedOf(marks.value ?? [], party)}
                  onChoose={(marked) => setWish({ target: { of: 'person', party }, name, marked })}
                />
              )}
            </li>
          );
        })}
      </ul>
      <MarkWindow wish={wish} onClose={() => setWish(null)} onSet={marks.reload} />
    </section>
  );
}

function markedOf(marks: readonly Mark[], { address, profile }: Party): Marked | null {
  const found = marks.find(
    ({ target }) =>
      target.of === 'person' &&
      (profile === null ? target.party.address === address : target.party.profile === profile),
  );
  return found?.marked ?? null;
}

interface PersonMenuProps {
  readonly name: string;
  readonly marked: Marked | null;
  readonly onChoose: (marked: Marked | null) => void;
}

function PersonMenu({ name, marked, onChoose }: PersonMenuProps) {
  const t = useText();
  return (
    <Menu position="bottom-end" width={200}>
      <Menu.Target>
        <button type="button" className="v-plain v-link v-small v-correct" aria-label={t('marked.person', { name })}>
          {t(`marked.${marked ?? 'none'}`)}
          <IconChevronDown size={14} stroke={1.75} aria-hidden />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {choices.map((choice) => (
          <Menu.Item key={choice ?? 'none'} disabled={choice === marked} onClick={() => onChoose(choice)}>
            {t(`marked.${choice ?? 'none'}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
