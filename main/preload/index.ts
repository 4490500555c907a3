import { contextBridge, ipcRenderer, type IpcRendererEvent, webUtils } from 'electron';
import type { Verzet } from '../../shared/bridge.ts';
import { eventNames, type MethodName, methodNames } from '../../shared/method-names.ts';

// The window gets one function per name and nothing of Electron: no generic invoke, no event object.
const known: ReadonlySet<string> = new Set(eventNames);
const bridge: Record<string, unknown> = {
  environment: {
    sandboxed: process.sandboxed === true,
    contextIsolated: process.contextIsolated === true,
    print: location.pathname === '/print.html',
  },
  on(name: string, listener: (payload: unknown) => void) {
    if (!known.has(name) || typeof listener !== 'function') return () => undefined;
    const relay = (_event: IpcRendererEvent, payload: unknown) => listener(payload);
    const channel = `verzet:${name}`;
    ipcRenderer.on(channel, relay);
    return () => {
      ipcRenderer.removeListener(channel, relay);
    };
  },
} satisfies Pick<Verzet, 'environment'> & { on: unknown };

for (const name of methodNames)
  bridge[name] = (input?: unknown): Promise<unknown> => ipcRenderer.invoke('verzet', name, input);

bridge['import.dropped' satisfies MethodName] = (files: readonly File[]): Promise<unknown> =>
  ipcRenderer.invoke('verzet', 'import.dropped', {
    paths: files.map((file) => webUtils.getPathForFile(file)).filter((path) => path !== ''),
  });

contextBridge.exposeInMainWorld('verzet', bridge);
