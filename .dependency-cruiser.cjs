// The arrows of docs/architecture.md: what each part may import. Anything else is an error.
const local = {
  clock: [],
  http: ['clock'],
  calls: ['clock', 'http'],
  ai: ['clock', 'http', 'calls'],
  messaging: ['clock', 'http'],
  swml: ['clock', 'http', 'calls', 'ai', 'messaging'],
  phones: ['clock', 'calls', 'messaging'],
  webhooks: ['clock', 'http', 'calls'],
  relay: ['clock', 'calls', 'messaging'],
  store: ['clock'],
  logging: [],
  tls: [],
  rest: ['clock', 'http', 'calls', 'messaging', 'swml', 'store', 'webhooks', 'logging'],
  parity: ['relay', 'rest', 'swml'],
};
const sdk = {
  environment: [],
  config: ['environment'],
  logging: ['config'],
  parameters: [],
  prompts: [],
  questions: [],
  swml: ['config', 'logging'],
  contexts: ['prompts'],
  tools: ['config', 'swml', 'logging'],
  security: ['logging', 'config'],
  state: ['config', 'logging'],
  telemetry: ['logging'],
  server: ['security', 'state', 'logging', 'config'],
  service: ['config', 'logging', 'security', 'server', 'state', 'swml', 'telemetry', 'tools'],
  agents: [
    'config',
    'contexts',
    'logging',
    'prompts',
    'security',
    'server',
    'serverless',
    'service',
    'skills',
    'state',
    'swml',
    'telemetry',
    'tools',
  ],
  search: ['security'],
  skills: ['config', 'logging', 'parameters', 'prompts', 'questions', 'search', 'security', 'tools'],
  livewire: ['agents', 'config', 'logging', 'service', 'state', 'tools'],
  prefabs: ['agents', 'parameters', 'questions', 'search', 'tools'],
  cli: ['config', 'livewire', 'rest', 'serverless', 'telemetry'],
  hosting: ['config', 'server'],
  'agent-server': ['agents', 'config', 'hosting', 'logging', 'server', 'state'],
  'web-service': ['config', 'hosting', 'logging', 'security', 'server'],
  serverless: ['config', 'server'],
  media: [],
  rest: ['environment', 'logging', 'media'],
  relay: ['config', 'logging', 'media'],
  webhooks: ['config', 'security'],
  testing: ['rest'],
};

/** One rule for each folder: it may reach itself, its package's shared files, and the folders that it names. */
const folders = (name, arrows) =>
  Object.entries(arrows).map(([folder, allowed]) => ({
    name: `${name}/${folder}`,
    severity: 'error',
    comment: `${name}/src/${folder} may import ${allowed.length > 0 ? allowed.join(', ') : 'no other folder'} of its package.`,
    from: { path: `^packages/${name}/src/${folder}/`, pathNot: '\\.test\\.ts$' },
    to: {
      path: `^packages/${name}/src/`,
      pathNot: `^packages/${name}/src/(${[folder, ...allowed].join('|')})/`,
      // A skill is told its agent, whose type it must be able to name.
      ...(name === 'sdk' && folder === 'skills' ? { dependencyTypesNot: ['type-only'] } : {}),
    },
  }));

/** Nothing reaches past another folder's face. */
const faces = (name) => ({
  name: `${name}/faces`,
  severity: 'error',
  comment: 'Import a folder through its index.ts.',
  from: { path: `^packages/${name}/src/([^/]+)/`, pathNot: '\\.test\\.ts$' },
  to: {
    path: `^packages/${name}/src/[^/]+/.+`,
    pathNot: [`^packages/${name}/src/$1/`, `^packages/${name}/src/.+/index\\.ts$`],
  },
});

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: { pathNot: '\\.test\\.ts$' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'sdk-and-local-apart',
      severity: 'error',
      comment: 'sdk → protocol ← local: neither side knows the other, tests excepted.',
      from: { path: '^packages/(sdk|local)/src/', pathNot: '\\.test\\.ts$' },
      to: { path: '^packages/(?!$1/|protocol/)|^node_modules/@signalwire/(?!$1|protocol)' },
    },
    {
      name: 'protocol-alone',
      severity: 'error',
      comment: 'protocol/src depends on nothing at all at run time.',
      from: { path: '^packages/protocol/src/', pathNot: '\\.test\\.ts$' },
      to: { pathNot: '^packages/protocol/src/' },
    },
    {
      name: 'catalogue-is-not-shipped',
      severity: 'error',
      comment: 'The catalogue is read when types, routes and validators are generated, never at run time.',
      from: { path: '^packages/[^/]+/src/' },
      to: { path: '^packages/protocol/catalogue/' },
    },
    {
      name: 'console-over-http-only',
      severity: 'error',
      from: { path: '^packages/console/src/' },
      to: { path: '^packages/(?!console/)' },
    },
    {
      name: 'no-development-packages',
      severity: 'error',
      comment: 'What is shipped uses only what its package.json names as a dependency or peer.',
      from: { path: '^packages/[^/]+/src/', pathNot: '\\.test\\.ts$|\\.test-d\\.ts$' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only', 'npm-peer'] },
    },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    ...folders('local', local),
    ...folders('sdk', sdk),
    faces('local'),
    faces('sdk'),
  ],
  options: {
    doNotFollow: { path: 'node_modules|/dist/' },
    // What is generated is most of the code, and imports nothing but its neighbours.
    exclude: { path: '\\.generated\\.ts$' },
    tsPreCompilationDeps: 'specify',
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['types', 'import', 'node', 'default'] },
  },
};
