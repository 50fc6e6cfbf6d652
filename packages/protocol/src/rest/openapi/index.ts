export { openApi } from './document.generated.js';
export type { OpenApiDocument, OpenApiOperation } from './document.js';
