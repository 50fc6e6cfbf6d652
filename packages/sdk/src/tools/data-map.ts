import type { SwaigResponse } from '@signalwire/protocol/swaig';
import type { SwaigFunctionDefinition } from '@signalwire/protocol/swml';
import { nearest } from '@signalwire/protocol/validation';
import { getLogger } from '../logging/index.js';
import { expandEnv, getAllowedEnvPrefixes } from './env-prefixes.js';
import type { FunctionResult } from './function-result.js';
import { toWireParameters } from './parameters.js';
import { isFunctionName } from './swaig-function.js';

/** How a request of a DataMap is sent. [data-map/webhook] */
export interface DataMapWebhookOptions {
  /** Sent as they are: templates in them are not expanded. */
  headers?: Record<string, string> | undefined;
  /** Send the JSON as one form field of this name. */
  formParam?: string | undefined;
  /** Send the function's arguments too, beside or in place of `params`. */
  inputArgsAsParams?: boolean | undefined;
  /** Skip this webhook when these arguments are missing. */
  requireArgs?: string[] | undefined;
}

/** A text built out of a list in the reply. [data-map/foreach] */
export interface DataMapForeach {
  /** Where the list is in the reply, such as `results`. */
  input_key: string;
  /** The name that the text gets. */
  output_key: string;
  /** Appended for each element, which is `${this}`: `${this.title}, `. */
  append: string;
  /** Most elements. Default: all. */
  max?: number | undefined;
}

/** What a request, or a comparison, of a DataMap is on the wire. */
type Entry = Record<string, unknown>;

const methods: readonly string[] = ['GET', 'POST', 'PUT', 'DELETE', 'PATCH'];

/**
 * A function that the platform runs by itself, without a request to the agent: it compares arguments with patterns, or
 * asks an HTTP API and words the reply. Texts are templates: `${args.city}` is an argument, `${enc:args.city}` the same
 * for use in a URL. Of several webhooks the first that can be asked is. [data-map]
 */
export class DataMap {
  private purposeText = '';
  private readonly properties: Record<string, Entry> = {};
  private readonly required: string[] = [];
  private readonly expressions: Entry[] = [];
  private readonly webhooks: Entry[] = [];
  private fallback: SwaigResponse | undefined;
  private errors: string[] | undefined;
  private expandsEnv = false;
  private envPrefixes: string[] | undefined;

  /** @throws {TypeError} When it cannot be the name of a function. */
  constructor(readonly functionName: string) {
    if (!isFunctionName(functionName ?? ''))
      throw new TypeError(
        `${JSON.stringify(functionName)} cannot be a function's name; it takes letters, digits and underscores, no digit first.`,
      );
  }

  /** Says what the function does; read by the model. */
  purpose(description: string): this {
    this.purposeText = description;
    return this;
  }

  /** Another name of {@link purpose}. */
  description(description: string): this {
    return this.purpose(description);
  }

  /**
   * Adds an argument.
   * @param paramType A type of JSON Schema, such as `string`.
   * @param description Read by the model.
   * @throws {TypeError} When there is no such type.
   */
  parameter(
    name: string,
    paramType: string,
    description: string,
    opts: { required?: boolean | undefined; enum?: string[] | undefined } = {},
  ): this {
    const schema: Entry = { type: paramType, description };
    if (opts.enum && opts.enum.length > 0) schema['enum'] = [...opts.enum];
    toWireParameters(this.functionName, { [name]: schema });
    this.properties[name] = schema;
    if (opts.required && !this.required.includes(name)) this.required.push(name);
    return this;
  }

  /**
   * Answers when a text matches a pattern, before any webhook is asked.
   * @param testValue The text to compare, a template: `${args.command}`.
   * @param pattern A regular expression; of a `RegExp` its source alone is sent, which the platform compares without
   *   regard to case.
   * @param nomatchOutput The answer at once when it does not match. Default: go on.
   */
  expression(
    testValue: string,
    pattern: string | RegExp,
    output: FunctionResult,
    nomatchOutput?: FunctionResult,
  ): this {
    this.expressions.push({
      string: testValue,
      pattern: pattern instanceof RegExp ? pattern.source : pattern,
      output: output.toDict(),
      ...(nomatchOutput ? { 'nomatch-output': nomatchOutput.toDict() } : {}),
    });
    return this;
  }

  /**
   * Adds a request to an HTTP API; {@link params}, {@link output} and the like that follow are about it.
   * @param url A template: `https://api.test/search?q=${enc:args.query}`.
   * @throws {TypeError} On an unknown method, or a URL that does not begin with http:// or https://.
   */
  webhook(method: string, url: string, opts: DataMapWebhookOptions = {}): this {
    const upper = String(method).toUpperCase();
    if (!methods.includes(upper)) {
      const meant = nearest(upper, methods);
      throw new TypeError(
        `webhook() takes the method ${methods.join(', ')}, not ${JSON.stringify(method)}.${meant ? ` Did you mean ${meant}?` : ''}`,
      );
    }
    if (!/^(https?:\/\/|[$%]\{)/i.test(url))
      throw new TypeError(`webhook() takes a URL that begins with http:// or https://, not ${JSON.stringify(url)}.`);
    const { headers, formParam, inputArgsAsParams, requireArgs } = opts;
    this.webhooks.push({
      method: upper,
      url,
      ...(headers && Object.keys(headers).length > 0 ? { headers: { ...headers } } : {}),
      ...(formParam ? { form_param: formParam } : {}),
      ...(inputArgsAsParams ? { input_args_as_params: true } : {}),
      ...(requireArgs && requireArgs.length > 0 ? { require_args: [...requireArgs] } : {}),
    });
    return this;
  }

  /** Compares texts with patterns once the reply is there. @throws {Error} Without a webhook. */
  webhookExpressions(expressions: Record<string, unknown>[]): this {
    return this.onWebhook('webhookExpressions()', { expressions: [...expressions] });
  }

  /** Sets the request's body, in its own words; the platform itself reads {@link params}. @throws {Error} Without a webhook. */
  body(data: Record<string, unknown>): this {
    return this.onWebhook('body()', { body: { ...data } });
  }

  /** Sets what is sent, as JSON or as a form field. @throws {Error} Without a webhook. */
  params(data: Record<string, unknown>): this {
    return this.onWebhook('params()', { params: { ...data } });
  }

  /** Builds a text out of a list in the reply. @throws {Error | TypeError} Without a webhook, or when a part is missing. */
  foreach(config: DataMapForeach): this {
    for (const key of ['input_key', 'output_key', 'append'] as const)
      if (typeof config[key] !== 'string' || config[key] === '')
        throw new TypeError(`foreach() needs ${key}, a text that is not empty.`);
    const { input_key, output_key, append, max } = config;
    return this.onWebhook('foreach()', { foreach: { input_key, output_key, append, ...(max ? { max } : {}) } });
  }

  /** Sets the answer once the reply is there; its fields are `${field}`. @throws {Error} Without a webhook. */
  output(result: FunctionResult): this {
    return this.onWebhook('output()', { output: result.toDict() });
  }

  /** Sets the answer when nothing else answers: every comparison and request failed. */
  fallbackOutput(result: FunctionResult): this {
    this.fallback = result.toDict();
    return this;
  }

  /** Names fields whose presence in the reply means failure: of the last webhook, or of all when there is none yet. */
  errorKeys(keys: string[]): this {
    return this.webhooks.length > 0
      ? this.onWebhook('errorKeys()', { error_keys: [...keys] })
      : this.globalErrorKeys(keys);
  }

  /** Names fields whose presence in any reply means failure. */
  globalErrorKeys(keys: string[]): this {
    this.errors = [...keys];
    return this;
  }

  /** Replaces `${ENV.NAME}` by the variable's value when the function is declared. The platform then sees the value. */
  enableEnvExpansion(enabled = true): this {
    this.expandsEnv = enabled;
    return this;
  }

  /** Sets which variables `${ENV.…}` may name here, by the beginning of their names; an empty list allows every one. */
  setAllowedEnvPrefixes(prefixes: string[]): this {
    this.envPrefixes = [...prefixes];
    return this;
  }

  /** Adds the function to an agent. */
  registerWithAgent(agent: { registerSwaigFunction(fn: Record<string, unknown>): unknown }): this {
    agent.registerSwaigFunction(this.toSwaigFunction());
    return this;
  }

  /** The function as a document declares it. */
  toSwaigFunction(): SwaigFunctionDefinition & Record<string, unknown> {
    const definition = {
      function: this.functionName,
      description: this.purposeText || `Execute ${this.functionName}`,
      parameters: toWireParameters(this.functionName, { ...this.properties }, this.required),
      data_map: {
        ...(this.expressions.length > 0 ? { expressions: this.expressions } : {}),
        ...(this.webhooks.length > 0 ? { webhooks: this.webhooks } : {}),
        ...(this.fallback ? { output: this.fallback } : {}),
        ...(this.errors ? { error_keys: this.errors } : {}),
      },
    };
    if (!this.expandsEnv) return structuredClone(definition);
    return expandEnv(definition, this.envPrefixes ?? getAllowedEnvPrefixes(), (name) =>
      getLogger('DataMap').warn(
        `The DataMap ${this.functionName} names the variable ${name}, which it may not; setAllowedEnvPrefixes() allows it.`,
      ),
    );
  }

  private onWebhook(method: string, changes: Entry): this {
    const last = this.webhooks.at(-1);
    if (!last) throw new Error(`${method} is about a webhook; add one with webhook() first.`);
    Object.assign(last, changes);
    return this;
  }
}
