import { envText } from './env.js';
import type { EnvironmentVariable } from './environment-variables.js';
import { nodeModule } from './node.js';

/**
 * The certificates to trust when a variable names a file of further ones: those that are trusted anyway, and those of
 * the file. `undefined` when the variable is not set.
 * @throws {Error} When the file cannot be read or holds no certificate in PEM.
 */
export function trustedCertificates(variable: EnvironmentVariable): string[] | undefined {
  const file = envText(variable);
  if (file === undefined) return undefined;
  const tls = nodeModule('tls', variable) as typeof import('node:tls') & {
    getCACertificates?: (type: 'default') => string[];
  };
  const more = process.env['NODE_EXTRA_CA_CERTS'];
  // What is given takes the place of what is trusted, so that all of it has to be named.
  const usual = tls.getCACertificates?.('default') ?? [
    ...tls.rootCertificates,
    ...(more ? [read(more, 'NODE_EXTRA_CA_CERTS')] : []),
  ];
  return [...usual, read(file, variable)];
}

function read(file: string, variable: string): string {
  let text: string;
  try {
    text = nodeModule('fs', variable).readFileSync(file, 'utf8');
  } catch (error) {
    throw new Error(`The file ${file} that ${variable} names cannot be read: ${(error as Error).message}.`, {
      cause: error,
    });
  }
  if (!text.includes('-----BEGIN CERTIFICATE-----'))
    throw new Error(`The file ${file} that ${variable} names holds no certificate in PEM.`);
  return text;
}
