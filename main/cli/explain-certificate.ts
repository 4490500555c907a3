import type { AccountSummary, CertificateProblem } from '../../shared/domain/account.ts';
import { Failure } from '../../shared/failure.ts';
import type { Engine } from '../engine/engine.ts';
import type { Output } from './output.ts';

const reasons: Readonly<Record<CertificateProblem, string>> = {
  expired: 'it has expired',
  'not-yet-valid': 'it is not valid yet',
  'self-signed': 'the server issued it itself, and nobody else vouches for it',
  'unknown-authority': 'its issuer is not known on this computer',
  'other-name': 'it is for another name',
  other: 'it does not pass the check',
};

/** Who the certificate is for, why it is refused and since when; and how to accept one of this computer itself. */
export async function explainCertificate(
  engine: Engine,
  name: string,
  server: AccountSummary['incoming'],
  output: Output,
): Promise<void> {
  try {
    const shown = await engine.handlers['account.certificate']({ server, protocol: 'imap' });
    if (shown.problem === null) return;
    const from = shown.validFrom.slice(0, 10);
    const to = shown.validTo.slice(0, 10);
    output.err(
      `  certificate of ${shown.holder} (${shown.names.join(', ')}), issued by ${shown.issuer}, ${from} to ${to}: ${reasons[shown.problem]}\n` +
        `  SHA-256 ${shown.fingerprint}\n`,
    );
    if (shown.mayPin)
      output.err(`  Is this your own (Proton Mail Bridge)? verzet account pin ${name} ${shown.fingerprint}\n`);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
  }
}
