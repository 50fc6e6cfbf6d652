interface Watch {
  callbacks: Set<() => void>;
  listener(): void;
}

/** One listener for each signal: a program may give the same one to very many waits, and Node warns beyond ten. */
const watches = new WeakMap<AbortSignal, Watch>();

/**
 * Calls `run` when a signal is aborted; it must not be already.
 * @returns lets go of the signal.
 */
export function onAbort(signal: AbortSignal, run: () => void): () => void {
  const watch = watches.get(signal) ?? watchOf(signal);
  watch.callbacks.add(run);
  return () => {
    if (!watch.callbacks.delete(run) || watch.callbacks.size > 0) return;
    signal.removeEventListener('abort', watch.listener);
    if (watches.get(signal) === watch) watches.delete(signal);
  };
}

function watchOf(signal: AbortSignal): Watch {
  const callbacks = new Set<() => void>();
  const listener = () => {
    watches.delete(signal);
    for (const callback of [...callbacks]) callback();
  };
  const watch = { callbacks, listener };
  watches.set(signal, watch);
  signal.addEventListener('abort', listener, { once: true });
  return watch;
}
