import { createRequire } from 'node:module';
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads';
import { maxExpression, maxExpressionMemory, maxExpressionMs } from '../limits.js';
import { sandboxPrelude } from './sandbox-prelude.js';
import { sandboxThread } from './sandbox-thread.js';

/** The result of an expression. */
export interface Evaluated {
  /** As JSON; `undefined` for nothing. `NaN` and the infinities stay numbers. */
  value: unknown;
  truthy: boolean;
}

/** An expression could not be evaluated: why, in words. */
export class ExpressionError extends Error {
  override readonly name = 'ExpressionError';
}

/** What an expression sees, as JSON: `call`, `params`, `vars`, `envs`, and `now` in milliseconds. */
export type ScopeJson = string;

interface Thread {
  worker: Worker;
  port: MessagePort;
  state: Int32Array;
  ready: Promise<void>;
}

/** How long the thread may take to start, and how much longer than its limit an expression may hold it. */
const startMs = 15_000;
const graceMs = 1_000;

/**
 * Evaluates JavaScript expressions apart from the space: QuickJS in a thread of its own, so that what cannot be
 * interrupted from within (a native loop over 2^53 elements) ends with the thread. Nothing of an expression outlives it.
 */
export class Sandbox {
  #thread: Thread | undefined;

  /** Starts the thread, if it does not run, without keeping the caller waiting. */
  async start(): Promise<void> {
    await this.#running().ready;
  }

  /** @throws {ExpressionError} When it is no expression, throws, or exceeds its limits. */
  evaluate(expression: string, scope: ScopeJson): Evaluated {
    refuseStatements(expression);
    const thread = this.#running();
    if (Atomics.wait(thread.state, 0, 0, startMs) === 'timed-out') {
      this.#drop(thread);
      throw new ExpressionError('the JavaScript sandbox did not start.');
    }
    Atomics.store(thread.state, 1, 0);
    thread.port.postMessage({ code: expression, scope });
    const waited = Atomics.wait(thread.state, 1, 0, maxExpressionMs + graceMs);
    const answer = receiveMessageOnPort(thread.port)?.message as
      | { value: string }
      | { error: string; broken?: boolean }
      | undefined;
    if (waited === 'timed-out' || answer === undefined) {
      this.#drop(thread);
      throw new ExpressionError(tooLong);
    }
    if ('error' in answer) {
      if (answer.broken) this.#drop(thread);
      throw new ExpressionError(explain(answer.error));
    }
    return read(answer.value);
  }

  /** Ends the thread. */
  async stop(): Promise<void> {
    const thread = this.#thread;
    this.#thread = undefined;
    await thread?.worker.terminate();
  }

  #drop(thread: Thread): void {
    if (this.#thread === thread) this.#thread = undefined;
    void thread.worker.terminate();
  }

  #running(): Thread {
    this.#thread ??= startThread((thread) => this.#drop(thread));
    return this.#thread;
  }
}

function startThread(onEnd: (thread: Thread) => void): Thread {
  const { port1, port2 } = new MessageChannel();
  const shared = new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT);
  const worker = new Worker(sandboxThread, {
    eval: true,
    name: 'swml-expressions',
    workerData: {
      port: port2,
      shared,
      quickjs: createRequire(import.meta.url).resolve('quickjs-emscripten'),
      prelude: sandboxPrelude,
      limits: { ms: maxExpressionMs, preludeMs: 1000, memory: maxExpressionMemory, stack: 128 * 1024 },
    },
    transferList: [port2],
    env: {},
    execArgv: [],
  });
  const ready = new Promise<void>((resolve, reject) => {
    worker.once('message', () => resolve());
    worker.once('error', reject);
    worker.once('exit', () => reject(new ExpressionError('the JavaScript sandbox ended before it was ready.')));
  });
  // Those who wait for it get to know; nobody has to.
  ready.catch(() => undefined);
  const thread: Thread = { worker, port: port1, state: new Int32Array(shared), ready };
  worker.once('exit', () => onEnd(thread));
  worker.unref();
  port1.unref();
  return thread;
}

const tooLong = `it took longer than ${maxExpressionMs} ms.`;

function explain(error: string): string {
  if (error === 'InternalError: interrupted') return tooLong;
  if (error === 'InternalError: out of memory')
    return `it needs more than ${maxExpressionMemory / 1024 / 1024} MiB of memory.`;
  return error;
}

function read(rendered: string): Evaluated {
  const truthy = rendered[0] === '1';
  const text = rendered.slice(2);
  switch (rendered[1]) {
    case 'j':
      return { value: JSON.parse(text), truthy };
    case 'n': {
      const number = Number(text);
      return { value: Number.isFinite(number) && !Number.isSafeInteger(number) ? text : number, truthy };
    }
    default:
      return { value: undefined, truthy };
  }
}

const strings = /'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`(?:\\.|[^`\\])*`/gs;
const statements =
  /(?<![.\w$])(?:function\b\s*\*?\s*[\w$]*\s*\(|(?:for|while|do|if|try|switch)\b\s*[({]|(?:async|await|class|var|let|const|return|throw|import)\b(?!\s*[:,})\]]))/;

/** The platform evaluates expressions only; QuickJS would run more. */
function refuseStatements(expression: string): void {
  if (expression.length > maxExpression)
    throw new ExpressionError(`it has ${expression.length} characters; an expression may have ${maxExpression}.`);
  if (expression.trim() === '') throw new ExpressionError('it is empty.');
  const [statement] = statements.exec(expression.replace(strings, "''")) ?? [];
  if (statement !== undefined)
    throw new ExpressionError(
      `it holds ${JSON.stringify(statement.trim())}; only expressions are taken, no statements or functions.`,
    );
}

/** The sandbox of this process. */
export const sandbox = new Sandbox();
