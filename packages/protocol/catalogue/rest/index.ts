import type { Namespace } from '../operation.js';
import { addresses } from './addresses.js';
import { aiChat } from './ai-chat.js';
import { calling } from './calling.js';
import { chat, pubsub } from './channel-tokens.js';
import { compatAccounts } from './compat-accounts.js';
import { compatApplications, compatLamlBins } from './compat-applications.js';
import { compatCalls } from './compat-calls.js';
import { compatConferences } from './compat-conferences.js';
import { compatFaxes } from './compat-faxes.js';
import { compatMessages } from './compat-messages.js';
import { compatPhoneNumbers } from './compat-phone-numbers.js';
import { compatQueues } from './compat-queues.js';
import { compatRecordings, compatTranscriptions } from './compat-recordings.js';
import { datasphere } from './datasphere.js';
import { domainApplications } from './domain-applications.js';
import { fabric } from './fabric.js';
import { messages } from './messages.js';
import { numberGroups } from './number-groups.js';
import { lookup, mfa } from './number-services.js';
import { conferenceLogs, faxLogs, messageLogs } from './other-logs.js';
import { importedNumbers, phoneNumbers } from './phone-numbers.js';
import { projects } from './projects.js';
import { queues } from './queues.js';
import { recordings } from './recordings.js';
import { registry } from './registry.js';
import { shortCodes } from './short-codes.js';
import { sipEndpoints } from './sip-endpoints.js';
import { sipProfile } from './sip-profile.js';
import { compatTokens, projectTokens } from './tokens.js';
import { verifiedCallers } from './verified-callers.js';
import { video } from './video.js';
import { voiceLogs } from './voice-logs.js';
import { whatsapp } from './whatsapp.js';

export { errorBodies, errorBody } from './errors.js';
export { sharedShapes } from './shared.js';

/** Every namespace of the REST API, in the order that its files are generated. */
export const namespaces: readonly Namespace[] = [
  compatTokens,
  compatAccounts,
  compatApplications,
  compatLamlBins,
  compatPhoneNumbers,
  compatRecordings,
  compatCalls,
  compatConferences,
  compatFaxes,
  compatMessages,
  compatQueues,
  compatTranscriptions,
  projectTokens,
  phoneNumbers,
  ...fabric,
  calling,
  voiceLogs,
  importedNumbers,
  addresses,
  numberGroups,
  shortCodes,
  verifiedCallers,
  lookup,
  mfa,
  registry,
  queues,
  recordings,
  sipProfile,
  sipEndpoints,
  domainApplications,
  messages,
  whatsapp,
  messageLogs,
  faxLogs,
  conferenceLogs,
  projects,
  aiChat,
  ...video,
  chat,
  pubsub,
  datasphere,
];
