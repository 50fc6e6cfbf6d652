import type { Server } from 'node:http';
import { createAi, type Model, type ModelFactory } from './ai/index.js';
import {
  type Call,
  type CallEngine,
  createCallEngine,
  Recordings,
  type RelayOffers,
  type Routing,
} from './calls/index.js';
import type { Clock } from './clock/index.js';
import { createOutbound } from './http/index.js';
import type { Logger } from './logging/index.js';
import { Messages } from './messaging/index.js';
import { createPhones, type Phones } from './phones/index.js';
import { type RelayFaults, RelayServer } from './relay/index.js';
import { createRouting, Journal, NumberMarket, Recorder, RestServer } from './rest/index.js';
import type { Store } from './store/index.js';
import { createScripts } from './swml/index.js';
import { StatusCallbacks } from './webhooks/index.js';

export interface Ingredients {
  spaceId: string;
  store: Store;
  clock: Clock;
  model: Model | ModelFactory;
  pace: number;
  attentionTimeoutMs: number | undefined;
  logger: Logger;
  secure: boolean;
  /** Whether the space takes requests. */
  ready: () => boolean;
  /** Where it listens, without a path. */
  url: () => string;
}

/** What can be made to go wrong in a space on purpose, to see how those who use it take it. */
export interface Faults {
  /** Between RELAY clients and the space. */
  readonly relay: RelayFaults;
}

/** The parts of a space, put together. */
export interface Composition {
  engine: CallEngine;
  phones: Phones;
  messages: Messages;
  recordings: Recordings;
  rest: RestServer;
  journal: Journal;
  /** What can be made to go wrong on purpose. */
  faults: Faults;
  /** Takes WebSockets from a server as well. */
  attach(server: Server): void;
  /** Ends every call, tells who wants to know, writes what is left, and lets go of connections. */
  stop(): Promise<void>;
}

export function compose(parts: Ingredients): Composition {
  const { spaceId, store, clock, logger, model, pace, attentionTimeoutMs } = parts;
  const report = (error: unknown) => logger.error('the space failed inside', { error });
  const http = createOutbound({ clock });
  const callbacks = new StatusCallbacks({ clock, http });
  const signingKey = (projectId: string) => store.projects.find(projectId)?.signingKey;
  const ai = createAi({
    clock,
    http,
    model,
    spaceId,
    signingKey,
    ...(attentionTimeoutMs === undefined ? {} : { attentionTimeoutMs }),
  });
  const recordings = new Recordings(parts.url);
  const messages: Messages = new Messages({
    clock,
    http,
    receiver: (number) => phones.find(number),
    owns: async (number, projectId) => (await store.numbers.byNumber(number))?.projectId === projectId,
    route: (number) => routing.message(number),
    offer: (message, context) => relay.offerMessage(message, context),
    report: (error) => logger.warn('a message', { error }),
  });
  const scripts = createScripts({
    clock,
    http,
    ai,
    messages,
    signingKey,
  });

  const routing = createRouting(store);
  const phones: Phones = createPhones({ clock, engine: () => engine, send: (message) => messages.receive(message) });
  const engine: CallEngine = createCallEngine({
    clock,
    routing,
    farEnds: phones,
    relay: reporting({ offer: (call, context) => relay.offer(call, context) }, routing, callbacks, report),
    handleSwml: async (call, route, signal) => {
      const { url, method, fallback, statusCallback } = route;
      if (statusCallback) callbacks.watch(call, { ...statusCallback, event: 'calling.call.state' });
      await scripts.handle(call, { kind: 'url', url, method, ...(fallback ? { fallback } : {}) }, signal);
    },
    spaceId,
    outbound: http,
    recordings,
    pace,
    report,
  });
  const relay = new RelayServer({
    engine,
    authenticate: async (projectId, secret) => {
      const token = await store.tokens.authenticate(projectId, secret);
      return token && { projectId, spaceId, scopes: token.permissions, tokenId: token.id };
    },
    clock,
    callbacks,
    messages,
    scripts: {
      transfer: (call, dest) =>
        engine.control(call, (signal) => {
          const url = typeof dest === 'string' && /^https?:\/\//i.test(dest) ? dest : undefined;
          return scripts.handle(
            call,
            url === undefined ? { kind: 'document', document: dest } : { kind: 'url', url, method: 'POST' },
            signal,
          );
        }),
      run: (call, document, signal) => scripts.run(call, document, { signal }),
    },
    logger,
  });
  const recorder = new Recorder(store, engine, report);
  const journal = new Journal();
  const rest = new RestServer(
    {
      store,
      clock,
      market: new NumberMarket(),
      engine,
      scripts,
      callbacks,
      messages,
      recorder,
      revoked: (tokenId) => relay.revoke(tokenId),
    },
    { spaceId, secure: parts.secure, ready: parts.ready, file: (path) => recordings.fileAt(path) },
    journal,
    logger,
  );
  return {
    engine,
    phones,
    messages,
    recordings,
    rest,
    journal,
    faults: { relay: relay.faults },
    attach: (server) => relay.attach(server),
    stop: async () => {
      await engine.stop();
      await callbacks.stop();
      await recorder.stop();
      await relay.close();
      await http.close();
    },
  };
}

/** Offers calls to RELAY clients, and reports their states to the address that the number has for that. */
function reporting(
  relay: RelayOffers,
  routing: Routing,
  callbacks: StatusCallbacks,
  report: (error: unknown) => void,
): RelayOffers {
  const watch = async (call: Call) => {
    const route = await routing.inbound(call.to, call.from);
    if (route?.kind === 'relay' && route.statusUrl)
      callbacks.watch(call, { url: route.statusUrl, event: 'calling.call.state' });
  };
  return {
    offer(call, context) {
      watch(call).catch(report);
      return relay.offer(call, context);
    },
  };
}
