import { useState } from 'react';
import type { Alias, AliasLeak, AliasRow } from '../../../shared/domain/alias.ts';
import { useNavigation } from '../../route.tsx';
import { useSay } from '../../text/use-say.ts';
import { useText } from '../../text/use-text.ts';
import { AliasForm } from './alias-form.tsx';

interface AliasItemProps {
  readonly row: AliasRow;
  readonly onSave: (alias: Alias) => Promise<void>;
  readonly onRemove: (address: string) => Promise<void>;
}

export function AliasItem({ row, onSave, onRemove }: AliasItemProps) {
  const t = useText();
  const [changing, setChanging] = useState(false);
  const { address, alias, guess } = row;
  if (changing)
    return (
      <li>
        <AliasForm
          alias={alias ?? { address, givenTo: guess, givenOn: null }}
          fixed
          onSave={async (changed) => {
            await onSave(changed);
            setChanging(false);
          }}
          onCancel={() => setChanging(false)}
        />
      </li>
    );
  return (
    <li className="v-alias-item">
      <div className="v-alias-use">
        <p className="v-alias">
          <bdi>{address}</bdi>
        </p>
        <p className="v-small v-dim">
          <Use row={row} />
        </p>
        <Leaks leaks={row.leaks} />
      </div>
      <button type="button" className="v-plain v-link v-nowrap" onClick={() => setChanging(true)}>
        {t(alias === null ? 'aliases.register' : 'aliases.change')}
      </button>
      {alias === null ? null : (
        <button type="button" className="v-plain v-link v-nowrap" onClick={() => void onRemove(address)}>
          {t('aliases.remove')}
        </button>
      )}
    </li>
  );
}

function Use({ row: { alias, messages, since } }: { readonly row: AliasRow }) {
  const t = useText();
  const say = useSay();
  const given =
    alias === null
      ? []
      : [
          alias.givenOn === null
            ? t('aliases.givenTo', { name: alias.givenTo })
            : t('aliases.givenTo.on', { name: alias.givenTo, date: say.day(alias.givenOn) }),
        ];
  const used =
    since === null || messages === 0
      ? t('aliases.messages', { count: messages })
      : t('aliases.since', { count: messages, date: say.day(since) });
  return [...given, used].join(' · ');
}

/** Who else wrote to it unasked, each with the first message that shows it. */
function Leaks({ leaks }: { readonly leaks: readonly AliasLeak[] }) {
  const t = useText();
  const say = useSay();
  const { go } = useNavigation();
  if (leaks.length === 0) return null;
  return (
    <details className="v-details v-small">
      <summary>{t('aliases.leaks', { count: leaks.length })}</summary>
      <ul className="v-alias-leaks">
        {leaks.map(({ name, messageId, on, messages }) => (
          <li key={messageId}>
            <button type="button" className="v-plain v-link" onClick={() => go({ screen: 'inbox', messageId })}>
              <bdi>{name}</bdi>
            </button>{' '}
            <span className="v-dim">
              {on === null
                ? t('aliases.messages', { count: messages })
                : t('aliases.since', { count: messages, date: say.day(on) })}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
