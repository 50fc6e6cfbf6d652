/** What the space tells about itself to whoever asks; no secrets. */
export interface About {
  spaceId: string;
  secure: boolean;
  /** Whether it takes requests: not before it has started, not while it stops. */
  ready(): boolean;
  /** A file (WAV) that it keeps at a path; its address is all that guards it. */
  file?(path: string): Buffer | undefined;
}

interface Page {
  status: number;
  type: string;
  body: string | Buffer;
}

/**
 * The pages that need no credentials: the front page, the state of health, the description of the API, and a hint for
 * browsers that are lost.
 */
export async function plainPage(about: About, path: string, accept: string | undefined): Promise<Page | undefined> {
  const file = about.file?.(path);
  if (file) return { status: 200, type: 'audio/wav', body: file };
  if (path === '/health') {
    const ready = about.ready();
    return {
      status: ready ? 200 : 503,
      type: 'application/json; charset=utf-8',
      body: JSON.stringify({ status: ready ? 'ready' : 'stopping', space_id: about.spaceId }),
    };
  }
  if (path === '/openapi.json') {
    // Large, and rarely asked for.
    const { openApi } = await import('@signalwire/protocol/rest/openapi');
    return { status: 200, type: 'application/json; charset=utf-8', body: JSON.stringify(openApi) };
  }
  if (path === '/' || path === '') return { status: 200, type: 'text/plain; charset=utf-8', body: frontPage(about) };
  const browser = accept?.includes('text/html') === true;
  if (!browser || path.startsWith('/api/')) return undefined;
  return {
    status: 404,
    type: 'text/plain; charset=utf-8',
    body: `There is nothing at ${path}.\n\n${frontPage(about)}`,
  };
}

function frontPage({ spaceId, secure }: About): string {
  const [http, ws] = secure ? ['https', 'wss'] : ['http', 'ws'];
  return `This is a local SignalWire space (${spaceId}).

  REST    ${http}://<this host>/api/...   basic authentication, project id and API token
  RELAY   ${ws}://<this host>
  OpenAPI ${http}://<this host>/openapi.json
  Health  ${http}://<this host>/health

Whoever started it has the project id and a token. The API is documented at https://signalwire.com/docs.
`;
}
