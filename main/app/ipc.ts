import { ipcMain } from 'electron';
import { createGate, type GateParts } from './gate.ts';

/** The only file with `ipcMain`: one channel for calls, everything else goes through the gate. */
export function setupIpc(parts: GateParts): void {
  const gate = createGate(parts);
  ipcMain.handle('verzet', (event, name: unknown, input: unknown) => {
    const frame = event.senderFrame;
    return gate(
      {
        webContentsId: event.sender.id,
        mainFrame: frame !== null && frame === event.sender.mainFrame,
        url: frame?.url ?? '',
      },
      name,
      input,
    );
  });
}
