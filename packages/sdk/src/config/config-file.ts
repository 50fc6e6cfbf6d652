import { nearest } from '@signalwire/protocol/nearest';
import type { EnvironmentVariable, Fallback } from '../environment/index.js';
import { ConfigLoader } from './config-loader.js';
import { isTree, type Tree } from './tree.js';

/** What a configuration file says of a service. What is passed in code and the environment go before it. */
export interface ConfigFile {
  readonly name?: string;
  readonly route?: string;
  readonly host?: string;
  readonly port?: number;
  /** Its security settings, by the environment variables that say the same. */
  readonly settings: Fallback;
}

const serviceKeys = ['name', 'route', 'host', 'port'] as const;

const securityKeys: Record<string, EnvironmentVariable> = {
  ssl_enabled: 'SWML_SSL_ENABLED',
  ssl_cert_path: 'SWML_SSL_CERT_PATH',
  ssl_key_path: 'SWML_SSL_KEY_PATH',
  ssl_domain: 'SWML_SSL_DOMAIN',
  domain: 'SWML_SSL_DOMAIN',
  use_hsts: 'SWML_USE_HSTS',
  hsts_max_age: 'SWML_HSTS_MAX_AGE',
  proxy_url_base: 'SWML_PROXY_URL_BASE',
  trust_proxy_headers: 'SWML_TRUST_PROXY_HEADERS',
  allowed_hosts: 'SWML_ALLOWED_HOSTS',
  cors_origins: 'SWML_CORS_ORIGINS',
  csrf_protection: 'SWML_CSRF_PROTECTION',
  max_request_size: 'SWML_MAX_REQUEST_SIZE',
  rate_limit: 'SWML_RATE_LIMIT',
  request_timeout: 'SWML_REQUEST_TIMEOUT',
  signing_key: 'SIGNALWIRE_SIGNING_KEY',
  swaig_secret: 'SIGNALWIRE_SWAIG_SECRET',
};

/**
 * Reads the configuration file of a service: its sections `service` (or `server`: `name`, `route`, `host`, `port`) and
 * `security`. Other sections are the program's own.
 * @throws {Error} When the file cannot be read.
 * @throws {TypeError} When one of these sections has a key that it does not take, or a value of another type.
 */
export function readConfigFile(path: string): ConfigFile {
  const loader = new ConfigLoader(path);
  const where = `The configuration file ${loader.getFilePath()}`;
  for (const name of ['service', 'server', 'security'])
    if (loader.has(name) && !isTree(loader.get(name))) throw new TypeError(`${where}: "${name}" must be an object.`);
  // Taken as they are: a password such as "007" is no number.
  const section = (name: string): Tree => ({ ...loader.get<Tree>(name, {}) });
  const { auth, ...security } = section('security');
  return {
    ...readService({ ...section('server'), ...section('service') }, where),
    settings: { ...readSecurity(security, where), ...readAuth(auth, where) },
  };
}

function readService(section: Tree, where: string): Omit<ConfigFile, 'settings'> {
  const read: Record<string, string | number> = {};
  for (const [key, value] of Object.entries(section)) {
    if (!(serviceKeys as readonly string[]).includes(key)) throw unknown(where, `service.${key}`, serviceKeys);
    const text = typeof value === 'number' ? String(value) : value;
    if (typeof text !== 'string' || text === '') throw new TypeError(`${where}: "service.${key}" must be a text.`);
    if (key === 'port' && !/^\d{1,5}$/.test(text))
      throw new TypeError(`${where}: "service.port" is ${JSON.stringify(value)}; it takes a whole number.`);
    read[key] = key === 'port' ? Number(text) : text;
  }
  return read;
}

function readSecurity(section: Tree, where: string): Fallback {
  const settings: Partial<Record<EnvironmentVariable, string>> = {};
  for (const [key, value] of Object.entries(section)) {
    const variable = Object.hasOwn(securityKeys, key) ? securityKeys[key] : undefined;
    if (variable === undefined) throw unknown(where, `security.${key}`, [...Object.keys(securityKeys), 'auth']);
    if (value === null || value === '') continue;
    const items = Array.isArray(value) ? value : [value];
    if (items.some((item) => typeof item === 'object'))
      throw new TypeError(`${where}: "security.${key}" must be a text, a number, true, false, or a list of texts.`);
    settings[variable] = items.map(String).join(',');
  }
  return settings;
}

function readAuth(auth: unknown, where: string): Fallback {
  if (auth === undefined || auth === null) return {};
  const basic = isTree(auth) ? auth['basic'] : undefined;
  if (!isTree(auth) || (basic !== undefined && !isTree(basic)))
    throw new TypeError(`${where}: "security.auth" must be { "basic": { "user": …, "password": … } }.`);
  const [stray] = Object.keys(auth).filter((key) => key !== 'basic');
  if (stray !== undefined) throw unknown(where, `security.auth.${stray}`, ['basic']);
  const { user, password, ...rest } = basic ?? {};
  const [more] = Object.keys(rest);
  if (more !== undefined) throw unknown(where, `security.auth.basic.${more}`, ['user', 'password']);
  return {
    ...(user === undefined ? {} : { SWML_BASIC_AUTH_USER: String(user) }),
    ...(password === undefined ? {} : { SWML_BASIC_AUTH_PASSWORD: String(password) }),
  };
}

function unknown(where: string, path: string, allowed: readonly string[]): TypeError {
  const key = path.slice(path.lastIndexOf('.') + 1);
  const meant = nearest(key, allowed);
  return new TypeError(
    `${where}: there is no setting "${path}".${meant ? ` Did you mean "${meant}"?` : ` It takes: ${allowed.join(', ')}.`}`,
  );
}
