import { clipboard, type BrowserWindow, type Session } from 'electron';
import { writeFile } from 'node:fs/promises';
import type { HandoverRoute } from '../../shared/domain/letter.ts';
import { Failure } from '../../shared/failure.ts';
import { chooseFile } from './dialogs.ts';
import type { EngineHost } from './engine-host.ts';
import { openMail } from './external.ts';
import { letterPdf, printLetter } from './print.ts';

export interface HandoverParts {
  readonly host: EngineHost;
  readonly session: Session;
  readonly windows: Map<number, 'main' | 'print'>;
  readonly mainWindow: () => BrowserWindow;
}

/** Hands one letter over by the route the person chose; only a handover that took place is recorded and freezes the letter. */
export async function handOver(parts: HandoverParts, id: number, route: HandoverRoute) {
  const done = route === 'smtp' || route === 'imap-draft' || (await carryOut(parts, id, route));
  return done ? parts.host.ask('letter.markHandedOver', { id, route }) : { done: false, route, proof: null };
}

async function carryOut(
  { host, session, windows, mainWindow }: HandoverParts,
  id: number,
  route: Exclude<HandoverRoute, 'smtp' | 'imap-draft'>,
): Promise<boolean> {
  if (route === 'print') return printLetter(session, id, windows);
  if (route === 'pdf') return save(mainWindow(), `verzet-${id}`, 'pdf', () => letterPdf(session, id, windows));
  const mail = await host.ask('letter.eml', { id });
  switch (route) {
    case 'eml':
      return save(mainWindow(), `verzet-${id}`, 'eml', () => Promise.resolve(mail.source));
    case 'clipboard':
      await clipboard.writeText(mail.text);
      return true;
    case 'mailto':
      if (mail.to === null || !(await openMail(mail.to, mail.subject, mail.text))) throw new Failure('no-recipient');
      return true;
    default:
      return route satisfies never;
  }
}

async function save(
  window: BrowserWindow,
  name: string,
  extension: string,
  bytes: () => Promise<Uint8Array>,
): Promise<boolean> {
  const file = await chooseFile(window, name, extension);
  if (file === null) return false;
  try {
    await writeFile(file, await bytes());
  } catch (error) {
    throw error instanceof Failure ? error : new Failure('not-writable', { cause: error });
  }
  return true;
}
