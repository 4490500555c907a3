import { notifications } from '@mantine/notifications';
import type { ReactNode } from 'react';
import type { FailureCode } from '../../shared/failure.ts';
import { failureText } from '../text/failure-text.ts';
import { useLanguage, useText } from '../text/use-text.ts';
import { useCallback } from 'react';

export interface ToastAction {
  readonly label: string;
  readonly run: () => void;
  /** Shown beside the label. */
  readonly shortcut?: string;
}

export interface Toast {
  readonly id: string;
  readonly text: ReactNode;
  readonly actions?: readonly ToastAction[];
  readonly close: string;
  readonly milliseconds?: number;
}

/** Says in passing what just happened, with what can be done about it. A newer one with the same id takes its place. */
export function showToast({ id, text, actions = [], close, milliseconds = 8000 }: Toast): void {
  notifications.hide(id);
  notifications.show({
    id,
    autoClose: milliseconds,
    closeButtonProps: { 'aria-label': close },
    message: (
      <span className="v-toast">
        <span className="v-toast-text">{text}</span>
        {actions.map(({ label, run, shortcut }) => (
          <button
            key={label}
            type="button"
            className="v-plain v-toast-action"
            onClick={() => {
              notifications.hide(id);
              run();
            }}
          >
            {label}
            {shortcut === undefined ? null : <kbd>{shortcut}</kbd>}
          </button>
        ))}
      </span>
    ),
  });
}

export function hideToast(id: string): void {
  notifications.hide(id);
}

/** Says a failure: what happened, what was kept and what to do. */
export function useFailureToast(): (code: FailureCode) => void {
  const language = useLanguage();
  const t = useText();
  return useCallback(
    (code) => {
      if (code === 'cancelled') return;
      const { happened, next } = failureText(code, language);
      showToast({
        id: `failure-${code}`,
        text: (
          <>
            <strong>{happened}</strong> {next}
          </>
        ),
        close: t('action.close'),
        milliseconds: 12_000,
      });
    },
    [language, t],
  );
}
