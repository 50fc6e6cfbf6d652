import { FunctionResult } from '../../tools/index.js';
import { BuiltinSkill } from '../builtin-skill.js';
import { skillParameters } from '../parameters.js';
import type { SkillPromptSection, SkillToolDefinition } from '../skill-base.js';
import { type Destination, destinationsOf, matching, type TransferConfig, type TransferPattern } from './transfers.js';

const parameters = skillParameters({
  transfers: {
    type: 'object',
    description: 'Where to, by a pattern that what the model asks for is matched with: /sales/i, or a word.',
    default: {},
    additionalProperties: {
      type: 'object',
      properties: {
        url: { type: 'string', description: 'URL of the SWML that goes on; this or address.' },
        address: { type: 'string', description: 'Number or SIP address to connect to; this or url.' },
        message: { type: 'string', description: 'What is said before.' },
        return_message: { type: 'string', description: 'What is said when the call comes back.' },
        post_process: { type: 'boolean', description: 'Whether the model speaks before the transfer.', default: true },
        final: { type: 'boolean', description: 'Whether the call does not come back.', default: true },
        from_addr: { type: 'string', description: 'Caller ID of the new leg.' },
      },
    },
  },
  patterns: {
    type: 'array',
    description: 'Where to, by name.',
    default: [],
    items: {
      type: 'object',
      properties: {
        name: { type: 'string', description: 'What the model asks for.', required: true, min: 1 },
        destination: { type: 'string', description: 'URL of SWML, number or SIP address.', required: true, min: 1 },
        description: { type: 'string', description: 'What it is, for the model.' },
        message: { type: 'string', description: 'What is said before.' },
        returnMessage: { type: 'string', description: 'What is said when the call comes back.' },
        postProcess: { type: 'boolean', description: 'Whether the model speaks before the transfer.', default: true },
        final: { type: 'boolean', description: 'Whether the call does not come back.', default: true },
        fromAddr: { type: 'string', description: 'Caller ID of the new leg.' },
      },
    },
  },
  allow_arbitrary: {
    type: 'boolean',
    description: 'Let the model transfer to any number, SIP address or URL. Default: not.',
  },
  tool_name: { type: 'string', description: 'Another name for its function.', default: 'transfer_call' },
  description: {
    type: 'string',
    description: 'What its function is for, for the model.',
    default: 'Transfers the call to somebody else.',
  },
  parameter_name: { type: 'string', description: "Name of the function's argument.", default: 'transfer_type' },
  parameter_description: {
    type: 'string',
    description: "What the function's argument is, for the model.",
    default: 'Where the call goes',
  },
  default_message: {
    type: 'string',
    description: 'What the model is told when nothing matches; before an arbitrary transfer, what is said.',
    default: 'Please say where the call should go.',
  },
  default_post_process: {
    type: 'boolean',
    description: 'Whether the model speaks again after the default message.',
    default: false,
  },
  required_fields: {
    type: 'object',
    description: 'Further arguments, by name, with what they are; kept in global data as call_data.',
    default: {},
    additionalProperties: { type: 'string' },
  },
});

/** Transfers calls to numbers, SIP addresses and SWML elsewhere. [skills/swml-transfer] */
export class SwmlTransferSkill extends BuiltinSkill<typeof parameters> {
  static override readonly SKILL_NAME = 'swml_transfer';
  static override readonly SKILL_DESCRIPTION = 'Transfers calls to configured destinations.';
  static override readonly SUPPORTS_MULTIPLE_INSTANCES = true;
  static override readonly PARAMETERS = parameters;

  private destinations: readonly Destination[] = [];

  override async setup(): Promise<boolean> {
    const { destinations, problem } = destinationsOf(
      this.setting('transfers') as Record<string, TransferConfig>,
      this.setting('patterns') as TransferPattern[],
    );
    const nothing = destinations.length === 0 && this.setting('allow_arbitrary') !== true;
    const why = problem ?? (nothing ? 'there are neither transfers nor patterns, and allow_arbitrary is not set.' : '');
    if (why) this.log.error(why);
    this.destinations = destinations;
    return why === '';
  }

  override getTools(): SkillToolDefinition[] {
    const argument = this.setting('parameter_name');
    const fields = this.setting('required_fields');
    const named = this.destinations.filter(({ name }) => name);
    const list = named.map(({ name, description }) => (description ? `${name} (${description})` : name)).join(', ');
    const tools: SkillToolDefinition[] = [
      {
        name: this.setting('tool_name'),
        description: `${this.setting('description')}${list ? ` Destinations: ${list}.` : ''}`,
        parameters: {
          [argument]: { type: 'string', description: this.setting('parameter_description') },
          ...Object.fromEntries(
            Object.entries(fields).map(([name, description]) => [name, { type: 'string', description }]),
          ),
        },
        required: [argument, ...Object.keys(fields)],
        handler: (args) => this.transfer(String(args[argument] ?? '').trim(), args),
      },
    ];
    if (named.length > 0)
      tools.push({
        name: 'list_transfer_destinations',
        description: 'Says where calls can be transferred to.',
        handler: () => new FunctionResult(`Calls can go to: ${list}.`),
      });
    return tools;
  }

  override getHints(): string[] {
    const words = this.destinations.flatMap(({ words }) => words);
    return [...new Set([...words, 'transfer', 'connect', 'speak to', 'talk to'])];
  }

  protected override _getPromptSections(): SkillPromptSection[] {
    if (this.destinations.length === 0) return [];
    const name = this.setting('tool_name');
    return [
      {
        title: 'Transferring',
        body: `You can transfer the call with ${name}.`,
        bullets: this.destinations.map(
          ({ label, description }) => `${JSON.stringify(label)}${description ? `: ${description}` : ''}`,
        ),
      },
      {
        title: 'Transfer Instructions',
        body: 'How to transfer',
        bullets: [
          `Call ${name} with the destination that fits what the caller wants; when none fits, ask.`,
          'Say where the call goes before it goes there.',
        ],
      },
    ];
  }

  private transfer(wanted: string, args: Readonly<Record<string, unknown>>): FunctionResult {
    const found = matching(this.destinations, wanted);
    const fields = Object.keys(this.setting('required_fields'));
    const result = this.resultOf(found, wanted);
    if (fields.length > 0)
      result.updateGlobalData({ call_data: Object.fromEntries(fields.map((name) => [name, args[name]])) });
    if (found) return lead(result, found);
    return this.setting('allow_arbitrary') === true && isDestination(wanted)
      ? lead(result, { ...arbitrary, to: wanted })
      : result;
  }

  private resultOf(found: Destination | undefined, wanted: string): FunctionResult {
    if (found) return new FunctionResult(found.message, found.postProcess);
    const anywhere = this.setting('allow_arbitrary') === true && isDestination(wanted);
    if (anywhere) return new FunctionResult(`Tell the caller that the call is transferred to ${wanted}.`, true);
    return new FunctionResult(this.setting('default_message'), this.setting('default_post_process'));
  }
}

const arbitrary = {
  final: true,
  from: undefined,
  returnMessage: 'The transfer is over. Ask whether there is anything else.',
};

function lead(
  result: FunctionResult,
  { to, final, returnMessage, from }: Pick<Destination, 'to' | 'final' | 'returnMessage' | 'from'>,
): FunctionResult {
  return /^https?:\/\//i.test(to) ? result.swmlTransfer(to, returnMessage, final) : result.connect(to, final, from);
}

/** Whether something can be dialled, as against a word. */
const isDestination = (text: string) =>
  /^(\+?[\d\s().-]{3,}|sips?:\S+|https?:\/\/\S+|[\w.-]+@[\w.-]+|\/\S+)$/i.test(text);
