import type { OauthProvider, Security } from './account.ts';

export interface MailServer {
  readonly host: string;
  readonly port: number;
  readonly security: Security;
  /** SHA-256 of the one certificate that the person accepted for it. */
  readonly pin?: string | undefined;
}

/** `app-password`: made in the provider's own settings for one program. `oauth`: in the browser, at the provider. */
export type SignIn = 'password' | 'app-password' | 'oauth';

/** Which help the person needs with this provider; each has a sentence per language. */
export type ProviderAdvice = 'app-password' | 'gmail' | 'microsoft' | 'icloud' | 'bridge' | 'no-imap';

/** What is known of a mail provider. */
export interface MailProvider {
  readonly id: string;
  readonly name: string;
  readonly domains: readonly string[];
  /** Ends of the names of its mail exchanges, by which it is known for domains of its customers. */
  readonly exchanges?: readonly string[];
  /** Null: this provider has no IMAP. */
  readonly incoming: MailServer | null;
  readonly outgoing: MailServer | null;
  /** The user name is the part before the @. */
  readonly localPart?: boolean;
  /** What it accepts, the advised way first. */
  readonly signIn: readonly SignIn[];
  readonly oauth?: OauthProvider;
  readonly advice?: ProviderAdvice;
}
