import { cgiUrl } from '../config/index.js';
import { notePeer, withBase } from '../server/index.js';
import { badRequest, hasBody, requestFrom } from './content.js';
import type { ServerlessApp } from './types.js';

/** What a web server gives a CGI script. Default: what it gave this process. */
export interface CgiIo {
  env?: Readonly<Record<string, string | undefined>> | undefined;
  stdin?: AsyncIterable<Uint8Array> | undefined;
  stdout?: { write(chunk: string | Uint8Array, written: (error?: Error | null) => void): unknown } | undefined;
}

/** Has an app answer the request that a CGI script was started for. */
export async function handleCgi(
  app: ServerlessApp,
  { env = process.env, stdin = process.stdin, stdout = process.stdout }: CgiIo = {},
): Promise<void> {
  const request = requestOf(env, stdin);
  const response = request ? await app.fetch(request) : badRequest();
  const write = (chunk: string | Uint8Array) =>
    new Promise<void>((resolve, reject) => {
      stdout.write(chunk, (error) => (error ? reject(error) : resolve()));
    });
  const lines = [`Status: ${response.status} ${response.statusText}`.trimEnd()];
  response.headers.forEach((value, name) => {
    lines.push(`${name}: ${value}`);
  });
  await write(`${lines.join('\r\n')}\r\n\r\n`);
  const reader = response.body?.getReader();
  for (let chunk = await reader?.read(); chunk && !chunk.done; chunk = await reader?.read()) await write(chunk.value);
}

function requestOf(env: NonNullable<CgiIo['env']>, stdin: AsyncIterable<Uint8Array>): Request | undefined {
  const method = env['REQUEST_METHOD'] ?? 'GET';
  return requestFrom(() => {
    const base = cgiUrl(env) ?? 'http://localhost';
    // The path comes decoded.
    const path = (env['PATH_INFO'] ?? '').split('/').map(encodeURIComponent).join('/');
    const url = new URL(path.replace(/^\/*/, '/'), base);
    url.search = env['QUERY_STRING'] ?? '';
    const length = Number(env['CONTENT_LENGTH'] || 0);
    const body = hasBody(method) && length > 0 ? take(stdin, length) : null;
    const init = { method, headers: headersOf(env), body, duplex: 'half' };
    const request = new Request(url, init as RequestInit);
    notePeer(request, { remoteAddress: env['REMOTE_ADDR'] });
    return withBase(request, base);
  });
}

function headersOf(env: NonNullable<CgiIo['env']>): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(env)) {
    // HTTP_PROXY may be the program's own setting rather than a header.
    if (!name.startsWith('HTTP_') || name === 'HTTP_PROXY' || value === undefined) continue;
    headers.set(name.slice('HTTP_'.length).replaceAll('_', '-'), value);
  }
  if (env['CONTENT_TYPE']) headers.set('content-type', env['CONTENT_TYPE']);
  if (env['CONTENT_LENGTH']) headers.set('content-length', env['CONTENT_LENGTH']);
  return headers;
}

/** The first bytes of a stream: a web server need not end it after them. */
function take(stream: AsyncIterable<Uint8Array>, length: number): ReadableStream<Uint8Array> {
  const iterator = stream[Symbol.asyncIterator]();
  let left = length;
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const chunk = await iterator.next();
      if (!chunk.done) {
        const bytes = new Uint8Array(chunk.value.subarray(0, left));
        left -= bytes.byteLength;
        controller.enqueue(bytes);
      }
      if (!chunk.done && left > 0) return;
      // An input that is waited for would keep the script from ending.
      await iterator.return?.();
      controller.close();
    },
  });
}
