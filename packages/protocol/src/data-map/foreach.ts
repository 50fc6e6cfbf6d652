import { valueAt } from '../templates/index.js';
import type { Data, Stage } from './stage.js';

/**
 * The text that `foreach` makes of a list of the reply, under its name.
 * @returns nothing when it is incomplete, when there is no such list, or when the name is taken.
 */
export function foreachText(foreach: unknown, stage: Stage): Data {
  if (foreach === null || typeof foreach !== 'object') return {};
  const { input_key: from, output_key: to, append, max } = foreach as Data;
  if (typeof from !== 'string' || typeof to !== 'string' || typeof append !== 'string') return {};
  const items = valueAt(stage.root, from);
  if (!Array.isArray(items) || Object.hasOwn(stage.root, to)) return {};
  const count = Number(max) > 0 ? Number(max) : items.length;
  const texts = items.slice(0, count).map((item: unknown) => stage.textWith(append, (path) => ofElement(item, path)));
  return { [to]: texts.join('') };
}

/** `this`, `this.name`, and `this.value` for elements that are no objects. */
function ofElement(item: unknown, path: string): unknown {
  if (!/^this(?:[.[]|$)/i.test(path)) return undefined;
  const found = valueAt({ this: item }, path);
  if (found !== undefined) return found;
  return /^this\.value$/i.test(path) && (item === null || typeof item !== 'object') ? item : '';
}
