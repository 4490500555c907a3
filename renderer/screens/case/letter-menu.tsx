import { Button, Menu } from '@mantine/core';
import { IconMail } from '@tabler/icons-react';
import { useState } from 'react';
import type { CaseView } from '../../../shared/contract.ts';
import type { LetterKind } from '../../../shared/domain/letter.ts';
import { effectiveEvents, eventsOf } from '../../../shared/rules/effective-events.ts';
import { offeredLetters } from '../../../shared/rules/fitting-letters.ts';
import { letterRules } from '../../../shared/rules/letter-rules.ts';
import { useText } from '../../text/use-text.ts';
import { LetterWindow } from './letter-window.tsx';

/** The letters that fit the case as it stands, beside the one that its next step asks for. */
export function LetterMenu({ view }: { readonly view: CaseView }) {
  const t = useText();
  const [kind, setKind] = useState<LetterKind | null>(null);
  const kinds = lettersFor(view);
  if (kinds.length === 0) return null;
  const toThem = kinds.filter((value) => letterRules[value].to === 'controller');
  const toOthers = kinds.filter((value) => letterRules[value].to !== 'controller');
  return (
    <>
      <Menu position="bottom-end" width={340}>
        <Menu.Target>
          <Button variant="default" leftSection={<IconMail size={16} stroke={1.75} aria-hidden />}>
            {t('letters.menu')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown mah={480} className="v-scroll">
          {toThem.length === 0 ? null : <Menu.Label>{t('letters.toThem')}</Menu.Label>}
          {toThem.map((value) => (
            <Menu.Item key={value} onClick={() => setKind(value)}>
              {t(`letter.${value}`)}
            </Menu.Item>
          ))}
          {toOthers.length === 0 ? null : <Menu.Label>{t('letters.toOthers')}</Menu.Label>}
          {toOthers.map((value) => (
            <Menu.Item key={value} onClick={() => setKind(value)}>
              {t(`letter.${value}`)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      {kind === null ? null : <LetterWindow key={kind} kind={kind} caseId={view.id} onClose={() => setKind(null)} />}
    </>
  );
}

function lettersFor({ state, events, message, today }: CaseView): LetterKind[] {
  if (state.controller === null || message === null) return [];
  const answered = eventsOf(effectiveEvents(events), 'response-received').some(
    ({ on, fact }) => fact.reading !== 'receipt' && state.sentOn !== null && on >= state.sentOn,
  );
  return offeredLetters({ state, channel: message.channel, answered, today });
}
