import * as oauth from 'oauth4webapi';
import { Failure } from '../../../shared/failure.ts';
import type { OauthServer } from '../../../shared/data/oauth-servers.ts';
import { type Landing, openLanding } from './landing.ts';
import { oauthFailure } from './oauth-failure.ts';

/** The registration of this program with the provider, made by the person or their administrator. */
export interface OauthClient {
  readonly clientId: string;
  /** Google gives one to desktop programs too, and does not regard it as secret. */
  readonly clientSecret: string | null;
}

/** `expiresAt`: milliseconds since 1970. */
export interface Tokens {
  readonly accessToken: string;
  readonly refreshToken: string | null;
  readonly expiresAt: number;
}

export interface PendingSignIn {
  /** For the person's own browser. */
  readonly url: string;
  /** Throws `oauth-refused`, `oauth-unanswered`, or a `mail-*` code of the network. */
  readonly tokens: Promise<Tokens>;
  cancel(): void;
}

// Ready for a test's own server on this computer; a provider's is always https.
const loopback = new Set(['127.0.0.1', 'localhost']);
const patience = { answerMilliseconds: 5 * 60_000, requestMilliseconds: 30_000 };
/** Tokens without a stated life are taken to live this long. */
const usualLifeSeconds = 3600;

/** RFC 6749 with PKCE (RFC 7636) and a redirect to this computer (RFC 8252 section 7.3). */
export async function beginSignIn(
  server: OauthServer,
  client: OauthClient,
  options: { readonly address: string; readonly now: () => Date },
): Promise<PendingSignIn> {
  const state = oauth.generateRandomState();
  const verifier = oauth.generateRandomCodeVerifier();
  const landing = await openLanding(server.redirectHost, patience.answerMilliseconds);
  const url = new URL(server.authorisation);
  const parameters = {
    client_id: client.clientId,
    redirect_uri: landing.uri,
    response_type: 'code',
    scope: server.scope,
    state,
    code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    ...(options.address === '' ? {} : { login_hint: options.address }),
    ...server.extra,
  };
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
  return {
    url: url.href,
    tokens: exchange(server, client, { landing, state, verifier, now: options.now }),
    cancel: () => landing.close(),
  };
}

interface Exchange {
  readonly landing: Landing;
  readonly state: string;
  readonly verifier: string;
  readonly now: () => Date;
}

async function exchange(server: OauthServer, client: OauthClient, parts: Exchange): Promise<Tokens> {
  const { landing, state, verifier, now } = parts;
  const as = { issuer: server.issuer, token_endpoint: server.token };
  const identity = { client_id: client.clientId };
  try {
    const answered = oauth.validateAuthResponse(as, identity, await landing.answer, state);
    const response = await oauth.authorizationCodeGrantRequest(
      as,
      identity,
      authenticationOf(client),
      answered,
      landing.uri,
      verifier,
      requestOptions(server),
    );
    return tokensOf(await oauth.processAuthorizationCodeResponse(as, identity, response), now());
  } catch (error) {
    throw oauthFailure(error, 'oauth-refused');
  } finally {
    landing.close();
  }
}

/** New tokens for old ones; `mail-sign-in-again` when the provider gives none any more. */
export async function refresh(server: OauthServer, client: OauthClient, tokens: Tokens, now: Date): Promise<Tokens> {
  if (tokens.refreshToken === null) throw new Failure('mail-sign-in-again');
  const as = { issuer: server.issuer, token_endpoint: server.token };
  const identity = { client_id: client.clientId };
  try {
    const response = await oauth.refreshTokenGrantRequest(
      as,
      identity,
      authenticationOf(client),
      tokens.refreshToken,
      requestOptions(server),
    );
    const fresh = tokensOf(await oauth.processRefreshTokenResponse(as, identity, response), now);
    // A provider that does not turn the refresh token over lets the old one stand.
    return { ...fresh, refreshToken: fresh.refreshToken ?? tokens.refreshToken };
  } catch (error) {
    throw oauthFailure(error, 'mail-sign-in-again');
  }
}

function authenticationOf({ clientSecret }: OauthClient): oauth.ClientAuth {
  return clientSecret === null ? oauth.None() : oauth.ClientSecretPost(clientSecret);
}

function requestOptions(server: OauthServer): oauth.TokenEndpointRequestOptions {
  return {
    signal: () => AbortSignal.timeout(patience.requestMilliseconds),
    [oauth.allowInsecureRequests]: loopback.has(new URL(server.token).hostname),
  };
}

function tokensOf(answer: oauth.TokenEndpointResponse, now: Date): Tokens {
  return {
    accessToken: answer.access_token,
    refreshToken: answer.refresh_token ?? null,
    expiresAt: now.getTime() + (answer.expires_in ?? usualLifeSeconds) * 1000,
  };
}
