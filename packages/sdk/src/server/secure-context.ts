import { createPrivateKey, X509Certificate } from 'node:crypto';
import { createSecureContext } from 'node:tls';
import { getLogger } from '../logging/index.js';
import type { SslConfig } from './ssl-config.js';

/**
 * Certificate and key of a server, checked. Says in the log what browsers and the platform will not accept.
 * @throws {Error} When a file is missing, unreadable or not what it should be, or the key is another certificate's.
 */
export function secureOptions(ssl: SslConfig): { cert: string; key: string } {
  const options = ssl.requireServerOptions();
  const certificate = attempt(() => new X509Certificate(options.cert), 'certificate', ssl.certPath);
  if (/ENCRYPTED/.test(options.key))
    throw new Error(`The private key in ${ssl.keyPath} is encrypted; store it without a passphrase.`);
  const key = attempt(() => createPrivateKey(options.key), 'private key', ssl.keyPath);
  if (!certificate.checkPrivateKey(key))
    throw new Error(`The private key in ${ssl.keyPath} is not that of the certificate in ${ssl.certPath}.`);
  attempt(() => createSecureContext(options), 'certificate', ssl.certPath);
  warn(certificate, ssl);
  return options;
}

function attempt<T>(run: () => T, what: string, path: string | null): T {
  try {
    return run();
  } catch (error) {
    throw new Error(`The ${what} in ${path} cannot be used: ${(error as Error).message}.`, { cause: error });
  }
}

function warn(certificate: X509Certificate, { certPath, domain }: SslConfig): void {
  const log = getLogger('SslConfig');
  const now = Date.now();
  if (Date.parse(certificate.validTo) < now)
    log.warn(`The certificate in ${certPath} has expired: ${certificate.validTo}.`);
  if (Date.parse(certificate.validFrom) > now)
    log.warn(`The certificate in ${certPath} is not valid yet: ${certificate.validFrom}.`);
  if (domain !== null && certificate.checkHost(domain) === undefined)
    log.warn(`The certificate in ${certPath} is not for the domain ${domain}.`, { names: certificate.subjectAltName });
}
