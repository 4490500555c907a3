import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Failure } from '../../../shared/failure.ts';

/** Where the browser comes back to: a page on this computer, for one answer. */
export interface Landing {
  readonly uri: string;
  /** The parameters of the answer. Throws `oauth-unanswered` when none came in time, `cancelled` when it was closed before. */
  readonly answer: Promise<URLSearchParams>;
  close(): void;
}

// No script, no style, nothing loaded: it only says that the person may go back.
const page = `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Verzet</title>
<body><p>U kunt dit tabblad sluiten en teruggaan naar Verzet.</p><p lang="en">You can close this tab and go back to Verzet.</p>`;
const headers = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': "default-src 'none'",
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
};

export async function openLanding(host: string, milliseconds: number): Promise<Landing> {
  const server = createServer();
  let settle: (parameters: URLSearchParams) => void = () => undefined;
  let fail: (error: Failure) => void = () => undefined;
  const answer = new Promise<URLSearchParams>((resolve, reject) => {
    settle = resolve;
    fail = reject;
  });
  // The one who waits may not be there yet when it is closed.
  answer.catch(() => undefined);
  const port = await listen(server);
  const timer = setTimeout(() => fail(new Failure('oauth-unanswered')), milliseconds);
  server.on('request', (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const isAnswer = request.method === 'GET' && pathname === '/' && searchParams.has('state');
    response.writeHead(isAnswer ? 200 : 404, headers).end(isAnswer ? page : '');
    if (isAnswer) settle(searchParams);
  });
  return {
    uri: `http://${host}:${port}/`,
    answer,
    close() {
      clearTimeout(timer);
      fail(new Failure('cancelled'));
      // The page must still reach the browser.
      server.close();
      server.closeIdleConnections();
    },
  };
}

/** On this computer only: nobody on the network can reach it. */
function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', () => reject(new Failure('internal')));
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}
