/** Data as it goes into JSON. */
export type Data = Record<string, unknown>;
