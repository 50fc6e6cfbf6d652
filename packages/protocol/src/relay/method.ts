/** What a RELAY method demands, beside its parameters. */
export interface RelayMethod {
  /** Who sends it. */
  readonly from: 'client' | 'server' | 'both';
  /** What the token must be allowed to do. */
  readonly scope?: 'calling' | 'messaging';
  /** It acts on a call that `node_id` and `call_id` name. */
  readonly call?: true;
  /** The documentation page, below the reference's root. */
  readonly page?: string;
}
