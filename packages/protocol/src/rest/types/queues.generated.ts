// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { PageLinks } from './shared.generated.js';

/** One page: queues of the project. */
export interface QueuePage {
  /** Queues of the project. */
  data?: Queue[] | undefined;
  /** Links between the pages of a list, absolute or relative to the space. */
  links?: PageLinks | undefined;
}

/** A queue of callers. */
export interface Queue {
  /** Unique id of the queue. */
  id: string;
  /** The project that owns it. */
  project_id: string;
  /** The name it was given. */
  friendly_name: string;
  /** How many callers it takes. */
  max_size?: number | undefined;
  /** How many callers wait in it. */
  current_size?: number | undefined;
  /** Seconds that its callers wait on average. */
  average_wait_time?: number | undefined;
  /** Where it is found in the API. */
  uri?: string | undefined;
  /** When it was created. */
  date_created?: string | undefined;
  /** When it was last changed. */
  date_updated?: string | undefined;
}

export interface CreateQueue {
  /** A name to tell the queue by. */
  name?: string | undefined;
  /** How many callers it takes at most. */
  max_size?: number | undefined;
}

export interface UpdateQueue {
  /** A name to tell the queue by. */
  name?: string | undefined;
  /** How many callers it takes at most. */
  max_size?: number | undefined;
}

/** One page: calls in the queue. */
export interface QueueMemberPage {
  /** Calls in the queue. */
  data?: QueueMember[] | undefined;
  /** Links between the pages of a list, absolute or relative to the space. */
  links?: PageLinks | undefined;
}

/** A call that waits in a queue. */
export interface QueueMember {
  /** The call. */
  call_id: string;
  /** The project that owns the queue. */
  project_id: string;
  /** The queue. */
  queue_id: string;
  /** Place in the queue. */
  position: number;
  /** Where it is found in the API. */
  uri: string;
  /** Seconds since the call came into the queue. */
  wait_time?: number | undefined;
  /** When the call last came into the queue. */
  date_enqueued?: string | undefined;
}
