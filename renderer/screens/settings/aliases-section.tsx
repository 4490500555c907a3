import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { Alias, AliasRow } from '../../../shared/domain/alias.ts';
import { FailureNote } from '../../components/failure-note.tsx';
import { showToast, useFailureToast } from '../../components/toast.tsx';
import { useText } from '../../text/use-text.ts';
import { call, useMethod } from '../../verzet.ts';
import { AliasForm } from './alias-form.tsx';
import { AliasItem } from './alias-item.tsx';

/** Which address was given to whom: by hand, or by confirming what a plus-tag or a name on an own domain suggests. */
export function AliasesSection() {
  const t = useText();
  const fail = useFailureToast();
  const list = useMethod('alias.list', []);
  const [adding, setAdding] = useState(false);

  const taken = (result: Awaited<ReturnType<typeof call<'alias.save' | 'alias.remove'>>>, text: string) => {
    if (!result.ok) return fail(result.error.code);
    list.replace(result.value);
    setAdding(false);
    showToast({ id: 'alias', text, close: t('action.close'), milliseconds: 3000 });
  };
  const save = async (alias: Alias) =>
    taken(await call('alias.save', alias), t('aliases.saved', { address: alias.address }));
  const remove = async (address: string) =>
    taken(await call('alias.remove', { address }), t('aliases.removed', { address }));

  const rows = list.value;
  const items = (wanted: readonly AliasRow[]) =>
    wanted.map((row) => <AliasItem key={row.address} row={row} onSave={save} onRemove={remove} />);
  return (
    <>
      <h2>{t('settings.aliases')}</h2>
      <p className="v-dim">{t('aliases.text')}</p>
      {list.failure === null ? null : <FailureNote code={list.failure} onRetry={list.reload} />}
      {rows === null ? null : (
        <>
          <section className="v-setting">
            <h3>{t('aliases.known')}</h3>
            <AliasList none={t('aliases.known.none')} items={items(rows.filter(({ alias }) => alias !== null))} />
            {adding ? (
              <AliasForm
                alias={{ address: '', givenTo: '', givenOn: null }}
                fixed={false}
                onSave={save}
                onCancel={() => setAdding(false)}
              />
            ) : (
              <Button size="xs" variant="default" onClick={() => setAdding(true)}>
                {t('aliases.add')}
              </Button>
            )}
          </section>
          <section className="v-setting">
            <h3>{t('aliases.seen')}</h3>
            <p className="v-dim">{t('aliases.seen.text')}</p>
            <AliasList none={t('aliases.seen.none')} items={items(rows.filter(({ alias }) => alias === null))} />
          </section>
        </>
      )}
    </>
  );
}

function AliasList({ items, none }: { readonly items: readonly ReactNode[]; readonly none: string }) {
  return items.length === 0 ? <p className="v-dim">{none}</p> : <ul className="v-plain-list">{items}</ul>;
}
