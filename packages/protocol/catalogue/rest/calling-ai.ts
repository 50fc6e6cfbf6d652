import { reset } from '../relay/calling/ai.js';
import { anyObject, oneOf, text } from '../schema.js';
import { command } from './calling-command.js';
import { fromRelay } from './from-relay.js';

/** Commands to the agent that talks on a call. */
export const aiCommands = [
  command({
    method: 'aiMessage',
    command: 'calling.ai_message',
    summary: "Puts a message into an agent's conversation, changes its data, or starts it anew.",
    optional: {
      role: oneOf(
        ['system', 'user', 'assistant'],
        'Whose it is: an instruction, as if the caller had said it, or as if the agent had.',
      ),
      message_text: text('The message.'),
      reset: fromRelay(reset),
      global_data: anyObject("Merged into the agent's data."),
    },
  }),
  command({
    method: 'aiHold',
    command: 'calling.ai_hold',
    summary: 'Puts the caller of an agent on hold.',
    optional: {
      timeout: text('Seconds, as text: numbers are refused.'),
      prompt: text('An instruction to the agent first, for what it says to the caller.'),
    },
  }),
  command({ method: 'aiUnhold', command: 'calling.ai_unhold', summary: 'Takes the caller of an agent off hold.' }),
  command({
    method: 'aiStop',
    summary: "Ends an agent's conversation; the call stays up.",
    optional: { control_id: text('Reserved: a call has one conversation at most, and that one ends.') },
  }),
];
