import { defineAgent, type JobContext, llm, voice } from '@signalwire/sdk/livewire';
import { z } from 'zod';

interface StoryData {
  name?: string;
  place?: string;
}

const common = 'You are a storyteller on the phone, curious and warm.';

/** Asks for what the story needs, then hands over to the one who tells it. */
class Intro extends voice.Agent<StoryData> {
  constructor() {
    super({
      instructions: `${common} Find out the caller's name and where they are, then call informationGathered.`,
      tools: {
        informationGathered: llm.tool({
          description: 'Call this when you know the name and the place.',
          parameters: z.object({ name: z.string(), place: z.string() }),
          execute: async ({ name, place }, { ctx }: llm.ToolOptions<StoryData>) => {
            ctx.userData.name = name;
            ctx.userData.place = place;
            return llm.handoff({ agent: new Storyteller(name, place), returns: "Let's begin the story!" });
          },
        }),
      },
    });
  }

  override async onEnter(): Promise<void> {
    this.session.generateReply({ instructions: 'Ask the caller for their name and where they are.' });
  }
}

/** Tells the story, and ends it. */
class Storyteller extends voice.Agent<StoryData> {
  constructor(name: string, place: string) {
    super({
      instructions: `${common} Tell ${name} from ${place} a story in which they are the hero.`,
      allowInterruptions: false,
      tools: {
        storyFinished: llm.tool({
          description: 'Call this when the story is over or the caller wants to stop.',
          execute: async (_params, { ctx }: llm.ToolOptions<StoryData>) => {
            ctx.session.interrupt();
            ctx.session.generateReply({ instructions: `Say goodbye to ${ctx.userData.name}.` });
          },
        }),
      },
    });
  }

  override async onEnter(): Promise<void> {
    this.session.generateReply();
  }
}

export default defineAgent({
  entry: async (ctx: JobContext) => {
    await ctx.connect();
    await ctx.waitForParticipant();
    const session = new voice.AgentSession<StoryData>({ llm: 'openai/gpt-4o-mini', userData: {} });
    await session.start({ agent: new Intro(), room: ctx.room });
  },
});
