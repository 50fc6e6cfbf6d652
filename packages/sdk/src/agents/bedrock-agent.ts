import { AgentBase } from './agent-base.js';
import { leftOut } from './bedrock-verb.js';
import type { AgentDefinition, BedrockSettings, Data } from './definition.js';
import type { AgentOptions } from './options.js';
import type { AgentState } from './state.js';

/** How a {@link BedrockAgent} is set up. */
export interface BedrockAgentConfig {
  /** Default: `bedrock_agent`. */
  name?: string | undefined;
  /** Path of the endpoint. Default: `/bedrock`. */
  route?: string | undefined;
  /** The prompt, as text. */
  systemPrompt?: string | undefined;
  /** Default: `matthew`. */
  voiceId?: BedrockVoice | undefined;
  /** 0 to 2, or a variable of SWML such as `${warmth}`. Default: 0.7. */
  temperature?: number | string | undefined;
  /** 0 to 1, or a variable. Default: 0.9. */
  topP?: number | string | undefined;
  /** Most tokens of a reply, a whole number. Default: 1024. */
  maxTokens?: number | string | undefined;
  /** Everything else that an agent can be set up with; its name and route go before those above. */
  agentOptions?: Partial<AgentOptions> | undefined;
}

/** A voice of Amazon Bedrock. */
export type BedrockVoice = 'tiffany' | 'matthew' | 'amy' | 'lupe' | 'carlos' | (string & {});

/**
 * An agent whose caller talks to a speech-to-speech model on Amazon Bedrock: its documents have the verb
 * `amazon_bedrock` in place of `ai`. That has no hints, languages, pronunciations, contexts and debug events; the agent
 * warns once of what it has to leave out.
 */
export class BedrockAgent extends AgentBase {
  private readonly warned = new Set<string>();

  /** @throws {TypeError} On a setting that is no number, or an option that an agent does not take. */
  constructor(config: BedrockAgentConfig = {}) {
    const { name = 'bedrock_agent', route = '/bedrock', voiceId = 'matthew', systemPrompt, agentOptions } = config;
    super({ name, route, ...agentOptions });
    const bedrock = { voice_id: voiceId, temperature: 0.7, top_p: 0.9, max_tokens: 1024 };
    this.edit((definition) => ({ ...definition, bedrock }));
    this.setInferenceParams(config.temperature, config.topP, config.maxTokens);
    if (systemPrompt !== undefined) this.setPromptText(systemPrompt);
  }

  /** Sets the voice. */
  setVoice(voiceId: BedrockVoice): this {
    return this.setBedrock({ voice_id: voiceId });
  }

  /**
   * Sets how the model answers; what is `undefined` stays.
   * @throws {TypeError} On a setting that is no number; none is changed then.
   */
  setInferenceParams(temperature?: number | string, topP?: number | string, maxTokens?: number | string): this {
    const changes: Partial<BedrockSettings> = {
      ...(temperature === undefined ? {} : { temperature: number('temperature', temperature) }),
      ...(topP === undefined ? {} : { top_p: number('topP', topP) }),
      ...(maxTokens === undefined ? {} : { max_tokens: integer('maxTokens', maxTokens) }),
    };
    return this.setBedrock(changes);
  }

  /** Sets the model's temperature. @throws {TypeError} When it is no number. */
  setLlmTemperature(temperature: number | string): this {
    return this.setInferenceParams(temperature);
  }

  /** The model is the platform's choice: this changes nothing and says so in the log. */
  setLlmModel(model: string): this {
    this.log.warn('The speech-to-speech model of Bedrock is fixed; the one that was named is not used.', { model });
    return this;
  }

  /** Takes `temperature`, `top_p` and `max_tokens`; there are no other settings, of which the log tells. */
  override setPromptLlmParams(params: Data): this {
    const { temperature, top_p: topP, max_tokens: maxTokens, ...others } = params as Record<string, number | string>;
    if (Object.keys(others).length > 0)
      this.log.warn('Bedrock has no such settings of the prompt; they are not used.', { unused: Object.keys(others) });
    return this.setInferenceParams(temperature, topP, maxTokens);
  }

  /** The post-prompt's model is the platform's choice: this changes nothing and says so in the log. */
  override setPostPromptLlmParams(params: Data): this {
    this.log.warn('Bedrock has no settings of the post-prompt; they are not used.', { unused: Object.keys(params) });
    return this;
  }

  protected override definitionOf(state: AgentState, once?: boolean): AgentDefinition {
    const definition = super.definitionOf(state, once);
    for (const name of leftOut(definition)) {
      if (this.warned.has(name)) continue;
      this.warned.add(name);
      this.log.warn(`The verb amazon_bedrock has no ${name}; what the agent has been told of them is left out.`);
    }
    return definition;
  }

  private setBedrock(changes: Partial<BedrockSettings>): this {
    return this.edit((definition) => ({
      ...definition,
      bedrock: { ...(definition.bedrock as BedrockSettings), ...changes },
    }));
  }
}

/** A {@link BedrockAgent}. */
export const createBedrockAgent = (config: BedrockAgentConfig = {}): BedrockAgent => new BedrockAgent(config);

function number(name: string, value: number | string): number | string {
  if (typeof value === 'string' && /^[$%]\{[^{}]+\}$/.test(value)) return value;
  const read = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  if (typeof read === 'number' && Number.isFinite(read)) return read;
  throw new TypeError(`${name} is ${JSON.stringify(value)}; it is a number, or a variable such as "\${${name}}".`);
}

function integer(name: string, value: number | string): number {
  const read = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  if (Number.isInteger(read)) return read as number;
  throw new TypeError(`${name} is ${JSON.stringify(value)}; it is a whole number.`);
}
