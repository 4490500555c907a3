import { Button, Modal, Radio, Select } from '@mantine/core';
import { useState } from 'react';
import type { OrganisationSummary } from '../../../shared/domain/inbox.ts';
import { showToast, useFailureToast } from '../../components/toast.tsx';
import { useNavigation } from '../../route.tsx';
import { useText } from '../../text/use-text.ts';
import { call, useMethod } from '../../verzet.ts';

interface MergeWindowProps {
  readonly opened: boolean;
  readonly id: number;
  /** The other one, where it is known already. */
  readonly suggested: number | null;
  readonly onClose: () => void;
}

/** Two organisations become one: which other one, whose name stays, and what it means. */
export function MergeWindow({ opened, id, suggested, onClose }: MergeWindowProps) {
  const t = useText();
  const organisations = useMethod('organisation.list', opened ? [{ query: '' }] : null);
  const here = organisations.value?.find((one) => one.id === id);
  return (
    <Modal
      opened={opened && here !== undefined}
      onClose={onClose}
      title={t('merge.title', { name: here?.name ?? '' })}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      {here === undefined ? null : (
        <MergeBody here={here} all={organisations.value ?? []} suggested={suggested} onClose={onClose} />
      )}
    </Modal>
  );
}

interface MergeBodyProps extends Pick<MergeWindowProps, 'suggested' | 'onClose'> {
  readonly here: OrganisationSummary;
  readonly all: readonly OrganisationSummary[];
}

function MergeBody({ here, all, suggested, onClose }: MergeBodyProps) {
  const t = useText();
  const fail = useFailureToast();
  const { go } = useNavigation();
  const [chosen, setChosen] = useState(suggested);
  const [keepOther, setKeepOther] = useState(false);
  const [busy, setBusy] = useState(false);
  const there = all.find((one) => one.id === chosen);
  const [keep, other] = keepOther && there !== undefined ? [there, here] : [here, there];

  const merge = async () => {
    if (other === undefined) return;
    setBusy(true);
    const result = await call('organisation.merge', { keep: keep.id, other: other.id });
    setBusy(false);
    if (!result.ok) return fail(result.error.code);
    onClose();
    go({ screen: 'organisations', id: keep.id });
    const [change] = result.value.changes;
    const undo = () => void (change === undefined ? null : call('organisation.undoChange', { id: change.id }));
    showToast({
      id: 'merged',
      text: t('merge.done', { other: other.name, keep: keep.name }),
      actions: [{ label: t('change.undo'), run: undo }],
      close: t('action.close'),
    });
  };
  return (
    <div className="v-stack">
      <Select
        label={t('merge.with')}
        searchable
        limit={50}
        value={chosen === null ? null : String(chosen)}
        onChange={(value) => setChosen(value === null ? null : Number(value))}
        nothingFoundMessage={t('organisations.none')}
        data={all.filter(({ id }) => id !== here.id).map((one) => ({ value: String(one.id), label: labelOf(one) }))}
        data-autofocus={suggested === null}
      />
      {there === undefined || other === undefined ? null : (
        <>
          <Radio.Group
            label={t('merge.which')}
            value={keepOther ? 'there' : 'here'}
            onChange={(value) => setKeepOther(value === 'there')}
          >
            <div className="v-stack v-radio-stack">
              <Radio value="here" label={labelOf(here)} />
              <Radio value="there" label={labelOf(there)} />
            </div>
          </Radio.Group>
          <p className="v-dim">{t('merge.text', { keep: keep.name, other: other.name })}</p>
          {keep.marked === other.marked ? null : (
            <p className="v-strong">
              {t(keep.marked === null ? `merge.takes.${other.marked ?? 'allowed'}` : `merge.holds.${keep.marked}`, {
                keep: keep.name,
                other: other.name,
              })}
            </p>
          )}
        </>
      )}
      <div className="v-dialog-foot">
        <Button variant="default" onClick={onClose} disabled={busy}>
          {t('action.cancel')}
        </Button>
        <Button loading={busy} disabled={other === undefined} onClick={() => void merge()}>
          {t('merge.do')}
        </Button>
      </div>
    </div>
  );
}

const labelOf = ({ name, domains }: OrganisationSummary): string =>
  domains.length === 0 ? name : `${name} (${domains.join(', ')})`;
