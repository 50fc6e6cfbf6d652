import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { file, swaigTest } from './run.js';

const desk = file('desk.ts');
const json = async (...args: string[]) => JSON.parse((await swaigTest([...args, '--raw'])).stdout);

/** A server of this machine that answers with what a function makes of the request. */
async function serveService(answer: (path: string, body: string) => object): Promise<string> {
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (part) => {
      body += part;
    });
    request.on('end', () => response.end(JSON.stringify(answer(request.url ?? '', body))));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

test('functions are listed with their parameters, for people and for scripts', async () => {
  const { stdout, code } = await swaigTest([desk, '--list-tools']);
  expect(code).toBe(0);
  expect(stdout).toMatch(
    /^Functions of desk: 4\n\nadd - Adds numbers\.\n {2}runs here\n {2}Parameters:\n {4}a \(integer\) \(required\): The first\n/,
  );
  expect(stdout).toContain('tags (array of string)');
  expect(stdout).toContain('runs elsewhere: http://127.0.0.1:9/elsewhere');
  const tools = await json(desk, '--list-tools', '--user-vars', '{"vip": true}');
  expect(tools.map(({ name, type }: { name: string; type: string }) => [name, type])).toEqual([
    ['add', 'local'],
    ['break_down', 'local'],
    ['elsewhere', 'external'],
    ['weather', 'data_map'],
    ['lounge', 'local'],
  ]);
});

test('the document is that of a call, as the agent answers it', async () => {
  const { stdout, stderr, code } = await swaigTest([
    desk,
    '--dump-swml',
    '--raw',
    '--env',
    'SHOP=Acme',
    '--call-id',
    'c-1',
  ]);
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout.split('\n')).toHaveLength(2);
  const { ai } = JSON.parse(stdout).sections.main.at(-1);
  expect(ai.prompt.text).toBe('You answer the phone of Acme.');
  const pretty = await swaigTest([desk, '--dump-swml']);
  expect(pretty.stdout).toMatch(/^\{\n {2}"version"/);
});

test.concurrent.each<[string, string[], object]>([
  [
    'options of the command',
    ['--arg', 'a=2', '--arg', 'b=0.5', '--arg', 'loud=true', '--arg', 'tags=x, y'],
    { total: 2.5, as: 'loud', tags: ['x', 'y'] },
  ],
  [
    'options of the function',
    ['--a', '2', '--b=-1', '--loud', '--tags', '["x"]'],
    { total: 1, as: 'loud', tags: ['x'] },
  ],
  [
    'what is posted',
    ['--a', '1', '--b', '1', '--override', 'call.state=answered', '--call-id', 'c-9', '--custom-data', '{"extra": 7}'],
    { total: 2, call: 'c-9', state: 'answered', extra: 7 },
  ],
  ['no more than needed', ['--minimal', '--a', '1', '--b', '1'], { total: 2, state: null }],
])('a function runs with typed arguments: %s', async (_what, args, result) => {
  const { stdout, stderr, code } = await swaigTest([desk, '--exec', 'add', ...args]);
  expect(JSON.parse(JSON.parse(stdout).response)).toMatchObject(result);
  expect(code).toBe(0);
  // What the program writes itself does not get between.
  expect(stderr).toContain('adding');
});

test.concurrent.each<[string, string[], RegExp]>([
  ['a failing function', [desk, '--exec', 'break_down'], /the till is stuck[\s\S]*Error: break_down failed/],
  ['a function that is not there', [desk, '--exec', 'ad', '--arg', 'a=1'], /no function "ad"\. Did you mean add\?/],
  [
    'an argument that is not there',
    [desk, '--exec', 'add', '--arg', 'tag=1'],
    /no parameter "tag"\. Did you mean tags\?/,
  ],
  [
    'an argument of another type',
    [desk, '--exec', 'add', '--arg', 'a=one'],
    /add: a must be a whole number, not "one"/,
  ],
  ['arguments that are missing', [desk, '--exec', 'add', '--arg', 'a=1'], /its arguments do not fit/],
  ['no action', [desk], /one of --dump-swml, --list-tools, or --exec is required/],
  ['two actions', [desk, '--dump-swml', '--list-tools'], /One action at a time/],
  ['an option that is not there', [desk, '--list-tolls'], /no option --list-tolls\. Did you mean --list-tools\?/],
  ['an option without its value', [desk, '--exec'], /--exec needs a value/],
  ['a platform that is not there', [desk, '--simulate-serverless', 'lamda'], /Did you mean lambda\?/],
  ['a file that is not there', ['nowhere.ts', '--list-tools'], /There is no file .*nowhere\.ts/],
  ['a file of another kind', [file('run.py'), '--list-tools'], /There is no file/],
  [
    'a file that cannot be loaded',
    [file('wrong.ts'), '--list-tools'],
    /wrong\.ts could not be loaded: Error: this file cannot be loaded[\s\S]*wrong\.ts:2/,
  ],
  [
    'a file without agents',
    [file('greeting.ts'), '--list-tools'],
    /no agent in .*greeting\.ts.*--agent-class greeting/,
  ],
  [
    'several agents',
    [file('many.ts'), '--list-tools'],
    /several classes of agents[\s\S]*SalesAgent[\s\S]*SupportAgent/,
  ],
  ['JSON that is none', [desk, '--list-tools', '--user-vars', '{vip}'], /--user-vars is no JSON/],
])('%s: an error on standard error, and 1', async (_what, args, message) => {
  const { stderr, code } = await swaigTest(args);
  expect(stderr).toMatch(message);
  expect(code).toBe(1);
});

test('whatever a file writes, standard output has the result alone', async () => {
  const noisy = join(mkdtempSync(join(tmpdir(), 'noisy-')), 'noisy.mjs');
  const sdk = new URL('../../dist/index.js', import.meta.url).href;
  writeFileSync(
    noisy,
    `import { AgentBase } from ${JSON.stringify(sdk)};
process.stdout.write('noise 1\\n');
console.table([{ noise: 2 }]);
console.dir({ noise: 3 });
await new Promise((done) => process.stdout.write('noise 4\\n', done));
await new Promise((done) => process.stdout.write('noise 5\\n', 'utf8', done));
export const agent = new AgentBase({ name: 'noisy' });
agent.defineTool({ name: 'f', description: 'F.', handler: () => { process.stdout.write('noise 6\\n'); return 'done'; } });
`,
  );
  const raw = await swaigTest([noisy, '--exec', 'f', '--raw']);
  expect([raw.code, JSON.parse(raw.stdout), raw.stderr]).toEqual([0, { response: 'done' }, '']);
  const json = await swaigTest([noisy, '--list-tools', '--format-json']);
  expect(JSON.parse(json.stdout)).toMatchObject([{ name: 'f' }]);
  for (const n of [1, 2, 3, 4, 5]) expect(json.stderr).toMatch(new RegExp(`noise.*${n}|│ ${n}`));
});

test('the command line alone can be checked, and help is there', async () => {
  expect(await swaigTest(['nowhere.ts', '--exec', 'x', '--parse-only'])).toEqual({
    stdout: 'parse OK\n',
    stderr: '',
    code: 0,
  });
  for (const args of [[], ['--help']]) {
    const { stdout, code } = await swaigTest(args);
    expect(stdout).toMatch(/^swaig-test FILE ACTION[\s\S]*--simulate-serverless PLATFORM/);
    expect(code).toBe(0);
  }
});

test('agents of a file are listed and chosen: classes, functions, routes of a server', async () => {
  expect(await json(file('many.ts'), '--list-agents')).toEqual([
    { class: 'SalesAgent', name: null, route: null, export: 'SalesAgent' },
    { class: 'SupportAgent', name: null, route: null, export: 'SupportAgent' },
  ]);
  expect(await json(file('many.ts'), '--agent-class', 'SupportAgent', '--dump-swml')).toMatchObject({
    sections: { main: [{}, { ai: { prompt: { text: 'You help as cli-agent.' } } }] },
  });
  expect(JSON.stringify(await json(file('many.ts'), '--agent-class', 'nightDesk', '--dump-swml'))).toContain(
    'at night',
  );
  expect(await json(file('server.ts'), '--list-agents')).toMatchObject([
    { name: 'north', route: '/north', export: 'served' },
    { name: 'south', route: '/south', export: 'served' },
  ]);
  expect((await json(file('server.ts'), '--route', '/south', '--exec', 'price')).response).toBe('Ten.');
  expect(JSON.stringify(await json(desk, '--route', '/elsewhere', '--dump-swml'))).toContain('/elsewhere/swaig');
});

test('programs that serve by themselves are found, and do not serve', async () => {
  const { stdout, code } = await swaigTest([file('served.mjs'), '--dump-swml', '--raw']);
  expect(JSON.parse(stdout).sections.main.at(-1).ai.prompt.text).toBe('You are plain.');
  expect(code).toBe(0);
  expect(await json(file('livewire.ts'), '--list-tools')).toMatchObject([{ name: 'hello' }]);
});

test('a DataMap asks its API for real; a function elsewhere is called there', async () => {
  const posts: string[] = [];
  const SERVICE_URL = await serveService((path, body) => {
    if (!path.startsWith('/weather')) {
      posts.push(body);
      return { response: 'Far away.' };
    }
    expect(path).toBe('/weather?city=S%C3%A3o%20Paulo&plan=gold');
    return { degrees: 31 };
  });
  const run = (...args: string[]) => swaigTest([desk, ...args], { env: { SERVICE_URL } });
  const weather = await run('--exec', 'weather', '--arg', 'city=São Paulo');
  expect(JSON.parse(weather.stdout)).toEqual({ response: 'It has 31 degrees in São Paulo.' });
  expect(weather.stderr).toMatch(/GET http.*: 200/);
  const elsewhere = await run('--exec', 'elsewhere', '--what', 'all');
  expect(JSON.parse(elsewhere.stdout)).toEqual({ response: 'Far away.' });
  expect(JSON.parse(posts[0] as string)).toMatchObject({
    function: 'elsewhere',
    argument: { parsed: [{ what: 'all' }] },
  });
  const unreachable = await swaigTest([desk, '--exec', 'weather', '--city', 'Oslo', '--raw']);
  expect(unreachable.code).toBe(1);
  expect(unreachable.stderr).toContain('Error: weather: GET http://127.0.0.1:9/weather failed: ');
});

test.concurrent.each<[string, string[], string]>([
  ['lambda', [], 'https://u:p@test-agent-function.lambda-url.us-east-1.on.aws/desk/swaig'],
  [
    'lambda',
    ['--aws-api-gateway-id', 'abc', '--aws-region', 'eu-west-1', '--aws-stage', 'dev'],
    'https://u:p@abc.execute-api.eu-west-1.amazonaws.com/dev/desk/swaig',
  ],
  [
    'gcf',
    ['--gcp-project', 'shop', '--gcp-service', 'line'],
    'https://u:p@us-central1-shop.cloudfunctions.net/line/desk/swaig',
  ],
  ['cloud_function', ['--gcp-function-url', 'https://shop.test/'], 'https://u:p@shop.test/desk/swaig'],
  ['azure', ['--azure-function-url', 'https://az.test'], 'https://u:p@az.test/desk/swaig'],
  ['azure_function', [], 'https://u:p@test-agent-app.azurewebsites.net/api/agent/desk/swaig'],
  ['cgi', ['--cgi-host', 'shop.test', '--cgi-https'], 'https://u:p@shop.test/cgi-bin/agent.cgi/desk/swaig'],
])('as on %s %j', async (platform, options, url) => {
  const document = await json(desk, '--simulate-serverless', platform, ...options);
  expect(document.sections.main.at(-1).ai.SWAIG.functions[0].web_hook_url.split('?')[0]).toBe(url);
});

test('functions run as on a serverless platform too, with variables of a file', async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'swaig-test-')), '.env');
  writeFileSync(path, '# settings\nexport SHOP="The Shop"\nSWML_PROXY_URL_BASE=https://proxy.test\n');
  const { stdout } = await swaigTest([
    desk,
    '--simulate-serverless',
    'gcf',
    '--env-file',
    path,
    '--exec',
    'add',
    '--a',
    '1',
    '--b',
    '2',
    '--raw',
  ]);
  expect(JSON.parse(JSON.parse(stdout).response)).toMatchObject({ total: 3 });
  const dump = await swaigTest([desk, '--dump-swml', '--raw', '--env-file', path, '--env', 'SHOP=Other']);
  expect(dump.stdout).toContain('of Other.');
  expect(dump.stdout).toContain('https://u:p@proxy.test/desk/swaig');
});
