import { shell } from 'electron';
import { mailtoUrl } from '../../shared/rules/mailto.ts';

/** Opens the person's mail program with a new message; false when refused. The only use of `shell`. */
export async function openMail(to: string, subject: string, text: string): Promise<boolean> {
  const url = mailtoUrl(to, subject, text);
  if (url === null) return false;
  await shell.openExternal(url);
  return true;
}
