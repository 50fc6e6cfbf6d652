import { randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { RestClient } from '@signalwire/sdk/rest';

/** What somebody who was called has decided; `unreachable` when nobody answered or pressed a key that was asked for. */
export type Decision = 'confirmed' | 'cancelled' | 'unreachable';

/** What status callbacks of calls carry, as far as it is needed here. */
interface Callback {
  event_type: string;
  params: { call_id: string; call_state?: string; result?: { params?: { digits?: string } } };
}

interface Question {
  text: string;
  /** Where the callbacks of its call go. */
  statusUrl: string;
  decide: (decision: Decision) => void;
}

const keys: Record<string, Decision> = { 1: 'confirmed', 2: 'cancelled' };

/** Calls people and asks them to confirm their table, with nothing but REST and the callbacks of the calls. */
export class Confirmations {
  readonly #client: RestClient;
  readonly #from: string;
  readonly #questions = new Map<string, Question>();
  readonly server: Server;

  constructor(client: RestClient, from: string) {
    this.#client = client;
    this.#from = from;
    this.server = createServer(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      // The platform does not wait for what follows.
      response.end();
      const { searchParams } = new URL(request.url ?? '', 'http://here');
      const question = this.#questions.get(searchParams.get('question') ?? '');
      const callback = JSON.parse(Buffer.concat(chunks).toString()) as Callback;
      if (question) this.#hear(question, callback).catch(console.error);
    });
  }

  /** Calls a number, and asks. `url` is where this server is reached. */
  async ask(to: string, when: string, url: string): Promise<Decision> {
    const ticket = randomUUID();
    const statusUrl = `${url}?question=${ticket}`;
    const text = `Your table is booked for ${when}. Press 1 to confirm, 2 to cancel.`;
    const decided = new Promise<Decision>((decide) => this.#questions.set(ticket, { text, statusUrl, decide }));
    try {
      await this.#client.calling.dial({
        from: this.#from,
        to,
        // The script only keeps the line open: what happens on it is led by the callbacks.
        swml: { sections: { main: [{ answer: {} }, { sleep: { duration: 60_000 } }] } },
        status_url: statusUrl,
        status_events: ['answered', 'ended'],
      });
      return await decided;
    } finally {
      this.#questions.delete(ticket);
    }
  }

  async #hear({ text, statusUrl, decide }: Question, { event_type, params }: Callback): Promise<void> {
    const { calling } = this.#client;
    const { call_id: id, call_state: state, result } = params;
    if (state === 'ended') return decide('unreachable');
    if (state === 'answered') {
      await calling.play(id, { play: [{ type: 'tts', text }] });
      const waiting = { initial_timeout: 20, start_input_timers: true };
      await calling.collect(id, { digits: { max: 1 }, ...waiting, status_url: statusUrl });
    }
    if (event_type !== 'calling.call.collect') return;
    decide(keys[result?.params?.digits ?? ''] ?? 'unreachable');
    await calling.end(id);
  }
}
