import {
  type Model,
  type ModelCue,
  ModelError,
  type ModelMessage,
  type ModelPart,
  type ModelRequest,
} from './model.js';

/** What a script expects: text that must occur (in any case), a pattern, or a check of one's own. */
export type Expected = string | RegExp | ((text: string) => boolean);

/** The conversation does not go as the script says. */
export class ScriptError extends ModelError {}

type Step =
  | { kind: 'expect'; what: string; check: (request: ModelRequest) => string | undefined }
  | { kind: 'answer'; what: string; parts: readonly ModelPart[] }
  | { kind: 'fail'; what: string; message: string };

/**
 * A model that a test writes down: what it expects of each turn and what it answers.
 * A turn that the script does not expect fails the session with a {@link ScriptError}, and `done()` throws it again.
 *
 * ```ts
 * const model = script()
 *   .says('Bike workshop, how can I help?')
 *   .user(/tune-up/).calls('check_availability', { date: '2026-11-27' })
 *   .result('10:00').says('We have ten o’clock.');
 * ```
 */
export function script(): ScriptedModel {
  return new ScriptedModel();
}

export class ScriptedModel implements Model {
  readonly name = 'scripted';
  readonly #steps: Step[] = [];
  readonly #summaries: string[] = [];
  readonly #transcript: string[] = [];
  #position = 0;
  #calls = 0;
  #failure: ScriptError | undefined;
  /** Every request that reached the model, in order. */
  readonly requests: ModelRequest[] = [];

  /** Expects a turn of the caller that says this. */
  user(expected: Expected): this {
    return this.#expect(`the caller to say ${shown(expected)}`, ({ situation, messages }) => {
      if (situation.cue !== 'user') return cueText(situation.cue);
      const said = lastOf(messages, 'user');
      return matches(expected, said) ? undefined : `the caller said ${JSON.stringify(said)}`;
    });
  }

  /** Expects that tools have answered, the last of them with this. */
  result(expected: Expected): this {
    return this.#expect(`a tool to answer ${shown(expected)}`, ({ messages }) => {
      const answered = messages.findLast(({ role }) => role === 'tool');
      if (!answered) return 'no tool has answered';
      return matches(expected, answered.content) ? undefined : `the tool answered ${JSON.stringify(answered.content)}`;
    });
  }

  /** Expects that the model has the word for this reason: `attention`, `hard_stop`, … */
  on(cue: ModelCue): this {
    return this.#expect(cueText(cue), ({ situation }) => (situation.cue === cue ? undefined : cueText(situation.cue)));
  }

  /** Expects exactly these tools to be on offer, in any order. */
  offered(...names: string[]): this {
    const list = (tools: readonly string[]) => (tools.length > 0 ? [...tools].sort().join(', ') : 'none');
    return this.#expect(`these tools on offer: ${list(names)}`, ({ tools }) => {
      const offered = tools.map(({ name }) => name);
      return list(offered) === list(names) ? undefined : `the tools on offer are ${list(offered)}`;
    });
  }

  /** Expects the system messages, prompt and step among them, to say this. */
  told(expected: Expected): this {
    return this.#expect(`the model to be told ${shown(expected)}`, ({ messages }) => {
      const told = messages.filter(({ role }) => role === 'system').map(({ content }) => content);
      return matches(expected, told.join('\n\n')) ? undefined : `it was told ${JSON.stringify(told)}`;
    });
  }

  /** Answers with a text. */
  says(text: string): this {
    return this.#answer(`say ${JSON.stringify(text)}`, [{ type: 'text', text }]);
  }

  /** Answers with a tool call, and with words before it where `saying` has some. */
  calls(name: string, given: Record<string, unknown> | string = {}, options: { saying?: string } = {}): this {
    const text = typeof given === 'string' ? given : JSON.stringify(given);
    const words: ModelPart[] = options.saying ? [{ type: 'text', text: options.saying }] : [];
    this.#calls += 1;
    const call = { id: `call_${this.#calls}`, name, arguments: text };
    return this.#answer(`call ${name}(${text})`, [...words, { type: 'tool_call', call }]);
  }

  /** Answers with nothing: the caller has the word. */
  staysSilent(): this {
    return this.#answer('stay silent', []);
  }

  /** Fails as a model does that cannot be reached. */
  fails(message: string): this {
    this.#steps.push({ kind: 'fail', what: `fail with ${JSON.stringify(message)}`, message });
    return this;
  }

  /** Answers the post-prompt, or another summary that is asked for; several are used in order. */
  summary(answer: string | object): this {
    this.#summaries.push(typeof answer === 'string' ? answer : JSON.stringify(answer));
    return this;
  }

  async turn(request: ModelRequest): Promise<readonly ModelPart[]> {
    this.requests.push(request);
    if (request.purpose === 'summary') return this.#summarize(request);
    for (let step = this.#next(); step?.kind === 'expect'; step = this.#next()) {
      const got = step.check(request);
      if (got !== undefined) throw this.#fail(`expected ${step.what}, but ${got}.`, request);
      this.#note(step.what);
    }
    const step = this.#next();
    if (!step || step.kind === 'expect')
      throw this.#fail(`had nothing more to do, but ${cueText(request.situation.cue)}: ${latest(request)}.`, request);
    this.#note(step.what);
    if (step.kind === 'fail') throw new ModelError(step.message);
    return step.parts;
  }

  /** @throws {ScriptError} when the conversation left the script, or the script was not used up. */
  done(): void {
    if (this.#failure) throw this.#failure;
    const left = this.#steps.slice(this.#position).map(({ what }) => what);
    if (this.#summaries.length > 0) left.push(`answer the post-prompt with ${this.#summaries[0]}`);
    if (left.length === 0) return;
    throw new ScriptError(
      `The script was not used up. Left:\n${left.map((what) => `  - ${what}`).join('\n')}\nDone:\n${this.#story()}`,
    );
  }

  #summarize(request: ModelRequest): readonly ModelPart[] {
    const answer = this.#summaries.shift();
    if (answer === undefined) throw this.#fail('was asked for a summary, and has no .summary(…) left.', request);
    const tool = request.tools[0];
    if (!tool) return [{ type: 'text', text: answer }];
    return [{ type: 'tool_call', call: { id: 'call_summary', name: tool.name, arguments: answer } }];
  }

  #next(): Step | undefined {
    return this.#steps[this.#position];
  }

  #note(what: string): void {
    this.#position += 1;
    this.#transcript.push(what);
  }

  #story(): string {
    return this.#transcript.map((what) => `  ✓ ${what}`).join('\n') || '  (nothing)';
  }

  #fail(what: string, request: ModelRequest): ScriptError {
    const conversation = request.messages
      .filter(({ role }) => role !== 'system')
      .map((message) => `  ${message.role}: ${contentOf(message)}`)
      .join('\n');
    this.#failure ??= new ScriptError(
      `The script ${what}\nScript so far:\n${this.#story()}\nConversation so far:\n${conversation || '  (nothing)'}`,
    );
    return this.#failure;
  }

  #expect(what: string, check: (request: ModelRequest) => string | undefined): this {
    this.#steps.push({ kind: 'expect', what, check });
    return this;
  }

  #answer(what: string, parts: readonly ModelPart[]): this {
    this.#steps.push({ kind: 'answer', what, parts });
    return this;
  }
}

function matches(expected: Expected, text: string): boolean {
  if (typeof expected === 'function') return expected(text);
  if (typeof expected === 'string') return text.toLowerCase().includes(expected.toLowerCase());
  return expected.test(text);
}

const shown = (expected: Expected) =>
  typeof expected === 'function'
    ? 'what its check accepts'
    : typeof expected === 'string'
      ? JSON.stringify(expected)
      : String(expected);

const lastOf = (messages: readonly ModelMessage[], role: ModelMessage['role']) =>
  messages.findLast((message) => message.role === role)?.content ?? '';

function cueText(cue: ModelCue): string {
  const texts: Record<ModelCue, string> = {
    opening: 'the session opened',
    user: 'the caller said something',
    tool: 'tools have answered',
    continue: 'the model has the word again',
    attention: 'the caller is silent',
    hard_stop: 'the time of the session is over',
  };
  return texts[cue];
}

function latest({ messages }: ModelRequest): string {
  const last = messages.findLast(({ role }) => role !== 'system');
  return last ? `${last.role}: ${contentOf(last)}` : '(no message yet)';
}

function contentOf(message: ModelMessage): string {
  const calls = message.role === 'assistant' ? (message.toolCalls ?? []) : [];
  return [message.content, ...calls.map(({ name, arguments: text }) => `→ ${name}(${text})`)].filter(Boolean).join(' ');
}
