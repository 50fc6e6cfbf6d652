/** The built-in tools that a document can switch on with `native_functions`. */
export const nativeNames: readonly string[] = [
  'check_time',
  'wait_seconds',
  'wait_for_user',
  'adjust_response_latency',
  'hangup',
];
