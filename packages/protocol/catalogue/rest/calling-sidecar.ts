import type { TSchema } from 'typebox';
import { anyObject, bool, closed, integer, list, named, oneOf, text, texts, union, url } from '../schema.js';
import { command } from './calling-command.js';
import { side } from './calling-transcription.js';

const models = ['gpt-4o-mini', 'gpt-4.1-mini', 'gpt-4.1-nano'] as const;
const model = (what: string): TSchema => ({
  ...text(`${what} ${models.map((name) => `\`${name}\``).join(', ')}, or another.`, { default: 'gpt-4o-mini' }),
  'x-open': true,
  enum: [...models],
});
const yes = { default: true };
const no = { default: false };
const pom: TSchema = list({ ...anyObject(), 'x-type': 'PomSectionData' }, 'Sections of a prompt.', { minItems: 1 });

const prompt = union(
  [
    text(),
    closed({ text: text('The prompt.') }),
    closed({ pom }),
    closed({ file: text('A file at the space that has it.') }),
  ],
  'How to advise: text, sections, or a file.',
);

const webhook = {
  web_hook_url: text('Where it is called.'),
  web_hook_auth_user: text('User name for that.'),
  web_hook_auth_password: text('Password for that.'),
};

const swaig = named(
  'SidecarSwaig',
  closed(
    {},
    {
      defaults: closed({}, webhook, 'For functions that say nothing else.'),
      functions: list(
        named(
          'SidecarFunction',
          closed(
            { function: text('Its name.') },
            {
              description: text('What it is for.'),
              purpose: text('The same, where there is no `description`.'),
              parameters: anyObject('JSON Schema of its arguments. Default: it takes none.'),
              ...webhook,
            },
          ),
          'A function that a sidecar may call.',
        ),
        'Functions.',
      ),
      mcp_servers: list(
        named(
          'SidecarMcpServer',
          closed(
            { url: text('Its address.') },
            {
              headers: texts('Sent along; credentials go here.'),
              resources: bool('Take its resources into `global_data`.', no),
              resource_vars: texts('Variables for its resources.'),
            },
          ),
          'A server with tools for a sidecar.',
        ),
        'MCP servers.',
      ),
    },
  ),
  'The tools of a sidecar.',
);

const settings = named(
  'SidecarSettings',
  closed(
    {},
    {
      idle_timeout_ms: integer('Milliseconds of silence after the customer, until it thinks.', {
        minimum: 50,
        maximum: 5000,
        default: 200,
      }),
      min_interval_ms: integer('Milliseconds between two thoughts.', { minimum: 0, maximum: 60_000, default: 0 }),
      max_iters_per_tick: integer('Calls of tools in one thought.', { minimum: 1, maximum: 20, default: 5 }),
      max_history_tokens: integer('Tokens of the conversation that it remembers.', {
        minimum: 1000,
        maximum: 200_000,
        default: 8000,
      }),
      act_on_channel: bool('What its tools ask for is done on the call.', yes),
      final_summary: bool('Sum up its own session at the end.', no),
      ai_summary: bool('Sum up the conversation at the end.', no),
      ai_summary_prompt: text('How to sum that up.'),
      summary_model: model('Model that sums up:'),
      live_events: bool('Tell of each utterance.', no),
      verbose_utterances: bool('Tell of each with all that was recognised.', no),
      speech_engine: oneOf(['deepgram', 'google'], 'Who recognises speech.', { default: 'deepgram' }),
      speech_timeout: integer("Milliseconds until speech is final; 0 is the engine's own.", {
        minimum: 0,
        maximum: 600_000,
      }),
      vad_silence_ms: integer("Milliseconds of silence that end speech; 0 is the engine's own.", {
        minimum: 0,
        maximum: 60_000,
      }),
      vad_thresh: integer("How easily speech is noticed; 0 is the engine's own.", { minimum: 0, maximum: 10_000 }),
      debug_level: integer('How much is logged of speech.', { minimum: 0, maximum: 100, default: 0 }),
      debug: bool('Log more.', no),
      transcribe_prompt: text('Words that help to recognise others.'),
    },
  ),
  'How a sidecar works.',
);

const said = (what: string) => ({ text: text(what) });

const page = 'apis/rest/calls/call-commands';

/** Commands to the sidecar of a call: an AI that listens and advises. */
export const sidecarCommands = [
  command({
    method: 'aiSidecar',
    command: 'calling.ai_sidecar',
    page,
    summary: 'Lets an AI listen to a call and advise, or sums the call up.',
    required: { lang: text('Language of the call, such as `en-US`.', { minLength: 1 }) },
    optional: {
      prompt,
      model: model('Model that advises:'),
      direction: list(side, 'Whose speech: both are needed.', { default: ['remote-caller', 'local-caller'] }),
      customer_role: { ...side, description: 'Who the customer is.', default: 'remote-caller' },
      url: url('Gets what it hears and does.'),
      SWAIG: swaig,
      permissions: closed(
        {},
        {
          swaig_allow_swml: bool('Run SWML on the call.', yes),
          swaig_allow_settings: bool('Change its settings.', yes),
          swaig_set_global_data: bool('Change its data.', yes),
        },
        'What its tools may do.',
      ),
      global_data: anyObject('Its data.'),
      hints: list(text(), 'Words to listen for.', { minItems: 1 }),
      params: settings,
      action: closed(
        {
          summarize: closed(
            {},
            {
              webhook: text('Gets the summary. Default: `url`.'),
              prompt: text('How to sum up. Default: `ai_summary_prompt`.'),
            },
          ),
        },
        {},
        'Sum the call up, in place of starting a sidecar.',
      ),
    },
  }),
  command({
    method: 'aiSidecarPoke',
    command: 'calling.ai_sidecar.poke',
    page,
    summary: 'Tells a sidecar something, and lets it advise at once.',
    required: said('What it is told.'),
  }),
  command({
    method: 'aiSidecarAsk',
    command: 'calling.ai_sidecar.ask',
    page,
    summary: 'Asks a sidecar something aside.',
    required: said('The question.'),
  }),
  command({
    method: 'aiSidecarStop',
    command: 'calling.ai_sidecar.stop',
    page,
    summary: 'Ends a sidecar.',
  }),
  command({
    method: 'aiSidecarStatus',
    command: 'calling.ai_sidecar.status',
    page,
    summary: 'Lets a sidecar report what it did so far.',
  }),
];
