import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { stage } from './stage.js';

/** A server with a PDF file of two pages, and a file that is none. */
async function documents() {
  const pdf = '%PDF-1.4\n1 0 obj <</Type /Pages /Count 2>>\n2 0 obj <</Type /Page>>\n3 0 obj <</Type/Page>>\n%%EOF';
  const server = createServer((request, response) => {
    if (request.url === '/two.pdf') response.end(pdf);
    else if (request.url === '/text') response.end('Just text.');
    else response.writeHead(404).end();
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const isOver = ({ state }: Record<string, unknown>) => state !== undefined;

test('a document goes to a fax machine, page by page', async () => {
  const { answered, send, event, course, raw, space, number } = await stage();
  const url = `${await documents()}/two.pdf`;
  const { ids } = await answered(space.phone('+15550100001').is('fax'));
  const from = raw.frames.length;
  expect(await send('calling.send_fax', { ...ids, control_id: 'f1', document: url })).toMatchObject({ code: '200' });
  expect(await event('calling.call.fax', isOver)).toMatchObject({
    control_id: 'f1',
    state: 'finished',
    fax: {
      type: 'finished',
      params: {
        direction: 'send',
        pages: 2,
        success: true,
        document: url,
        identity: number,
        remote_identity: '+15550100001',
      },
    },
  });
  expect(course(from)).toEqual(['result', 'fax', 'fax', 'fax finished']);
  expect(raw.wrong).toEqual([]);
});

test('what a fax machine has to send is received', async () => {
  const { answered, send, event, raw, space } = await stage();
  const document = `${await documents()}/two.pdf`;
  const { ids } = await answered(space.phone('+15550100001').is('fax', { document }));
  expect(await send('calling.receive_fax', { ...ids, control_id: 'f1' })).toMatchObject({ code: '200' });
  expect(await event('calling.call.fax', isOver)).toMatchObject({
    fax: { type: 'finished', params: { direction: 'receive', pages: 2, document } },
  });
  expect(raw.wrong).toEqual([]);
});

test.each([
  ['human', '/two.pdf', 'No fax machine answered.'],
  ['fax', '/text', 'is not a PDF file.'],
  ['fax', '/none', 'answered 404.'],
] as const)('to a %s, %s: %s', async (kind, path, description) => {
  const { answered, send, event, raw, space } = await stage();
  const { ids } = await answered(space.phone('+15550100001').is(kind));
  await send('calling.send_fax', { ...ids, control_id: 'f1', document: `${await documents()}${path}` });
  expect(await event('calling.call.fax', isOver)).toMatchObject({
    state: 'error',
    fax: { type: 'error', params: { description: expect.stringContaining(description) } },
  });
  expect(raw.wrong).toEqual([]);
});

test('stopped, and with nothing to send', async () => {
  const { answered, send, event, space } = await stage();
  const { ids } = await answered(space.phone('+15550100001').is('fax'));
  const control = { ...ids, control_id: 'f1' };
  await send('calling.send_fax', { ...control, document: `${await documents()}/two.pdf` });
  expect(await send('calling.send_fax.stop', control)).toMatchObject({ code: '200' });
  expect(await event('calling.call.fax', isOver)).toMatchObject({ fax: { params: { success: false } } });
  await send('calling.receive_fax', { ...ids, control_id: 'f2' });
  expect(
    await event('calling.call.fax', ({ control_id, state }) => control_id === 'f2' && state === 'error'),
  ).toMatchObject({
    fax: { params: { description: expect.stringContaining('no document') } },
  });
  await send('calling.receive_fax', { ...ids, control_id: 'f3' });
  expect(await send('calling.receive_fax.stop', { ...ids, control_id: 'f3' })).toMatchObject({ code: '200' });
});
