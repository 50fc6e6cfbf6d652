// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { CompiledValidator } from '../../validation/index.js';
import type { OperationId } from '../index.js';
import * as compatTokens from './compat-tokens.generated.js';
import * as phoneNumbers from './phone-numbers.generated.js';
import * as fabric from './fabric.generated.js';
import * as calling from './calling.generated.js';
import * as voiceLogs from './voice-logs.generated.js';

/** Compiled checks of each operation's query, body and result. */
export const validators = {
  'compat.tokens.create': {
    body: compatTokens.compat_tokens_create_body,
    result: compatTokens.compat_tokens_create_result,
  },
  'compat.tokens.update': {
    body: compatTokens.compat_tokens_update_body,
    result: compatTokens.compat_tokens_create_result,
  },
  'compat.tokens.delete': {},
  'project.tokens.create': {
    body: compatTokens.compat_tokens_create_body,
    result: compatTokens.compat_tokens_create_result,
  },
  'project.tokens.update': {
    body: compatTokens.compat_tokens_update_body,
    result: compatTokens.compat_tokens_create_result,
  },
  'project.tokens.delete': {},
  'phoneNumbers.search': {
    query: phoneNumbers.phoneNumbers_search_query,
    result: phoneNumbers.phoneNumbers_search_result,
  },
  'phoneNumbers.create': {
    body: phoneNumbers.phoneNumbers_create_body,
    result: phoneNumbers.phoneNumbers_create_result,
  },
  'phoneNumbers.list': { query: phoneNumbers.phoneNumbers_list_query, result: phoneNumbers.phoneNumbers_list_result },
  'phoneNumbers.get': { result: phoneNumbers.phoneNumbers_create_result },
  'phoneNumbers.update': {
    body: phoneNumbers.phoneNumbers_update_body,
    result: phoneNumbers.phoneNumbers_create_result,
  },
  'phoneNumbers.delete': {},
  'fabric.swmlWebhooks.create': {
    body: fabric.fabric_swmlWebhooks_create_body,
    result: fabric.fabric_swmlWebhooks_create_result,
  },
  'fabric.swmlWebhooks.list': { result: fabric.fabric_swmlWebhooks_list_result },
  'fabric.swmlWebhooks.get': { result: fabric.fabric_swmlWebhooks_create_result },
  'fabric.swmlWebhooks.update': {
    body: fabric.fabric_swmlWebhooks_update_body,
    result: fabric.fabric_swmlWebhooks_create_result,
  },
  'fabric.swmlWebhooks.delete': {},
  'fabric.swmlWebhooks.listAddresses': { result: fabric.fabric_swmlWebhooks_listAddresses_result },
  'fabric.resources.assignPhoneRoute': {
    body: fabric.fabric_resources_assignPhoneRoute_body,
    result: fabric.fabric_resources_assignPhoneRoute_result,
  },
  'calling.dial': { body: calling.calling_dial_body, result: calling.calling_dial_result },
  'calling.update': { body: calling.calling_update_body, result: calling.calling_dial_result },
  'calling.end': { body: calling.calling_end_body, result: calling.calling_dial_result },
  'logs.voice.list': { query: voiceLogs.logs_voice_list_query, result: voiceLogs.logs_voice_list_result },
  'logs.voice.get': { result: voiceLogs.logs_voice_get_result },
  'logs.voice.listEvents': { result: voiceLogs.logs_voice_listEvents_result },
} as unknown as Record<
  OperationId,
  { query?: CompiledValidator; body?: CompiledValidator; result?: CompiledValidator }
>;
