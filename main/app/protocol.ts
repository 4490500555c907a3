import { protocol, type Session } from 'electron';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';

export const contentSecurityPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; frame-src 'none'; base-uri 'none'; form-action 'none'";

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** Must run before the app is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'verzet', privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** Paths of the built window, as the address has them, to files. A map and not path joins: nothing outside it can be named. */
export function builtFiles(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && types[extname(entry.name)] !== undefined,
  );
  return new Map(
    files.map((entry) => {
      const file = join(entry.parentPath, entry.name);
      return [`/${relative(folder, file).split(sep).join('/')}`, file];
    }),
  );
}

/** Answers one request: 405 for other methods than GET, 404 for another host or a path that was not built. */
export function answer(
  files: ReadonlyMap<string, string>,
  request: { readonly method: string; readonly url: string },
): Response {
  const url = new URL(request.url);
  const headers = {
    'content-security-policy': contentSecurityPolicy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
  };
  if (request.method !== 'GET') return new Response(null, { status: 405, headers });
  const file = url.host === 'app' ? files.get(url.pathname) : undefined;
  if (file === undefined) return new Response(null, { status: 404, headers });
  return new Response(new Uint8Array(readFileSync(file)), {
    headers: { ...headers, 'content-type': types[extname(file)] ?? 'application/octet-stream' },
  });
}

/** Serves the built window on `verzet://app` and shuts every other scheme out of the session: the window has no network. */
export function setupProtocol(session: Session, folder: string): void {
  const files = builtFiles(folder);
  session.protocol.handle('verzet', (request) => answer(files, request));
  session.webRequest.onBeforeRequest((details, decide) => {
    const { protocol: scheme } = new URL(details.url);
    decide({ cancel: !(scheme === 'verzet:' || scheme === 'devtools:' || scheme === 'data:') });
  });
}
