import { Notification } from 'electron';
import type { Notice } from './notices.ts';

/** By the system, without a sound; nothing where the system shows none. */
export function showNotice({ title, body }: Notice, onClick: () => void): void {
  if (!Notification.isSupported()) return;
  const notification = new Notification({ title, body, silent: true });
  notification.on('click', onClick);
  notification.show();
}
