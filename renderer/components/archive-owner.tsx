import { Button, Radio } from '@mantine/core';
import { useState } from 'react';
import type { ImportReport } from '../../shared/domain/job.ts';
import { useText } from '../text/use-text.ts';
import { call } from '../verzet.ts';
import { useFailureToast } from './toast.tsx';

type Owner = ImportReport['owners'][number];

/** An archive does not say whose it is. Without an answer the person's own messages look like those of a stranger. */
export function ArchiveOwner({ owners }: { readonly owners: readonly Owner[] }) {
  const t = useText();
  const fail = useFailureToast();
  const [chosen, setChosen] = useState<string | null>(null);
  const [answered, setAnswered] = useState<'me' | 'none' | null>(null);
  const keep = async () => {
    const owner = owners.find(({ profile }) => profile === chosen);
    const identity = await call('identity.get');
    if (owner === undefined) return;
    if (!identity.ok) return fail(identity.error.code);
    const { names, profiles } = identity.value;
    const result = await call('identity.save', {
      ...identity.value,
      names: names.length > 0 || owner.name === '' ? names : [owner.name],
      profiles: [...profiles, owner.profile],
    });
    if (!result.ok) return fail(result.error.code);
    setAnswered('me');
  };
  if (answered !== null) return <p role="status">{t(answered === 'me' ? 'owner.kept' : 'owner.later')}</p>;
  return (
    <section className="v-stack" aria-label={t('owner.title')}>
      <Radio.Group label={t('owner.title')} description={t('owner.text')} value={chosen} onChange={setChosen}>
        <div className="v-owners">
          {owners.map(({ name, profile }) => (
            <Radio
              key={profile}
              value={profile}
              label={<bdi>{name === '' ? profile : name}</bdi>}
              description={profile}
            />
          ))}
        </div>
      </Radio.Group>
      <div className="v-inline">
        <Button disabled={chosen === null} onClick={() => void keep()}>
          {t('owner.do')}
        </Button>
        <Button variant="subtle" color="clay" onClick={() => setAnswered('none')}>
          {t('owner.none')}
        </Button>
      </div>
    </section>
  );
}
