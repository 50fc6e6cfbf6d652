import {
  createTypedHandlerWrapper,
  inferSchema,
  SwaigFunction,
  type SwaigFunctionSettings,
  type TypedHandler,
} from '../tools/index.js';
import type { Data } from './definition.js';

/** A function whose handler takes its arguments one by one. [agent-base/define-typed-tool] */
export type TypedToolOptions = SwaigFunctionSettings & {
  /** Default: read from the handler's source. */
  parameters?: Data | undefined;
  /** Arguments that must be given. Default, when the source was read: those without a default value. */
  required?: readonly string[] | undefined;
  /** Its parameters have the names of the arguments. */
  handler: TypedHandler;
};

/** @throws {TypeError} When the handler's source does not tell its parameters. */
export function typedFunction({ handler, parameters, required, ...settings }: TypedToolOptions): SwaigFunction {
  if (typeof handler !== 'function')
    throw new TypeError(`The function ${JSON.stringify(settings.name)} needs a handler.`);
  const inferred = inferSchema(handler);
  if (!inferred)
    throw new TypeError(
      `The parameters of the handler of ${JSON.stringify(settings.name)} cannot be read from its source; write them as plain names, or use defineTool().`,
    );
  return new SwaigFunction({
    ...settings,
    parameters: parameters ?? inferred.parameters,
    required: required ?? (parameters ? undefined : inferred.required),
    handler: createTypedHandlerWrapper(handler, inferred.paramNames, inferred.hasRawData),
    isTypedHandler: true,
  });
}
