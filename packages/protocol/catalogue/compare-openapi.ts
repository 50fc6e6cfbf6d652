// Compares the REST catalogue with OpenAPI documents that describe the same API, operation by operation and property by
// property: `tsx packages/protocol/catalogue/compare-openapi.ts FILE.yaml…`. Differences that docs/rest-differences.md
// explains are counted, all others printed; status 1 when there are any, or explanations of what does not differ.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { explain, readExplanations } from './compare/explanations.js';
import type { Schema } from './compare/normal-form.js';
import { compareOperations, type Found } from './compare/operations.js';

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('Usage: compare-openapi.ts FILE.yaml…');
  process.exit(2);
}
const documents = files.map((file) => parse(readFileSync(file, 'utf8'), { maxAliasCount: -1 }) as Schema);
const notes = new URL('../../../docs/rest-differences.md', import.meta.url);

const found = compareOperations(documents);
const { unexplained, idle } = explain(found, readExplanations(readFileSync(notes, 'utf8')));

const byOperation = new Map<string, Found[]>();
for (const difference of unexplained)
  byOperation.set(difference.operation, [...(byOperation.get(difference.operation) ?? []), difference]);
for (const [operation, differences] of [...byOperation].sort(([a], [b]) => a.localeCompare(b))) {
  console.log(operation);
  for (const { property, kind, source, catalogue } of differences)
    console.log(`  ${property}: ${kind}: ${source} → ${catalogue}`);
}
for (const { line, text } of idle) console.log(`Line ${line} explains what does not differ: ${text}`);
console.log(
  `${found.length} differences, ${found.length - unexplained.length} explained, ${unexplained.length} unexplained; ${idle.length} explanations without a difference.`,
);
process.exit(unexplained.length + idle.length > 0 ? 1 : 0);
