// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { ApiToken, CreateApiToken, UpdateApiToken } from './compat-tokens.generated.js';


