import type { SwaigRequest, SwaigResponse } from '@signalwire/protocol/swaig';
import type { FunctionResult } from './function-result.js';
import type { FromProperties, FromSchema, ObjectSchema, PropertySchemas } from './json-schema.js';
import type { StandardOutput, StandardSchema } from './standard-schema.js';

/**
 * What a function takes: a JSON Schema of an object, the schemas of its properties alone
 * (`{ city: { type: 'string' } }`), or a schema of a library that follows Standard Schema, such as zod or valibot.
 */
export type ToolParameters = StandardSchema | ObjectSchema | PropertySchemas | Record<string, unknown>;

/** The type of the arguments that a handler gets. */
export type ToolArguments<Parameters, Required extends string = never> = [Parameters] extends [undefined]
  ? Record<string, unknown>
  : Parameters extends StandardSchema
    ? StandardOutput<Parameters>
    : Parameters extends { readonly type: 'object' }
      ? Parameters extends { readonly properties: infer Properties }
        ? FromProperties<Properties, Required | RequiredOf<Parameters>>
        : Record<string, unknown>
      : string extends keyof Parameters
        ? Record<string, unknown>
        : // Without a list of the required ones, the flat form is typed as if all were given.
          FromProperties<Parameters, [Required] extends [never] ? keyof Parameters : Required>;

type RequiredOf<Schema> = Schema extends { readonly required: readonly (infer Name)[] } ? Name : never;

// biome-ignore lint/suspicious/noConfusingVoidType: a handler need not return anything
type Nothing = null | undefined | void;

/** What a handler may give back. Values other than text and results are made into a result. */
export type ToolAnswer = FunctionResult | SwaigResponse | Record<string, unknown> | string | number | boolean | Nothing;

/** What a handler gets beside its arguments and the request. */
export interface ToolContext {
  /**
   * Aborted when the time is up, the call has ended (as far as this process hears of it) or the platform has hung up on
   * the request: give it to `fetch` and the like.
   */
  readonly signal: AbortSignal;
  /** The function that was called. */
  readonly functionName: string;
  /** The call; empty when the request names none. */
  readonly callId: string;
}

/** Runs when the model calls the function. An agent is in the context of its functions, as the request configured it. */
export type SwaigHandler<Arguments = Record<string, unknown>, Context extends ToolContext = ToolContext> = (
  args: Arguments,
  rawData: SwaigRequest,
  context: Context,
) => ToolAnswer | Promise<ToolAnswer>;

/** Where a function failed. */
export interface SwaigErrorContext {
  readonly functionName: string;
  readonly args: Record<string, unknown>;
  readonly rawData: SwaigRequest;
  readonly callId: string;
}

/** Runs when a handler fails; a result that it returns is what the model is told. */
export type SwaigErrorHandler = (
  error: unknown,
  context: SwaigErrorContext,
) => FunctionResult | Nothing | Promise<FunctionResult | Nothing>;

export type { FromSchema };
