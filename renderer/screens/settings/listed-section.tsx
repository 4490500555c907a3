import { Button, NativeSelect, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import type { ListedEntry, ListedKind, ListedParticulars } from '../../../shared/domain/listed.ts';
import { FailureNote } from '../../components/failure-note.tsx';
import { showToast, useFailureToast } from '../../components/toast.tsx';
import { useText } from '../../text/use-text.ts';
import { call, useMethod } from '../../verzet.ts';
import { ListedForm, listedKinds } from './listed-form.tsx';
import { ListedItem } from './listed-item.tsx';

/** Suppliers, agencies, job boards and trackers that are known, and what the person makes of the list. */
export function ListedSection() {
  const t = useText();
  const fail = useFailureToast();
  const list = useMethod('listed.list', []);
  const [query, setQuery] = useState('');
  const [kind, setKind] = useState<ListedKind | null>(null);
  const [editing, setEditing] = useState<string | null>(null);
  const typed = query.trim().toLowerCase();
  const shown = (list.value ?? []).filter(
    (entry) =>
      (kind === null || entry.kind === kind) &&
      (typed === '' || [entry.name.toLowerCase(), ...entry.domains].some((text) => text.includes(typed))),
  );
  const taken = (result: Awaited<ReturnType<typeof call<'listed.save' | 'listed.switch' | 'listed.reset'>>>) => {
    if (!result.ok) return fail(result.error.code);
    list.replace(result.value);
    setEditing(null);
    showToast({ id: 'saved', text: t('action.saved'), close: t('action.close'), milliseconds: 3000 });
  };
  const save = async (slug: string | null, entry: ListedParticulars) =>
    taken(await call('listed.save', { slug, entry }));
  const toggle = async ({ slug, off }: ListedEntry) => taken(await call('listed.switch', { slug, off: !off }));
  const reset = async ({ slug }: ListedEntry) => taken(await call('listed.reset', { slug }));
  return (
    <>
      <h2>{t('settings.known')}</h2>
      <p className="v-dim">{t('listed.text')}</p>
      {list.failure === null ? null : <FailureNote code={list.failure} onRetry={list.reload} />}
      <div className="v-inline v-listed-filter">
        <TextInput
          size="xs"
          aria-label={t('listed.search')}
          placeholder={t('listed.search')}
          value={query}
          onChange={(event) => setQuery(event.currentTarget.value)}
          leftSection={<IconSearch size={14} stroke={1.75} aria-hidden />}
        />
        <NativeSelect
          size="xs"
          aria-label={t('listed.kind')}
          value={kind ?? ''}
          onChange={(event) => setKind(listedKinds.find((one) => one === event.currentTarget.value) ?? null)}
          data={[
            { value: '', label: t('listed.all') },
            ...listedKinds.map((value) => ({ value, label: t(`listed.${value}`) })),
          ]}
        />
        <Button size="xs" variant="default" onClick={() => setEditing('')}>
          {t('listed.add')}
        </Button>
      </div>
      {editing === '' ? (
        <ListedForm entry={null} onSave={(entry) => save(null, entry)} onCancel={() => setEditing(null)} />
      ) : null}
      {list.value !== null && shown.length === 0 ? <p className="v-dim">{t('listed.none')}</p> : null}
      <ul className="v-plain-list">
        {shown.map((entry) => (
          <li key={entry.slug}>
            {editing === entry.slug ? (
              <ListedForm
                entry={entry}
                onSave={(changed) => save(entry.slug, changed)}
                onCancel={() => setEditing(null)}
              />
            ) : (
              <ListedItem
                entry={entry}
                onEdit={() => setEditing(entry.slug)}
                onToggle={() => void toggle(entry)}
                onReset={() => void reset(entry)}
              />
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
