import { AgentBase, type AgentOptions } from '@signalwire/sdk';

const rules = [
  { id: 'checkout', text: 'Rooms are to be left by eleven in the morning. Luggage may stay at the desk until five.' },
  { id: 'dogs', text: 'Dogs are welcome in the rooms and the garden, but not in the restaurant.' },
  { id: 'breakfast', text: 'Breakfast is from seven to ten; on Sundays until noon.' },
];

/** The phone of a guest house: what it can do comes from skills, none of which is written here. */
export async function guestHouse(options: Partial<AgentOptions> = {}): Promise<AgentBase> {
  const agent = new AgentBase({ name: 'guest-house', route: '/', ...options });
  agent.promptAddSection('Role', { body: 'You answer the phone of a small guest house by the sea.' });

  await agent.addSkill('datetime', { swaig_fields: { fillers: { 'en-US': ['Let me see.'] } } });
  await agent.addSkill('native_vector_search', {
    tool_name: 'search_house_rules',
    description: 'Finds what the rules of the house say.',
    documents: rules,
    count: 1,
  });
  await agent.addSkill('info_gatherer', {
    prefix: 'booking',
    questions: [
      { key_name: 'night', question_text: 'Which night would you like to stay?' },
      { key_name: 'name', question_text: 'What name is it for?', confirm: true },
    ],
    completion_message: 'Say that the room is reserved, and wish a pleasant stay.',
  });
  return agent;
}
