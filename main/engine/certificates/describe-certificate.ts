import type { CertificateProblem, ShownCertificate } from '../../../shared/domain/account.ts';
import type { MailServer } from '../../../shared/domain/mail-provider.ts';
import { isLoopback } from '../../../shared/rules/loopback.ts';
import type { Presented } from './presented-certificate.ts';

const problems: Readonly<Record<string, CertificateProblem>> = {
  CERT_HAS_EXPIRED: 'expired',
  CERT_NOT_YET_VALID: 'not-yet-valid',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'self-signed',
  SELF_SIGNED_CERT_IN_CHAIN: 'unknown-authority',
  UNABLE_TO_GET_ISSUER_CERT: 'unknown-authority',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'unknown-authority',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'unknown-authority',
  ERR_TLS_CERT_ALTNAME_INVALID: 'other-name',
  HOSTNAME_MISMATCH: 'other-name',
};

/** Who a certificate is for, who vouches for it, why it cannot be trusted and since when. */
export function describeCertificate({ host }: MailServer, { certificate, problem }: Presented): ShownCertificate {
  const ended = new Date(certificate.validTo).getTime() < Date.now();
  // Of two faults the library tells the first only; one that ended cannot be mended by trusting it.
  const kind = problem === null ? null : ended ? 'expired' : (problems[problem] ?? 'other');
  return {
    holder: nameIn(certificate.subject) || (namesOf(certificate.subjectAltName)[0] ?? ''),
    issuer: nameIn(certificate.issuer),
    names: namesOf(certificate.subjectAltName),
    validFrom: new Date(certificate.validFrom).toISOString(),
    validTo: new Date(certificate.validTo).toISOString(),
    fingerprint: certificate.fingerprint256,
    problem: kind,
    mayPin: isLoopback(host) && kind === 'self-signed',
  };
}

/** The common name, or else the organisation, of a distinguished name with one part a line. */
function nameIn(name: string): string {
  const parts = new Map(
    name.split('\n').flatMap((line) => {
      const [key = '', ...value] = line.split('=');
      return value.length === 0 ? [] : [[key, value.join('=')] as const];
    }),
  );
  return (parts.get('CN') ?? parts.get('O') ?? '').slice(0, 200);
}

function namesOf(alternatives: string | undefined): string[] {
  return (alternatives ?? '')
    .split(', ')
    .map((part) => part.replace(/^(?:DNS|IP Address):/, ''))
    .filter((part) => part !== '')
    .slice(0, 20);
}
