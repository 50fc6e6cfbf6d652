import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import { RestClient, type RestClientOptions } from '../../src/rest/index.js';

export interface Received {
  method: string;
  url: string;
  headers: IncomingHttpHeaders;
  body: string;
}

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** A server on a real socket that answers each request with the next line of a script, and keeps what it received. */
export class ScriptedSpace {
  readonly received: Received[] = [];
  readonly #script: Answer[] = [];
  readonly #server: Server;

  private constructor() {
    this.#server = createServer(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      this.received.push({
        method: request.method ?? '',
        url: request.url ?? '',
        headers: request.headers,
        body: Buffer.concat(chunks).toString(),
      });
      const answer = this.#script.shift();
      if (answer) answer(request, response);
      else response.writeHead(418).end('the script has no answer to this request');
    });
  }

  /** Starts one that ends with the test. */
  static async start(): Promise<ScriptedSpace> {
    const space = new ScriptedSpace();
    await new Promise<void>((resolve) => space.#server.listen(0, '127.0.0.1', resolve));
    onTestFinished(async () => {
      space.#server.closeAllConnections();
      await new Promise((resolve) => space.#server.close(resolve));
    });
    return space;
  }

  get host(): string {
    return `127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  get origin(): string {
    return `http://${this.host}`;
  }

  /** A client of it whose repetitions follow at once. */
  client(options: RestClientOptions = {}): RestClient {
    const client = new RestClient({ project, token, host: this.host, backoff: { initial: 1, max: 2 }, ...options });
    onTestFinished(() => client.close());
    return client;
  }

  answer(status: number, body?: unknown, headers: Record<string, string> = {}): this {
    return this.script((_, response) => {
      const text = body === undefined ? '' : typeof body === 'string' ? body : JSON.stringify(body);
      response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(text);
    });
  }

  /** Closes the connection instead of answering. */
  drop(): this {
    return this.script((request) => request.socket.destroy());
  }

  /** Starts an answer and closes the connection in its middle. */
  dropInBody(status: number): this {
    return this.script((request, response) => {
      response.writeHead(status, { 'content-length': '1000' }).write('{"id":', () => request.socket.destroy());
    });
  }

  /** Never answers. */
  hang(): this {
    return this.script(() => undefined);
  }

  script(answer: Answer): this {
    this.#script.push(answer);
    return this;
  }

  /** The last request. */
  get last(): Received {
    const last = this.received.at(-1);
    if (!last) throw new Error('Nothing was received.');
    return last;
  }
}

export const project = '7b0d1c2e-0000-4000-8000-000000000001';
export const token = 'PT-secret/with+signs-0123456789';

/** What a promise rejects with. */
export async function rejection(promise: PromiseLike<unknown>): Promise<unknown> {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error('The promise did not reject.');
}

/** The parts of a number that the tests look at. */
export const aNumber = { id: 'n-1', number: '+15550100', name: 'Front desk' };
