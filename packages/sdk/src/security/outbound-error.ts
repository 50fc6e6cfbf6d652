/** Why nothing came of a request. */
export type OutboundReason =
  | 'refused'
  | 'unreachable'
  | 'timeout'
  | 'too_large'
  | 'redirects'
  | 'malformed'
  | 'aborted';

/** A request that was not made or not answered. */
export class OutboundError extends Error {
  override readonly name = 'OutboundError';
  constructor(
    readonly reason: OutboundReason,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** A refusal of an address that is not everybody's. */
export const refusedAddress = (host: string) =>
  new OutboundError('refused', `${host} is not on the public internet; SWML_ALLOW_PRIVATE_URLS=true lets it be asked.`);
