import { Button } from '@mantine/core';
import { useState } from 'react';
import { mailProviders } from '../../../shared/data/mail-providers.ts';
import type { FoundServers } from '../../../shared/domain/account.ts';
import type { Result } from '../../../shared/failure.ts';
import { domainOf, providerOf } from '../../../shared/rules/mail-provider.ts';
import { failureText } from '../../text/failure-text.ts';
import { isAddress } from '../../text/is-address.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { call } from '../../verzet.ts';

interface LookUpProps {
  readonly address: string;
  readonly onFound: (found: FoundServers) => void;
}

/** For an address whose provider is not known here: asks others, who learn the domain by it, and so only on a click. */
export function LookUp({ address, onFound }: LookUpProps) {
  const t = useText();
  const language = useLanguage();
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Result<FoundServers | null> | null>(null);
  if (!isAddress(address.trim()) || providerOf(address) !== null) return null;
  const domain = domainOf(address);
  const lookUp = async () => {
    setBusy(true);
    setOutcome(null);
    const result = await call('account.lookUp', { domain });
    setBusy(false);
    setOutcome(result);
    if (result.ok && result.value !== null) onFound(result.value);
  };
  const said = (): string => {
    if (outcome === null) return '';
    if (!outcome.ok) return failureText(outcome.error.code, language).happened;
    if (outcome.value === null) return t('lookUp.none', { domain });
    const { by, provider } = outcome.value;
    return t(`lookUp.found.${by}`, { domain, name: mailProviders.find(({ id }) => id === provider)?.name ?? '' });
  };
  return (
    <div className="v-form">
      <p className="v-small v-dim">{t('lookUp.text', { domain })}</p>
      <div>
        <Button variant="default" size="xs" loading={busy} onClick={() => void lookUp()}>
          {t('lookUp.do')}
        </Button>
      </div>
      <p role="status">{said()}</p>
    </div>
  );
}
