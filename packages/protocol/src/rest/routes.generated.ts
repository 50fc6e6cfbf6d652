// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { Route } from './route.js';

/** Where each operation lives and what it demands, by its id. */
export const routes = {
  'compat.tokens.create': {"method":"POST","path":"/api/laml/2010-04-01/Accounts/{AccountSid}/tokens","scopes":["management"],"encoding":"form","success":200,"errors":"compat","page":"rest/compat/tokens/create"},
  'compat.tokens.update': {"method":"PATCH","path":"/api/laml/2010-04-01/Accounts/{AccountSid}/tokens/{token_id}","scopes":["management"],"encoding":"json","success":200,"errors":"compat","page":"rest/compat/tokens/update"},
  'compat.tokens.delete': {"method":"DELETE","path":"/api/laml/2010-04-01/Accounts/{AccountSid}/tokens/{token_id}","scopes":["management"],"success":204,"errors":"compat","page":"rest/compat/tokens/delete"},
  'project.tokens.create': {"method":"POST","path":"/api/project/tokens","scopes":["management"],"encoding":"json","success":200,"errors":"rest","page":"rest/project/create"},
  'project.tokens.update': {"method":"PATCH","path":"/api/project/tokens/{token_id}","scopes":["management"],"encoding":"json","success":200,"errors":"rest","page":"rest/project/update"},
  'project.tokens.delete': {"method":"DELETE","path":"/api/project/tokens/{token_id}","scopes":["management"],"success":204,"errors":"rest","page":"rest/project/delete"},
} as const satisfies Record<string, Route>;
