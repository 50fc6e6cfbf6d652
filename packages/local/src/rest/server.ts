import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from '../logging/index.js';
import { Api, type Note } from './api.js';
import { ApiError, badRequest, errorBody, type Family, internalError, unavailable } from './errors.js';
import type { Journal, JournalEntry } from './journal.js';
import type { Platform } from './operation.js';
import { type About, plainPage } from './pages.js';

// A token and not a cookie is what a request is trusted by, so any page may ask.
const crossOrigin = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'x-request-id',
};

const json = 'application/json; charset=utf-8';

interface Reply {
  status: number;
  type: string;
  body: string | Buffer;
  headers?: Record<string, string>;
  /** Nothing of the API: not worth keeping in the journal. */
  quiet?: boolean;
}

/** Answers HTTP requests to the space. */
export class RestServer {
  private readonly api: Api;

  constructor(
    platform: Platform,
    private readonly about: About,
    private readonly journal: Journal,
    private readonly logger: Logger,
  ) {
    this.api = new Api(platform);
  }

  /** A listener for `node:http` and `node:https` servers. */
  readonly listener = (request: IncomingMessage, response: ServerResponse): void => {
    this.answer(request, response).catch((error: unknown) => {
      // The client went away while it was answered; there is nobody left to tell.
      this.logger.debug('a request could not be answered', { error, url: request.url });
      response.destroy();
    });
  };

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const started = performance.now();
    const given = request.headers['x-request-id'];
    const id = typeof given === 'string' && /^[\w.:-]{1,128}$/.test(given) ? given : randomUUID();
    const url = this.address(request);
    const entry: JournalEntry = {
      id,
      at: Date.now(),
      method: request.method ?? 'GET',
      path: url?.pathname ?? request.url ?? '',
      status: 0,
      ms: 0,
    };
    const reply = await this.reply(request, url, entry);
    entry.status = reply.status;
    entry.ms = Math.round((performance.now() - started) * 10) / 10;
    if (!reply.quiet) this.journal.add(entry);
    this.logger.debug('request', { ...entry });
    const body = Buffer.from(reply.body);
    response.writeHead(reply.status, {
      ...(reply.status === 204 ? {} : { 'content-type': reply.type, 'content-length': body.length }),
      'x-request-id': id,
      ...crossOrigin,
      ...reply.headers,
    });
    response.end(request.method === 'HEAD' ? undefined : body);
  }

  /** The address as the client sees it; links in answers start with it. */
  private address({ url = '/', headers }: IncomingMessage): URL | undefined {
    const scheme = this.about.secure ? 'https' : 'http';
    const bases = [`${scheme}://${headers.host}`, `${scheme}://localhost`].filter((base) => URL.canParse(base));
    // Put together as text: `//name/…` would otherwise be read as another host.
    const whole = url.startsWith('/') ? `${bases[0]}${url}` : url;
    return URL.canParse(whole) ? new URL(whole) : undefined;
  }

  private async reply(request: IncomingMessage, url: URL | undefined, entry: JournalEntry): Promise<Reply> {
    let family: Family = 'rest';
    const note: Note = ({ family: noted, ...about }) => {
      if (noted) family = noted;
      Object.assign(entry, about);
    };
    try {
      if (!url) throw badRequest('The address of the request cannot be read.');
      const method = request.method === 'HEAD' ? 'GET' : (request.method ?? 'GET');
      if (method === 'OPTIONS') return this.options(url);
      const page = method === 'GET' ? await plainPage(this.about, url.pathname, request.headers.accept) : undefined;
      if (page) return { ...page, quiet: true };
      if (!this.about.ready()) throw unavailable('The space is stopping; it takes no more requests.');
      const { status, body } = await this.api.serve({ method, url, headers: request.headers, body: request }, note);
      return { status, type: json, body: status === 204 ? '' : JSON.stringify(body) };
    } catch (error) {
      // The client went away while it was still sending: nobody is left to answer, and nothing has failed here.
      if (request.destroyed && !request.complete) throw error;
      const failure = error instanceof ApiError ? error : this.unexpected(error, entry);
      entry.error = failure.message;
      const { status, headers } = failure;
      return { status, type: json, body: JSON.stringify(errorBody(failure, family)), headers };
    }
  }

  private unexpected(error: unknown, entry: JournalEntry): ApiError {
    this.logger.error('a request failed unexpectedly', { error, request_id: entry.id, path: entry.path });
    return internalError(
      `The local space failed to serve this request; its log says why, under request id ${entry.id}. Please report it.`,
    );
  }

  private options(url: URL): Reply {
    const allowed = this.api.allowed(url.pathname);
    const methods = [...allowed, ...(allowed.includes('GET') ? ['HEAD'] : []), 'OPTIONS'].join(', ');
    return {
      status: 204,
      type: '',
      body: '',
      headers: {
        allow: methods,
        'access-control-allow-methods': methods,
        'access-control-allow-headers': 'authorization, content-type, x-request-id',
        'access-control-max-age': '600',
      },
    };
  }
}
