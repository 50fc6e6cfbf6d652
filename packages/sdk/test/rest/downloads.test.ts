import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { describe, expect, test } from 'vitest';
import { RestAbortError, RestConnectionError, RestNotFoundError } from '../../src/rest/index.js';
import { project, rejection, ScriptedSpace } from './scripted-space.js';

const chunk = Buffer.alloc(64 * 1024, 7);

/** Answers with so many bytes as fast as they are taken; tells how many are on their way. */
function file(space: ScriptedSpace, bytes: number): { sent: number; closed: boolean } {
  const progress = { sent: 0, closed: false };
  space.script(async (_, response: ServerResponse) => {
    const closed = once(response, 'close').then(() => {
      progress.closed = true;
    });
    response.writeHead(200, { 'content-type': 'audio/wav', 'content-length': String(bytes) });
    while (progress.sent < bytes && !progress.closed) {
      progress.sent += chunk.byteLength;
      if (!response.write(chunk))
        await Promise.race([new Promise((resolve) => response.once('drain', resolve)), closed]);
    }
    response.end();
  });
  return progress;
}

const readerOf = ({ body }: Response) => (body as ReadableStream<Uint8Array>).getReader();

describe.each([
  ['the pool of connections', undefined],
  ['a given fetch', globalThis.fetch],
])('downloads over %s', (_, fetch) => {
  test('wait for a slow reader, and come whole', async () => {
    const space = await ScriptedSpace.start();
    const size = 200 * 2 ** 20;
    const progress = file(space, size);
    const reader = readerOf(await space.client({ fetch }).compat.recordings.download('r'));
    let read = (await reader.read()).value?.byteLength ?? 0;
    // As long as anything moves, it is not over; the buffers of sockets are all that fills.
    for (let before = -1; before !== progress.sent; ) {
      before = progress.sent;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    expect(progress.sent).toBeLessThan(size / 10);
    for (let next = await reader.read(); !next.done; next = await reader.read()) read += next.value.byteLength;
    expect(read).toBe(size);
  }, 30_000);

  test('end in an error that says what was lost when the connection breaks', async () => {
    const space = await ScriptedSpace.start();
    space.dropInBody(200);
    const response = await space.client({ fetch }).compat.recordings.download('r', 'mp3');
    const error = await rejection(response.arrayBuffer());
    expect(error).toBeInstanceOf(RestConnectionError);
    expect(error).toMatchObject({
      kind: 'connection',
      sent: true,
      operation: 'compat.recordings.get',
      url: `${space.origin}/api/laml/2010-04-01/Accounts/${project}/Recordings/r.mp3`,
    });
  });

  test('end when the caller gives up, with the reason', async () => {
    const space = await ScriptedSpace.start();
    const progress = file(space, 50 * 2 ** 20);
    const controller = new AbortController();
    const response = await space
      .client({ fetch })
      .compat.recordings.download('r', 'wav', { signal: controller.signal });
    const reader = readerOf(response);
    await reader.read();
    const reason = new Error('the listener hung up');
    controller.abort(reason);
    const error = await rejection(
      (async () => {
        for (;;) if ((await reader.read()).done) return;
      })(),
    );
    expect(error).toBeInstanceOf(RestAbortError);
    expect((error as RestAbortError).cause).toBe(reason);
    await expect.poll(() => progress.closed).toBe(true);
  });

  test('that are cancelled end the transfer and leave nothing on the signal', async () => {
    const space = await ScriptedSpace.start();
    const progress = file(space, 50 * 2 ** 20);
    const listeners = new Set<unknown>();
    const { signal } = new AbortController();
    const [add, remove] = [signal.addEventListener.bind(signal), signal.removeEventListener.bind(signal)];
    signal.addEventListener = (type: string, listener: never) => {
      listeners.add(listener);
      add(type, listener);
    };
    signal.removeEventListener = (type: string, listener: never) => {
      listeners.delete(listener);
      remove(type, listener);
    };
    const response = await space.client({ fetch }).compat.recordings.download('r', 'wav', { signal });
    expect(listeners.size).toBe(1);
    await response.body?.cancel();
    expect(listeners.size).toBe(0);
    await expect.poll(() => progress.closed).toBe(true);
  });
});

test.each([
  ['messages', `/Messages/s/Media/m`],
  ['faxes', `/Faxes/s/Media/m`],
] as const)('media of %s stream, whatever their type', async (resource, path) => {
  const space = await ScriptedSpace.start();
  space
    .script((_, response) => response.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF'))
    .answer(404, { code: 20404, message: 'Not found', more_info: 'x', status: 404 });
  const media = space.client().compat[resource];
  const response = await media.downloadMedia('s', 'm');
  expect(response.headers.get('content-type')).toBe('application/pdf');
  expect(await response.text()).toBe('%PDF');
  expect(space.last.url).toBe(`/api/laml/2010-04-01/Accounts/${project}${path}`);
  expect(space.last.headers.accept).toBe('*/*');
  expect(await rejection(media.downloadMedia('s', 'm'))).toBeInstanceOf(RestNotFoundError);
});
