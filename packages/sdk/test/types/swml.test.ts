import { verbMethods } from '@signalwire/protocol/swml';
import { verbSchemas } from '@signalwire/protocol/swml/schema';
import { expect, test } from 'vitest';
import { example } from '../rest/catalogue/examples.js';
import type { Schema } from '../rest/catalogue/schemas.js';
import { compiling } from './compiling.js';

interface Case {
  readonly statement: string;
  /** What the compiler is to name; nothing for a statement that is right. */
  readonly named?: string;
}

const unknown = 'no_such_property';

/** Each verb as it is taken, with a property that it does not have, and without one that it needs. */
const verbs = Object.entries(verbMethods).flatMap(([method, verb]): Case[] => {
  const schema = verbSchemas[verb]?.schema as Schema;
  if (schema.properties === undefined || schema.additionalProperties !== false) return [];
  // Of text it is left open what a variable may stand for; numbers and switches are given as such.
  const given = example(schema, 'minimal') as Record<string, unknown>;
  const call = (config: unknown) =>
    `builder.${method}(${JSON.stringify(config).replaceAll('{"any":["value",1]}', '[]')});`;
  const cases: Case[] = [{ statement: call({ ...given, [unknown]: 1 }), named: unknown }];
  const needed = schema.required?.[0];
  if (needed) {
    const { [needed]: _, ...rest } = given;
    cases.push({ statement: call(rest), named: needed });
  }
  return cases;
});

const others: Case[] = [
  { statement: "builder.play({ url: 'say:Hello' }).hangup({ reason: 'busy' }).sleep(1000);" },
  { statement: "builder.hangup({ reason: 'bussy' });", named: 'reason' },
  { statement: "builder.play({ url: 'say:Hello', volume: true });", named: 'volume' },
  { statement: "builder.record_call({ format: 'mp3' });", named: 'record_call' },
  { statement: "builder.recordCall({ format: 'mp5' });", named: 'format' },
  { statement: "builder.ai({ prompt: { text: 'Hi', temperature: [] } });", named: 'temperature' },
  { statement: "builder.ai({ prompt: { text: 'Hi' }, languages: [{ nam: 'English' }] });", named: 'nam' },
  { statement: "agent.defineTool({ name: 't', description: 'd', parameters: {}, handler: () => 'ok' });" },
  { statement: "agent.defineTool({ name: 't', parameters: {}, handler: () => 'ok' });", named: 'description' },
  {
    statement: "agent.defineTool({ name: 't', description: 'd', parameters: {}, secured: true, handler: () => 'ok' });",
    named: 'secured',
  },
  {
    statement:
      "agent.defineTool({ name: 't', description: 'd', parameters: { n: { type: 'integer' } }, handler: ({ m }) => `${m}` });",
    named: 'm',
  },
  {
    statement:
      "agent.defineTool({ name: 't', description: 'd', parameters: { n: { type: 'integer' } }, handler: ({ n }) => n.trim() });",
    named: 'trim',
  },
  { statement: "new AgentBase({ name: 'a', rout: '/a' });", named: 'rout' },
  { statement: 'new AgentBase({});', named: 'name' },
  { statement: "agent.setParam('end_of_speech_timeout', 500).setLanguages([{ nam: 'English' }]);", named: 'nam' },
  { statement: "new FunctionResult('ok').recordCall({ stereo: 'both' });", named: 'stereo' },
  { statement: "new FunctionResult('ok').connect(7);", named: '7' },
  {
    statement: "new FunctionResult('ok').sendSms({ toNumber: '+15550100', fromNumbr: '+15550101' });",
    named: 'fromNumbr',
  },
];

test('verbs, tools and agents that are wrong do not compile, and the compiler names what is', () => {
  const cases = [...verbs, ...others];
  const head = `import { AgentBase, FunctionResult, SwmlBuilder } from '@signalwire/sdk';
declare const builder: SwmlBuilder;
declare const agent: AgentBase;`;
  const complaints = compiling(
    head,
    cases.map(({ statement }) => statement),
  );
  const surprising = cases.flatMap(({ statement, named }, index) => {
    const found = complaints[index] ?? [];
    const fine = named === undefined ? found.length === 0 : found.some((message) => message.includes(named));
    return fine ? [] : [{ statement, named, found }];
  });
  expect(surprising).toEqual([]);
  expect(verbs.length).toBeGreaterThan(20);
}, 120_000);
