import { NativeSelect, TextInput } from '@mantine/core';
import type { Security } from '../../../shared/domain/account.ts';
import type { MailServer as Server } from '../../../shared/domain/mail-provider.ts';
import { useText } from '../../text/use-text.ts';

interface ServerFieldsProps {
  readonly legend: string;
  readonly server: Server;
  readonly onChange: (change: Partial<Server>) => void;
}

const kinds: readonly Security[] = ['tls', 'starttls', 'plain-loopback'];

export function ServerFields({ legend, server, onChange }: ServerFieldsProps) {
  const t = useText();
  return (
    <fieldset className="v-server">
      <legend>{legend}</legend>
      <TextInput
        label={t('account.host')}
        value={server.host}
        maxLength={253}
        onChange={(event) => onChange({ host: event.currentTarget.value })}
      />
      <TextInput
        label={t('account.port')}
        inputMode="numeric"
        value={String(server.port)}
        onChange={(event) => {
          const port = Number.parseInt(event.currentTarget.value.replaceAll(/\D/gu, ''), 10);
          onChange({ port: Number.isNaN(port) ? 0 : Math.min(port, 65_535) });
        }}
      />
      <NativeSelect
        label={t('account.security')}
        value={server.security}
        onChange={(event) => onChange({ security: kinds.find((kind) => kind === event.currentTarget.value) ?? 'tls' })}
        data={kinds.map((value) => ({ value, label: t(`security.${value}`) }))}
      />
    </fieldset>
  );
}
