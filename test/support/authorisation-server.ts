import { createHash, randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { OauthServer } from '../../shared/data/oauth-servers.ts';

/** An authorisation server on this computer (RFC 6749, 7636, 7662). Everybody who asks is `user`, and agrees. */
export interface AuthorisationServer {
  readonly server: OauthServer;
  /** For a mail server that asks whether a token is good. */
  readonly introspection: string;
  /** Tokens given so far, newest last. */
  readonly given: readonly string[];
  /** How often a refresh token was used. */
  readonly refreshes: () => number;
  /** From now on no refresh token is good. */
  revoke(): void;
  /** No access token given so far is good any more. */
  expireTokens(): void;
  stop(): Promise<void>;
}

interface Asked {
  readonly challenge: string;
  readonly redirect: string;
  readonly client: string;
}

export async function startAuthorisationServer(
  user: string,
  options: { readonly deny?: boolean; readonly lifeSeconds?: number } = {},
): Promise<AuthorisationServer> {
  const codes = new Map<string, Asked>();
  const good = new Set<string>();
  const given: string[] = [];
  let refreshes = 0;
  let revoked = false;
  const json = (response: ServerResponse, status: number, value: unknown): void => {
    response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
    response.end(JSON.stringify(value));
  };
  const authorise = (url: URL, response: ServerResponse): void => {
    const asked = (name: string): string => url.searchParams.get(name) ?? '';
    const back = new URL(asked('redirect_uri'));
    back.searchParams.set('state', asked('state'));
    if (options.deny === true) back.searchParams.set('error', 'access_denied');
    else {
      const code = randomBytes(8).toString('hex');
      codes.set(code, {
        challenge: asked('code_challenge'),
        redirect: asked('redirect_uri'),
        client: asked('client_id'),
      });
      back.searchParams.set('code', code);
    }
    response.writeHead(302, { location: back.href }).end();
  };
  const tokens = (form: URLSearchParams): unknown => {
    const of = (name: string): string => form.get(name) ?? '';
    if (of('grant_type') === 'refresh_token') {
      if (revoked || of('refresh_token') !== 'refresh-1') return null;
      refreshes += 1;
    } else {
      const asked = codes.get(of('code'));
      codes.delete(of('code'));
      const proof = createHash('sha256').update(of('code_verifier')).digest('base64url');
      if (asked === undefined || asked.challenge !== proof) return null;
      if (asked.redirect !== of('redirect_uri') || asked.client !== of('client_id')) return null;
    }
    // As long as Microsoft's: longer than a line that some programs cut.
    const token = `${randomBytes(8).toString('hex')}${'t'.repeat(1500)}`;
    good.add(token);
    given.push(token);
    const life = options.lifeSeconds ?? 3600;
    return { access_token: token, token_type: 'Bearer', expires_in: life, refresh_token: 'refresh-1' };
  };
  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    if (url.pathname === '/authorise') return authorise(url, response);
    if (url.pathname === '/introspect') {
      const token = new URLSearchParams(await text(request)).get('token') ?? url.searchParams.get('token') ?? '';
      return json(response, 200, good.has(token) ? { active: true, username: user, email: user } : { active: false });
    }
    const answer = tokens(new URLSearchParams(await text(request)));
    json(
      response,
      answer === null ? 400 : 200,
      answer ?? { error: 'invalid_grant', error_description: `${user} may not` },
    );
  };
  const http = createServer((request, response) => void handle(request, response));
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
  return {
    server: {
      issuer: origin,
      authorisation: `${origin}/authorise`,
      token: `${origin}/token`,
      scope: 'mail',
      extra: { prompt: 'consent' },
      redirectHost: '127.0.0.1',
    },
    introspection: `${origin}/introspect`,
    given,
    refreshes: () => refreshes,
    revoke: () => (revoked = true),
    expireTokens: () => good.clear(),
    stop: () => new Promise((resolve) => http.close(() => resolve()).closeAllConnections()),
  };
}
