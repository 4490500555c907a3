import { Button, Modal, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import type { CaseView, LetterView } from '../../../shared/contract.ts';
import type { LetterKind } from '../../../shared/domain/letter.ts';
import { useFailureToast } from '../../components/toast.tsx';
import { useText } from '../../text/use-text.ts';
import { call } from '../../verzet.ts';
import { ToneChoice } from '../case/tone-choice.tsx';
import { LanguageChoice, ReasonField } from '../case/write-letter-form.tsx';

interface RewriteButtonProps {
  readonly view: LetterView;
  readonly file: CaseView;
  readonly onRewritten: (view: LetterView) => void;
}

/** Another kind or language, or a reason of one's own: the letter is then written anew. */
export function RewriteButton({ view, file, onRewritten }: RewriteButtonProps) {
  const t = useText();
  const fail = useFailureToast();
  const [open, setOpen] = useState(false);
  const [kind, setKind] = useState<LetterKind>(view.letter.kind);
  const [language, setLanguage] = useState(view.letter.language);
  const [reason, setReason] = useState(view.letter.personalReason);
  const [busy, setBusy] = useState(false);
  const [tone, setTone] = useState(view.letter.tone);
  const usual: readonly LetterKind[] = file.state.sentOn === null ? ['objection', 'access', 'both'] : ['reminder'];
  const kinds = usual.includes(view.letter.kind) ? usual : [view.letter.kind];

  const rewrite = async () => {
    setBusy(true);
    const { details } = view.letter;
    const words = { kind, language, tone, details, personalReason: reason.trim() };
    const result = await call('case.writeLetter', { id: file.id, ...words });
    setBusy(false);
    if (!result.ok) return fail(result.error.code);
    setOpen(false);
    onRewritten(result.value);
  };
  return (
    <>
      <Button size="xs" variant="default" onClick={() => setOpen(true)}>
        {t('rewrite.open')}
      </Button>
      <Modal
        opened={open}
        onClose={() => setOpen(false)}
        title={t('rewrite.title')}
        closeButtonProps={{ 'aria-label': t('action.close') }}
      >
        <form
          noValidate
          className="v-stack"
          onSubmit={(event) => {
            event.preventDefault();
            void rewrite();
          }}
        >
          <p className="v-dim">{t('rewrite.text')}</p>
          <NativeSelect
            label={t('rewrite.kind')}
            value={kind}
            onChange={(event) => setKind(kinds.find((known) => known === event.currentTarget.value) ?? kind)}
            data={kinds.map((value) => ({ value, label: t(`letter.${value}`) }))}
          />
          <LanguageChoice language={language} onLanguage={setLanguage} />
          <ToneChoice tone={tone} onTone={setTone} />
          {kind === 'objection' || kind === 'both' ? <ReasonField reason={reason} onReason={setReason} /> : null}
          <div className="v-dialog-foot">
            <Button variant="default" onClick={() => setOpen(false)} disabled={busy}>
              {t('action.cancel')}
            </Button>
            <Button type="submit" loading={busy}>
              {t('rewrite.do')}
            </Button>
          </div>
        </form>
      </Modal>
    </>
  );
}
