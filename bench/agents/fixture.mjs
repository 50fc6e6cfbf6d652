import { AgentBase, FunctionResult } from '@signalwire/sdk/agents';

export const auth = ['bench', 'secret'];
export const authorization = `Basic ${Buffer.from(auth.join(':')).toString('base64')}`;
export const callId = '0b7c1c3e-2f5f-4a59-9d0a-6b0f4a3c2d11';

const sentence =
  'Keep every answer short and friendly, confirm what the caller said, and never promise what a tool did not offer. ';

/**
 * One agent of a size that is met in practice: a document of about 23 KB.
 * @param own Text of its own in every section, language, function, property and step: such an agent has nothing that
 *   another one has.
 */
export function createAgent(options = {}, own = '') {
  const agent = new AgentBase({
    name: 'bench',
    route: '/',
    host: '127.0.0.1',
    port: 0,
    basicAuth: auth,
    swaigSecret: 'a-secret-that-all-replicas-share',
    suppressLogs: true,
    ...options,
  });
  for (let i = 0; i < 10; i++)
    agent.promptAddSection(`Section ${i}`, {
      body: `${own}${sentence.repeat(3)}`,
      bullets: [sentence, sentence, sentence, sentence],
    });
  agent.addLanguage({ name: 'English', code: 'en-US', voice: `rime.spore${own}` });
  agent.addLanguage({ name: 'Spanish', code: 'es-MX', voice: `elevenlabs.maria${own}` });
  agent.addLanguage({ name: 'French', code: 'fr-FR', voice: `elevenlabs.claire${own}` });
  agent.addHints(['derailleur', 'Brompton', 'tune-up', 'warranty', 'invoice', 'SignalWire']);
  agent.setParams({ end_of_speech_timeout: 700, attention_timeout: 15000, ai_model: 'gpt-4.1-mini' });
  agent.setGlobalData({ plan: 'gold', shop: 'Spoke & Chain' });
  for (let i = 0; i < 20; i++)
    agent.defineTool({
      name: `tool_${i}`,
      description: `Looks up the part number ${i} in the catalogue of the shop${own}`,
      secure: i < 10,
      parameters: {
        part: { type: 'string', description: `Name of the part${own}` },
        count: { type: 'integer', description: `How many${own}`, minimum: 1, maximum: 100 },
        colour: { type: 'string', enum: ['black', 'silver', 'red'], description: `Colour of the part${own}` },
        notes: { type: 'string', description: `What else the caller said${own}` },
      },
      required: ['part', 'count'],
      handler: ({ part, count }) => new FunctionResult(`There are ${count} of ${part}.`),
    });
  const context = agent.defineContexts().addContext('default');
  for (let i = 0; i < 5; i++)
    context
      .addStep(`step_${i}`)
      .setText(`${sentence}${own}`)
      .setStepCriteria('The caller has answered.')
      .setFunctions([`tool_${i}`, `tool_${i + 5}`]);
  agent.setPostPrompt('Summarise the call as JSON with the keys "reason" and "resolved".');
  return agent;
}

/** What the platform posts for a document. */
export const documentRequest = JSON.stringify({
  call: {
    call_id: callId,
    node_id: '9f0c@us-east',
    segment_id: callId,
    call_state: 'created',
    direction: 'inbound',
    type: 'phone',
    from: '+15550001111',
    to: '+15550002222',
    from_number: '+15550001111',
    to_number: '+15550002222',
    headers: [],
    project_id: callId,
    space_id: callId,
  },
  vars: {},
  envs: {},
  params: {},
});

/** What the platform posts for a tool: 4 KB. */
export function toolRequest(name) {
  const body = {
    function: name,
    argument: {
      parsed: [{ part: 'derailleur', count: 3, colour: 'black', notes: 'for a touring bike' }],
      raw: '{"part":"derailleur","count":3,"colour":"black","notes":"for a touring bike"}',
    },
    call_id: callId,
    ai_session_id: callId,
    app_name: 'swml app',
    caller_id_name: 'ANA',
    caller_id_num: '+15550001111',
    channel_active: true,
    channel_offhook: true,
    channel_ready: true,
    content_type: 'text/swaig',
    content_disposition: 'SWAIG Function',
    version: '2.0',
    conversation_type: 'voice',
    global_data: {},
    meta_data_token: 'm',
    meta_data: {},
  };
  const missing = 4096 - JSON.stringify(body).length;
  return JSON.stringify({ ...body, global_data: { filler: 'x'.repeat(Math.max(0, missing - 13)) } });
}
