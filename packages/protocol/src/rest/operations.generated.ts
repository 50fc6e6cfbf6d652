// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { ApiToken, CreateApiToken, UpdateApiToken } from './types/compat-tokens.generated.js';

/** What each operation takes and answers, by its id. */
export interface Operations {
  /** Creates an API token for the project or one of its subprojects. */
  'compat.tokens.create': { params: { AccountSid: string }; query: undefined; body: CreateApiToken; result: ApiToken };
  /** Renames an API token or changes what it may be used for. */
  'compat.tokens.update': { params: { AccountSid: string; token_id: string }; query: undefined; body: UpdateApiToken; result: ApiToken };
  /** Deletes an API token; it stops working at once. */
  'compat.tokens.delete': { params: { AccountSid: string; token_id: string }; query: undefined; body: undefined; result: undefined };
  /** Creates an API token for the project or one of its subprojects. */
  'project.tokens.create': { params: undefined; query: undefined; body: CreateApiToken; result: ApiToken };
  /** Renames an API token or changes what it may be used for. */
  'project.tokens.update': { params: { token_id: string }; query: undefined; body: UpdateApiToken; result: ApiToken };
  /** Deletes an API token; it stops working at once. */
  'project.tokens.delete': { params: { token_id: string }; query: undefined; body: undefined; result: undefined };
}
