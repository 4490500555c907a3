import type { TemplateKey } from '../../../shared/domain/template.ts';
import type { Store } from './open-store.ts';
import { all, type Columns, first, run } from './statements.ts';

const named = ({ kind, language, tone }: TemplateKey) => ({ kind, language, tone });

/** The data subject's own text of a template; null while the shipped one is in use. */
export function ownTemplate(store: Store, key: TemplateKey): string | null {
  const row = first<{ text: string }>(
    store,
    'SELECT text FROM own_template WHERE kind = $kind AND language = $language AND tone = $tone',
    named(key),
  );
  return row?.text ?? null;
}

export function keepTemplate(store: Store, key: TemplateKey, text: string): void {
  run(
    store,
    'INSERT OR REPLACE INTO own_template (kind, language, tone, text) VALUES ($kind, $language, $tone, $text)',
    { ...named(key), text },
  );
}

/** Back to the shipped text. */
export function dropTemplate(store: Store, key: TemplateKey): void {
  run(store, 'DELETE FROM own_template WHERE kind = $kind AND language = $language AND tone = $tone', named(key));
}

/** The templates that the data subject keeps in an own wording. */
export function ownTemplates(store: Store): TemplateKey[] {
  return all<Columns<TemplateKey>>(
    store,
    'SELECT kind, language, tone FROM own_template ORDER BY kind, language, tone',
  );
}
