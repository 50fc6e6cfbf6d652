import type { CallEvent } from '@signalwire/local';
import type { Screen } from './screen.js';

/** Shows what happens on a call as it happens: it is a reader of the call's log like any other. */
export function show(event: CallEvent, screen: Screen): void {
  switch (event.type) {
    case 'state':
      screen.said(
        'call',
        event.reason ? `${event.state} (${event.reason}${event.by ? ` by the ${event.by}` : ''})` : event.state,
      );
      break;
    case 'fetch':
      screen.said(
        'platform',
        event.error ?? `fetched the agent's document: ${event.method} ${withoutSecrets(event.url)} → ${event.status}`,
        event.error ? 'trouble' : 'quiet',
      );
      break;
    case 'speech':
      screen.said(
        event.from === 'agent' ? 'agent' : 'played',
        `${event.text}${event.interrupted ? ' —' : ''}`,
        'agent',
      );
      break;
    case 'input':
      screen.said(
        'caller',
        event.input.type === 'speech' ? event.input.text : `presses ${event.input.digits}`,
        'caller',
      );
      break;
    case 'warning':
    case 'note':
      screen.said('note', event.message, 'trouble');
      break;
    case 'ai':
      showAi(event.event, screen);
      break;
  }
}

function showAi(event: Extract<CallEvent, { type: 'ai' }>['event'], screen: Screen): void {
  switch (event.name) {
    case 'session_start':
      screen.said('platform', `AI session with the model "${event.model}"; tools: ${event.tools.join(', ')}`);
      break;
    case 'step':
      screen.said('step', `${event.from ? `${event.from} → ` : ''}${event.step}`);
      break;
    case 'tool_call':
      screen.said('tool', `${event.tool}(${argumentList(event.arguments)})`, 'machine');
      break;
    case 'tool_result':
      screen.said(
        '',
        event.error ? `failed: ${event.error}` : `→ ${textOf(event.response)}`,
        event.error ? 'trouble' : 'quiet',
      );
      break;
    case 'action':
      screen.said(
        'action',
        `${event.action} ${JSON.stringify(event.value)}${event.refused ? ` refused: ${event.refused}` : ''}`,
      );
      break;
    case 'problem':
      screen.said('problem', event.message, 'trouble');
      break;
    case 'post_prompt':
      screen.said('summary', event.raw, 'machine');
      break;
    case 'report':
      screen.said(
        'platform',
        event.error ?? `posted the summary to the agent → ${event.status}`,
        event.error ? 'trouble' : 'quiet',
      );
      break;
  }
}

function argumentList(values: Record<string, unknown>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
    .join(', ');
}

function textOf({ response }: { response?: unknown }): string {
  if (typeof response === 'string') return response;
  return response === undefined ? '(no text)' : JSON.stringify(response);
}

function withoutSecrets(url: string): string {
  return url.replace(/\/\/[^@/]*@/, '//').replace(/\?.*$/, '');
}
