import type { OauthProvider } from '../domain/account.ts';

/** Where a person signs in in the browser, and where a program gets its tokens. */
export interface OauthServer {
  readonly issuer: string;
  readonly authorisation: string;
  readonly token: string;
  readonly scope: string;
  /** What this provider wants in the address besides the standard parameters. */
  readonly extra: Readonly<Record<string, string>>;
  /** Host of the redirect to this computer; Microsoft ignores the port of a registered `localhost` only. */
  readonly redirectHost: '127.0.0.1' | 'localhost';
}

/** Endpoints and scopes as the providers publish them (`formats.md` 8.1). */
export const oauthServers: Readonly<Record<OauthProvider, OauthServer>> = {
  google: {
    issuer: 'https://accounts.google.com',
    authorisation: 'https://accounts.google.com/o/oauth2/v2/auth',
    token: 'https://oauth2.googleapis.com/token',
    scope: 'https://mail.google.com/',
    // Without these a second sign-in brings no refresh token.
    extra: { access_type: 'offline', prompt: 'consent' },
    redirectHost: '127.0.0.1',
  },
  microsoft: {
    issuer: 'https://login.microsoftonline.com/common/v2.0',
    authorisation: 'https://login.microsoftonline.com/common/oauth2/v2.0/authorize',
    token: 'https://login.microsoftonline.com/common/oauth2/v2.0/token',
    scope: 'https://outlook.office.com/IMAP.AccessAsUser.All https://outlook.office.com/SMTP.Send offline_access',
    extra: {},
    redirectHost: 'localhost',
  },
};
