import { Menu, type MenuItemConstructorOptions } from 'electron';

/** The smallest menu that keeps the system's own shortcuts (copy, paste, quit, zoom). No developer tools in a release. */
export function setupMenu(packaged: boolean): void {
  const roles: MenuItemConstructorOptions[] = [
    ...(process.platform === 'darwin' ? [{ role: 'appMenu' } as const] : []),
    { role: 'editMenu' },
    {
      label: 'Verzet',
      submenu: [
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        { role: 'resetZoom' },
        { role: 'togglefullscreen' },
        ...(packaged ? [] : [{ role: 'toggleDevTools' } as const]),
        { role: 'quit' },
      ],
    },
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(roles));
}
