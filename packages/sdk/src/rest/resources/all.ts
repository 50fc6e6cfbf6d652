import * as ai from './ai.js';
import * as calling from './calling.js';
import * as channels from './channels.js';
import * as compat from './compat.js';
import * as datasphere from './datasphere.js';
import * as fabric from './fabric.js';
import * as logs from './logs.js';
import * as messages from './messages.js';
import * as numbers from './numbers.js';
import * as phoneNumbers from './phone-numbers.js';
import * as project from './project.js';
import * as queues from './queues.js';
import * as registry from './registry.js';
import * as sip from './sip.js';
import * as verification from './verification.js';
import * as video from './video.js';

// Not used here. Tools that copy the files of a program find this module first, and Node the other.
import './on-demand.js';

/** The modules that have the classes of a client's namespaces, by the name of the file. */
export interface ResourceModules {
  readonly ai: typeof ai;
  readonly calling: typeof calling;
  readonly compat: typeof compat;
  readonly channels: typeof channels;
  readonly datasphere: typeof datasphere;
  readonly fabric: typeof fabric;
  readonly logs: typeof logs;
  readonly messages: typeof messages;
  readonly numbers: typeof numbers;
  readonly 'phone-numbers': typeof phoneNumbers;
  readonly project: typeof project;
  readonly queues: typeof queues;
  readonly registry: typeof registry;
  readonly sip: typeof sip;
  readonly verification: typeof verification;
  readonly video: typeof video;
}

const modules: ResourceModules = {
  ai,
  calling,
  compat,
  channels,
  datasphere,
  fabric,
  logs,
  messages,
  numbers,
  'phone-numbers': phoneNumbers,
  project,
  queues,
  registry,
  sip,
  verification,
  video,
};

/** A module of resources; all are loaded with the client. On Node, `on-demand.ts` stands in. */
export const resources = <Name extends keyof ResourceModules>(name: Name): ResourceModules[Name] => modules[name];
