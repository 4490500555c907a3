import type { Security } from '../../../shared/domain/account.ts';
import type { Engine } from '../../engine/engine.ts';
import { parseWords, wholeNumber } from '../arguments.ts';
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
} as const;

/** `verzet account add|list|remove`. The password comes from standard input, never from the arguments. */
export async function account(
  engine: Engine,
  args: readonly string[],
  output: Output,
  readInput: () => Promise<string>,
): Promise<void> {
  const { values, positionals } = parseWords(args, options);
  const [verb, name] = positionals;
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
  if (verb !== 'add') throw new UsageError('account takes add, list or remove');
  const { host, user } = values;
  if (values.name === undefined || host === undefined || user === undefined)
    throw new UsageError('account add takes --name, --host, --port and --user');
  const chosen = (['tls', 'starttls', 'plain-loopback'] as const).filter((security) => values[security] === true);
  if (chosen.length > 1) throw new UsageError('choose one of --tls, --starttls and --plain-loopback');
  const port = wholeNumber(values.port, '--port');
  const smtpSecurity: Security =
    values['smtp-plain-loopback'] === true ? 'plain-loopback' : values['smtp-starttls'] === true ? 'starttls' : 'tls';
  const password = (await readInput()).replace(/\r?\n[\s\S]*$/, '');
  if (password === '') throw new UsageError('the password is read from standard input, which was empty');
  const added = await engine.handlers['account.add']({
    name: values.name,
    address: values.address ?? (user.includes('@') ? user : `${user}@${host}`),
    user,
    password,
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
