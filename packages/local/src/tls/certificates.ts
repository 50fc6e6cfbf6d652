import { type webcrypto, X509Certificate } from 'node:crypto';

// The certificates' library builds on a reflection API that has to be there before it is loaded; both only when asked for.
async function library() {
  await import('reflect-metadata');
  return await import('@peculiar/x509');
}

/** A certificate and its key, as PEM. */
export interface KeyPair {
  cert: string;
  key: string;
}

const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
const day = 24 * 3600 * 1000;

/** Makes an authority of the space's own, for ten years. */
export async function createAuthority(name: string): Promise<KeyPair> {
  const x509 = await library();
  const keys = await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  const cert = await x509.X509CertificateGenerator.createSelfSigned({
    name: `CN=${name}, O=Local SignalWire space`,
    keys,
    signingAlgorithm: algorithm,
    ...validity(3650),
    extensions: [
      new x509.BasicConstraintsExtension(true, 0, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
    ],
  });
  return { cert: cert.toString('pem'), key: await exportKey(keys.privateKey) };
}

/** Makes a server's certificate for the hosts, signed by the authority; a year, the longest that clients trust. */
export async function createServerCertificate(authority: KeyPair, hosts: readonly string[]): Promise<KeyPair> {
  const x509 = await library();
  const keys = await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  const issuer = new x509.X509Certificate(authority.cert);
  const cert = await x509.X509CertificateGenerator.create({
    subject: `CN=${hosts[0]}`,
    issuer: issuer.subject,
    publicKey: keys.publicKey,
    signingKey: await importKey(authority.key),
    signingAlgorithm: algorithm,
    ...validity(365),
    extensions: [
      new x509.BasicConstraintsExtension(false, undefined, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
      new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.serverAuth]),
      new x509.SubjectAlternativeNameExtension(
        hosts.map((value) => ({ type: isAddress(value) ? ('ip' as const) : ('dns' as const), value })),
      ),
      await x509.AuthorityKeyIdentifierExtension.create(issuer.publicKey),
    ],
  });
  return { cert: cert.toString('pem'), key: await exportKey(keys.privateKey) };
}

/** Whether a server's certificate still serves: it is signed by the authority, covers the hosts and does not expire soon. */
export function isUsable(server: KeyPair, authority: KeyPair, hosts: readonly string[]): boolean {
  const cert = new X509Certificate(server.cert);
  return (
    cert.verify(new X509Certificate(authority.cert).publicKey) &&
    expiresAfter(cert, 30) &&
    hosts.every((host) => (isAddress(host) ? cert.checkIP(host) : cert.checkHost(host)) !== undefined)
  );
}

export const expiresAfter = (cert: X509Certificate, days: number) => Date.parse(cert.validTo) > Date.now() + days * day;

// Clients check these against their own clocks, so they are real times whatever the space's clock says; a day back for
// clocks that are behind.
const validity = (days: number) => ({
  notBefore: new Date(Date.now() - day),
  notAfter: new Date(Date.now() + days * day),
});

const isAddress = (host: string) => host.includes(':') || /^\d+(?:\.\d+){3}$/.test(host);

async function exportKey(key: webcrypto.CryptoKey): Promise<string> {
  const bytes = Buffer.from(await crypto.subtle.exportKey('pkcs8', key)).toString('base64');
  return `-----BEGIN PRIVATE KEY-----\n${bytes.replace(/(.{64})(?=.)/g, '$1\n')}\n-----END PRIVATE KEY-----\n`;
}

async function importKey(pem: string): Promise<webcrypto.CryptoKey> {
  const bytes = Buffer.from(pem.replace(/-----[^-]+-----|\s/g, ''), 'base64');
  return await crypto.subtle.importKey('pkcs8', bytes, algorithm, false, ['sign']);
}
