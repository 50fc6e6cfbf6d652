import type { SwaigRequest, SwaigResponse } from '@signalwire/protocol/swaig';
import { nearest } from '@signalwire/protocol/validation';
import { andThen, type Eventual, isPromised } from '../config/index.js';
import type { Logger } from '../logging/index.js';
import { HttpError, type IncomingHeaders, type IncomingRequest } from '../server/index.js';
import { type Observation, observe } from '../telemetry/index.js';
import {
  apology,
  isFunctionName,
  type SwaigErrorHandler,
  type SwaigFunction,
  type ToolContext,
  toResponse,
} from '../tools/index.js';
import { argumentsOf, boundCallId } from './call-request.js';
import { CallEnded, type CallsUnderWay, endsCall } from './calls-under-way.js';
import type { Data } from './data.js';
import { TimeLimit, TimeUp } from './time-limit.js';

/** A call of a function, as it came in. */
export interface FunctionCall {
  readonly body: Data;
  readonly token: string;
  /** Tells when the platform hangs up on the request, whose headers may carry the trace that the call belongs to. */
  readonly sender: Pick<IncomingRequest, 'signal' | 'onHangUp'> & { readonly headers?: IncomingHeaders };
}

/** What a function's call needs of what it is called at. */
export interface FunctionHost {
  /** Shown in spans. */
  readonly name: string;
  /** What runs when a function is called. */
  readonly functions: ReadonlyMap<string, SwaigFunction>;
  /** The names of all functions that there are, those that run elsewhere included. */
  readonly declared: () => readonly string[];
  readonly onError?: SwaigErrorHandler | undefined;
  readonly log: Logger;
  /** What runs, to be told when its call ends. */
  readonly calls?: CallsUnderWay | undefined;
  /** Whether a token is good for a function and a call. */
  readonly accepts: (name: string, token: string, callId: string) => boolean;
  /** Runs before the function; an answer, or one that is promised, takes the place of the function's. */
  readonly before: (name: string, args: Data, rawData: SwaigRequest) => unknown;
  /** What a handler gets as its third argument, made of what it gets anyway. */
  readonly context?: (context: ToolContext) => ToolContext;
  /** Told when the function did not do what it was called for. */
  readonly failed?: () => void;
}

/**
 * Calls a function. Whatever goes wrong in it, the model gets an answer that it can work with: at once, when the
 * function gives its own at once.
 * @throws {HttpError} 400 without a usable function name, 404 when there is no such function.
 */
export function callFunction(host: FunctionHost, call: FunctionCall): Eventual<SwaigResponse> {
  const name = functionName(call.body);
  const fn = host.functions.get(name);
  if (!fn) return withoutHandler(host.declared(), name);
  const callId = boundCallId(call.body);
  const operation = { kind: 'function', service: host.name, callId, functionName: name } as const;
  return observe(operation, call.sender.headers, (seen) => authorized(host, fn, call, callId, seen));
}

function authorized(
  host: FunctionHost,
  fn: SwaigFunction,
  { body, token, sender }: FunctionCall,
  callId: string,
  seen: Observation,
): Eventual<SwaigResponse> {
  const { name } = fn;
  if (fn.secure && !host.accepts(name, token, callId)) {
    seen.outcome = 'refused';
    logOf(host, name, callId).warn(
      token
        ? 'A function was called with a token that is not valid for it.'
        : 'A secure function was called without a token.',
    );
    return {
      response: `The function ${name} cannot be used in this call: it is not authorised. Tell the caller that this is not possible at the moment.`,
    };
  }
  if (endsCall(name)) host.calls?.end(callId);
  const rawData = body as SwaigRequest;
  const args = argumentsOf(body);
  const time = new TimeLimit(name, fn.timeout, sender);
  const failed = (error: unknown) => {
    seen.error = error;
    seen.outcome = outcomeOf(error, time);
    return afterFailure(host, fn, error, { functionName: name, args, rawData, callId });
  };
  try {
    const answer = run(host, fn, args, rawData, callId, time, seen);
    return isPromised(answer) ? inTime(host, callId, time, answer).catch(failed) : answer;
  } catch (error) {
    return failed(error);
  }
}

/** Waits for an answer, unless its time is up or nobody waits for it any more. */
async function inTime<T>(host: FunctionHost, callId: string, time: TimeLimit, answer: PromiseLike<T>): Promise<T> {
  time.start();
  const leave = host.calls?.enter(callId, (reason) => time.end(reason));
  try {
    return await time.race(answer);
  } finally {
    leave?.();
    time.clear();
  }
}

const logOf = ({ log }: FunctionHost, name: string, callId: string) => log.bind({ function: name, call_id: callId });

const outcomeOf = (error: unknown, { over }: TimeLimit) =>
  error instanceof TimeUp ? 'timeout' : over && error === over.reason ? 'abandoned' : 'failed';

function run(
  host: FunctionHost,
  fn: SwaigFunction,
  args: Data,
  rawData: SwaigRequest,
  callId: string,
  time: TimeLimit,
  seen: Observation,
): Eventual<SwaigResponse> {
  return andThen(host.before(fn.name, args, rawData), (instead) => {
    if (instead !== undefined && instead !== null) return toResponse(instead);
    return andThen(fn.checkArgs(args), (checked) => {
      if ('problems' in checked) return refused(host, fn, checked.problems, seen);
      const given = new GivenContext(time, fn.name, callId);
      return fn.run(checked.args, rawData, host.context?.(given) ?? given);
    });
  });
}

function refused(
  { log, failed }: FunctionHost,
  { name }: SwaigFunction,
  problems: string[],
  seen: Observation,
): SwaigResponse {
  seen.outcome = 'invalid';
  log.warn(`The function ${name} was called with arguments that do not fit.`, { problems });
  failed?.();
  return refuseArguments(name, problems);
}

/**
 * What the model is told when arguments do not fit, so that it can correct them. For the platform the function has run,
 * after which it lets none follow in the same turn unless it is told to.
 */
export function refuseArguments(name: string, problems: readonly string[]): SwaigResponse {
  return {
    response: `The function ${name} was not run, because its arguments do not fit: ${problems.join('; ')}. Correct them, asking the caller for what is missing, and call it again.`,
    action: [{ back_to_back_functions: true }],
  };
}

function functionName(body: Data): string {
  const name = body['function'];
  if (typeof name !== 'string' || name === '') throw new HttpError(400, 'Missing function name');
  if (!isFunctionName(name)) throw new HttpError(400, 'Invalid function name');
  return name;
}

function withoutHandler(declared: readonly string[], name: string): SwaigResponse {
  if (declared.includes(name))
    return {
      response: `The function ${name} does not run here: the platform runs it by itself, or calls it elsewhere.`,
    };
  const meant = nearest(name, declared);
  throw new HttpError(404, `Unknown function: ${name}`, {}, meant ? { did_you_mean: meant } : {});
}

async function afterFailure(
  host: FunctionHost,
  fn: SwaigFunction,
  error: unknown,
  context: Parameters<SwaigErrorHandler>[1],
): Promise<SwaigResponse> {
  const { onError } = host;
  const log = logOf(host, fn.name, context.callId);
  host.failed?.();
  // Nobody is to blame for a call that ended.
  if (error instanceof CallEnded) log.info(`The function ${fn.name} was cut short: the call has ended.`);
  else log.error(`The function ${fn.name} failed.`, { error });
  for (const hook of [fn.onError, onError]) {
    if (!hook) continue;
    try {
      const answer = await hook(error, context);
      if (answer) return answer.toDict();
    } catch (failure) {
      host.log.error(`The error hook for the function ${fn.name} failed itself.`, { error: failure });
    }
  }
  return { response: fn.errorMessage ?? apology };
}

/** What a handler gets, whose signal is made when it is asked for. */
class GivenContext implements ToolContext {
  constructor(
    private readonly time: TimeLimit,
    readonly functionName: string,
    readonly callId: string,
  ) {}

  get signal(): AbortSignal {
    return this.time.signal;
  }
}
