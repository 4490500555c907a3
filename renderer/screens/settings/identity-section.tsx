import { Button, Textarea, TextInput } from '@mantine/core';
import type { Identity } from '../../../shared/domain/identity.ts';
import { FailureNote } from '../../components/failure-note.tsx';
import { useText } from '../../text/use-text.ts';
import { useMethod } from '../../verzet.ts';
import { badAddress } from './identity-draft.ts';
import { OpenToWorkList } from './open-to-work-list.tsx';
import { useIdentityDraft } from './use-identity-draft.ts';

/** Who the mail belongs to: signs the letters, and tells own mail from that of others. */
export function IdentitySection() {
  const t = useText();
  const identity = useMethod('identity.get', []);
  return (
    <>
      <h2>{t('settings.identity')}</h2>
      <p className="v-dim">{t('identity.text')}</p>
      {identity.failure === null ? null : <FailureNote code={identity.failure} onRetry={identity.reload} />}
      {identity.value === null ? null : <IdentityForm identity={identity.value} onSaved={identity.replace} />}
    </>
  );
}

interface IdentityFormProps {
  readonly identity: Identity;
  readonly onSaved: (identity: Identity) => void;
}

function IdentityForm({ identity, onSaved }: IdentityFormProps) {
  const t = useText();
  const { draft, change, save, changed, busy } = useIdentityDraft(identity, onSaved);
  const bad = badAddress(draft);
  return (
    <form
      noValidate
      className="v-form"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) void save();
      }}
    >
      <TextInput
        label={t('identity.name')}
        description={t('identity.name.hint')}
        value={draft.name}
        maxLength={200}
        onChange={(event) => change({ name: event.currentTarget.value })}
      />
      <Textarea
        label={t('identity.variants')}
        description={t('identity.variants.hint')}
        autosize
        minRows={1}
        maxRows={6}
        value={draft.variants}
        onChange={(event) => change({ variants: event.currentTarget.value })}
      />
      <Textarea
        label={t('identity.addresses')}
        description={t('identity.addresses.hint')}
        autosize
        minRows={2}
        maxRows={10}
        value={draft.addresses}
        onChange={(event) => change({ addresses: event.currentTarget.value })}
        error={bad === null ? null : t('identity.addresses.bad', { address: bad })}
      />
      <Textarea
        label={t('identity.profiles')}
        description={t('identity.profiles.hint')}
        autosize
        minRows={1}
        maxRows={4}
        value={draft.profiles}
        onChange={(event) => change({ profiles: event.currentTarget.value })}
      />
      <Textarea
        label={t('identity.postal')}
        description={t('identity.postal.hint')}
        autosize
        minRows={2}
        maxRows={5}
        maxLength={500}
        value={draft.postal}
        onChange={(event) => change({ postal: event.currentTarget.value })}
      />
      <TextInput
        label={t('identity.city')}
        description={t('identity.city.hint')}
        value={draft.city}
        maxLength={100}
        onChange={(event) => change({ city: event.currentTarget.value })}
      />
      <OpenToWorkList periods={draft.openToWork} onPeriods={(openToWork) => change({ openToWork })} />
      <div className="v-inline">
        <Button type="submit" loading={busy} disabled={bad !== null || !changed}>
          {t('action.save')}
        </Button>
        <span className="v-small v-dim">{t('identity.leaving')}</span>
      </div>
    </form>
  );
}
