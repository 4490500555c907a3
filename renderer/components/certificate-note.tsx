import { Button } from '@mantine/core';
import type { ShownCertificate } from '../../shared/domain/account.ts';
import type { MailServer } from '../../shared/domain/mail-provider.ts';
import { FailureNote } from './failure-note.tsx';
import { dayOf } from '../text/say-date.ts';
import { useSay } from '../text/use-say.ts';
import { useText } from '../text/use-text.ts';
import { useMethod } from '../verzet.ts';
import './certificate-note.css';

interface CertificateNoteProps {
  readonly server: MailServer;
  readonly protocol: 'imap' | 'smtp';
  readonly onTrust: (fingerprint: string) => void;
}

/** Who the certificate of a server is for, why it cannot be trusted and since when; one on this computer can be accepted. */
export function CertificateNote({ server, protocol, onTrust }: CertificateNoteProps) {
  const t = useText();
  const { host, port, security } = server;
  const shown = useMethod('account.certificate', [{ server: { host, port, security }, protocol }]);
  if (shown.failure !== null) return <FailureNote code={shown.failure} onRetry={shown.reload} />;
  if (shown.value === null) return <p className="v-dim">{t('certificate.asking')}</p>;
  return <Shown certificate={shown.value} host={host} onTrust={onTrust} />;
}

interface ShownProps {
  readonly certificate: ShownCertificate;
  readonly host: string;
  readonly onTrust: (fingerprint: string) => void;
}

function Shown({ certificate, host, onTrust }: ShownProps) {
  const t = useText();
  const say = useSay();
  const { holder, issuer, names, validFrom, validTo, fingerprint, problem, mayPin } = certificate;
  return (
    <section className="v-certificate" aria-label={t('certificate.title')}>
      <p>
        {t('certificate.who', { holder, issuer })}{' '}
        {t(`certificate.why.${problem ?? 'none'}`, {
          from: say.date(dayOf(validFrom)),
          to: say.date(dayOf(validTo)),
          names: names.join(', '),
          host,
        })}
      </p>
      <p className="v-small v-dim">{t('certificate.fingerprint')}</p>
      <p className="v-fingerprint">{fingerprint}</p>
      {mayPin ? (
        <>
          <p>{t('certificate.pin.text')}</p>
          <Button variant="default" onClick={() => onTrust(fingerprint)}>
            {t('certificate.pin.do')}
          </Button>
        </>
      ) : null}
    </section>
  );
}
