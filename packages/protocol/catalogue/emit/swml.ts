import type { Verb } from '../swml/verb.js';
import { header, uncheckedHeader } from './header.js';
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

  const schemas = Object.fromEntries(verbs.map(({ name, body, check }) => [name, (check ?? body) as object]));
  const names = Object.keys(schemas);
  const code = emitValidators(Object.fromEntries(names.map((name) => [`verb_${name}`, schemas[name] as object])));
  files.set('validate/verbs.generated.ts', `${uncheckedHeader}\n${code}\n`);
  const rows = verbs.map(({ name, nested, positional }) => {
    const entry = { ...(positional ? { positional } : {}), ...(nested ? { nested } : {}) };
    return `  ${name}: { validate: v.verb_${name}, ...${JSON.stringify(entry)} },`;
  });
  files.set(
    'validate/table.generated.ts',
    `${header}\nimport type { VerbRules } from './rules.js';\nimport * as generated from './verbs.generated.js';\n\nconst v = generated as unknown as Record<string, VerbRules['validate']>;\n\n/** How each verb is checked. */\nexport const verbRules = {\n${rows.join('\n')}\n} as unknown as Record<string, VerbRules>;\n`,
  );
  return files;
}
