// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { CompiledValidator } from '../../validation/index.js';
import type { OperationId } from '../index.js';
import * as compatTokens from './compat-tokens.generated.js';
import * as project from './project.generated.js';

/** Compiled checks of each operation's query, body and result. */
export const validators = {
  'compat.tokens.create': { body: compatTokens.compat_tokens_create_body, result: compatTokens.compat_tokens_create_result },
  'compat.tokens.update': { body: compatTokens.compat_tokens_update_body, result: compatTokens.compat_tokens_update_result },
  'compat.tokens.delete': {  },
  'project.tokens.create': { body: project.project_tokens_create_body, result: project.project_tokens_create_result },
  'project.tokens.update': { body: project.project_tokens_update_body, result: project.project_tokens_update_result },
  'project.tokens.delete': {  },
} as unknown as Record<
  OperationId,
  { query?: CompiledValidator; body?: CompiledValidator; result?: CompiledValidator }
>;
