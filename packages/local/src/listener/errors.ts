/** The space cannot start. The message says why and what to do. */
export class SpaceStartError extends Error {
  override readonly name = 'SpaceStartError';

  constructor(
    readonly code: 'port_in_use' | 'address' | 'option',
    message: string,
    cause?: unknown,
  ) {
    super(message, cause === undefined ? undefined : { cause });
  }
}
