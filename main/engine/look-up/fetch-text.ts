import type { ClientRequest } from 'node:http';
import { get, type RequestOptions } from 'node:https';

/** For the tests: where every request goes, and whose certificates are good there. */
export interface WebOptions {
  readonly host?: string;
  readonly port?: number;
  readonly ca?: string;
}

const mostBytes = 256 * 1024;
const mostRedirects = 3;
const milliseconds = 8000;

/** The text at an address, over verified TLS only; null when there is none. Nothing about the person goes along. */
export async function fetchText(
  url: URL,
  options: WebOptions,
  deadline: AbortSignal,
  redirects = 0,
): Promise<string | null> {
  const answer = await ask(url, options, AbortSignal.any([deadline, AbortSignal.timeout(milliseconds)]));
  if (answer === null || answer.text !== null || redirects === mostRedirects) return answer?.text ?? null;
  const next = URL.canParse(answer.location, url.href) ? new URL(answer.location, url.href) : null;
  return next?.protocol === 'https:' ? fetchText(next, options, deadline, redirects + 1) : null;
}

type Answer = { readonly text: string } | { readonly text: null; readonly location: string };

/** `signal`: a server that sends a little now and then is not waited for either. */
function ask(url: URL, { host, port, ca }: WebOptions, signal: AbortSignal): Promise<Answer | null> {
  const options: RequestOptions = {
    host: host ?? url.hostname,
    port: port ?? (url.port === '' ? 443 : url.port),
    path: url.pathname + url.search,
    servername: url.hostname,
    headers: { host: url.hostname, accept: 'text/xml, application/xml' },
    rejectUnauthorized: true,
    agent: false,
    signal,
    ...(ca === undefined ? {} : { ca }),
  };
  return new Promise((resolve) => {
    const request: ClientRequest = get(options, (response) => {
      const { statusCode = 0, headers } = response;
      if (statusCode >= 300 && statusCode < 400) {
        resolve({ text: null, location: headers.location ?? '' });
        request.destroy();
        return;
      }
      const chunks: Buffer[] = [];
      let bytes = 0;
      response.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
        if (bytes > mostBytes) request.destroy();
        else chunks.push(chunk);
      });
      response.on('close', () =>
        resolve(
          statusCode === 200 && response.complete && bytes <= mostBytes
            ? { text: Buffer.concat(chunks).toString('utf8') }
            : null,
        ),
      );
    });
    request.on('error', () => resolve(null));
  });
}
