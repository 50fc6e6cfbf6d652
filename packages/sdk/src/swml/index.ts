export { checkDocument, checkVerb, SwmlError } from './check.js';
export { documentOf, stepOf } from './steps.js';
