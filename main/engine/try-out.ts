import type { TryOut } from '../../shared/domain/verdict.ts';
import { Failure } from '../../shared/failure.ts';
import type { Clock } from './clock.ts';
import { organisationHint } from './intake/organisation-hint.ts';
import { parseMessage } from './intake/parse-message.ts';
import { pastedMail } from './intake/pasted-mail.ts';
import { getIdentity } from './store/identity.ts';
import { findOrganisation, getOrganisation } from './store/organisations.ts';
import type { Store } from './store/open-store.ts';
import { judge } from './take-in.ts';

/** The verdict on a message that is not kept: as it would be if it came in now. `source`: a file, or text that was pasted. */
export async function tryOut(store: Store, clock: Clock, source: string | Uint8Array): Promise<TryOut> {
  const message = await parseMessage(typeof source === 'string' ? pastedMail(source) : source);
  if (message === 'too-large') throw new Failure('message-too-large');
  if (typeof message === 'string' || message.text.trim() + message.subject.trim() === '')
    throw new Failure('no-message');
  const { domain, name } = organisationHint(message);
  const organisationId =
    domain === null && name === null ? null : findOrganisation(store, { domain, name: name ?? '' });
  const verdict = judge(store, clock, message, {
    direction: 'incoming',
    organisationId,
    identity: getIdentity(store),
  });
  return {
    from: message.from,
    subject: message.subject,
    text: message.text,
    organisation: organisationId === null ? name : getOrganisation(store, organisationId).name,
    verdict,
  };
}
