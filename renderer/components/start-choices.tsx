import { Button } from '@mantine/core';
import { IconFolderOpen, IconInbox, IconMailbox, type Icon } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { Intent } from '../screens/first-run/profile-gate.tsx';
import { useText } from '../text/use-text.ts';
import { call } from '../verzet.ts';
import { useFailureToast } from './toast.tsx';

interface StartChoicesProps {
  readonly withSample: boolean;
  readonly busy: boolean;
  readonly onChoose: (intent: Intent) => void;
}

/** The ways to begin. The sample is one click and can be put away in one. */
export function StartChoices({ withSample, busy, onChoose }: StartChoicesProps) {
  const t = useText();
  const fail = useFailureToast();
  const [opening, setOpening] = useState(false);
  const openSample = async () => {
    setOpening(true);
    const result = await call('sample.open');
    if (result.ok) return;
    setOpening(false);
    fail(result.error.code);
  };
  return (
    <ul className="v-choices">
      {withSample ? (
        <Choice icon={IconInbox} title={t('first.sample')} text={t('first.sample.text')}>
          <Button loading={opening} disabled={busy} onClick={() => void openSample()}>
            {t('first.sample.do')}
          </Button>
        </Choice>
      ) : null}
      <Choice icon={IconMailbox} title={t('first.connect')} text={t('first.connect.text')}>
        <Button variant="default" disabled={busy || opening} onClick={() => onChoose('connect')}>
          {t('first.connect.do')}
        </Button>
      </Choice>
      <Choice icon={IconFolderOpen} title={t('first.import')} text={t('first.import.text')}>
        <Button variant="default" disabled={busy || opening} onClick={() => onChoose('files')}>
          {t('first.import.files')}
        </Button>
        <Button variant="subtle" disabled={busy || opening} onClick={() => onChoose('folder')}>
          {t('first.import.folder')}
        </Button>
      </Choice>
    </ul>
  );
}

interface ChoiceProps {
  readonly icon: Icon;
  readonly title: string;
  readonly text: string;
  readonly children: ReactNode;
}

function Choice({ icon: ChoiceIcon, title, text, children }: ChoiceProps) {
  return (
    <li className="v-choice">
      <ChoiceIcon size={24} stroke={1.5} aria-hidden className="v-choice-icon" />
      <div className="v-choice-text">
        <h2>{title}</h2>
        <p className="v-dim">{text}</p>
      </div>
      <div className="v-choice-do">{children}</div>
    </li>
  );
}
