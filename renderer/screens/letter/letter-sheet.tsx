import type { LetterView } from '../../../shared/contract.ts';
import { useText } from '../../text/use-text.ts';
import type { LetterDraft } from './use-letter-draft.ts';
import './letter-sheet.css';

interface LetterSheetProps {
  readonly view: LetterView;
  readonly draft: LetterDraft;
  readonly frozen: boolean;
}

/** The letter as a sheet of paper, editable in place until it is handed over. */
export function LetterSheet({ view, draft, frozen }: LetterSheetProps) {
  const t = useText();
  const { letter, controller, senderLines } = view;
  return (
    <div className="v-sheet-desk v-scroll" tabIndex={-1}>
      <article className="v-sheet" lang={letter.language} aria-label={t('sheet.name')}>
        <div className="v-sheet-sender">
          {senderLines.map((line) => (
            <bdi key={line}>{line}</bdi>
          ))}
        </div>
        <div className="v-sheet-addressee">
          {controller === null ? (
            <span className="v-sheet-missing">{t('sheet.noAddressee')}</span>
          ) : (
            <>
              <bdi>{controller.name}</bdi>
              <span className="v-lines">{controller.postalAddress ?? controller.email ?? ''}</span>
            </>
          )}
        </div>
        {frozen ? (
          <>
            <h2 className="v-sheet-subject">{letter.subject}</h2>
            <div className="v-sheet-text">{letter.text}</div>
          </>
        ) : (
          <>
            <textarea
              className="v-sheet-subject v-sheet-field"
              rows={1}
              aria-label={t('sheet.subject')}
              value={draft.subject}
              onChange={(event) => draft.setSubject(event.currentTarget.value)}
              spellCheck={false}
            />
            <textarea
              className="v-sheet-text v-sheet-field"
              aria-label={t('sheet.text')}
              value={draft.text}
              onChange={(event) => draft.setText(event.currentTarget.value)}
              spellCheck={false}
            />
          </>
        )}
      </article>
    </div>
  );
}
