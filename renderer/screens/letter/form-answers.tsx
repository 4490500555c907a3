import { IconCopy } from '@tabler/icons-react';
import { formAnswers } from '../../../shared/rules/form-answers.ts';
import { copyText } from '../../components/copy-text.ts';
import { showToast } from '../../components/toast.tsx';
import { useText } from '../../text/use-text.ts';

/** The answers of a form in its order, each to be copied into its field. */
export function FormAnswers({ text }: { readonly text: string }) {
  const t = useText();
  const answers = formAnswers(text);
  if (answers.length === 0) return null;
  return (
    <ol className="v-form-answers v-scroll" aria-label={t('form.answers')} tabIndex={0}>
      {answers.map(({ field, answer }) => (
        <li key={field}>
          <button
            type="button"
            className="v-plain v-link v-small"
            title={answer}
            onClick={() => {
              if (copyText(answer))
                showToast({
                  id: 'copied',
                  text: t('form.copied', { field }),
                  close: t('action.close'),
                  milliseconds: 3000,
                });
            }}
          >
            <IconCopy size={14} stroke={1.75} aria-hidden /> {t('form.copy', { field })}
          </button>
        </li>
      ))}
    </ol>
  );
}
