/**
 * What the sandbox's thread runs: QuickJS, a fresh runtime for every expression. Plain JavaScript as text, so that the
 * thread starts the same way from sources and from a build.
 *
 * `state[0]`: 1 when it is ready. `state[1]`: 1 when an answer waits at the port.
 */
export const sandboxThread = `
const { parentPort, workerData } = require('node:worker_threads');
const { port, shared, quickjs, prelude, limits } = workerData;
const { getQuickJS, Scope } = require(quickjs);
const state = new Int32Array(shared);

const raise = (index) => {
  Atomics.store(state, index, 1);
  Atomics.notify(state, index);
};

function evaluate(module, { code, scope: json }) {
  return Scope.withScope((scope) => {
    const runtime = scope.manage(module.newRuntime());
    runtime.setMemoryLimit(limits.memory);
    runtime.setMaxStackSize(limits.stack);
    const allow = (ms) => {
      const end = performance.now() + ms;
      runtime.setInterruptHandler(() => performance.now() > end);
    };
    const context = scope.manage(runtime.newContext());
    const run = (result) => (result.error ? { error: scope.manage(result.error) } : { value: scope.manage(result.value) });

    context.setProp(context.global, '__scope', scope.manage(context.newString(json)));
    allow(limits.preludeMs);
    const helpers = run(context.evalCode(prelude, 'scope.js'));
    if (helpers.error) return { error: 'InternalError: out of memory' };
    const help = (name, argument) =>
      run(context.callFunction(scope.manage(context.getProp(helpers.value, name)), context.undefined, argument));

    allow(limits.ms);
    const result = run(context.evalCode('(' + code + '\\n)', 'expression.js'));
    const rendered = result.error ? result : help('render', result.value);
    if (rendered.value) return { value: context.getString(rendered.value) };
    allow(limits.ms);
    const described = help('describe', rendered.error);
    return { error: described.value ? context.getString(described.value) : 'InternalError: out of memory' };
  });
}

getQuickJS().then((module) => {
  port.on('message', (request) => {
    let answer;
    try {
      answer = evaluate(module, request);
    } catch (error) {
      // QuickJS itself gave way (its stack, mostly); this thread cannot be trusted any more.
      answer = { error: 'InternalError: ' + String(error && error.message).slice(0, 200), broken: true };
    }
    port.postMessage(answer);
    raise(1);
  });
  raise(0);
  parentPort.postMessage('ready');
});
`;
