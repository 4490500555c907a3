import { useCallback, useEffect, useRef, useState } from 'react';
import type { Identity } from '../../../shared/domain/identity.ts';
import { useRemembered } from '../../components/remember.ts';
import { showToast, useFailureToast } from '../../components/toast.tsx';
import { useNavigation } from '../../route.tsx';
import { useText } from '../../text/use-text.ts';
import { call } from '../../verzet.ts';
import { badAddress, draftOf, type IdentityDraft, identityOf, isChanged } from './identity-draft.ts';

/** Only a draft that could not be saved outlives the form. */
const isUnsaved = (value: unknown): value is IdentityDraft =>
  typeof value === 'object' &&
  value !== null &&
  'addresses' in value &&
  typeof value.addresses === 'string' &&
  badAddress({ addresses: value.addresses }) !== null;

export interface IdentityForm {
  readonly draft: IdentityDraft;
  readonly change: (part: Partial<IdentityDraft>) => void;
  readonly save: () => Promise<void>;
  readonly changed: boolean;
  readonly busy: boolean;
}

/** The form's fields. They are saved when the person leaves the form; what cannot be saved is kept as typed, and said. */
export function useIdentityDraft(identity: Identity, onSaved: (identity: Identity) => void): IdentityForm {
  const t = useText();
  const fail = useFailureToast();
  const { go } = useNavigation();
  const [draft, setDraft] = useRemembered<IdentityDraft>('identity.draft', draftOf(identity), isUnsaved);
  const [busy, setBusy] = useState(false);

  const save = useCallback(async () => {
    if (badAddress(draft) !== null || !isChanged(draft, identity)) return;
    setBusy(true);
    const result = await call('identity.save', identityOf(draft));
    setBusy(false);
    if (!result.ok) return fail(result.error.code);
    onSaved(result.value);
    setDraft((current) => (current === draft ? draftOf(result.value) : current));
    showToast({ id: 'saved', text: t('action.saved'), close: t('action.close'), milliseconds: 3000 });
  }, [draft, identity, setDraft, fail, onSaved, t]);

  const leave = useCallback(() => {
    const bad = badAddress(draft);
    if (bad === null) {
      void save();
      return;
    }
    const back = { label: t('identity.unsaved.back'), run: () => go({ screen: 'settings', section: 'identity' }) };
    showToast({
      id: 'identity-unsaved',
      text: t('identity.unsaved', { address: bad }),
      actions: [back],
      close: t('action.close'),
      milliseconds: 15_000,
    });
  }, [draft, save, go, t]);
  const latest = useRef(leave);
  useEffect(() => {
    latest.current = leave;
  });
  useEffect(() => () => latest.current(), []);

  return {
    draft,
    change: (part) => setDraft((current) => ({ ...current, ...part })),
    save,
    changed: isChanged(draft, identity),
    busy,
  };
}
