import {
  defineAgent,
  inference,
  type JobContext,
  type JobProcess,
  llm,
  plugins,
  voice,
} from '@signalwire/sdk/livewire';
import { z } from 'zod';

const forecasts: Readonly<Record<string, { sky: string; degrees: number }>> = {
  oslo: { sky: 'snow', degrees: -4 },
  lisbon: { sky: 'sun', degrees: 19 },
};

/** A LiveKit-style voice agent: one tool, a greeting, a pipeline that the platform replaces. */
class Assistant extends voice.Agent {
  constructor() {
    super({
      instructions:
        'You are a friendly voice assistant that knows the weather. Your answers are short: they are heard.',
      tools: {
        getWeather: llm.tool({
          description: 'Look up the weather in a city.',
          parameters: z.object({ city: z.string().describe('The name of the city') }),
          execute: async ({ city }) => {
            const found = forecasts[city.toLowerCase()];
            if (!found) throw new llm.ToolError(`There is no forecast for ${city}.`);
            return { city, ...found };
          },
        }),
      },
    });
  }

  override async onEnter(): Promise<void> {
    this.session.generateReply({ instructions: 'Greet the caller and offer to tell the weather.' });
  }
}

export default defineAgent({
  prewarm: async (proc: JobProcess) => {
    proc.userData['vad'] = plugins.SileroVAD.load();
  },
  entry: async (ctx: JobContext) => {
    const session = new voice.AgentSession({
      stt: new plugins.DeepgramSTT({ model: 'nova-3' }),
      llm: new inference.LLM('openai/gpt-4o-mini'),
      tts: new plugins.CartesiaTTS({ voice: 'warm' }),
      vad: ctx.proc.userData['vad'],
    });
    await session.start({ agent: new Assistant(), room: ctx.room });
    await ctx.connect();
  },
});
