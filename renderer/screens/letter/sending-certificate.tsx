import type { HeldLetter } from '../../../shared/contract.ts';
import { CertificateNote } from '../../components/certificate-note.tsx';
import { useFailureToast } from '../../components/toast.tsx';
import { call, useMethod } from '../../verzet.ts';

/** A letter that could not leave because of the server's certificate: what it shows, and a way to accept one of this computer itself. */
export function SendingCertificate({ held }: { readonly held: HeldLetter }) {
  const accounts = useMethod('account.list', []);
  const fail = useFailureToast();
  const account = accounts.value?.find(({ name }) => name === held.account);
  if (account === undefined || account.outgoing === null) return null;
  const trust = async (fingerprint: string) => {
    const pinned = await call('account.pin', { name: account.name, fingerprint });
    const sent = pinned.ok ? await call('letter.sendHeld', { id: held.letterId }) : pinned;
    if (!sent.ok) fail(sent.error.code);
  };
  return (
    <CertificateNote server={account.outgoing} protocol="smtp" onTrust={(fingerprint) => void trust(fingerprint)} />
  );
}
