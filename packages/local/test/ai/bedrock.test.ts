import { describe, expect, test } from 'vitest';
import { script } from '../../src/ai/index.js';
import { dial, startAgent } from './harness.js';

describe('a Bedrock agent', () => {
  test('sends its functions and its report in its own form, and takes its own actions alone', async () => {
    const agent = await startAgent({
      book: () => ({
        response: 'Booked.',
        action: [{ set_global_data: { a: 1 } }, { say: 'never' }],
        post_process: true,
      }),
    });
    const tool = { function: 'book', description: 'Books', web_hook_url: agent.url };
    const phone = dial({
      dialect: 'amazon_bedrock',
      model: script().says('Hi.').user('go').calls('book', {}).says('Done.').summary('All well.'),
      ai: { post_prompt: { text: 'Sum up.' }, post_prompt_url: `${agent.url}/report`, SWAIG: { functions: [tool] } },
    });
    await phone.hear();
    phone.say('go');
    await phone.hear();
    phone.hangUp();
    await phone.ended();
    const [request] = agent.calls('book');
    expect(request).toMatchObject({
      action: 'fetch_conversation',
      content_type: 'text/json',
      content_disposition: 'agent.function',
      ai_session_id: phone.call.id,
      app_name: 'bedrock',
      caller_id: '',
      caller_id_number: '+15550199',
      meta_data_token: '821f03288846297c2cf43c34766a38f7',
    });
    for (const key of ['version', 'description', 'argument_desc']) expect(request).not.toHaveProperty(key);
    expect(phone.aiEvents('action')).toMatchObject([
      { action: 'set_global_data' },
      { action: 'say', refused: expect.stringContaining('amazon_bedrock does not know') },
    ]);
    const [report] = agent.reports();
    expect(report).toMatchObject({ conversation_summary: 'All well.', swaig_log: [], app_name: 'bedrock' });
    expect(report?.['raw_call_log']).toEqual(report?.call_log);
  });
});

test('a multilingual agent speaks with its opening voice', async () => {
  const phone = dial({
    model: script().says('Hi.'),
    ai: {
      multilingual: {
        languages: [
          { language: 'es', voice: 'elevenlabs.ana' },
          { language: 'default', voice: 'elevenlabs.rachel' },
        ],
      },
    },
  });
  await phone.hear();
  expect(phone.call.log.events.find((event) => event.type === 'speech')).toMatchObject({
    voice: 'elevenlabs.rachel',
    language: 'en',
  });
  expect(phone.problems()[0]).toContain('does not tell languages apart');
});
