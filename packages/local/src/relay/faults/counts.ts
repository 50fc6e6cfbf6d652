/** How often something went wrong. */
export interface FaultCounts {
  delayed: number;
  dropped: number;
  duplicated: number;
  reordered: number;
  /** Connections that broke, in the middle of a request or by `dropConnections`. */
  broken: number;
  /** Handshakes that were refused. */
  refused: number;
}

export const noCounts = (): FaultCounts => ({
  delayed: 0,
  dropped: 0,
  duplicated: 0,
  reordered: 0,
  broken: 0,
  refused: 0,
});
