import type { App, Session } from 'electron';
import { isOwnPage } from './gate.ts';
import type { Log } from './log.ts';

/** The window may nothing of the system: every permission and device is denied. */
export function denyPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, decide) => decide(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setSpellCheckerEnabled(false);
}

/** For every web contents there will ever be: no navigation, no new windows, no webview. `security.md` rows 12 to 14. */
export function guardContents(app: App, log: Log): void {
  app.on('web-contents-created', (_event, contents) => {
    const stay = (event: { preventDefault(): void; readonly url: string }) => {
      if (isOwnPage(event.url)) return;
      event.preventDefault();
      log('navigation-refused');
    };
    contents.on('will-navigate', stay);
    contents.on('will-frame-navigate', stay);
    contents.on('will-redirect', stay);
    contents.on('will-attach-webview', (event) => {
      event.preventDefault();
      log('webview-refused');
    });
    contents.setWindowOpenHandler(() => {
      log('window-refused');
      return { action: 'deny' };
    });
  });
}
