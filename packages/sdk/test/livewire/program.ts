import { Agent, AgentSession, defineAgent } from '../../src/livewire/index.js';

export default defineAgent({
  entry: async (ctx) => {
    await new AgentSession().start({ agent: new Agent({ instructions: 'You are a module.' }), room: ctx.room });
  },
});
