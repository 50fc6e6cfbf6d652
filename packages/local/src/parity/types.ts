/** Where something of the platform belongs. */
export type Area = 'rest' | 'command' | 'swml' | 'relay' | 'swaig' | 'ai';

/** How true to the platform the local space is in one thing. */
export interface ParityEntry {
  area: Area;
  /** An operation (`GET /api/…`), a verb, a method, an action, a key of the `ai` verb. */
  name: string;
  /**
   * `simulated`: as documented. `partly`: with a difference that `note` tells. `refused`: not there; asking for it gets an
   * error that says so.
   */
  status: 'simulated' | 'partly' | 'refused';
  note?: string;
}
