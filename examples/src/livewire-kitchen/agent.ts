import {
  Agent,
  AgentSession,
  defineAgent,
  type JobContext,
  StopResponse,
  ToolError,
  tool,
} from '@signalwire/sdk/livewire';

interface Order {
  dishes: string[];
  paid: boolean;
}

const prices: Readonly<Record<string, number>> = { soup: 6, dumplings: 9, tea: 3 };

const addDish = tool({
  description: 'Add a dish to the order.',
  parameters: { dish: { type: 'string', description: 'A dish of the menu', enum: ['soup', 'dumplings', 'tea'] } },
  execute: ({ dish }, { ctx }) => {
    const order = ctx.userData as Order;
    if (order.paid) throw new ToolError('The order is paid and cannot be changed.');
    order.dishes.push(dish);
    return `The order is now: ${order.dishes.join(', ')}.`;
  },
});

const total = tool({
  description: 'Tell what the order costs.',
  execute: (_params, { ctx }) => {
    const { dishes } = ctx.userData as Order;
    return { dishes, dollars: dishes.reduce((sum, dish) => sum + (prices[dish] ?? 0), 0) };
  },
});

const pay = tool({
  description: 'Pay with the card on file, once the caller agrees.',
  execute: (_params, { ctx }) => {
    const order = ctx.userData as Order;
    order.paid = true;
    ctx.session.say('Your card was charged.');
    return 'It is paid.';
  },
});

const holdOn = tool({
  description: 'The caller talks to somebody else and asks you to wait.',
  execute: () => {
    throw new StopResponse('The caller is thinking.');
  },
});

/** Takes orders for a kitchen. Each call has an order of its own. */
export default defineAgent({
  entry: async (ctx: JobContext) => {
    const agent = new Agent({
      instructions: 'You take orders for a kitchen that sells soup, dumplings and tea.',
      tools: { addDish, total, pay, holdOn },
    });
    const session = new AgentSession<Order>({ userData: { dishes: [], paid: false }, minEndpointingDelay: 0.8 });
    await session.start({ agent, room: ctx.room });
    session.say('Noodle kitchen, what can I get you?');
  },
});
