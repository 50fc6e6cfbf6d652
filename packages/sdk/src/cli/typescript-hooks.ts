import { readFile } from 'node:fs/promises';
import type { LoadHook, ResolveHook } from 'node:module';
import { fileURLToPath } from 'node:url';
import { transform } from 'sucrase';

const isTypeScript = (url: string | undefined) => url !== undefined && /\.m?ts(\?|$)/.test(url);

/** Files of TypeScript name each other by what they will be built to: `./tools.js` is `./tools.ts`. */
export const resolve: ResolveHook = async (specifier, context, next) => {
  try {
    return await next(specifier, context);
  } catch (error) {
    const written = specifier.startsWith('file:') || (specifier.startsWith('.') && isTypeScript(context.parentURL));
    if (!written) throw error;
    for (const candidate of [specifier.replace(/\.(m?)js$/, '.$1ts'), `${specifier}.ts`, `${specifier}/index.ts`]) {
      if (candidate === specifier) continue;
      try {
        return await next(candidate, context);
      } catch {
        // The next candidate; when none is there, what is said is that the file itself is not.
      }
    }
    throw error;
  }
};

export const load: LoadHook = async (url, context, next) => {
  if (!isTypeScript(url)) return next(url, context);
  const filePath = fileURLToPath(url);
  const { code } = transform(await readFile(filePath, 'utf8'), {
    transforms: ['typescript'],
    disableESTransforms: true,
    preserveDynamicImport: true,
    production: true,
    filePath,
  });
  return { format: 'module', source: code, shortCircuit: true };
};
