import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { useState } from 'react';
import type { LetterElement } from '../../../shared/domain/letter.ts';
import { printArticle } from '../../../shared/rules/print-article.ts';
import { elementText } from '../../text/tables.ts';
import { useLanguage, useText } from '../../text/use-text.ts';

/** What a letter must hold: what is missing first, articles one click deeper. */
export function Checklist({ elements }: { readonly elements: readonly LetterElement[] }) {
  const t = useText();
  const [articles, setArticles] = useState(false);
  const missing = elements.filter(({ present }) => !present);
  const present = elements.filter((element) => element.present);
  return (
    <section className="v-check v-scroll" aria-label={t('check.name')} tabIndex={0}>
      <div className="v-check-head">
        <h2 className="v-eyebrow">{t('check.name')}</h2>
        <button
          type="button"
          className="v-plain v-link v-small"
          aria-pressed={articles}
          onClick={() => setArticles(!articles)}
        >
          {t(articles ? 'check.articles.hide' : 'check.articles.show')}
        </button>
      </div>
      <p className="v-small v-dim" role="status">
        {missing.length === 0
          ? t('check.complete', { count: elements.length })
          : t('check.missing', { count: missing.length })}
      </p>
      <ul>
        {[...missing, ...present].map((element) => (
          <CheckItem key={element.id} element={element} article={articles} />
        ))}
      </ul>
    </section>
  );
}

function CheckItem({ element, article }: { readonly element: LetterElement; readonly article: boolean }) {
  const t = useText();
  const language = useLanguage();
  const law = printArticle(element.article, language);
  return (
    <li className="v-check-item" data-present={element.present} title={law}>
      {element.present ? (
        <IconCheck size={16} stroke={2} role="img" aria-label={t('check.there')} />
      ) : (
        <IconAlertTriangle size={16} stroke={1.9} role="img" aria-label={t('check.absent')} />
      )}
      <span>
        {elementText(element.id, language)}
        {article && law !== '' ? <span className="v-check-law v-small v-dim">{law}</span> : null}
      </span>
    </li>
  );
}
