import { AgentBase, type AgentOptions, normalizePostPrompt } from '@signalwire/sdk';

/** What is kept of a call. */
export interface Report {
  callId: string;
  /** What the model made of the post-prompt. */
  summary: unknown;
  /** Who said what. */
  dialogue: string[];
}

export interface ParkOptions extends Partial<AgentOptions> {
  keep: (report: Report) => void;
  /** Told of what happens while it happens, by name. */
  watch?: (event: string) => void;
  /** Told that a call is over, and how many entries its log has. */
  ended?: (entries: number) => void;
}

/** The ranger of a national park: every call leaves a report. */
export class RangerAgent extends AgentBase {
  constructor(private readonly park: ParkOptions) {
    const { keep: _keep, watch: _watch, ended = () => {}, ...options } = park;
    super({ name: 'ranger', route: '/', ...options });
    this.setPromptText('You take down what hikers have seen.');
    this.setPostPrompt('Summarise the call as JSON: {"animal": "…", "place": "…", "urgent": true or false}');
    this.setPostPromptLlmParams({ temperature: 0 });
    this.enableDebugEvents();
    this.defineTool({
      name: 'trail_state',
      description: 'Tells whether a trail is open',
      parameters: { trail: { type: 'string' } },
      required: ['trail'],
      handler: ({ trail }) => `The ${trail} trail is open.`,
    });
    this.onCallEnd((log) => ended(log.length));
  }

  /** The report comes when the conversation is over. */
  override onSummary(_summary: unknown, rawData: Record<string, unknown>): void {
    const { callId, summary, dialogue } = normalizePostPrompt(rawData);
    const lines = dialogue.map(({ role, content }) => `${role}: ${content}`);
    this.park.keep({ callId: callId ?? '', summary, dialogue: lines });
  }

  override onDebugEvent(event: Record<string, unknown>): void {
    const { call_info: _call, ...what } = event;
    for (const name of Object.keys(what)) this.park.watch?.(name);
  }
}
