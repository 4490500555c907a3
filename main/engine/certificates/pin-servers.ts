import type { Account } from '../../../shared/domain/account.ts';
import type { MailServer } from '../../../shared/domain/mail-provider.ts';
import { isLoopback } from '../../../shared/rules/loopback.ts';
import { type MailProtocol, presentedCertificate } from './presented-certificate.ts';

type Servers = Pick<Account, 'incoming' | 'outgoing'>;

/**
 * The servers of an account with the certificate that the person accepted, at each that shows it; one that shows another, or
 * is not there now, stays as it is. A program on this computer may show one for reading and another for sending.
 */
export async function pinWhereShown({ incoming, outgoing }: Servers, pin: string): Promise<Servers> {
  const [read, sent] = await Promise.all([
    shows(incoming, 'imap', pin),
    outgoing === null ? false : shows(outgoing, 'smtp', pin),
  ]);
  return {
    incoming: read ? { ...incoming, pin } : incoming,
    outgoing: outgoing !== null && sent ? { ...outgoing, pin } : outgoing,
  };
}

async function shows(server: MailServer, protocol: MailProtocol, pin: string): Promise<boolean> {
  if (!isLoopback(server.host) || server.security === 'plain-loopback') return false;
  try {
    return (await presentedCertificate(server, protocol)).certificate.fingerprint256 === pin;
  } catch {
    // Nobody there now: there is nothing to trust.
    return false;
  }
}
