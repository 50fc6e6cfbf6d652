import { SWMLService, type SWMLServiceOptions } from '@signalwire/sdk/swml';

export const [user, password] = ['menu@test', 'p/w:1'] as const;
export const authorization = `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;

/** A service that is not served. */
export function make(options: Partial<SWMLServiceOptions> = {}): SWMLService {
  const given = { name: 'menu', route: '/menu', host: '127.0.0.1', port: 0, swaigSecret: 's' };
  return quiet(new SWMLService({ ...given, basicAuth: [user, password], ...options }));
}

export function quiet<Service extends SWMLService>(service: Service): Service {
  service.log.suppressed = true;
  return service;
}

/** The call of a function, as the platform posts it. */
export const callBody = (name: string, args: unknown = {}, callId = 'c-1') => ({
  function: name,
  call_id: callId,
  argument: { parsed: [args], raw: JSON.stringify(args) },
});

/** Asks a running service. */
export async function ask(
  service: SWMLService,
  path: string,
  body?: unknown,
  headers: Record<string, string> = { authorization },
): Promise<{ status: number; body: never; headers: Headers }> {
  const init = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) };
  const response = await fetch(`http://127.0.0.1:${service.port}${path}`, { ...init, headers, redirect: 'manual' });
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: (text ? JSON.parse(text) : null) as never };
}
