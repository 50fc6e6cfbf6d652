import Type from 'typebox';
import { anyObject, bool, closed, integer, list, named, open, text, union } from '../../schema.js';
import { bag, flag } from '../verb.js';

const fillers = named(
  'SwaigFillers',
  Type.Unsafe<unknown>({
    type: 'object',
    properties: {},
    additionalProperties: { type: 'array', items: { type: 'string' } },
  }),
  'Phrases by language code, or `default`, or `auto` (translated).',
);

const parameters = named(
  'SwaigParameters',
  open(
    { type: Type.Unsafe<string>({ type: 'string', enum: ['object'] }) },
    {
      properties: bag('Schemas of the arguments, by name.'),
      required: list(text(), 'Arguments that must be given.'),
    },
  ),
  'The arguments of a SWAIG function, as a JSON Schema of an object.',
);

export const swaigFunction = named(
  'SwaigFunctionDefinition',
  open(
    { function: text('The function’s name, unique in the agent.', { minLength: 1 }) },
    {
      description: text('What it does and when to call it; read by the model.'),
      purpose: text('Deprecated name of `description`.'),
      parameters,
      argument: anyObject('Deprecated name of `parameters`.'),
      active: union([bool(), text(), integer()], 'Offer it to the model. Default: `true`.'),
      web_hook_url: text('Where it is called. Default: `defaults.web_hook_url`.'),
      web_hook_auth_user: text('User name for basic authentication.'),
      web_hook_auth_password: text('Password for basic authentication.'),
      data_map: anyObject('Run by the platform in place of a call to a webhook.'),
      meta_data: anyObject('First value of the function’s metadata.'),
      meta_data_token: text('Functions that share this token share their metadata.'),
      fillers,
      skip_fillers: flag('No language-level fillers. Default: `false`.'),
      wait_for_fillers: flag('Finish the filler before calling. Default: `false`.'),
      wait_file: text('Audio while it runs.'),
      wait_file_loops: union([integer(), text()], 'How often.'),
    },
  ),
  'A tool of the agent, as a document declares it.',
);

const defaults = open(
  {},
  {
    web_hook_url: text('Where functions without a URL of their own are called.'),
    web_hook_auth_user: text('User name for basic authentication.'),
    web_hook_auth_password: text('Password for basic authentication.'),
    meta_data: anyObject(),
    meta_data_token: text(),
  },
);

const include = open(
  { url: text('Serves the function definitions.'), functions: list(text(), 'Names of the functions to fetch.') },
  { auth_user: text(), auth_password: text(), meta_data: anyObject() },
);

const mcpServer = open(
  { url: text('The MCP server.') },
  {
    headers: bag('Headers, by name.'),
    resources: bool('Fetch its resources.'),
    resource_vars: bag('Their variables.'),
  },
);

export const swaig = named(
  'Swaig',
  closed(
    {},
    {
      defaults,
      functions: list(swaigFunction, 'The tools.'),
      includes: list(include, 'Remote definitions.'),
      native_functions: list(text(), 'Built-in tools to enable, such as `check_time`.'),
      internal_fillers: Type.Unsafe<unknown>({
        type: 'object',
        'x-type': 'Record<string, SwaigFillers>',
        description: 'Fillers of the built-in tools, by their name.',
      }),
      mcp_servers: list(mcpServer, 'MCP servers whose tools are offered.'),
      hooks: list(swaigFunction, 'Functions called at the start and the end of a session.'),
    },
  ),
  'The tools of an agent and where they run.',
);
