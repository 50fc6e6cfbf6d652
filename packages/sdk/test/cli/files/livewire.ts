import { Agent, AgentSession, runApp, tool } from '@signalwire/sdk/livewire';

const hello = tool({ description: 'Says hello.', execute: () => 'Hello.' });

runApp({
  entry: async (ctx) => {
    await new Promise((resolve) => setTimeout(resolve, 5));
    await new AgentSession().start({
      agent: new Agent({ instructions: 'You greet.', tools: { hello } }),
      room: ctx.room,
    });
  },
});
