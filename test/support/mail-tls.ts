import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** PEM texts. `authority` is what a client must trust to accept `certificate`. */
export interface MailTls {
  readonly authority: string;
  readonly certificate: string;
  readonly key: string;
}

/**
 * Makes a certificate for one test run with openssl. `names`: subject alternative names such as `DNS:localhost`.
 * Without `selfSigned` a test authority of its own signs it.
 */
export async function makeMailTls(
  options: { readonly names?: readonly string[]; readonly selfSigned?: boolean } = {},
): Promise<MailTls> {
  const { names = ['DNS:localhost', 'IP:127.0.0.1'], selfSigned = false } = options;
  const folder = await mkdtemp(join(tmpdir(), 'verzet-tls-'));
  const file = (name: string): string => join(folder, name);
  const openssl = (line: string): Promise<unknown> => run('openssl', line.split(' '), { cwd: folder });
  const newKey = '-newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes';
  const extension = `subjectAltName=${names.join(',')}`;
  try {
    if (selfSigned) {
      await openssl(
        `req -x509 ${newKey} -keyout key.pem -out cert.pem -days 2 -subj /CN=self-signed -addext ${extension}`,
      );
      const certificate = await readFile(file('cert.pem'), 'utf8');
      return { authority: certificate, certificate, key: await readFile(file('key.pem'), 'utf8') };
    }
    await writeFile(file('server.cnf'), `${extension}\nextendedKeyUsage=serverAuth\n`);
    await openssl(`req -x509 ${newKey} -keyout ca-key.pem -out authority.pem -days 2 -subj /CN=test-authority`);
    await openssl(`req ${newKey} -keyout key.pem -out request.pem -subj /CN=test-server`);
    await openssl(
      'x509 -req -in request.pem -CA authority.pem -CAkey ca-key.pem -CAcreateserial -days 2 -extfile server.cnf -out cert.pem',
    );
    return {
      authority: await readFile(file('authority.pem'), 'utf8'),
      certificate: await readFile(file('cert.pem'), 'utf8'),
      key: await readFile(file('key.pem'), 'utf8'),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
