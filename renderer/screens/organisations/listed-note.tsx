import { IconTag } from '@tabler/icons-react';
import type { Organisation } from '../../../shared/domain/controller.ts';
import type { OrganisationDetail } from '../../../shared/domain/inbox.ts';
import type { ListedEntry } from '../../../shared/domain/listed.ts';
import { copyText } from '../../components/copy-text.ts';
import { showToast, useFailureToast } from '../../components/toast.tsx';
import { useSay } from '../../text/use-say.ts';
import { useText } from '../../text/use-text.ts';
import { call } from '../../verzet.ts';

interface ListedNoteProps {
  readonly entry: ListedEntry;
  readonly organisation: Organisation;
  readonly onChange: (detail: OrganisationDetail) => void;
}

/** What the list of known organisations says of this one, where it was seen, and its address where none is known. */
export function ListedNote({ entry, organisation, onChange }: ListedNoteProps) {
  const t = useText();
  const say = useSay();
  const fail = useFailureToast();
  const { kind, sources, seenOn, privacyAddress, privacyForm, postalAddress, country } = entry;
  const [source = ''] = sources;
  const unknown = organisation.privacyAddress === null && organisation.privacyForm === null;
  const take = async () => {
    const result = await call('organisation.save', {
      ...organisation,
      privacyAddress,
      privacyForm,
      privacySource: source,
      verifiedOn: null,
      postalAddress: organisation.postalAddress ?? postalAddress,
      country,
    });
    if (!result.ok) return fail(result.error.code);
    onChange(result.value);
    showToast({ id: 'listed', text: t('listed.taken'), close: t('action.close') });
  };
  const copy = () => {
    if (copyText(sources.join('\n')))
      showToast({ id: 'copied', text: t('listed.copied'), close: t('action.close'), milliseconds: 2000 });
  };
  return (
    <p className="v-listed v-small">
      <IconTag size={14} stroke={1.75} aria-hidden />
      <span>
        {t('listed.on', { kind: t(`listed.${kind}`) })}
        <span className="v-dim"> · {t('listed.seen', { date: say.day(seenOn) })}</span>
      </span>
      <button type="button" className="v-plain v-link" onClick={copy} title={source}>
        {t('listed.copy')}
      </button>
      {unknown && (privacyAddress !== null || privacyForm !== null) ? (
        <button type="button" className="v-plain v-link" onClick={() => void take()}>
          {t('listed.take')}
        </button>
      ) : null}
    </p>
  );
}
