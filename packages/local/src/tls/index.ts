import { X509Certificate } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createAuthority, createServerCertificate, expiresAfter, isUsable, type KeyPair } from './certificates.js';

export type { KeyPair } from './certificates.js';

/** What a TLS server needs, and the authority that clients have to trust. */
export interface Certificates {
  server: KeyPair;
  /** PEM. */
  ca: string;
  /** Where the authority's certificate is kept, when it is (for `NODE_EXTRA_CA_CERTS`). */
  caPath: string | undefined;
}

/**
 * The space's certificates: made on first use and kept below `folder`, or in memory when there is none. A server
 * certificate that expires or does not cover the hosts is made anew; the authority that clients trust stays.
 */
export async function certificates(folder: string | undefined, hosts: readonly string[]): Promise<Certificates> {
  const name = 'Local SignalWire CA';
  if (folder === undefined) {
    const authority = await createAuthority(name);
    return { server: await createServerCertificate(authority, hosts), ca: authority.cert, caPath: undefined };
  }
  const place = join(folder, 'tls');
  await mkdir(place, { recursive: true, mode: 0o700 });
  let authority = await load(place, 'ca');
  if (!authority || !expiresAfter(new X509Certificate(authority.cert), 30))
    authority = await save(place, 'ca', await createAuthority(name));
  let server = await load(place, 'server');
  if (!server || !isUsable(server, authority, hosts))
    server = await save(place, 'server', await createServerCertificate(authority, hosts));
  return { server, ca: authority.cert, caPath: join(place, 'ca.pem') };
}

async function load(place: string, name: string): Promise<KeyPair | undefined> {
  try {
    const [cert, key] = await Promise.all([
      readFile(join(place, `${name}.pem`), 'utf8'),
      readFile(join(place, `${name}-key.pem`), 'utf8'),
    ]);
    return { cert, key };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

async function save(place: string, name: string, pair: KeyPair): Promise<KeyPair> {
  await writeFile(join(place, `${name}-key.pem`), pair.key, { mode: 0o600 });
  await writeFile(join(place, `${name}.pem`), pair.cert, { mode: 0o644 });
  return pair;
}
