import type { Verb } from '../swml/verb.js';
import { header } from './header.js';
import { pascal } from './literal.js';
import { emitVerbMethods, emitVerbSchemas } from './swml-verbs.js';
import { type Schema, TypeEmitter } from './types.js';
import { emitValidators } from './validators.js';

/** The generated files of the SWML catalogue, by path below `src/swml`. */
export function emitSwml(verbs: readonly Verb[]): Map<string, string> {
  const files = new Map<string, string>();

  const handWritten = ['Placeholder', 'SwmlSteps', 'SwmlDocument'].map((name) => [name, 'document.ts']);
  const file = new TypeEmitter(Object.fromEntries(handWritten)).file('types.generated.ts');
  const bodies = verbs.map(({ name, body, summary, page }) => {
    const type = file.declare(`${pascal(name)}Verb`, { description: summary, ...(body as Schema) });
    return `  /** ${summary} [${page}] */\n  ${name}: ${type};`;
  });
  file.add(`/** What each verb takes, by its name. */\nexport interface SwmlVerbs {\n${bodies.join('\n')}\n}`);
  files.set('types.generated.ts', file.render(header));
  files.set('methods.generated.ts', emitVerbMethods(verbs));
  files.set('schema/verbs.generated.ts', emitVerbSchemas(verbs));

  // One file for each verb, so that whoever checks a few loads no more.
  for (const { name, body, check } of verbs) {
    const code = emitValidators({ validate: check ?? body }, '../../../validation/index.js', name);
    files.set(`validate/verbs/${name}.generated.ts`, `${header}\n${code}`);
  }
  files.set('validate/shapes.generated.ts', emitShapes(verbs));
  files.set('validate/table.generated.ts', emitTable(verbs));
  return files;
}

function emitShapes(verbs: readonly Verb[]): string {
  const rows = verbs.map(({ name, nested, positional }) => {
    const shape = { ...(positional ? { positional } : {}), ...(nested ? { nested } : {}) };
    return `  ${name}: ${JSON.stringify(shape)},`;
  });
  return `${header}\nimport type { VerbShape } from './rules.js';\n\n/** The verbs that are checked, and what their schemas do not say. */\nexport const verbShapes: Readonly<Record<string, VerbShape>> = {\n${rows.join('\n')}\n};\n`;
}

function emitTable(verbs: readonly Verb[]): string {
  const imports = verbs.map(({ name }) => `import { validate as ${name}_ } from './verbs/${name}.generated.js';`);
  const rows = verbs.map(({ name }) => `  ${name}: { validate: ${name}_, ...verbShapes['${name}'] },`);
  return `${header}
import type { VerbRules } from './rules.js';
import { verbShapes } from './shapes.generated.js';
${imports.join('\n')}

/** How each verb is checked. */
export const verbRules: Readonly<Record<string, VerbRules>> = {
${rows.join('\n')}
};
`;
}
