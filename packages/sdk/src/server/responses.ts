/** Headers of every response: nothing here is to be framed, sniffed or kept. */
const securityHeaders: Record<string, string> = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'X-XSS-Protection': '0',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Cache-Control': 'no-store',
};

/** Headers of every answer of JSON. */
export const jsonHeaders: Readonly<Record<string, string>> = { 'Content-Type': 'application/json', ...securityHeaders };

/** A response of JSON that is text already. */
export function jsonText(body: string, status = 200, headers: Record<string, string> = {}): Response {
  return new Response(body, {
    status,
    headers: { ...jsonHeaders, ...headers },
  });
}

/** A response of JSON. */
export function json(body: unknown, status = 200, headers: Record<string, string> = {}): Response {
  return jsonText(JSON.stringify(body), status, headers);
}

/** A request that cannot be answered as asked; thrown to be answered with its status. */
export class HttpError extends Error {
  override readonly name = 'HttpError';

  constructor(
    readonly status: number,
    message: string,
    readonly headers: Record<string, string> = {},
    readonly detail: Record<string, unknown> = {},
  ) {
    super(message);
  }

  toResponse(): Response {
    return json({ error: this.message, ...this.detail }, this.status, this.headers);
  }
}
