const signals = ['SIGINT', 'SIGTERM'] as const;

/**
 * Calls `run` at the first signal to stop the process; the second one does what it always does.
 * @returns lets go of the signals.
 */
export function onShutdown(run: () => void): () => void {
  const host = globalThis.process;
  if (typeof host?.once !== 'function') return () => undefined;
  const release = () => {
    for (const signal of signals) host.off(signal, stop);
  };
  const stop = () => {
    release();
    run();
  };
  for (const signal of signals) host.once(signal, stop);
  return release;
}
