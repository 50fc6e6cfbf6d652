import type { AiEvent, CallEvent, Speaker } from '../calls/index.js';

/** Something that was said on a call, as heard on the phone. */
export interface Utterance {
  /** `agent`: the AI; `script`: a document's or a client's text to speech; `peer`: whoever the call is connected with. */
  from: Speaker;
  text: string;
  /** It was cut short, by the caller or the end of the call; `text` is what was said until then. */
  interrupted: boolean;
  /** Milliseconds of the space's clock at which it was over. */
  at: number;
}

export function utteranceOf(event: CallEvent): Utterance | undefined {
  if (event.type !== 'speech') return undefined;
  return { from: event.from, text: event.text, interrupted: event.interrupted ?? false, at: event.at };
}

/** A call as text, a line for everything that was said, pressed, played or noted. */
export function transcriptOf(events: readonly CallEvent[]): string {
  const start = events[0]?.at ?? 0;
  return events
    .flatMap((event) => {
      const line = lineOf(event);
      return line === undefined ? [] : [`${minutes(event.at - start)}  ${line}`];
    })
    .join('\n');
}

function lineOf(event: CallEvent): string | undefined {
  switch (event.type) {
    case 'speech':
      return `${event.from}: ${event.text}${event.interrupted ? ' -- (interrupted)' : ''}`;
    case 'input':
      return event.input.type === 'speech' ? `phone: ${event.input.text}` : `phone pressed ${event.input.digits}`;
    case 'tones':
      return `${event.from} pressed ${event.digits}`;
    case 'connect':
      return connectLine(event);
    case 'record':
      return `(${event.state === 'recording' ? 'recording' : `recording ${event.state}`})`;
    case 'message':
      return `(message to ${event.to}: ${event.body ?? event.media?.join(', ') ?? ''})`;
    case 'state':
      return `(${event.state}${event.reason ? `: ${event.reason}` : ''}${event.by ? `, by ${event.by}` : ''})`;
    case 'play':
      return event.state === 'error' ? `(playing failed: ${event.error})` : undefined;
    case 'fetch':
      return event.error || (event.status ?? 0) >= 400
        ? `(${event.method} ${event.url} failed: ${event.error ?? `answered ${event.status}`})`
        : undefined;
    case 'warning':
    case 'note':
      return `(${event.message})`;
    case 'ai':
      return aiLine(event.event);
    default:
      return undefined;
  }
}

function connectLine(event: CallEvent & { type: 'connect' }): string {
  if (event.state === 'failed') return `(connecting failed: ${event.reason})`;
  return `(${event.state}${event.peer ? ` with ${event.peer.to}` : ''})`;
}

/** Of the AI's doings, what explains why it said what it said. */
function aiLine(event: AiEvent): string | undefined {
  switch (event.name) {
    case 'tool_call':
      return `(calls ${event.tool} with ${JSON.stringify(event.arguments)})`;
    case 'tool_result':
      return event.error ? `(${event.tool} failed: ${event.error})` : undefined;
    case 'problem':
      return `(${event.message})`;
    default:
      return undefined;
  }
}

function minutes(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  return `${String(Math.floor(seconds / 60)).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')}`;
}
