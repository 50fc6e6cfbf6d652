export { arithmetic } from './arithmetic.js';
export {
  clockTime,
  defaultTimeZone,
  isTimeZone,
  type LocalTime,
  localTime,
  longDate,
  spokenDate,
  timeOfDay,
} from './local-time.js';
export { printed } from './printed.js';
export { expandTemplate, expandValue, type Lookup, valueAt } from './template.js';
export type { TemplateHost } from './template-functions.js';
