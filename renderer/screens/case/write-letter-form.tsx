import { Button, SegmentedControl, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { Language } from '../../../shared/domain/dates.ts';
import type { LetterKind, Tone } from '../../../shared/domain/letter.ts';
import { useFailureToast } from '../../components/toast.tsx';
import { useNavigation } from '../../route.tsx';
import { useLanguage, useText } from '../../text/use-text.ts';
import { call } from '../../verzet.ts';
import { ToneChoice } from './tone-choice.tsx';

interface WriteLetterFormProps {
  readonly caseId: number;
  readonly kind: LetterKind;
  readonly variant: string;
  /** The person's own words in an earlier letter of this case. */
  readonly earlierReason?: string;
}

/** Chooses what the letter is to be; it is then written and can be edited. */
export function WriteLetterForm({ caseId, kind, variant, earlierReason = '' }: WriteLetterFormProps) {
  const t = useText();
  const { go } = useNavigation();
  const fail = useFailureToast();
  const [language, setLanguage] = useState<Language>(useLanguage());
  const [tone, setTone] = useState<Tone>('formal');
  const [reason, setReason] = useState(earlierReason);
  const [busy, setBusy] = useState(false);
  const write = async () => {
    setBusy(true);
    const result = await call('case.writeLetter', { id: caseId, kind, language, tone, personalReason: reason.trim() });
    setBusy(false);
    if (result.ok) go({ screen: 'letter', id: result.value.letter.id });
    else fail(result.error.code);
  };
  return (
    <form
      noValidate
      className="v-stack"
      aria-label={t('write.form')}
      onSubmit={(event) => {
        event.preventDefault();
        void write();
      }}
    >
      <LanguageChoice language={language} onLanguage={setLanguage} />
      <ToneChoice tone={tone} onTone={setTone} />
      {kind === 'objection' || kind === 'both' ? <ReasonField reason={reason} onReason={setReason} /> : null}
      <Button type="submit" variant={variant} loading={busy}>
        {t(kind === 'reminder' ? 'write.reminder' : 'write.do')}
      </Button>
    </form>
  );
}

export function LanguageChoice({
  language,
  onLanguage,
}: {
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
}) {
  const t = useText();
  return (
    <div>
      <p className="mantine-InputWrapper-label">{t('write.language')}</p>
      <SegmentedControl
        fullWidth
        aria-label={t('write.language')}
        value={language}
        onChange={(value) => onLanguage(value === 'en' ? 'en' : 'nl')}
        data={[
          { value: 'nl', label: t('language.nl') },
          { value: 'en', label: t('language.en') },
        ]}
      />
    </div>
  );
}

export function ReasonField({
  reason,
  onReason,
}: {
  readonly reason: string;
  readonly onReason: (reason: string) => void;
}) {
  const t = useText();
  return (
    <Textarea
      label={t('write.reason')}
      description={t('write.reason.hint')}
      placeholder={t('write.reason.example')}
      autosize
      minRows={2}
      maxRows={8}
      maxLength={2000}
      value={reason}
      onChange={(event) => onReason(event.currentTarget.value)}
    />
  );
}
