// Renders documents by builders and agents of many kinds, by every method that shows in a document, and compares them
// with a JSON Schema of SWML. Fails on a difference that `explained.ts` and docs/swml-differences.md do not explain:
//   npx tsx packages/sdk/scripts/check-documents.ts <schema.json>
import { readFileSync } from 'node:fs';
import { verbMethods } from '@signalwire/protocol/swml';
import { verbSchemas } from '@signalwire/protocol/swml/schema';
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import { SwmlBuilder } from '../src/swml/index.js';
import { edits } from '../test/agents/edits.js';
import { agents, agentsBeyond, make } from './agents.js';
import { explanationOf } from './explained.js';
import { variantsOf } from './variants.js';

const [path] = process.argv.slice(2);
if (path === undefined) throw new Error('Which schema? npx tsx packages/sdk/scripts/check-documents.ts <schema.json>');

const schema = JSON.parse(readFileSync(path, 'utf8')) as object;
const validate = new Ajv2020({ strict: false, allErrors: true, validateFormats: false, logger: false }).compile(schema);

/** What is different, by the kind of difference; with how often, and an example. */
const differences = new Map<string, { count: number; example: string }>();
let documents = 0;

function check(label: string, document: unknown): boolean {
  documents++;
  if (validate(document)) return true;
  const key = `${label}: ${describe(validate.errors ?? [])}`;
  const known = differences.get(key) ?? { count: 0, example: JSON.stringify(document).slice(0, 300) };
  differences.set(key, { ...known, count: known.count + 1 });
  return false;
}

/** The deepest complaint: the others are of forms that were not meant. */
function describe(errors: readonly ErrorObject[]): string {
  const depth = ({ instancePath }: ErrorObject) => instancePath.split('/').length;
  const [deepest] = [...errors].sort((a, b) => depth(b) - depth(a));
  if (!deepest) return 'not valid';
  const where = deepest.instancePath.replace(/\/\d+/g, '/*').split('/').slice(4).join('.');
  return `${where} ${deepest.message ?? deepest.keyword} (${deepest.keyword})`;
}

for (const [name, agent] of Object.entries(agents())) check(`agent ${name}`, JSON.parse(agent.renderSwml('c-1')));
for (const [name, agent] of Object.entries(agentsBeyond()))
  check(`beyond ${name}`, JSON.parse(agent.renderSwml('c-1')));

for (const [name, edit] of Object.entries(edits)) {
  const agent = make(name);
  edit(agent);
  check(`method ${name}`, JSON.parse(agent.renderSwml('c-1')));
}

type Method = (config: unknown) => SwmlBuilder;
const fitting: string[] = [];
for (const [method, verb] of Object.entries(verbMethods) as [keyof typeof verbMethods, string][]) {
  const configs = variantsOf((verbSchemas[verb] as { schema: object }).schema);
  const builders = configs.map((config) => (new SwmlBuilder({ enableValidation: false })[method] as Method)(config));
  // Not every combination of a verb's forms is one: what the SDK refuses itself is none.
  const fits = builders.filter((builder) => {
    const { valid } = SwmlBuilder.getSchemaUtils().validate(builder.render());
    return valid && check(verb, builder.build());
  });
  fitting.push(`${verb} ${fits.length}/${configs.length}`);
}

console.log(`${documents} documents. Of each verb's forms fit: ${fitting.join(', ')}`);
const explained = new Map<string, number>();
const unexplained = [...differences].filter(([key, { count }]) => {
  const why = explanationOf(key);
  if (why !== undefined) explained.set(why, (explained.get(why) ?? 0) + count);
  return why === undefined;
});
for (const [why, count] of explained) console.log(`${String(count).padStart(5)} × ${why}`);
for (const [key, { count, example }] of unexplained.sort(([a], [b]) => a.localeCompare(b)))
  console.log(`\nNot explained: ${key} (${count} ×)\n  ${example}`);
process.exitCode = unexplained.length > 0 ? 1 : 0;
