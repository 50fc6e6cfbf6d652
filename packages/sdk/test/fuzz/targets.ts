import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vi } from 'vitest';
import { AgentServer } from '../../src/agent-server/index.js';
import { FunctionResult, SWMLService } from '../../src/agents/index.js';
import { Logger } from '../../src/logging/index.js';
import { make, password, user } from '../agents/desk.js';

/** What must never be seen by somebody else. */
export const marks = { one: 'MARK-OF-ONE', two: 'MARK-OF-TWO', file: 'MARK-OF-A-SECRET-FILE' } as const;

/** An agent that uses all that an agent can do with a request. */
export function busyAgent(name: keyof typeof marks, route: string) {
  const agent = make({
    name,
    route,
    swaigSecret: `secret of ${name}`,
    suppressLogs: false,
    checkForInputOverride: true,
  })
    .setPromptText(`You are ${marks[name]}.`)
    .setPostPrompt('Summarise.')
    .enableDebugEvents()
    .enableMcpServer()
    .enableDebugRoutes()
    .setGlobalData({ kept: { by: marks[name] } })
    .defineTool({
      name: 'book',
      description: 'Books.',
      parameters: { city: { type: 'string' }, seats: { type: 'integer' } },
      required: ['city'],
      handler: ({ city }) => new FunctionResult(`${marks[name]} ${city}`).updateGlobalData({ city }),
    })
    .defineTool({
      name: 'open',
      description: 'Open.',
      secure: false,
      handler: (args) => new FunctionResult(`${marks[name]}`).updateGlobalData(args).setMetadata(args),
    })
    .registerSwaigFunction({ function: 'stats', description: 'Stats.', data_map: {} });
  agent.setDynamicConfigCallback((queryParams, body, headers, draft) => {
    // A number that JSON cannot say again (1e999) is the program's to deal with.
    const said: unknown = JSON.parse(JSON.stringify(body));
    draft.updateGlobalData({ queryParams, body: said, seen: Object.keys(headers) });
    draft.addHint(`hint of ${String(queryParams['x'])}.`);
  });
  agent.registerRoutingCallback((body) => (body['call'] === 'two' ? '/two' : undefined), '/sip');
  return agent;
}

/** A service without an agent, with functions. */
export function busyService() {
  const service = new SWMLService({ name: 'desk', route: '/desk', basicAuth: [user, password], swaigSecret: 's' });
  service.getBuilder().play({ url: `https://media.test/${marks.one}.mp3` });
  service.getBuilder().hangup({});
  service
    .defineTool({
      name: 'book',
      description: 'Books.',
      parameters: { city: { type: 'string' } },
      required: ['city'],
      handler: ({ city }) => `${marks.one} ${city}`,
    })
    .defineTool({ name: 'open', description: 'Open.', secure: false, handler: (args) => JSON.stringify(args) });
  service.registerRoutingCallback((body) => (body['call'] === 'two' ? '/two' : undefined), '/sip');
  return service;
}

/** A server with an agent at the root and one below it, and files beside them. */
export function busyServer() {
  const folder = mkdtempSync(join(tmpdir(), 'files-'));
  const inside = join(folder, 'public');
  mkdirSync(inside);
  writeFileSync(join(folder, 'secret.txt'), marks.file);
  writeFileSync(join(inside, '.env'), marks.file);
  writeFileSync(join(inside, 'index.html'), '<p>Hello.</p>');
  symlinkSync(join(folder, 'secret.txt'), join(inside, 'link.txt'));
  const server = new AgentServer({ host: '127.0.0.1', port: 0 });
  const [one, two] = [busyAgent('one', '/'), busyAgent('two', '/two')];
  server.register(one);
  server.register(two);
  server.serveStaticFiles(inside, '/files');
  server.setupSipRouting('/calls');
  return { server, one, two, remove: () => rmSync(folder, { recursive: true }) };
}

/** Hears what is logged as an error. */
export function hearErrors() {
  const heard: { message: string; data: Record<string, unknown> | undefined }[] = [];
  for (const level of ['debug', 'info', 'warn'] as const)
    vi.spyOn(Logger.prototype, level).mockImplementation(() => {});
  vi.spyOn(Logger.prototype, 'error').mockImplementation((message, data) => void heard.push({ message, data }));
  return heard;
}
