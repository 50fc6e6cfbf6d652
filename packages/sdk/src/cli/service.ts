/*
 * What the file exports may come of another copy of the package than the command line, so that what things are is told
 * by what they have.
 */

/** An agent, or a service without AI. */
export interface Service {
  readonly name: string;
  readonly route: string;
  fetch(request: Request): Promise<Response>;
  fetchAt(path: string, request: Request): Promise<Response>;
  getBasicAuthCredentials(): [username: string, password: string];
  getRegisteredTools(): { name: string; description: string; parameters: Record<string, unknown> }[];
  getFullUrl(includeAuth?: boolean): string;
  createToolToken(name: string, callId: string): string;
  serve(options?: { host?: string; port?: number }): Promise<void>;
  stop(): Promise<void>;
}

interface Server {
  getAgents(): Map<string, Service>;
}

const has = (value: unknown, ...methods: string[]): boolean =>
  typeof value === 'object' &&
  value !== null &&
  methods.every((name) => typeof (value as Record<string, unknown>)[name] === 'function');

export const isService = (value: unknown): value is Service =>
  has(value, 'fetch', 'fetchAt', 'getBasicAuthCredentials', 'getRegisteredTools', 'createToolToken');

export const isServer = (value: unknown): value is Server => has(value, 'getAgents', 'getAgent', 'fetch');

/** A program of LiveWire. */
export const isApp = (value: unknown): value is { entry: () => void } => has(value, 'entry') && !isService(value);

/** A class whose objects are services. */
export const isServiceClass = (value: unknown): value is new (options?: { name: string }) => Service => {
  if (typeof value !== 'function' || !/^class\b/.test(String(value))) return false;
  const { prototype } = value as { prototype?: object };
  return (
    prototype !== undefined && ['getRegisteredTools', 'createToolToken', 'fetchAt'].every((name) => name in prototype)
  );
};
