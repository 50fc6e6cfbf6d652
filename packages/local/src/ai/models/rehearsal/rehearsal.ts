import { localTime } from '@signalwire/protocol/templates';
import type { Model, ModelFactory, ModelPart, ModelRequest } from '../model.js';
import { Dialog } from './dialog.js';
import { Memory } from './memory.js';
import { fillFunction, summarize } from './summary.js';

/**
 * The offline stand-in for a language model: fixed rules, the same answer every time, no network. It reads prompt, step
 * and tools as a model does, picks tools by their words, asks for what is missing, and speaks the results. It is made to
 * rehearse an agent's tools, steps and documents; how well a prompt works only a language model can show.
 */
export function rehearsal(): ModelFactory {
  return () => new RehearsalModel();
}

class RehearsalModel implements Model {
  readonly name = 'rehearsal';
  readonly about =
    'The rehearsal model talks here: fixed rules that follow the prompt, the steps and the tools by their words. It is no AI; set OPENAI_BASE_URL or OPENAI_API_KEY and a model to hear one.';
  readonly #memory = new Memory();
  #calls = 0;

  async turn(request: ModelRequest): Promise<readonly ModelPart[]> {
    const { situation, messages, tools } = request;
    if (request.purpose === 'summary') {
      const [tool] = tools;
      if (tool) return [this.#call(tool.name, fillFunction(tool, request, this.#memory))];
      return [{ type: 'text', text: summarize(request, this.#memory) }];
    }
    const dialog = new Dialog({
      memory: this.#memory,
      messages,
      tools,
      situation,
      hearing: { today: localTime(situation.now, situation.timeZone), callerNumber: situation.callerNumber },
    });
    const { say, call } = dialog.react();
    if (say) this.#memory.lastSaid = say;
    return [
      ...(say ? [{ type: 'text' as const, text: say }] : []),
      ...(call ? [this.#call(call.tool, call.values)] : []),
    ];
  }

  #call(name: string, values: Record<string, unknown>): ModelPart {
    this.#calls += 1;
    return { type: 'tool_call', call: { id: `rehearsal_${this.#calls}`, name, arguments: JSON.stringify(values) } };
  }
}
