/** How an option is written: alone, with a value, or with a value and more than once. */
type Form = 'flag' | 'value' | 'values';

interface Flag {
  readonly form: Form;
  /** What its value is called in the help. */
  readonly value?: string;
  readonly help: string;
}

const flag = (help: string): Flag => ({ form: 'flag', help });
const one = (value: string, help: string): Flag => ({ form: 'value', value, help });
const many = (value: string, help: string): Flag => ({ form: 'values', value, help: `${help} Repeatable.` });

/** Every option, in groups, as the help shows them. */
export const groups = {
  Actions: {
    'list-tools': flag('List the functions, with their parameters.'),
    'list-agents': flag('List the agents of the file.'),
    'dump-swml': flag('Write the SWML document of a call.'),
    exec: one('NAME', 'Run a function. Its arguments: --arg name=value, or --name value behind NAME.'),
    call: flag('Call the agent, in a local space. Needs @signalwire/local.'),
    'parse-only': flag('Check the command line and nothing else.'),
    'dry-run': flag('The same.'),
  },
  Output: {
    raw: flag('JSON on one line and nothing else; no logs.'),
    'format-json': flag('JSON, indented.'),
    verbose: flag('Show what is sent, and all logs.'),
    help: flag('Show this.'),
  },
  Agent: {
    'agent-class': one('NAME', 'The agent of this class, export or name; or a function that makes it.'),
    route: one('ROUTE', 'The agent at this route; one alone is put there.'),
  },
  Function: {
    arg: many('NAME=VALUE', 'An argument; its type is that of the parameter.'),
    'custom-data': one('JSON', 'Merged into what is posted.'),
    minimal: flag('Post no more than the function and its arguments.'),
  },
  Call: {
    'call-type': one('TYPE', 'sip or webrtc. Default: webrtc.'),
    'call-direction': one('DIRECTION', 'inbound or outbound. Default: inbound.'),
    'call-state': one('STATE', 'active, ringing, hold, … Default: active.'),
    'call-id': one('ID', 'Default: a random one.'),
    'project-id': one('ID', 'Default: a random one.'),
    'space-id': one('ID', 'Default: a random one.'),
    'from-number': one('NUMBER', 'Who calls.'),
    'to-extension': one('NUMBER', 'Who is called.'),
    'user-vars': one('JSON', 'vars.userVariables.'),
    override: many('PATH=VALUE', 'Set a field of what is posted: call.state=answered.'),
    'override-json': many('PATH=JSON', 'The same, with a value that is JSON.'),
  },
  Request: {
    method: one('METHOD', 'GET or POST. Default: POST.'),
    header: many('NAME=VALUE', 'A header.'),
    'query-params': one('JSON', 'The query of the URL.'),
    body: one('JSON', 'Merged into the body.'),
  },
  Environment: {
    env: many('NAME=VALUE', 'A variable; goes before --env-file.'),
    'env-file': one('FILE', 'Variables, one NAME=VALUE a line.'),
    'simulate-serverless': one('PLATFORM', 'lambda, gcf (cloud_function), azure (azure_function) or cgi.'),
    'aws-function-name': one('NAME', 'Lambda: name of the function.'),
    'aws-function-url': one('URL', 'Lambda: URL of the function.'),
    'aws-region': one('REGION', 'Lambda: default us-east-1.'),
    'aws-api-gateway-id': one('ID', 'Lambda: the function is behind this API Gateway.'),
    'aws-stage': one('STAGE', 'Lambda: its stage. Default: prod.'),
    'cgi-host': one('HOST', 'CGI: default example.com.'),
    'cgi-script-name': one('PATH', 'CGI: default /cgi-bin/agent.cgi.'),
    'cgi-https': flag('CGI: over HTTPS.'),
    'cgi-path-info': one('PATH', 'CGI: what follows the script in the URL.'),
    'gcp-project': one('ID', 'Google: default test-project.'),
    'gcp-function-url': one('URL', 'Google: URL of the function.'),
    'gcp-region': one('REGION', 'Google: default us-central1.'),
    'gcp-service': one('NAME', 'Google: default agent.'),
    'azure-env': one('NAME', 'Azure: default Development.'),
    'azure-function-url': one('URL', 'Azure: URL of the function.'),
  },
} as const;

/** Every option by name. */
export const flags: Readonly<Record<string, Flag>> = Object.assign({}, ...Object.values(groups));

const [width] = [34];

/** What `--help` shows. */
export function usage(): string {
  const lines = Object.entries(groups).flatMap(([title, options]) => [
    '',
    `${title}:`,
    ...Object.entries(options as Record<string, Flag>).map(([name, { value, help }]) => {
      const written = `  --${name}${value ? ` ${value}` : ''}`;
      return `${written.padEnd(width)} ${help}`;
    }),
  ]);
  return [
    'swaig-test FILE ACTION [OPTIONS]',
    '',
    'Loads a file with agents (.ts, .mts, .js, .mjs) and tries them, without a server, an account or a call.',
    ...lines,
    '',
    'Examples:',
    '  swaig-test agent.ts --list-tools',
    '  swaig-test agent.ts --dump-swml --raw | jq .',
    '  swaig-test agent.ts --exec get_weather --arg city=Oslo',
    '  swaig-test agent.ts --simulate-serverless lambda',
    '  swaig-test agent.ts --call',
    '',
    'Ends with 0, or with 1 when something went wrong; why is on standard error.',
    '',
  ].join('\n');
}
