import fc from 'fast-check';
import { expect, test } from 'vitest';
import { AgentBase } from '../../src/agents/index.js';
import { type AzureResponse, ServerlessAdapter, type ServerlessEvent } from '../../src/serverless/index.js';

const agent = new AgentBase({
  name: 'sales',
  route: '/sales',
  basicAuth: ['u', 'p'],
  suppressLogs: true,
}).setPromptText('I sell.');

const method = fc.oneof(fc.constantFrom('GET', 'POST', 'HEAD', 'OPTIONS', 'TRACE', 'get', ''), fc.string());
const path = fc.oneof(
  fc.constantFrom('/sales', '//evil.test/sales', '\\\\evil.test', '/sales/../..', 'http://evil.test/', ''),
  fc.string(),
  fc.webPath(),
);
const texts = fc.dictionary(
  fc.oneof(fc.constantFrom('authorization', 'host', 'content-length', 'cookie'), fc.string()),
  fc.string(),
);
const lists = fc.dictionary(fc.string(), fc.array(fc.string()));
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

const events: fc.Arbitrary<ServerlessEvent> = fc.record({
  httpMethod: maybe(method),
  method: maybe(method),
  rawPath: maybe(path),
  path: maybe(path),
  rawQueryString: maybe(fc.string()),
  queryStringParameters: fc.option(texts),
  multiValueQueryStringParameters: fc.option(lists),
  headers: fc.option(texts),
  multiValueHeaders: fc.option(lists),
  cookies: maybe(fc.array(fc.string())),
  body: fc.option(fc.oneof(fc.string(), fc.dictionary(fc.string(), fc.jsonValue()))),
  isBase64Encoded: maybe(fc.boolean()),
  requestContext: maybe(
    fc.record({
      domainName: maybe(fc.oneof(fc.domain(), fc.string())),
      stage: maybe(fc.string()),
      path: maybe(path),
      http: maybe(fc.record({ method: maybe(method), sourceIp: maybe(fc.string()) })),
    }),
  ),
});

test('whatever the event, Lambda gets an answer that blames nobody else', async () => {
  const handler = ServerlessAdapter.createLambdaHandler(agent);
  await fc.assert(
    fc.asyncProperty(events, async (event) => {
      const { statusCode, body, isBase64Encoded } = await handler(event);
      expect(statusCode).toBeLessThan(500);
      expect([typeof body, isBase64Encoded]).toEqual(['string', false]);
      expect(body).not.toContain('I sell.');
    }),
    { numRuns: 300 },
  );
});

test('whatever the request, Azure and CGI get one too', async () => {
  const azure = ServerlessAdapter.createAzureHandler(agent);
  const cgi = ServerlessAdapter.createCgiHandler(agent);
  await fc.assert(
    fc.asyncProperty(method, path, texts, maybe(fc.string()), async (verb, url, headers, body) => {
      const context: { res?: unknown } = {};
      await azure(context, { method: verb, url, headers, rawBody: body });
      expect((context.res as AzureResponse).status).toBeLessThan(500);
      let out = '';
      const stdout = {
        write: (chunk: string | Uint8Array, written: () => void) => {
          out += String(chunk);
          written();
        },
      };
      const env = Object.fromEntries(Object.entries(headers).map(([name, value]) => [`HTTP_${name}`, value]));
      await cgi({ env: { ...env, REQUEST_METHOD: verb, PATH_INFO: url, SERVER_NAME: 'x' }, stdout });
      expect(out).toMatch(/^Status: [234]\d\d/);
    }),
    { numRuns: 200 },
  );
});
