import { Checkbox, Radio, Textarea, TextInput } from '@mantine/core';
import type { LetterKind } from '../../../shared/domain/letter.ts';
import { letterRules } from '../../../shared/rules/letter-rules.ts';
import { isAddress } from '../../text/is-address.ts';
import { useText } from '../../text/use-text.ts';
import type { Details } from './letter-window.tsx';

interface DetailFieldsProps {
  readonly kind: LetterKind;
  readonly details: Details;
  readonly onDetails: (details: Details) => void;
}

type Addressee = NonNullable<Details['addressee']>;
const nobody: Addressee = { name: '', email: null, postalAddress: null, country: 'NL' };

const parts = [
  'confirmation',
  'decision',
  'erasure',
  'recipients-informed',
  'copy',
  'purposes',
  'categories',
  'recipients',
  'retention',
  'source',
  'automated-decisions',
  'transfers',
] as const satisfies NonNullable<Details['missing']>;

/** Kinds that state something only the person can vouch for. */
type Vouched = 'linkedin-objection' | 'client-notice' | 'trade-body' | 'alias-leak';
const isVouched = (kind: LetterKind): kind is Vouched => letterRules[kind].needs.includes('confirmed');

/** Whether all is said that the letter cannot do without. */
export function isComplete(kind: LetterKind, details: Details): boolean {
  const { needs } = letterRules[kind];
  const { addressee, missing = [], businessAddress = null, confirmed = false } = details;
  const email = addressee?.email ?? null;
  return (
    (!needs.includes('addressee') || ((addressee?.name ?? '').trim() !== '' && (email === null || isAddress(email)))) &&
    (!needs.includes('missing') || missing.length > 0) &&
    (!needs.includes('business-address') || businessAddress !== null) &&
    (!needs.includes('confirmed') || confirmed)
  );
}

/** The questions of one letter, and no others. */
export function DetailFields({ kind, details, onDetails }: DetailFieldsProps) {
  const t = useText();
  const { needs, when } = letterRules[kind];
  const set = (change: Details) => onDetails({ ...details, ...change });
  const quotes = when === 'answered' || when === 'objection-answered' || kind === 'client-notice';
  return (
    <>
      {needs.includes('addressee') ? <AddresseeFields {...{ kind, details, onDetails }} /> : null}
      {quotes && kind !== 'incomplete' ? (
        <Textarea
          label={t(kind === 'client-notice' ? 'details.quote.client' : 'details.quote')}
          description={t('details.quote.hint')}
          autosize
          minRows={2}
          maxRows={6}
          maxLength={1000}
          value={details.answer?.quote ?? ''}
          onChange={(event) => set({ answer: { quote: event.currentTarget.value } })}
        />
      ) : null}
      {kind === 'breach-one-list' ? (
        <TextInput
          label={t('details.list')}
          maxLength={200}
          value={details.stoppedList ?? ''}
          onChange={(event) => set({ stoppedList: event.currentTarget.value })}
        />
      ) : null}
      {needs.includes('missing') ? (
        <Checkbox.Group
          label={t('details.missing')}
          value={details.missing ?? []}
          onChange={(values) => set({ missing: parts.filter((part) => values.includes(part)) })}
        >
          <div className="v-radios">
            {parts.map((part) => (
              <Checkbox key={part} value={part} label={t(`missing.${part}`)} />
            ))}
          </div>
        </Checkbox.Group>
      ) : null}
      {needs.includes('business-address') ? (
        <Radio.Group
          label={t('details.business')}
          value={details.businessAddress == null ? '' : String(details.businessAddress)}
          onChange={(value) => set({ businessAddress: value === 'true' })}
        >
          <div className="v-radios">
            <Radio value="true" label={t('details.business.yes')} />
            <Radio value="false" label={t('details.business.no')} />
          </div>
        </Radio.Group>
      ) : null}
      {kind === 'objection-post' ? (
        <Checkbox
          label={t('details.residents')}
          checked={details.toResidents ?? false}
          onChange={(event) => set({ toResidents: event.currentTarget.checked })}
        />
      ) : null}
      {isVouched(kind) ? (
        <Checkbox
          label={t(`details.confirmed.${kind}`)}
          checked={details.confirmed ?? false}
          onChange={(event) => set({ confirmed: event.currentTarget.checked })}
        />
      ) : null}
    </>
  );
}

/** Who the letter goes to when that is someone else than the controller. */
function AddresseeFields({ details, onDetails }: DetailFieldsProps) {
  const t = useText();
  const addressee = details.addressee ?? nobody;
  const set = (change: Partial<Addressee>) => onDetails({ ...details, addressee: { ...addressee, ...change } });
  return (
    <>
      <TextInput
        label={t('controller.name')}
        maxLength={200}
        value={addressee.name}
        onChange={(event) => set({ name: event.currentTarget.value })}
      />
      <TextInput
        label={t('details.email')}
        type="email"
        maxLength={320}
        value={addressee.email ?? ''}
        onChange={(event) => set({ email: event.currentTarget.value.trim() || null })}
        error={addressee.email !== null && !isAddress(addressee.email) ? t('field.address') : null}
      />
      <Textarea
        label={t('controller.postal')}
        autosize
        minRows={2}
        maxRows={5}
        maxLength={500}
        value={addressee.postalAddress ?? ''}
        onChange={(event) => set({ postalAddress: event.currentTarget.value || null })}
      />
    </>
  );
}
