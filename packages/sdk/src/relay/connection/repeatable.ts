/**
 * Whether a request may be sent once more when its answer was lost with the connection: done twice it leaves things as
 * done once does. Pings and subscriptions are so, ending a call, stopping an action (the server answers 404 the second
 * time, which counts as done) and setting a volume. Anything that starts something is not.
 */
export function isRepeatable(method: string): boolean {
  return (
    method === 'signalwire.ping' ||
    method === 'signalwire.receive' ||
    method === 'signalwire.unreceive' ||
    method === 'calling.end' ||
    (method.startsWith('calling.') && (method.endsWith('.stop') || method.endsWith('.volume')))
  );
}
