import type { SwaigHandler, ToolArguments, ToolContext, ToolParameters } from './handler.js';
import type { SwaigFunctionSettings } from './swaig-function.js';

/** A function, with the types of its handler's arguments read from its parameters. */
export type ToolOptions<
  Parameters extends ToolParameters | undefined,
  Required extends string,
  Host = unknown,
> = SwaigFunctionSettings & {
  /** Its arguments: a JSON Schema, the schemas of its properties, or a schema of zod, valibot and the like. */
  parameters?: Parameters;
  /** Arguments that must be given, beside those that `parameters` requires. */
  required?: readonly Required[] | undefined;
  /** Gets the arguments, the request, and its context; with an agent, that is the agent as the request has configured it. */
  handler: SwaigHandler<ToolArguments<Parameters, Required>, ToolContext & Host>;
};
