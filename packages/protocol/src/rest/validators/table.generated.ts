// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { CompiledValidator } from '../../validation/index.js';
import type { OperationId } from '../index.js';
import * as compatTokens from './compat-tokens.generated.js';
import * as phoneNumbers from './phone-numbers.generated.js';
import * as fabricAgents from './fabric-agents.generated.js';
import * as fabricScripts from './fabric-scripts.generated.js';
import * as fabricSip from './fabric-sip.generated.js';
import * as fabricSubscribers from './fabric-subscribers.generated.js';
import * as fabricConferenceRooms from './fabric-conference-rooms.generated.js';
import * as fabricTokens from './fabric-tokens.generated.js';
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
  'fabric.aiAgents.list': { result: fabricAgents.fabric_aiAgents_list_result },
  'fabric.aiAgents.create': {
    body: fabricAgents.fabric_aiAgents_create_body,
    result: fabricAgents.fabric_aiAgents_create_result,
  },
  'fabric.aiAgents.get': { result: fabricAgents.fabric_aiAgents_create_result },
  'fabric.aiAgents.update': {
    body: fabricAgents.fabric_aiAgents_update_body,
    result: fabricAgents.fabric_aiAgents_create_result,
  },
  'fabric.aiAgents.delete': {},
  'fabric.aiAgents.listAddresses': { result: fabricAgents.fabric_aiAgents_listAddresses_result },
  'fabric.dialogflowAgents.list': { result: fabricAgents.fabric_dialogflowAgents_list_result },
  'fabric.dialogflowAgents.get': { result: fabricAgents.fabric_dialogflowAgents_get_result },
  'fabric.dialogflowAgents.update': {
    body: fabricAgents.fabric_dialogflowAgents_update_body,
    result: fabricAgents.fabric_dialogflowAgents_get_result,
  },
  'fabric.dialogflowAgents.delete': {},
  'fabric.dialogflowAgents.listAddresses': { result: fabricAgents.fabric_aiAgents_listAddresses_result },
  'fabric.callFlows.list': { result: fabricAgents.fabric_callFlows_list_result },
  'fabric.callFlows.create': {
    body: fabricAgents.fabric_callFlows_create_body,
    result: fabricAgents.fabric_callFlows_create_result,
  },
  'fabric.callFlows.get': { result: fabricAgents.fabric_callFlows_create_result },
  'fabric.callFlows.update': {
    body: fabricAgents.fabric_callFlows_update_body,
    result: fabricAgents.fabric_callFlows_create_result,
  },
  'fabric.callFlows.delete': {},
  'fabric.callFlows.listAddresses': { result: fabricAgents.fabric_aiAgents_listAddresses_result },
  'fabric.callFlows.listVersions': { result: fabricAgents.fabric_callFlows_listVersions_result },
  'fabric.callFlows.deployVersion': {
    body: fabricAgents.fabric_callFlows_deployVersion_body,
    result: fabricAgents.fabric_callFlows_deployVersion_result,
  },
  'fabric.swmlWebhooks.list': { result: fabricScripts.fabric_swmlWebhooks_list_result },
  'fabric.swmlWebhooks.create': {
    body: fabricScripts.fabric_swmlWebhooks_create_body,
    result: fabricScripts.fabric_swmlWebhooks_create_result,
  },
  'fabric.swmlWebhooks.get': { result: fabricScripts.fabric_swmlWebhooks_create_result },
  'fabric.swmlWebhooks.update': {
    body: fabricScripts.fabric_swmlWebhooks_update_body,
    result: fabricScripts.fabric_swmlWebhooks_create_result,
  },
  'fabric.swmlWebhooks.delete': {},
  'fabric.swmlWebhooks.listAddresses': { result: fabricAgents.fabric_aiAgents_listAddresses_result },
  'fabric.swmlScripts.list': { result: fabricScripts.fabric_swmlScripts_list_result },
  'fabric.swmlScripts.create': {
    body: fabricScripts.fabric_swmlScripts_create_body,
    result: fabricScripts.fabric_swmlScripts_create_result,
  },
  'fabric.swmlScripts.get': { result: fabricScripts.fabric_swmlScripts_create_result },
  'fabric.swmlScripts.update': {
    body: fabricScripts.fabric_swmlScripts_update_body,
    result: fabricScripts.fabric_swmlScripts_create_result,
  },
  'fabric.swmlScripts.delete': {},
  'fabric.swmlScripts.listAddresses': { result: fabricAgents.fabric_aiAgents_listAddresses_result },
  'fabric.cxmlWebhooks.list': { result: fabricScripts.fabric_cxmlWebhooks_list_result },
  'fabric.cxmlWebhooks.create': {
    body: fabricScripts.fabric_cxmlWebhooks_create_body,
    result: fabricScripts.fabric_cxmlWebhooks_create_result,
  },
  'fabric.cxmlWebhooks.get': { result: fabricScripts.fabric_cxmlWebhooks_create_result },
  'fabric.cxmlWebhooks.update': {
    body: fabricScripts.fabric_cxmlWebhooks_update_body,
    result: fabricScripts.fabric_cxmlWebhooks_create_result,
  },
  'fabric.cxmlWebhooks.delete': {},
  'fabric.cxmlWebhooks.listAddresses': { result: fabricAgents.fabric_aiAgents_listAddresses_result },
  'fabric.cxmlScripts.list': { result: fabricScripts.fabric_cxmlScripts_list_result },
  'fabric.cxmlScripts.create': {
    body: fabricScripts.fabric_cxmlScripts_create_body,
    result: fabricScripts.fabric_cxmlScripts_create_result,
  },
  'fabric.cxmlScripts.get': { result: fabricScripts.fabric_cxmlScripts_create_result },
  'fabric.cxmlScripts.update': {
    body: fabricScripts.fabric_cxmlScripts_update_body,
    result: fabricScripts.fabric_cxmlScripts_create_result,
  },
  'fabric.cxmlScripts.delete': {},
  'fabric.cxmlScripts.listAddresses': { result: fabricAgents.fabric_aiAgents_listAddresses_result },
  'fabric.cxmlApplications.list': { result: fabricScripts.fabric_cxmlApplications_list_result },
  'fabric.cxmlApplications.get': { result: fabricScripts.fabric_cxmlApplications_get_result },
  'fabric.cxmlApplications.update': {
    body: fabricScripts.fabric_cxmlApplications_update_body,
    result: fabricScripts.fabric_cxmlApplications_get_result,
  },
  'fabric.cxmlApplications.delete': {},
  'fabric.cxmlApplications.listAddresses': { result: fabricAgents.fabric_aiAgents_listAddresses_result },
  'fabric.relayApplications.list': { result: fabricScripts.fabric_relayApplications_list_result },
  'fabric.relayApplications.create': {
    body: fabricScripts.fabric_relayApplications_create_body,
    result: fabricScripts.fabric_relayApplications_create_result,
  },
  'fabric.relayApplications.get': { result: fabricScripts.fabric_relayApplications_create_result },
  'fabric.relayApplications.update': {
    body: fabricScripts.fabric_relayApplications_update_body,
    result: fabricScripts.fabric_relayApplications_create_result,
  },
  'fabric.relayApplications.delete': {},
  'fabric.relayApplications.listAddresses': { result: fabricAgents.fabric_aiAgents_listAddresses_result },
  'fabric.sipEndpoints.list': { result: fabricSip.fabric_sipEndpoints_list_result },
  'fabric.sipEndpoints.create': {
    body: fabricSip.fabric_sipEndpoints_create_body,
    result: fabricSip.fabric_sipEndpoints_create_result,
  },
  'fabric.sipEndpoints.get': { result: fabricSip.fabric_sipEndpoints_create_result },
  'fabric.sipEndpoints.update': {
    body: fabricSip.fabric_sipEndpoints_update_body,
    result: fabricSip.fabric_sipEndpoints_create_result,
  },
  'fabric.sipEndpoints.delete': {},
  'fabric.sipEndpoints.listAddresses': { result: fabricAgents.fabric_aiAgents_listAddresses_result },
  'fabric.sipGateways.list': { result: fabricSip.fabric_sipGateways_list_result },
  'fabric.sipGateways.create': {
    body: fabricSip.fabric_sipGateways_create_body,
    result: fabricSip.fabric_sipGateways_create_result,
  },
  'fabric.sipGateways.get': { result: fabricSip.fabric_sipGateways_create_result },
  'fabric.sipGateways.update': {
    body: fabricSip.fabric_sipGateways_update_body,
    result: fabricSip.fabric_sipGateways_create_result,
  },
  'fabric.sipGateways.delete': {},
  'fabric.sipGateways.listAddresses': { result: fabricAgents.fabric_aiAgents_listAddresses_result },
  'fabric.freeswitchConnectors.list': { result: fabricSip.fabric_freeswitchConnectors_list_result },
  'fabric.freeswitchConnectors.create': {
    body: fabricSip.fabric_freeswitchConnectors_create_body,
    result: fabricSip.fabric_freeswitchConnectors_create_result,
  },
  'fabric.freeswitchConnectors.get': { result: fabricSip.fabric_freeswitchConnectors_create_result },
  'fabric.freeswitchConnectors.update': {
    body: fabricSip.fabric_freeswitchConnectors_update_body,
    result: fabricSip.fabric_freeswitchConnectors_create_result,
  },
  'fabric.freeswitchConnectors.delete': {},
  'fabric.freeswitchConnectors.listAddresses': { result: fabricAgents.fabric_aiAgents_listAddresses_result },
  'fabric.sipAddresses.list': {
    query: fabricSip.fabric_sipAddresses_list_query,
    result: fabricSip.fabric_sipAddresses_list_result,
  },
  'fabric.sipAddresses.create': {
    body: fabricSip.fabric_sipAddresses_create_body,
    result: fabricSip.fabric_sipAddresses_create_result,
  },
  'fabric.sipAddresses.get': { result: fabricSip.fabric_sipAddresses_create_result },
  'fabric.sipAddresses.update': {
    body: fabricSip.fabric_sipAddresses_update_body,
    result: fabricSip.fabric_sipAddresses_create_result,
  },
  'fabric.sipAddresses.delete': {},
  'fabric.subscribers.list': { result: fabricSubscribers.fabric_subscribers_list_result },
  'fabric.subscribers.create': {
    body: fabricSubscribers.fabric_subscribers_create_body,
    result: fabricSubscribers.fabric_subscribers_create_result,
  },
  'fabric.subscribers.get': { result: fabricSubscribers.fabric_subscribers_create_result },
  'fabric.subscribers.update': {
    body: fabricSubscribers.fabric_subscribers_create_body,
    result: fabricSubscribers.fabric_subscribers_create_result,
  },
  'fabric.subscribers.delete': {},
  'fabric.subscribers.listAddresses': { result: fabricAgents.fabric_aiAgents_listAddresses_result },
  'fabric.subscribers.listSipEndpoints': { result: fabricSubscribers.fabric_subscribers_listSipEndpoints_result },
  'fabric.subscribers.createSipEndpoint': {
    body: fabricSubscribers.fabric_subscribers_createSipEndpoint_body,
    result: fabricSubscribers.fabric_subscribers_createSipEndpoint_result,
  },
  'fabric.subscribers.getSipEndpoint': { result: fabricSubscribers.fabric_subscribers_createSipEndpoint_result },
  'fabric.subscribers.updateSipEndpoint': {
    body: fabricSubscribers.fabric_subscribers_updateSipEndpoint_body,
    result: fabricSubscribers.fabric_subscribers_createSipEndpoint_result,
  },
  'fabric.subscribers.deleteSipEndpoint': {},
  'fabric.conferenceRooms.list': { result: fabricConferenceRooms.fabric_conferenceRooms_list_result },
  'fabric.conferenceRooms.create': {
    body: fabricConferenceRooms.fabric_conferenceRooms_create_body,
    result: fabricConferenceRooms.fabric_conferenceRooms_create_result,
  },
  'fabric.conferenceRooms.get': { result: fabricConferenceRooms.fabric_conferenceRooms_create_result },
  'fabric.conferenceRooms.update': {
    body: fabricConferenceRooms.fabric_conferenceRooms_update_body,
    result: fabricConferenceRooms.fabric_conferenceRooms_create_result,
  },
  'fabric.conferenceRooms.delete': {},
  'fabric.conferenceRooms.listAddresses': { result: fabricAgents.fabric_aiAgents_listAddresses_result },
  'fabric.tokens.createSubscriberToken': {
    body: fabricTokens.fabric_tokens_createSubscriberToken_body,
    result: fabricTokens.fabric_tokens_createSubscriberToken_result,
  },
  'fabric.tokens.refreshSubscriberToken': {
    body: fabricTokens.fabric_tokens_refreshSubscriberToken_body,
    result: fabricTokens.fabric_tokens_refreshSubscriberToken_result,
  },
  'fabric.tokens.createInviteToken': {
    body: fabricTokens.fabric_tokens_createInviteToken_body,
    result: fabricTokens.fabric_tokens_createInviteToken_result,
  },
  'fabric.tokens.createGuestToken': {
    body: fabricTokens.fabric_tokens_createGuestToken_body,
    result: fabricTokens.fabric_tokens_createGuestToken_result,
  },
  'fabric.tokens.createEmbedToken': {
    body: fabricTokens.fabric_tokens_createEmbedToken_body,
    result: fabricTokens.fabric_tokens_createEmbedToken_result,
  },
  'fabric.resources.list': { result: fabric.fabric_resources_list_result },
  'fabric.resources.get': { result: fabric.fabric_resources_get_result },
  'fabric.resources.delete': {},
  'fabric.resources.listAddresses': { result: fabricAgents.fabric_aiAgents_listAddresses_result },
  'fabric.resources.assignPhoneRoute': {
    body: fabric.fabric_resources_assignPhoneRoute_body,
    result: fabric.fabric_resources_assignPhoneRoute_result,
  },
  'fabric.resources.assignDomainApplication': {
    body: fabric.fabric_resources_assignDomainApplication_body,
    result: fabric.fabric_resources_assignDomainApplication_result,
  },
  'fabric.resources.assignSipEndpoint': {
    body: fabric.fabric_resources_assignSipEndpoint_body,
    result: fabric.fabric_resources_assignSipEndpoint_result,
  },
  'fabric.addresses.list': { result: fabricAgents.fabric_aiAgents_listAddresses_result },
  'fabric.addresses.get': { result: fabric.fabric_resources_assignPhoneRoute_result },
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
