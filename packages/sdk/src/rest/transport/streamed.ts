/**
 * A response whose body ends in an error of the caller's making when it ends in a fault. Chunks are taken from the
 * connection when they are read, never ahead.
 * @param errorOf What to tell the reader of a fault.
 * @param ended Called once, when there is nothing left to read.
 */
export function streamed(response: Response, errorOf: (fault: unknown) => unknown, ended: () => void): Response {
  const { body, status, statusText, headers } = response;
  if (!body) {
    ended();
    return response;
  }
  const reader = body.getReader();
  const told = new ReadableStream<Uint8Array>(
    {
      async pull(stream) {
        try {
          const { done, value } = await reader.read();
          if (!done) return stream.enqueue(value);
          stream.close();
        } catch (fault) {
          stream.error(errorOf(fault));
        }
        ended();
      },
      async cancel(reason) {
        ended();
        await reader.cancel(reason);
      },
    },
    { highWaterMark: 0 },
  );
  return new Response(told, { status, statusText, headers });
}
