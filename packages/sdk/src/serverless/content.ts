const textual = /^(text\/|application\/(.+\+)?(json|xml|javascript|x-www-form-urlencoded|yaml)\b|image\/svg\+xml)/i;

/** What a request or a response can be made of. */
export type Body = NonNullable<ConstructorParameters<typeof Response>[0]>;

/** A response's body, as text or as what a platform takes for bytes. */
export type Content = { readonly text: string } | { readonly bytes: Uint8Array };

/** Reads a response's body: text where its type says so and nothing is packed, else bytes. */
export async function contentOf(response: Response): Promise<Content> {
  const type = response.headers.get('content-type') ?? 'text/plain';
  if (textual.test(type) && !response.headers.has('content-encoding')) return { text: await response.text() };
  return { bytes: new Uint8Array(await response.arrayBuffer()) };
}

/** Whether a request of a method carries a body. */
export const hasBody = (method: string): boolean => !['GET', 'HEAD'].includes(method.toUpperCase());

/** A body as platforms pass it on: text, bytes, or an object that was JSON. */
export function bodyOf(body: unknown): Body | null {
  if (body === undefined || body === null) return null;
  if (typeof body === 'string') return body;
  if (body instanceof Uint8Array) return new Uint8Array(body);
  return JSON.stringify(body);
}

/** Makes a request; `undefined` when its parts make none: no URL, no header, no method. */
export function requestFrom(make: () => Request): Request | undefined {
  try {
    return make();
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/** An answer to what is no request that could be passed on. */
export const badRequest = (): Response => Response.json({ error: 'Bad request' }, { status: 400 });
