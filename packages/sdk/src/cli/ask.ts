import { Readable } from 'node:stream';
import type { ServerlessApp } from '../serverless/index.js';
import type { SimulatedPlatform, Simulation } from './environment.js';
import { CliError } from './errors.js';
import type { Found } from './load.js';

/** A request to an agent. */
export interface Asked {
  readonly method: string;
  /** Below the agent's route, with a query. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

export interface Answered {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

/** Asks an agent as the platform does: with its credentials, through a simulated serverless platform if there is one. */
export async function ask(found: Found, asked: Asked, simulation: Simulation | undefined): Promise<Answered> {
  const { service } = found;
  const route = found.route.replace(/\/+$/, '');
  const path = `${route}${asked.path === '/' || asked.path === '' ? '' : asked.path}`.replace(/^(?!\/)/, '/');
  const [username, password] = service.getBasicAuthCredentials();
  const body = asked.method === 'GET' ? undefined : JSON.stringify(asked.body ?? {});
  const headers: Record<string, string> = {
    authorization: `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`,
    ...(body === undefined
      ? {}
      : { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(body)) }),
    ...asked.headers,
  };
  const app: ServerlessApp = { fetch: (request) => service.fetchAt(route, request) };
  const request = { method: asked.method, path, headers, body };
  return simulation ? await simulated[simulation.platform](app, request, simulation) : await direct(app, request);
}

/** The same, of which JSON is expected. @throws {CliError} On any other answer. */
export async function askForJson(
  found: Found,
  asked: Asked,
  simulation: Simulation | undefined,
): Promise<Record<string, unknown>> {
  const { status, text } = await ask(found, asked, simulation);
  if (status !== 200) throw new CliError(`${asked.method} ${withoutQuery(asked.path)} was answered ${status}: ${text}`);
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    throw new CliError(`${asked.method} ${withoutQuery(asked.path)} was not answered with JSON: ${text.slice(0, 500)}`);
  }
}

// Queries carry tokens.
const withoutQuery = (path: string) => path.replace(/\?.*/s, '');

interface Sent {
  readonly method: string;
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly body: string | undefined;
}

async function direct(app: ServerlessApp, { method, path, headers, body }: Sent): Promise<Answered> {
  const response = await app.fetch(
    new Request(`http://localhost:3000${path}`, { method, headers, body: body ?? null }),
  );
  return { status: response.status, headers: Object.fromEntries(response.headers), text: await response.text() };
}

const adapter = async () => (await import('../serverless/index.js')).ServerlessAdapter;

const simulated: Record<
  SimulatedPlatform,
  (app: ServerlessApp, sent: Sent, simulation: Simulation) => Promise<Answered>
> = {
  lambda: async (app, { method, path, headers, body }, { gateway }) => {
    const [rawPath = '/', rawQueryString = ''] = path.split('?');
    const domainName = gateway
      ? `${gateway.id}.execute-api.${process.env['AWS_REGION']}.amazonaws.com`
      : new URL(process.env['AWS_LAMBDA_FUNCTION_URL'] as string).host;
    const stage = gateway?.stage ?? '$default';
    const handler = (await adapter()).createLambdaHandler(app);
    const { statusCode, ...answer } = await handler({
      version: '2.0',
      rawPath: gateway ? `/${stage}${rawPath}` : rawPath,
      rawQueryString,
      headers: { host: domainName, ...headers },
      body,
      isBase64Encoded: false,
      requestContext: { domainName, stage, http: { method, path: rawPath, sourceIp: '127.0.0.1' } },
    });
    return { status: statusCode, headers: answer.headers, text: textOf(answer) };
  },
  gcf: async (app, { method, path, headers, body }) => {
    const host = `${process.env['FUNCTION_REGION']}-${process.env['GOOGLE_CLOUD_PROJECT']}.cloudfunctions.net`;
    const answer = { status: 200, headers: {} as Record<string, string>, text: '' };
    await (await adapter()).createGcfHandler(app)(
      {
        method,
        url: path,
        headers: { host, ...headers },
        ...(body === undefined ? {} : { rawBody: Buffer.from(body) }),
      },
      {
        status: (code) => {
          answer.status = code;
        },
        set: (name, value) => {
          answer.headers[name] = String(value);
        },
        send: (content) => {
          answer.text = String(content);
        },
      },
    );
    return answer;
  },
  azure: async (app, { method, path, headers, body }) => {
    const url = `https://${process.env['WEBSITE_SITE_NAME']}.azurewebsites.net/api/agent${path}`;
    const request = new Request(url, { method, headers, body: body ?? null });
    const answer = await (await adapter()).createAzureHandler(app)(request, { functionName: 'agent' });
    return { status: answer.status, headers: answer.headers, text: String(answer.body) };
  },
  cgi: async (app, { method, path, headers, body }) => {
    const [pathInfo = '/', query = ''] = path.split('?');
    const http = Object.entries(headers).map(([name, value]) => [
      `HTTP_${name.toUpperCase().replaceAll('-', '_')}`,
      value,
    ]);
    const parts: Buffer[] = [];
    const env = {
      ...process.env,
      ...Object.fromEntries(http),
      REQUEST_METHOD: method,
      PATH_INFO: `${process.env['PATH_INFO'] ?? ''}${pathInfo}`,
      QUERY_STRING: query,
      CONTENT_TYPE: headers['content-type'],
      CONTENT_LENGTH: headers['content-length'],
    };
    const stdout = {
      write: (chunk: string | Uint8Array, written: () => void) => {
        parts.push(Buffer.from(chunk));
        written();
      },
    };
    await (await adapter()).createCgiHandler(app)({ env, stdin: Readable.from([Buffer.from(body ?? '')]), stdout });
    const [head = '', text = ''] = Buffer.concat(parts)
      .toString('utf8')
      .split(/\r\n\r\n([\s\S]*)/);
    const lines = head.split('\r\n').map((line) => /^([^:]*): ?(.*)$/.exec(line)?.slice(1) ?? [line, '']);
    const all = Object.fromEntries(lines) as Record<string, string>;
    return { status: Number.parseInt(all['Status'] ?? '', 10), headers: all, text };
  },
};

const textOf = ({ body, isBase64Encoded }: { body: string; isBase64Encoded: boolean }): string =>
  isBase64Encoded ? Buffer.from(body, 'base64').toString('utf8') : body;
