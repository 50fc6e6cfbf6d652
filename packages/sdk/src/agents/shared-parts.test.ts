import { expect, test } from 'vitest';
import { AgentBase, FunctionResult } from './index.js';

/** As an author's own function makes agents, from objects that are new every time. */
function makeAgent(name: string, city = 'Name of the city') {
  const parameters = {
    city: { type: 'string', description: city },
    units: { type: 'string', enum: ['metric', 'imperial'] },
  };
  const fillers = { 'en-US': ['One moment.'] };
  const section = { body: 'Be brief.', bullets: ['No jokes'] };
  const agent = new AgentBase({ name, basicAuth: ['u', 'p'], suppressLogs: true });
  agent.promptAddSection('Style', section);
  agent.addLanguage({ name: 'English', code: 'en-US', voice: 'rime.spore' });
  agent.defineTool({
    name: 'weather',
    description: 'Tells the weather',
    parameters,
    required: ['city'],
    fillers,
    handler: () => new FunctionResult(`from ${name}`),
  });
  return { agent, given: { parameters, fillers, section } };
}

/** What an agent answers with, but for its tokens: no two are equal. */
const document = (agent: AgentBase) => agent.renderSwml('call').replaceAll(/__token=[^"&]*/g, '');
const parts = ({ definition: { tools, prompt, languages } }: AgentBase) => [
  tools['weather'],
  prompt.sections[0],
  languages[0],
];

test('agents that the same code makes have their equal parts in common, and nothing that runs', async () => {
  const [one, other] = [makeAgent('one').agent, makeAgent('other').agent];
  parts(one).forEach((part, i) => {
    expect(part).toBe(parts(other)[i]);
  });
  expect(await one.getTool('weather')?.execute({ city: 'Bern' })).toEqual({ response: 'from one' });
  expect(await other.getTool('weather')?.execute({ city: 'Bern' })).toEqual({ response: 'from other' });
});

test('one agent edited is the other one unchanged', () => {
  const [one, other] = [makeAgent('one').agent, makeAgent('other').agent];
  const before = document(other);
  one.promptAddToSection('Style', { bullets: ['No puns'] });
  one.setLanguageParams('en-US', { speed: 2 });
  one.defineTool({ name: 'weather', description: 'Tells it', secure: false, handler: () => 'anew' });
  one.removeFunction('weather');
  expect(document(one)).not.toEqual(before);
  expect(document(other)).toEqual(before);
});

test('agents whose parts differ have none in common', () => {
  const [one, other] = [makeAgent('one').agent, makeAgent('other', 'Name of the town').agent];
  expect(parts(one)[0]).not.toBe(parts(other)[0]);
  expect(one.getTool('weather')?.parameters).not.toEqual(other.getTool('weather')?.parameters);
});

test("the author's later changes of what he gave are not seen, by no agent", () => {
  const { agent, given } = makeAgent('one');
  const { agent: other } = makeAgent('other');
  const before = [document(agent), document(other)];
  given.parameters.city.description = 'Anything';
  given.parameters.units.enum.push('nautical');
  given.fillers['en-US'].push('Still here.');
  given.section.bullets.push('No puns');
  expect([document(agent), document(other)]).toEqual(before);
  expect(agent.getTool('weather')?.fillers).toEqual({ 'en-US': ['One moment.'] });
});

test('what an agent hands out is either a copy to change, or cannot be changed', () => {
  const [one, other] = [makeAgent('one').agent, makeAgent('other').agent];
  const before = document(other);
  const listed = one.getRegisteredTools()[0] as unknown as { parameters: { properties: Record<string, unknown> } };
  listed.parameters.properties['city'] = { type: 'number' };
  one.getPromptPom()?.[0]?.bullets?.push('No puns');
  one.registerSwaigFunction({ function: 'sum', description: 'Sums', data_map: { output: { response: 'x' } } });
  (one.getFunction('sum') as { data_map: { output: { response: string } } }).data_map.output.response = 'y';
  expect(() => {
    (one.getTool('weather')?.parameters.properties?.['city'] as { type: string }).type = 'number';
  }).toThrow(TypeError);
  expect(() => {
    (one.definition.tools['weather']?.declaration as { description: string }).description = 'Other';
  }).toThrow(TypeError);
  expect(document(other)).toEqual(before);
  expect(one.definition.tools['sum']?.declaration.data_map).toEqual({ output: { response: 'x' } });
});

test('a definition stays plain data', () => {
  const { definition } = makeAgent('one').agent;
  expect(structuredClone(definition)).toEqual(definition);
  expect(JSON.parse(JSON.stringify(definition))).toEqual(definition);
});
