import { clipboard, type BrowserWindow, type Session } from 'electron';
import { writeFile } from 'node:fs/promises';
import type { HostOutput } from '../../shared/contract.ts';
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
  if (route === 'smtp') {
    await parts.host.ask('letter.hold', { id });
    return { done: true, route, proof: null };
  }
  if (route === 'imap-draft') return parts.host.ask('letter.markHandedOver', { id, route });
  const mail = await parts.host.ask('letter.eml', { id, unsent: route === 'eml' });
  const sheets = route === 'pdf' || route === 'print' ? await letterPdf(parts.session, id, parts.windows) : null;
  const done = await carryOut(parts, id, route, mail, sheets);
  if (!done) return { done, route, proof: null };
  const source = route === 'eml' ? mail.source : sheets;
  const saved = source === null ? {} : { source };
  return parts.host.ask('letter.markHandedOver', { id, route, ...saved });
}

async function carryOut(
  { session, windows, mainWindow }: HandoverParts,
  id: number,
  route: Exclude<HandoverRoute, 'smtp' | 'imap-draft'>,
  mail: HostOutput<'letter.eml'>,
  sheets: Uint8Array | null,
): Promise<boolean> {
  switch (route) {
    case 'print':
      return printLetter(session, id, windows);
    case 'pdf':
      return save(mainWindow(), mail.fileName, 'pdf', () => Promise.resolve(sheets ?? new Uint8Array()));
    case 'eml':
      return save(mainWindow(), mail.fileName, 'eml', () => Promise.resolve(mail.source));
    case 'clipboard':
      await clipboard.writeText(`${mail.subject}\n\n${mail.text}`);
      return true;
    case 'mailto':
      if (mail.to === null || !(await openMail(mail.to, mail.subject, mail.text))) throw new Failure('no-recipient');
      return true;
    default:
      return route satisfies never;
  }
}

export async function save(
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
