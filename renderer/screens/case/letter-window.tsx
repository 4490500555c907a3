import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import type { Input } from '../../../shared/contract.ts';
import type { Language } from '../../../shared/domain/dates.ts';
import type { LetterKind, Tone } from '../../../shared/domain/letter.ts';
import { useFailureToast } from '../../components/toast.tsx';
import { useNavigation } from '../../route.tsx';
import { useLanguage, useText } from '../../text/use-text.ts';
import { call } from '../../verzet.ts';
import { DetailFields, isComplete } from './detail-fields.tsx';
import { ToneChoice } from './tone-choice.tsx';
import { LanguageChoice } from './write-letter-form.tsx';

export type Details = NonNullable<Input<'case.writeLetter'>['details']>;

interface LetterWindowProps {
  readonly kind: LetterKind;
  readonly caseId: number;
  readonly onClose: () => void;
}

/** What a letter has to know before it can be written. */
export function LetterWindow({ kind, caseId, onClose }: LetterWindowProps) {
  const t = useText();
  const { go } = useNavigation();
  const fail = useFailureToast();
  const [language, setLanguage] = useState<Language>(useLanguage());
  const [tone, setTone] = useState<Tone>('formal');
  const [details, setDetails] = useState<Details>({});
  const [busy, setBusy] = useState(false);
  const write = async () => {
    setBusy(true);
    const result = await call('case.writeLetter', { id: caseId, kind, language, tone, details, personalReason: '' });
    setBusy(false);
    if (result.ok) go({ screen: 'letter', id: result.value.letter.id });
    else fail(result.error.code);
  };
  return (
    <Modal opened onClose={onClose} title={t(`letter.${kind}`)} closeButtonProps={{ 'aria-label': t('action.close') }}>
      <form
        noValidate
        className="v-stack"
        aria-label={t('write.form')}
        onSubmit={(event) => {
          event.preventDefault();
          void write();
        }}
      >
        <DetailFields kind={kind} details={details} onDetails={setDetails} />
        {kind === 'client-notice' ? <p className="v-dim v-small">{t('details.coolingOff')}</p> : null}
        <LanguageChoice language={language} onLanguage={setLanguage} />
        <ToneChoice tone={tone} onTone={setTone} />
        <div className="v-dialog-foot">
          <Button variant="default" onClick={onClose} disabled={busy}>
            {t('action.cancel')}
          </Button>
          <Button type="submit" loading={busy} disabled={!isComplete(kind, details)}>
            {t('write.do')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
