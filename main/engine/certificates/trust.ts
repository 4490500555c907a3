import type { PeerCertificate } from 'node:tls';
import type { MailServer } from '../../../shared/domain/mail-provider.ts';
import { Failure } from '../../../shared/failure.ts';
import { isLoopback } from '../../../shared/rules/loopback.ts';
import { type MailProtocol, presentedCertificate } from './presented-certificate.ts';

/** What a TLS connection of ours accepts. Said outright: Node's environment variable for trusting everything does not reach here. */
export interface TlsTrust {
  readonly rejectUnauthorized: true;
  readonly minVersion: 'TLSv1.2';
  readonly ca?: string;
  readonly checkServerIdentity?: (name: string, certificate: PeerCertificate) => Error | undefined;
}

/**
 * The authorities to trust for a server. One on this computer itself (Proton Mail Bridge) may have a certificate that
 * nobody vouches for: then the very one that the person accepted is the only authority, whatever name it bears.
 * @param ca PEM of the only authority to trust, in place of the system's
 */
export async function trustFor(
  server: MailServer,
  protocol: MailProtocol,
  { ca, milliseconds }: { readonly ca?: string | undefined; readonly milliseconds?: number | undefined },
): Promise<TlsTrust> {
  const { host, pin } = server;
  const usual = { rejectUnauthorized: true, minVersion: 'TLSv1.2', ...(ca === undefined ? {} : { ca }) } as const;
  if (pin === undefined || server.security === 'plain-loopback') return usual;
  if (!isLoopback(host)) throw new Failure('mail-certificate');
  const { certificate } = await presentedCertificate(server, protocol, { milliseconds });
  if (certificate.fingerprint256 !== pin) throw new Failure('mail-certificate');
  return {
    ...usual,
    ca: certificate.toString(),
    checkServerIdentity: (_name, shown) =>
      shown.fingerprint256 === pin
        ? undefined
        : Object.assign(new Error('another certificate'), { code: 'ERR_TLS_CERT_ALTNAME_INVALID' }),
  };
}
