import {
  Fingerprint,
  type OauthProvider,
  OauthProvider as Providers,
  type Security,
} from '../../../shared/domain/account.ts';
import type { Engine } from '../../engine/engine.ts';
import { oneOf, parseWords, wholeNumber } from '../arguments.ts';
import { answer, type Output, table } from '../output.ts';
import { UsageError } from '../usage.ts';

const options = {
  name: { type: 'string' },
  host: { type: 'string' },
  port: { type: 'string' },
  user: { type: 'string' },
  address: { type: 'string' },
  tls: { type: 'boolean' },
  starttls: { type: 'boolean' },
  'plain-loopback': { type: 'boolean' },
  'smtp-host': { type: 'string' },
  'smtp-port': { type: 'string' },
  'smtp-starttls': { type: 'boolean' },
  'smtp-plain-loopback': { type: 'boolean' },
  oauth: { type: 'string' },
  'client-id': { type: 'string' },
} as const;

/** `verzet account add|list|remove`. The password comes from standard input, never from the arguments. */
export async function account(
  engine: Engine,
  args: readonly string[],
  output: Output,
  readInput: () => Promise<string>,
): Promise<void> {
  const { values, positionals } = parseWords(args, options);
  const [verb, name, fingerprint] = positionals;
  if (verb === 'list') {
    const accounts = await engine.handlers['account.list']();
    answer(output, { accounts }, () =>
      table(
        accounts.map(({ name, user, incoming, messages }) => [
          name,
          user,
          `${incoming.host}:${incoming.port}`,
          `${messages} messages`,
        ]),
      ),
    );
    return;
  }
  if (verb === 'remove') {
    if (name === undefined) throw new UsageError('account remove takes a name');
    await engine.handlers['account.remove']({ name });
    answer(output, { removed: name }, () => [`Removed ${name}. The messages it brought are kept.`]);
    return;
  }
  if (verb === 'sign-in') {
    const known = (await engine.handlers['account.list']()).find((account) => account.name === name);
    if (known === undefined || known.signIn === null)
      throw new UsageError('account sign-in takes the name of an account that signs in with the browser');
    await signIn(engine, output, { provider: known.signIn, address: known.address, name: known.name });
    answer(output, { signedIn: known.name }, () => [`Signed in for ${known.name}.`]);
    return;
  }
  if (verb === 'pin') {
    const pin = Fingerprint.safeParse(fingerprint);
    if (name === undefined || !pin.success)
      throw new UsageError('account pin takes a name and the SHA-256 fingerprint of a certificate (AA:BB:…)');
    await engine.handlers['account.pin']({ name, fingerprint: pin.data });
    answer(output, { pinned: name }, () => [
      `${name}: only this certificate is trusted on this computer. Next: verzet sync`,
    ]);
    return;
  }
  if (verb !== 'add') throw new UsageError('account takes add, list, remove, sign-in or pin');
  const { host, user } = values;
  if (values.name === undefined || host === undefined || user === undefined)
    throw new UsageError('account add takes --name, --host, --port and --user');
  const chosen = (['tls', 'starttls', 'plain-loopback'] as const).filter((security) => values[security] === true);
  if (chosen.length > 1) throw new UsageError('choose one of --tls, --starttls and --plain-loopback');
  const port = wholeNumber(values.port, '--port');
  const smtpSecurity: Security =
    values['smtp-plain-loopback'] === true ? 'plain-loopback' : values['smtp-starttls'] === true ? 'starttls' : 'tls';
  const address = values.address ?? (user.includes('@') ? user : `${user}@${host}`);
  const provider = values.oauth === undefined ? null : oneOf(values.oauth, '--oauth', Providers.options);
  if (provider !== null && values['client-id'] === undefined) throw new UsageError('--oauth takes --client-id');
  const typed = (await readInput()).replace(/\r?\n[\s\S]*$/, '');
  if (typed === '' && provider === null)
    throw new UsageError('the password is read from standard input, which was empty');
  let grant: string | undefined;
  if (provider !== null) {
    const clientId = values['client-id'] ?? '';
    // What a provider calls the secret of a desktop program comes by the same way as a password.
    await engine.handlers['oauth.saveClient']({ provider, clientId, clientSecret: typed });
    grant = await signIn(engine, output, { provider, address, name: null });
  }
  const added = await engine.handlers['account.add']({
    name: values.name,
    address,
    user,
    password: provider === null ? typed : '',
    ...(grant === undefined ? {} : { grant }),
    incoming: { host, port, security: chosen[0] ?? 'tls' },
    outgoing:
      values['smtp-host'] === undefined
        ? null
        : {
            host: values['smtp-host'],
            port: wholeNumber(values['smtp-port'] ?? '465', '--smtp-port'),
            security: smtpSecurity,
          },
  });
  answer(output, added, () => [`Added ${added.name}. Next: verzet sync`]);
}

/** The address is for the person's own browser, on this computer: the answer comes back to it. */
async function signIn(
  engine: Engine,
  output: Output,
  wish: { readonly provider: OauthProvider; readonly address: string; readonly name: string | null },
): Promise<string> {
  const { provider, address, name } = wish;
  const { grant, url } = await engine.handlers['oauth.begin']({ provider, address });
  output.err(`Open this address in your browser and sign in there (it waits five minutes):\n${url}\n`);
  await engine.handlers['oauth.finish']({ grant, name });
  return grant;
}
