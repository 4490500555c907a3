import { shell } from 'electron';
import { oauthServers } from '../../shared/data/oauth-servers.ts';
import { mailtoUrl } from '../../shared/rules/mailto.ts';

/** Opens the person's mail program with a new message; false when refused. */
export async function openMail(to: string, subject: string, text: string): Promise<boolean> {
  const url = mailtoUrl(to, subject, text);
  if (url === null) return false;
  await shell.openExternal(url);
  return true;
}

const signInOrigins = new Set(Object.values(oauthServers).map(({ authorisation }) => new URL(authorisation).origin));

/** True for a page of a provider's own sign-in, and nothing else. */
export function isSignInPage(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, origin, username, password } = new URL(url);
  return protocol === 'https:' && username === '' && password === '' && signInOrigins.has(origin);
}

/** Opens a provider's sign-in in the person's own browser; false when refused. */
export async function openSignIn(url: string): Promise<boolean> {
  if (!isSignInPage(url)) return false;
  await shell.openExternal(url);
  return true;
}

/** Shows a file that was named to the engine before, in the system's own file manager. Nothing is opened. */
export function showInFolder(path: string): void {
  shell.showItemInFolder(path);
}
