import type { IncomingMessage, ServerResponse } from 'node:http';
import { readWebhook, WebhookError } from '@signalwire/sdk/webhooks';

export interface JournalOptions {
  /** The project's signing key: documents are given to the platform alone. */
  signingKey: string;
  /** Where this server is, as the platform knows it. */
  baseUrl: string;
  /** Takes a line for each thing that happened. */
  note: (line: string) => void;
}

/** Answers calls with a greeting, and keeps a journal of what became of them. A listener for Node's HTTP server. */
export function journal({ signingKey, baseUrl, note }: JournalOptions) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    try {
      const isStatus = request.url === '/status';
      // Documents are signed. Status callbacks may not be, so that their address is all that keeps strangers out.
      const webhook = await readWebhook(request, { signingKey: isStatus ? null : signingKey });
      switch (webhook.kind) {
        case 'swml.call': {
          note(`${webhook.data.call.from} calls`);
          const play = { url: 'say:Thank you for calling.', status_url: `${baseUrl}/status` };
          response.setHeader('content-type', 'application/json');
          response.end(JSON.stringify({ version: '1.0.0', sections: { main: [{ play }] } }));
          return;
        }
        case 'event':
          if (webhook.data.event_type === 'calling.call.play') note(`greeting: ${webhook.data.params.state}`);
          if (webhook.data.event_type === 'calling.call.state') note(`call: ${webhook.data.params.call_state}`);
          break;
        case 'messaging.status':
          note(`message to ${webhook.data.to}: ${webhook.data.status}`);
      }
      response.writeHead(204).end();
    } catch (error) {
      if (!(error instanceof WebhookError)) throw error;
      response.writeHead(error.status).end(error.reason);
    }
  };
}
