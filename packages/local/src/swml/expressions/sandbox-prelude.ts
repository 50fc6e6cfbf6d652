import { maxValue } from '../limits.js';

/**
 * What runs inside QuickJS before an expression: it makes the variables global, stops the clock at the space's time,
 * and gives back the functions that turn a result or an error into text. Those keep the built-ins that they use, for
 * a variable may be called `JSON`.
 */
export const sandboxPrelude = `(() => {
  const { stringify, parse } = JSON;
  const { keys, defineProperty } = Object;
  const { isFinite } = Number;
  const [String_, Error_, Date_, construct, get] = [String, Error, Date, Reflect.construct, Reflect.get];
  const shorten = Function.prototype.call.bind(String.prototype.slice);
  const scope = parse(__scope);
  delete globalThis.__scope;

  const clock = new Proxy(Date_, {
    construct: (type, given, made) => construct(type, given.length ? given : [scope.now], made === clock ? type : made),
    apply: (type) => new type(scope.now).toString(),
    get: (type, key) => (key === 'now' ? () => scope.now : get(type, key)),
  });
  Date_.prototype.constructor = clock;

  const define = (name, value) => {
    if (name === '__proto__') return;
    try {
      defineProperty(globalThis, name, { value, writable: true, configurable: true, enumerable: true });
    } catch {
      // undefined, NaN and Infinity keep their meaning.
    }
  };
  define('Date', clock);
  for (const names of [scope.call, scope.envs, scope.vars]) for (const name of keys(names)) define(name, names[name]);
  for (const name of ['call', 'params', 'vars', 'envs']) define(name, scope[name]);

  return {
    // First whether it is true; then its kind: a number that JSON lacks, nothing, or JSON.
    render: (value) => {
      const truth = value ? '1' : '0';
      if (typeof value === 'bigint' || (typeof value === 'number' && !isFinite(value))) return truth + 'n' + String_(value);
      const json = stringify(value);
      if (json === undefined) return truth + 'u';
      if (json.length > ${maxValue}) throw new Error_('the result is too long');
      return truth + 'j' + json;
    },
    describe: (error) => shorten(error instanceof Error_ ? error.name + ': ' + error.message : String_(error), 0, 300),
  };
})()`;
