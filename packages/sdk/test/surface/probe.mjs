// Run on its own, as a program that uses the built package would be: says what the package exports and what its
// objects have.
const [, , module = 'index'] = process.argv;
const sdk = await import(new URL(`../../dist/${module}.js`, import.meta.url));

/** One object of each class whose documentation lists properties. */
const makers = {
  AgentBase: () => new sdk.AgentBase({ name: 'probe', basicAuth: ['user', 'pass'], suppressLogs: true }),
  Agent: () => new sdk.Agent({ instructions: 'Probe.' }),
  AgentHandoff: () => sdk.handoff({ agent: new sdk.Agent(), returns: 'Probed.' }),
  AgentServer: () => new sdk.AgentServer(),
  ChatContext: () => new sdk.ChatContext(),
  JobContext: () => new sdk.JobContext(),
  JobProcess: () => new sdk.JobProcess(),
  RunContext: () => new sdk.RunContext(new sdk.AgentSession()),
  AuthHandler: () => new sdk.AuthHandler({ bearerToken: 'token' }),
  ConfigLoader: () => new sdk.ConfigLoader(),
  Context: () => new sdk.Context('probe'),
  DataMap: () => new sdk.DataMap('probe'),
  FunctionResult: () => new sdk.FunctionResult(),
  PomBuilder: () => new sdk.PomBuilder(),
  PomSection: () => new sdk.PomSection('Probe'),
  PromptObjectModel: () => new sdk.PromptObjectModel(),
  Section: () => new sdk.Section('Probe'),
  RestClient: () => new sdk.RestClient({ project: 'probe', token: 'probe', host: 'probe' }),
  RestError: () => new sdk.RestError({ statusCode: 404, body: '', url: '', method: 'GET' }),
  SessionManager: () => new sdk.SessionManager(),
  SkillBase: () => new sdk.DateTimeSkill(),
  SkillManager: () => new sdk.SkillManager(),
  SkillRegistry: () => new sdk.SkillRegistry(),
  SslConfig: () => new sdk.SslConfig(),
  Step: () => new sdk.Step('probe'),
  RelayError: () => new sdk.RelayError(404, 'gone'),
  RelayEvent: () => new sdk.RelayEvent({ event_type: 'probe', params: {} }),
  SWMLService: () => new sdk.SWMLService({ name: 'probe', basicAuth: ['user', 'pass'] }),
  SwaigFunction: () => new sdk.SwaigFunction({ name: 'probe', description: 'Probes.', handler: () => 'ok' }),
  SwmlBuilder: () => new sdk.SwmlBuilder(),
};

/** One of each prefab, with all the functions that it can have. */
const agentOptions = { basicAuth: ['user', 'pass'], suppressLogs: true };
const departments = [{ name: 'probe', description: 'Probes.', number: '+15550100' }];
const prefabs = {
  ConciergeAgent: () => new sdk.ConciergeAgent({ venueName: 'Probe', services: [], amenities: {}, agentOptions }),
  FAQBotAgent: () =>
    new sdk.FAQBotAgent({ faqs: [{ question: 'Q?', answer: 'A' }], escalationNumber: '+15550100', agentOptions }),
  InfoGathererAgent: () => new sdk.InfoGathererAgent({ agentOptions }),
  ReceptionistAgent: () => new sdk.ReceptionistAgent({ departments, checkInEnabled: true, agentOptions }),
  SurveyAgent: () =>
    new sdk.SurveyAgent({ surveyName: 'Probe', questions: [{ text: 'Probe?', type: 'yes_no' }], agentOptions }),
};
Object.assign(makers, prefabs);

const namesOf = (value) => {
  const names = new Set();
  for (let at = value; at && at !== Object.prototype && at !== Function.prototype; at = Object.getPrototypeOf(at))
    for (const name of Object.getOwnPropertyNames(at)) names.add(name);
  return [...names];
};

const made = (name, value) => {
  if (!value || !makers[name]) return [];
  try {
    return namesOf(makers[name]());
  } catch (error) {
    return [`(could not be made: ${error.message})`];
  }
};

const found = Object.fromEntries(
  Object.entries(sdk).map(([name, value]) => [
    name,
    {
      type: typeof value,
      statics: value !== null && /^(function|object)$/.test(typeof value) ? namesOf(value) : [],
      prototype: typeof value === 'function' && value.prototype ? namesOf(value.prototype) : [],
      instance: made(name, value),
      parameters: Object.keys(value?.getParameterSchema?.() ?? {}),
      skill: value?.SKILL_NAME ?? '',
      tools: prefabs[name]?.().listToolNames() ?? [],
    },
  ]),
);

/** The client of the REST API and its parts, by the way to them: `client.fabric.addresses`. */
function walk(path, part) {
  const names = namesOf(part);
  found[path] = { type: typeof part, statics: [], prototype: names, instance: [] };
  for (const name of names) {
    const value = name === 'constructor' ? undefined : part[name];
    if (value !== null && typeof value === 'object') walk(`${path}.${name}`, value);
  }
}
if (sdk.RestClient) walk('client', makers.RestClient());

/** What is in the namespaces that the module exports: `plugins.SileroVAD`. */
for (const [name, space] of Object.entries(sdk)) {
  if (space === null || typeof space !== 'object' || space[Symbol.toStringTag] !== 'Module') continue;
  found[name].prototype = Object.keys(space);
  for (const [inner, value] of Object.entries(space))
    found[`${name}.${inner}`] = { type: typeof value, statics: namesOf(value), prototype: [], instance: [] };
}

process.stdout.write(JSON.stringify(found));
