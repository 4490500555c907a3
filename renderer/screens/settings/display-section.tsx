import { NativeSelect, SegmentedControl } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import type { Settings } from '../../../shared/domain/settings.ts';
import { useSettings } from '../../components/settings-context.tsx';
import { useText } from '../../text/use-text.ts';

const themes = ['system', 'light', 'dark'] as const satisfies readonly Settings['theme'][];
const densities = ['comfortable', 'compact'] as const satisfies readonly Settings['density'][];
const notices = ['none', 'count', 'sender'] as const satisfies readonly Settings['notices'][];
const intervals = [0, 5, 15, 30, 60] as const;

export function DisplaySection() {
  const t = useText();
  const { settings, change } = useSettings();
  return (
    <>
      <h2>{t('settings.display')}</h2>
      <Choice
        label={t('settings.language')}
        value={settings.language}
        options={[
          ['nl', 'Nederlands'],
          ['en', 'English'],
        ]}
        onChange={(value) => change({ language: value === 'en' ? 'en' : 'nl' })}
      />
      <Choice
        label={t('settings.theme')}
        value={settings.theme}
        options={themes.map((value) => [value, t(`theme.${value}`)])}
        onChange={(value) => change({ theme: themes.find((known) => known === value) ?? 'system' })}
      />
      <Choice
        label={t('settings.density')}
        value={settings.density}
        options={densities.map((value) => [value, t(`density.${value}`)])}
        onChange={(value) => change({ density: densities.find((known) => known === value) ?? 'comfortable' })}
      />
      <NativeSelect
        className="v-narrow"
        label={t('settings.poll')}
        value={String(settings.pollMinutes)}
        onChange={(event) => change({ pollMinutes: Number(event.currentTarget.value) })}
        data={[...new Set([...intervals, settings.pollMinutes])].map((minutes) => ({
          value: String(minutes),
          label: minutes === 0 ? t('settings.poll.never') : t('settings.poll.every', { minutes }),
        }))}
      />
      <NativeSelect
        className="v-narrow"
        label={t('settings.notices')}
        description={t('settings.notices.hint')}
        value={settings.notices}
        onChange={(event) =>
          change({ notices: notices.find((known) => known === event.currentTarget.value) ?? 'count' })
        }
        data={notices.map((value) => ({ value, label: t(`settings.notices.${value}`) }))}
      />
    </>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly onChange: (value: string) => void;
}

function Choice({ label, value, options, onChange }: ChoiceProps): ReactNode {
  const id = useId();
  return (
    <div className="v-setting">
      <p id={id} className="v-strong">
        {label}
      </p>
      <SegmentedControl
        aria-labelledby={id}
        value={value}
        onChange={onChange}
        data={options.map(([option, text]) => ({ value: option, label: text }))}
      />
    </div>
  );
}
