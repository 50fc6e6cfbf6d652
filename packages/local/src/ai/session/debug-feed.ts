import type { AiEvent, CallEvent } from '../../calls/index.js';
import type { LogEntry } from './conversation.js';
import type { Session } from './session.js';

type Fields = Record<string, unknown>;

/** Notes of the conversation that are events of the feed under the same name. */
const notes = new Set([
  'filler',
  'function_loop',
  'gather_start',
  'gather_question',
  'gather_answer',
  'gather_reject',
  'gather_complete',
  'startup_hook',
  'hangup_hook',
  'summarize_start',
  'step_change',
]);

/** Tells a server what happens in a session (`debug_webhook_url`), in order; nobody waits for it but the session's end. */
export class DebugFeed {
  #sent = Promise.resolve();
  #failed = false;
  readonly #stop: () => void;

  constructor(
    private readonly session: Session,
    private readonly url: string,
    private readonly level: number,
  ) {
    const stopReading = session.call.log.subscribe((event) => this.#read(event));
    const { conversation } = session;
    conversation.onEntry = (entry) => this.#readEntry(entry);
    this.#stop = () => {
      stopReading();
      conversation.onEntry = undefined;
    };
  }

  /** Tells of one event; those of level 2 only where they are asked for. */
  send(name: string, fields: unknown, level = 1): void {
    if (this.level < level) return;
    const { session } = this;
    const json = {
      call_info: {
        project_id: session.call.projectId,
        space_id: session.spaceId,
        call_id: session.call.id,
        content_type: 'text/json',
        content_disposition: 'post_data',
        conversation_type: 'voice',
      },
      [name]: fields,
    };
    this.#sent = this.#sent.then(async () => {
      try {
        await session.http.send({ method: 'POST', url: this.url, json });
      } catch (error) {
        if (!this.#failed)
          session.problem(`debug_webhook_url: ${(error as Error).message} Further failures are not told of.`);
        this.#failed = true;
      }
    });
  }

  /** Sends what is left, and no more. */
  async close(): Promise<void> {
    this.#stop();
    await this.#sent;
  }

  #read(event: CallEvent): void {
    if (event.type === 'ai') for (const [name, fields] of this.#eventsOf(event.event)) this.send(name, fields);
  }

  #readEntry({ role, content, timestamp, action, metadata, ...entry }: LogEntry): void {
    if (role === 'system-log') {
      if (notes.has(String(action))) this.send(String(action), { ...(metadata as Fields | undefined), ...entry });
    } else this.send('conversation_add', { role, content, timestamp, ...entry }, 2);
  }

  #eventsOf(event: AiEvent): [string, unknown][] {
    const { session } = this;
    switch (event.name) {
      case 'session_start': {
        const [language] = session.config.languages;
        return [
          [
            'session_start',
            { model: event.model, ...(language ? { tts_voice: language.voice, language: language.code } : {}) },
          ],
        ];
      }
      case 'session_end': {
        const reason = { hard_timeout: 'hard_timeout', error: 'error' }[event.reason] ?? 'normal';
        return [['session_end', { reason, duration_ms: session.clock.now() - session.startedAt }]];
      }
      case 'user':
        return event.kind === 'speech' ? [['speech_detect', { text: event.text, source: 'speech' }]] : [];
      case 'assistant':
        return [
          ...(event.interrupted ? ([['barge', { barge_type: 'normal' }]] as [string, unknown][]) : []),
          ['ai_completion', { type: event.interrupted ? 'barged' : 'normal' }],
        ];
      case 'timeout':
        return event.kind === 'attention' ? [['attention_timeout', { timeout_ms: event.ms }]] : [];
      case 'hold':
        return [['hold', { event: event.state, ...(event.seconds === undefined ? {} : { timeout: event.seconds }) }]];
      case 'tool_result':
        return [['function_call', { function: event.tool, duration_ms: event.ms }]];
      case 'action':
        return event.refused ? [] : [['process_action', { [event.action]: event.value }]];
      case 'data_map': {
        const { url, status, error } = event;
        return error
          ? [
              [
                'webhook_fail',
                { error: 'webhook error', request_url: url, http_code: status ?? 0, raw_response: error },
              ],
            ]
          : [['webhook_log', { request_url: url, http_code: status }]];
      }
      case 'context':
        return [['context_change', { to_context: event.context }]];
      case 'report':
        return event.fetch ? [] : [['post_prompt', { url: event.url }]];
      default:
        return [];
    }
  }
}

/** The feed that a document asks for. */
export function debugFeed(session: Session): DebugFeed | undefined {
  const { params } = session.config;
  const url = params.text('debug_webhook_url');
  if (!url) return undefined;
  const level = params.number('debug_webhook_level', 1);
  return level >= 1 ? new DebugFeed(session, url, level) : undefined;
}
