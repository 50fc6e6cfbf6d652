// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { CompiledValidator } from '../../validation/index.js';
import type { OperationId } from '../index.js';
import * as compatTokens from './compat-tokens.generated.js';
import * as compatAccounts from './compat-accounts.generated.js';
import * as compatApplications from './compat-applications.generated.js';
import * as compatLamlBins from './compat-laml-bins.generated.js';
import * as compatPhoneNumbers from './compat-phone-numbers.generated.js';
import * as compatRecordings from './compat-recordings.generated.js';
import * as compatCalls from './compat-calls.generated.js';
import * as compatConferences from './compat-conferences.generated.js';
import * as compatFaxes from './compat-faxes.generated.js';
import * as compatMessages from './compat-messages.generated.js';
import * as compatQueues from './compat-queues.generated.js';
import * as compatTranscriptions from './compat-transcriptions.generated.js';
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
import * as importedNumbers from './imported-numbers.generated.js';
import * as addresses from './addresses.generated.js';
import * as numberGroups from './number-groups.generated.js';
import * as shortCodes from './short-codes.generated.js';
import * as verifiedCallers from './verified-callers.generated.js';
import * as lookup from './lookup.generated.js';
import * as mfa from './mfa.generated.js';
import * as registry from './registry.generated.js';
import * as queues from './queues.generated.js';
import * as recordings from './recordings.generated.js';
import * as sipProfile from './sip-profile.generated.js';
import * as sipEndpoints from './sip-endpoints.generated.js';
import * as domainApplications from './domain-applications.generated.js';
import * as messages from './messages.generated.js';
import * as whatsapp from './whatsapp.generated.js';
import * as messageLogs from './message-logs.generated.js';
import * as faxLogs from './fax-logs.generated.js';
import * as conferenceLogs from './conference-logs.generated.js';
import * as projects from './projects.generated.js';
import * as aiChat from './ai-chat.generated.js';
import * as videoRooms from './video-rooms.generated.js';
import * as videoSessions from './video-sessions.generated.js';
import * as videoConferences from './video-conferences.generated.js';
import * as videoLogs from './video-logs.generated.js';
import * as chat from './chat.generated.js';
import * as pubsub from './pubsub.generated.js';
import * as datasphere from './datasphere.generated.js';

/** Compiled checks of each operation's query, body and result. */
export const validators: Record<
  OperationId,
  { query?: CompiledValidator; body?: CompiledValidator; result?: CompiledValidator }
> = {
  'compat.tokens.create': {
    body: compatTokens.compat_tokens_create_body,
    result: compatTokens.compat_tokens_create_result,
  },
  'compat.tokens.update': {
    body: compatTokens.compat_tokens_update_body,
    result: compatTokens.compat_tokens_create_result,
  },
  'compat.tokens.delete': {},
  'compat.accounts.list': {
    query: compatAccounts.compat_accounts_list_query,
    result: compatAccounts.compat_accounts_list_result,
  },
  'compat.accounts.create': {
    body: compatAccounts.compat_accounts_create_body,
    result: compatAccounts.compat_accounts_create_result,
  },
  'compat.accounts.get': { result: compatAccounts.compat_accounts_create_result },
  'compat.accounts.update': {
    body: compatAccounts.compat_accounts_update_body,
    result: compatAccounts.compat_accounts_create_result,
  },
  'compat.applications.list': {
    query: compatApplications.compat_applications_list_query,
    result: compatApplications.compat_applications_list_result,
  },
  'compat.applications.create': {
    body: compatApplications.compat_applications_create_body,
    result: compatApplications.compat_applications_create_result,
  },
  'compat.applications.get': { result: compatApplications.compat_applications_create_result },
  'compat.applications.update': {
    body: compatApplications.compat_applications_update_body,
    result: compatApplications.compat_applications_create_result,
  },
  'compat.applications.delete': {},
  'compat.lamlBins.list': {
    query: compatLamlBins.compat_lamlBins_list_query,
    result: compatLamlBins.compat_lamlBins_list_result,
  },
  'compat.lamlBins.create': {
    body: compatLamlBins.compat_lamlBins_create_body,
    result: compatLamlBins.compat_lamlBins_create_result,
  },
  'compat.lamlBins.get': { result: compatLamlBins.compat_lamlBins_create_result },
  'compat.lamlBins.update': {
    body: compatLamlBins.compat_lamlBins_update_body,
    result: compatLamlBins.compat_lamlBins_create_result,
  },
  'compat.lamlBins.delete': {},
  'compat.phoneNumbers.listAvailableCountries': {
    result: compatPhoneNumbers.compat_phoneNumbers_listAvailableCountries_result,
  },
  'compat.phoneNumbers.getAvailableCountry': {
    result: compatPhoneNumbers.compat_phoneNumbers_getAvailableCountry_result,
  },
  'compat.phoneNumbers.searchLocal': {
    query: compatPhoneNumbers.compat_phoneNumbers_searchLocal_query,
    result: compatPhoneNumbers.compat_phoneNumbers_searchLocal_result,
  },
  'compat.phoneNumbers.searchTollFree': {
    query: compatPhoneNumbers.compat_phoneNumbers_searchLocal_query,
    result: compatPhoneNumbers.compat_phoneNumbers_searchLocal_result,
  },
  'compat.phoneNumbers.importNumber': {
    body: compatPhoneNumbers.compat_phoneNumbers_importNumber_body,
    result: compatPhoneNumbers.compat_phoneNumbers_importNumber_result,
  },
  'compat.phoneNumbers.list': {
    query: compatPhoneNumbers.compat_phoneNumbers_list_query,
    result: compatPhoneNumbers.compat_phoneNumbers_list_result,
  },
  'compat.phoneNumbers.purchase': {
    body: compatPhoneNumbers.compat_phoneNumbers_purchase_body,
    result: compatPhoneNumbers.compat_phoneNumbers_importNumber_result,
  },
  'compat.phoneNumbers.get': { result: compatPhoneNumbers.compat_phoneNumbers_importNumber_result },
  'compat.phoneNumbers.update': {
    body: compatPhoneNumbers.compat_phoneNumbers_update_body,
    result: compatPhoneNumbers.compat_phoneNumbers_importNumber_result,
  },
  'compat.phoneNumbers.delete': {},
  'compat.recordings.list': {
    query: compatRecordings.compat_recordings_list_query,
    result: compatRecordings.compat_recordings_list_result,
  },
  'compat.recordings.get': { result: compatRecordings.compat_recordings_get_result },
  'compat.recordings.delete': {},
  'compat.calls.list': { query: compatCalls.compat_calls_list_query, result: compatCalls.compat_calls_list_result },
  'compat.calls.create': { body: compatCalls.compat_calls_create_body, result: compatCalls.compat_calls_create_result },
  'compat.calls.get': { result: compatCalls.compat_calls_create_result },
  'compat.calls.update': { body: compatCalls.compat_calls_update_body, result: compatCalls.compat_calls_create_result },
  'compat.calls.delete': {},
  'compat.calls.startRecording': {
    body: compatCalls.compat_calls_startRecording_body,
    result: compatRecordings.compat_recordings_get_result,
  },
  'compat.calls.updateRecording': {
    body: compatCalls.compat_calls_updateRecording_body,
    result: compatRecordings.compat_recordings_get_result,
  },
  'compat.calls.startStream': {
    body: compatCalls.compat_calls_startStream_body,
    result: compatCalls.compat_calls_startStream_result,
  },
  'compat.calls.stopStream': {
    body: compatCalls.compat_calls_stopStream_body,
    result: compatCalls.compat_calls_startStream_result,
  },
  'compat.conferences.list': {
    query: compatConferences.compat_conferences_list_query,
    result: compatConferences.compat_conferences_list_result,
  },
  'compat.conferences.get': { result: compatConferences.compat_conferences_get_result },
  'compat.conferences.update': {
    body: compatConferences.compat_conferences_update_body,
    result: compatConferences.compat_conferences_get_result,
  },
  'compat.conferences.listParticipants': {
    query: compatConferences.compat_conferences_listParticipants_query,
    result: compatConferences.compat_conferences_listParticipants_result,
  },
  'compat.conferences.getParticipant': { result: compatConferences.compat_conferences_getParticipant_result },
  'compat.conferences.updateParticipant': {
    body: compatConferences.compat_conferences_updateParticipant_body,
    result: compatConferences.compat_conferences_getParticipant_result,
  },
  'compat.conferences.removeParticipant': {},
  'compat.conferences.listRecordings': {
    query: compatConferences.compat_conferences_listRecordings_query,
    result: compatConferences.compat_conferences_listRecordings_result,
  },
  'compat.conferences.getRecording': { result: compatConferences.compat_conferences_getRecording_result },
  'compat.conferences.updateRecording': {
    body: compatCalls.compat_calls_updateRecording_body,
    result: compatConferences.compat_conferences_getRecording_result,
  },
  'compat.conferences.deleteRecording': {},
  'compat.conferences.startStream': {
    body: compatConferences.compat_conferences_startStream_body,
    result: compatConferences.compat_conferences_startStream_result,
  },
  'compat.conferences.stopStream': {
    body: compatCalls.compat_calls_stopStream_body,
    result: compatConferences.compat_conferences_startStream_result,
  },
  'compat.faxes.list': { query: compatFaxes.compat_faxes_list_query, result: compatFaxes.compat_faxes_list_result },
  'compat.faxes.create': { body: compatFaxes.compat_faxes_create_body, result: compatFaxes.compat_faxes_create_result },
  'compat.faxes.get': { result: compatFaxes.compat_faxes_create_result },
  'compat.faxes.update': { body: compatFaxes.compat_faxes_update_body, result: compatFaxes.compat_faxes_create_result },
  'compat.faxes.delete': {},
  'compat.faxes.listMedia': {
    query: compatFaxes.compat_faxes_listMedia_query,
    result: compatFaxes.compat_faxes_listMedia_result,
  },
  'compat.faxes.getMedia': { result: compatFaxes.compat_faxes_getMedia_result },
  'compat.faxes.deleteMedia': {},
  'compat.messages.list': {
    query: compatMessages.compat_messages_list_query,
    result: compatMessages.compat_messages_list_result,
  },
  'compat.messages.create': {
    body: compatMessages.compat_messages_create_body,
    result: compatMessages.compat_messages_create_result,
  },
  'compat.messages.get': { result: compatMessages.compat_messages_create_result },
  'compat.messages.update': {
    body: compatMessages.compat_messages_update_body,
    result: compatMessages.compat_messages_create_result,
  },
  'compat.messages.delete': {},
  'compat.messages.listMedia': {
    query: compatMessages.compat_messages_listMedia_query,
    result: compatMessages.compat_messages_listMedia_result,
  },
  'compat.messages.getMedia': { result: compatMessages.compat_messages_getMedia_result },
  'compat.messages.deleteMedia': {},
  'compat.queues.list': {
    query: compatQueues.compat_queues_list_query,
    result: compatQueues.compat_queues_list_result,
  },
  'compat.queues.create': {
    body: compatQueues.compat_queues_create_body,
    result: compatQueues.compat_queues_create_result,
  },
  'compat.queues.get': { result: compatQueues.compat_queues_create_result },
  'compat.queues.update': {
    body: compatQueues.compat_queues_update_body,
    result: compatQueues.compat_queues_create_result,
  },
  'compat.queues.delete': {},
  'compat.queues.listMembers': {
    query: compatQueues.compat_queues_listMembers_query,
    result: compatQueues.compat_queues_listMembers_result,
  },
  'compat.queues.getMember': { result: compatQueues.compat_queues_getMember_result },
  'compat.queues.dequeueMember': {
    body: compatQueues.compat_queues_dequeueMember_body,
    result: compatQueues.compat_queues_getMember_result,
  },
  'compat.transcriptions.list': {
    query: compatTranscriptions.compat_transcriptions_list_query,
    result: compatTranscriptions.compat_transcriptions_list_result,
  },
  'compat.transcriptions.get': { result: compatTranscriptions.compat_transcriptions_get_result },
  'compat.transcriptions.delete': {},
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
  'phoneNumbers.assignE911Address': {
    body: phoneNumbers.phoneNumbers_assignE911Address_body,
    result: phoneNumbers.phoneNumbers_create_result,
  },
  'phoneNumbers.removeE911Address': { result: phoneNumbers.phoneNumbers_create_result },
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
  'calling.disconnect': { body: calling.calling_disconnect_body, result: calling.calling_dial_result },
  'calling.transfer': { body: calling.calling_transfer_body, result: calling.calling_dial_result },
  'calling.refer': { body: calling.calling_refer_body, result: calling.calling_dial_result },
  'calling.userEvent': { body: calling.calling_userEvent_body, result: calling.calling_dial_result },
  'calling.play': { body: calling.calling_play_body, result: calling.calling_dial_result },
  'calling.playPause': { body: calling.calling_playPause_body, result: calling.calling_dial_result },
  'calling.playResume': { body: calling.calling_playResume_body, result: calling.calling_dial_result },
  'calling.playStop': { body: calling.calling_playStop_body, result: calling.calling_dial_result },
  'calling.playVolume': { body: calling.calling_playVolume_body, result: calling.calling_dial_result },
  'calling.record': { body: calling.calling_record_body, result: calling.calling_dial_result },
  'calling.recordPause': { body: calling.calling_recordPause_body, result: calling.calling_dial_result },
  'calling.recordResume': { body: calling.calling_recordResume_body, result: calling.calling_dial_result },
  'calling.recordStop': { body: calling.calling_recordStop_body, result: calling.calling_dial_result },
  'calling.collect': { body: calling.calling_collect_body, result: calling.calling_dial_result },
  'calling.collectStop': { body: calling.calling_collectStop_body, result: calling.calling_dial_result },
  'calling.collectStartInputTimers': {
    body: calling.calling_collectStartInputTimers_body,
    result: calling.calling_dial_result,
  },
  'calling.detect': { body: calling.calling_detect_body, result: calling.calling_dial_result },
  'calling.detectStop': { body: calling.calling_detectStop_body, result: calling.calling_dial_result },
  'calling.tap': { body: calling.calling_tap_body, result: calling.calling_dial_result },
  'calling.tapStop': { body: calling.calling_tapStop_body, result: calling.calling_dial_result },
  'calling.stream': { body: calling.calling_stream_body, result: calling.calling_dial_result },
  'calling.streamStop': { body: calling.calling_streamStop_body, result: calling.calling_dial_result },
  'calling.denoise': { body: calling.calling_denoise_body, result: calling.calling_dial_result },
  'calling.denoiseStop': { body: calling.calling_denoiseStop_body, result: calling.calling_dial_result },
  'calling.transcribe': { body: calling.calling_transcribe_body, result: calling.calling_dial_result },
  'calling.transcribeStop': { body: calling.calling_transcribeStop_body, result: calling.calling_dial_result },
  'calling.liveTranscribe': { body: calling.calling_liveTranscribe_body, result: calling.calling_dial_result },
  'calling.liveTranslate': { body: calling.calling_liveTranslate_body, result: calling.calling_dial_result },
  'calling.aiMessage': { body: calling.calling_aiMessage_body, result: calling.calling_dial_result },
  'calling.aiHold': { body: calling.calling_aiHold_body, result: calling.calling_dial_result },
  'calling.aiUnhold': { body: calling.calling_aiUnhold_body, result: calling.calling_dial_result },
  'calling.aiStop': { body: calling.calling_aiStop_body, result: calling.calling_dial_result },
  'calling.aiSidecar': { body: calling.calling_aiSidecar_body, result: calling.calling_dial_result },
  'calling.aiSidecarPoke': { body: calling.calling_aiSidecarPoke_body, result: calling.calling_dial_result },
  'calling.aiSidecarAsk': { body: calling.calling_aiSidecarAsk_body, result: calling.calling_dial_result },
  'calling.aiSidecarStop': { body: calling.calling_aiSidecarStop_body, result: calling.calling_dial_result },
  'calling.aiSidecarStatus': { body: calling.calling_aiSidecarStatus_body, result: calling.calling_dial_result },
  'calling.sendFaxStop': { body: calling.calling_sendFaxStop_body, result: calling.calling_dial_result },
  'calling.receiveFaxStop': { body: calling.calling_receiveFaxStop_body, result: calling.calling_dial_result },
  'logs.voice.list': { query: voiceLogs.logs_voice_list_query, result: voiceLogs.logs_voice_list_result },
  'logs.voice.get': { result: voiceLogs.logs_voice_get_result },
  'logs.voice.listEvents': { result: voiceLogs.logs_voice_listEvents_result },
  'importedNumbers.create': {
    body: importedNumbers.importedNumbers_create_body,
    result: phoneNumbers.phoneNumbers_create_result,
  },
  'addresses.list': { query: addresses.addresses_list_query, result: addresses.addresses_list_result },
  'addresses.create': { body: addresses.addresses_create_body, result: addresses.addresses_create_result },
  'addresses.get': { result: addresses.addresses_create_result },
  'addresses.update': { body: addresses.addresses_create_body, result: addresses.addresses_create_result },
  'addresses.delete': {},
  'numberGroups.list': { query: numberGroups.numberGroups_list_query, result: numberGroups.numberGroups_list_result },
  'numberGroups.create': {
    body: numberGroups.numberGroups_create_body,
    result: numberGroups.numberGroups_create_result,
  },
  'numberGroups.get': { result: numberGroups.numberGroups_create_result },
  'numberGroups.update': {
    body: numberGroups.numberGroups_update_body,
    result: numberGroups.numberGroups_create_result,
  },
  'numberGroups.delete': {},
  'numberGroups.listMemberships': {
    query: numberGroups.numberGroups_listMemberships_query,
    result: numberGroups.numberGroups_listMemberships_result,
  },
  'numberGroups.addMembership': {
    body: numberGroups.numberGroups_addMembership_body,
    result: numberGroups.numberGroups_addMembership_result,
  },
  'numberGroups.getMembership': { result: numberGroups.numberGroups_addMembership_result },
  'numberGroups.deleteMembership': {},
  'shortCodes.list': { query: shortCodes.shortCodes_list_query, result: shortCodes.shortCodes_list_result },
  'shortCodes.get': { result: shortCodes.shortCodes_get_result },
  'shortCodes.update': { body: shortCodes.shortCodes_update_body, result: shortCodes.shortCodes_get_result },
  'verifiedCallers.list': {
    query: verifiedCallers.verifiedCallers_list_query,
    result: verifiedCallers.verifiedCallers_list_result,
  },
  'verifiedCallers.create': {
    body: verifiedCallers.verifiedCallers_create_body,
    result: verifiedCallers.verifiedCallers_create_result,
  },
  'verifiedCallers.get': { result: verifiedCallers.verifiedCallers_create_result },
  'verifiedCallers.update': {
    body: verifiedCallers.verifiedCallers_update_body,
    result: verifiedCallers.verifiedCallers_create_result,
  },
  'verifiedCallers.delete': {},
  'verifiedCallers.redialVerification': { result: verifiedCallers.verifiedCallers_create_result },
  'verifiedCallers.submitVerification': {
    body: verifiedCallers.verifiedCallers_submitVerification_body,
    result: verifiedCallers.verifiedCallers_create_result,
  },
  'lookup.phoneNumber': { query: lookup.lookup_phoneNumber_query, result: lookup.lookup_phoneNumber_result },
  'mfa.call': { body: mfa.mfa_call_body, result: mfa.mfa_call_result },
  'mfa.sms': { body: mfa.mfa_call_body, result: mfa.mfa_call_result },
  'mfa.verify': { body: mfa.mfa_verify_body, result: mfa.mfa_verify_result },
  'registry.brands.list': { query: registry.registry_brands_list_query, result: registry.registry_brands_list_result },
  'registry.brands.create': {
    body: registry.registry_brands_create_body,
    result: registry.registry_brands_create_result,
  },
  'registry.brands.get': { result: registry.registry_brands_create_result },
  'registry.brands.listCampaigns': {
    query: registry.registry_brands_listCampaigns_query,
    result: registry.registry_brands_listCampaigns_result,
  },
  'registry.brands.createCampaign': {
    body: registry.registry_brands_createCampaign_body,
    result: registry.registry_brands_createCampaign_result,
  },
  'registry.campaigns.get': { result: registry.registry_brands_createCampaign_result },
  'registry.campaigns.update': {
    body: registry.registry_campaigns_update_body,
    result: registry.registry_brands_createCampaign_result,
  },
  'registry.campaigns.listNumbers': {
    query: registry.registry_campaigns_listNumbers_query,
    result: registry.registry_campaigns_listNumbers_result,
  },
  'registry.campaigns.listOrders': {
    query: registry.registry_campaigns_listOrders_query,
    result: registry.registry_campaigns_listOrders_result,
  },
  'registry.campaigns.createOrder': {
    body: registry.registry_campaigns_createOrder_body,
    result: registry.registry_campaigns_createOrder_result,
  },
  'registry.numbers.delete': {},
  'registry.orders.get': { result: registry.registry_campaigns_createOrder_result },
  'queues.list': { result: queues.queues_list_result },
  'queues.create': { body: queues.queues_create_body, result: queues.queues_create_result },
  'queues.get': { result: queues.queues_create_result },
  'queues.update': { body: queues.queues_update_body, result: queues.queues_create_result },
  'queues.delete': {},
  'queues.listMembers': { result: queues.queues_listMembers_result },
  'queues.getNextMember': { result: queues.queues_getNextMember_result },
  'queues.getMember': { result: queues.queues_getNextMember_result },
  'recordings.list': { result: recordings.recordings_list_result },
  'recordings.get': { result: recordings.recordings_get_result },
  'recordings.delete': {},
  'sipProfile.get': { result: sipProfile.sipProfile_get_result },
  'sipProfile.update': { body: sipProfile.sipProfile_update_body, result: sipProfile.sipProfile_get_result },
  'sipEndpoints.list': { query: sipEndpoints.sipEndpoints_list_query, result: sipEndpoints.sipEndpoints_list_result },
  'sipEndpoints.create': {
    body: sipEndpoints.sipEndpoints_create_body,
    result: sipEndpoints.sipEndpoints_create_result,
  },
  'sipEndpoints.get': { result: sipEndpoints.sipEndpoints_create_result },
  'sipEndpoints.update': {
    body: sipEndpoints.sipEndpoints_update_body,
    result: sipEndpoints.sipEndpoints_create_result,
  },
  'sipEndpoints.delete': {},
  'domainApplications.list': {
    query: domainApplications.domainApplications_list_query,
    result: domainApplications.domainApplications_list_result,
  },
  'domainApplications.create': {
    body: domainApplications.domainApplications_create_body,
    result: fabric.fabric_resources_assignDomainApplication_result,
  },
  'domainApplications.get': { result: fabric.fabric_resources_assignDomainApplication_result },
  'domainApplications.update': {
    body: domainApplications.domainApplications_update_body,
    result: fabric.fabric_resources_assignDomainApplication_result,
  },
  'domainApplications.delete': {},
  'messages.create': { body: messages.messages_create_body, result: messages.messages_create_result },
  'messages.update': { body: messages.messages_update_body, result: messages.messages_create_result },
  'whatsapp.businesses.list': { result: whatsapp.whatsapp_businesses_list_result },
  'whatsapp.numbers.list': { result: whatsapp.whatsapp_numbers_list_result },
  'whatsapp.numbers.get': { result: whatsapp.whatsapp_numbers_get_result },
  'whatsapp.templates.list': {
    query: whatsapp.whatsapp_templates_list_query,
    result: whatsapp.whatsapp_templates_list_result,
  },
  'whatsapp.templates.create': {
    body: whatsapp.whatsapp_templates_create_body,
    result: whatsapp.whatsapp_templates_create_result,
  },
  'whatsapp.templates.get': { result: whatsapp.whatsapp_templates_create_result },
  'whatsapp.templates.update': {
    body: whatsapp.whatsapp_templates_update_body,
    result: whatsapp.whatsapp_templates_create_result,
  },
  'whatsapp.templates.delete': { result: whatsapp.whatsapp_templates_delete_result },
  'logs.messages.list': { query: messageLogs.logs_messages_list_query, result: messageLogs.logs_messages_list_result },
  'logs.messages.get': { result: messageLogs.logs_messages_get_result },
  'logs.fax.list': { query: faxLogs.logs_fax_list_query, result: faxLogs.logs_fax_list_result },
  'logs.fax.get': { result: faxLogs.logs_fax_get_result },
  'logs.conferences.list': {
    query: conferenceLogs.logs_conferences_list_query,
    result: conferenceLogs.logs_conferences_list_result,
  },
  'projects.list': { query: projects.projects_list_query, result: projects.projects_list_result },
  'projects.create': { body: projects.projects_create_body, result: projects.projects_create_result },
  'projects.get': { result: projects.projects_get_result },
  'projects.update': { body: projects.projects_update_body, result: projects.projects_get_result },
  'projects.delete': {},
  'projects.rotateSigningKey': { result: projects.projects_create_result },
  'ai.chat.request': { body: aiChat.ai_chat_request_body, result: aiChat.ai_chat_request_result },
  'video.rooms.list': { query: videoRooms.video_rooms_list_query, result: videoRooms.video_rooms_list_result },
  'video.rooms.create': { body: videoRooms.video_rooms_create_body, result: videoRooms.video_rooms_create_result },
  'video.rooms.get': { query: videoRooms.video_rooms_get_query, result: videoRooms.video_rooms_create_result },
  'video.rooms.update': { body: videoRooms.video_rooms_update_body, result: videoRooms.video_rooms_create_result },
  'video.rooms.delete': {},
  'video.rooms.listStreams': { result: videoRooms.video_rooms_listStreams_result },
  'video.rooms.createStream': {
    body: videoRooms.video_rooms_createStream_body,
    result: videoRooms.video_rooms_createStream_result,
  },
  'video.roomTokens.create': {
    body: videoRooms.video_roomTokens_create_body,
    result: videoRooms.video_roomTokens_create_result,
  },
  'video.streams.get': { result: videoRooms.video_rooms_createStream_result },
  'video.streams.update': {
    body: videoRooms.video_rooms_createStream_body,
    result: videoRooms.video_rooms_createStream_result,
  },
  'video.streams.delete': {},
  'video.roomSessions.list': {
    query: videoSessions.video_roomSessions_list_query,
    result: videoSessions.video_roomSessions_list_result,
  },
  'video.roomSessions.get': { result: videoSessions.video_roomSessions_get_result },
  'video.roomSessions.listEvents': {
    query: videoSessions.video_roomSessions_listEvents_query,
    result: videoSessions.video_roomSessions_listEvents_result,
  },
  'video.roomSessions.listMembers': {
    query: videoSessions.video_roomSessions_listEvents_query,
    result: videoSessions.video_roomSessions_listMembers_result,
  },
  'video.roomSessions.listRecordings': {
    query: videoSessions.video_roomSessions_listRecordings_query,
    result: videoSessions.video_roomSessions_listRecordings_result,
  },
  'video.roomRecordings.list': {
    query: videoSessions.video_roomSessions_listRecordings_query,
    result: videoSessions.video_roomSessions_listRecordings_result,
  },
  'video.roomRecordings.get': {
    query: videoSessions.video_roomRecordings_get_query,
    result: videoSessions.video_roomRecordings_get_result,
  },
  'video.roomRecordings.delete': {},
  'video.roomRecordings.listEvents': {
    query: videoSessions.video_roomSessions_listEvents_query,
    result: videoSessions.video_roomSessions_listEvents_result,
  },
  'video.conferences.list': {
    query: videoConferences.video_conferences_list_query,
    result: videoConferences.video_conferences_list_result,
  },
  'video.conferences.create': {
    body: videoConferences.video_conferences_create_body,
    result: videoConferences.video_conferences_create_result,
  },
  'video.conferences.get': {
    query: videoRooms.video_rooms_get_query,
    result: videoConferences.video_conferences_create_result,
  },
  'video.conferences.update': {
    body: videoConferences.video_conferences_update_body,
    result: videoConferences.video_conferences_create_result,
  },
  'video.conferences.delete': {},
  'video.conferences.listConferenceTokens': {
    query: videoSessions.video_roomSessions_listEvents_query,
    result: videoConferences.video_conferences_listConferenceTokens_result,
  },
  'video.conferences.listStreams': { result: videoRooms.video_rooms_listStreams_result },
  'video.conferences.createStream': {
    body: videoRooms.video_rooms_createStream_body,
    result: videoRooms.video_rooms_createStream_result,
  },
  'video.conferenceTokens.get': { result: videoConferences.video_conferenceTokens_get_result },
  'video.conferenceTokens.reset': { result: videoConferences.video_conferenceTokens_get_result },
  'video.logs.list': { query: videoLogs.video_logs_list_query, result: videoLogs.video_logs_list_result },
  'video.logs.get': { result: videoLogs.video_logs_get_result },
  'chat.createToken': { body: chat.chat_createToken_body, result: chat.chat_createToken_result },
  'pubsub.createToken': { body: pubsub.pubsub_createToken_body, result: chat.chat_createToken_result },
  'datasphere.documents.list': {
    query: datasphere.datasphere_documents_list_query,
    result: datasphere.datasphere_documents_list_result,
  },
  'datasphere.documents.create': {
    body: datasphere.datasphere_documents_create_body,
    result: datasphere.datasphere_documents_create_result,
  },
  'datasphere.documents.search': {
    body: datasphere.datasphere_documents_search_body,
    result: datasphere.datasphere_documents_search_result,
  },
  'datasphere.documents.get': { result: datasphere.datasphere_documents_create_result },
  'datasphere.documents.update': {
    body: datasphere.datasphere_documents_update_body,
    result: datasphere.datasphere_documents_create_result,
  },
  'datasphere.documents.delete': {},
  'datasphere.documents.listChunks': {
    query: datasphere.datasphere_documents_list_query,
    result: datasphere.datasphere_documents_listChunks_result,
  },
  'datasphere.documents.getChunk': { result: datasphere.datasphere_documents_getChunk_result },
  'datasphere.documents.deleteChunk': {},
};
