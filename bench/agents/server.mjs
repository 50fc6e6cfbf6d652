// One server of the HTTP bench in a process of its own: `node agents/server.mjs KIND`.
// Prints where and how to ask it, and answers "cpu" on its channel with the CPU time that it has used.
import { createServer } from 'node:http';
import { AgentServer } from '@signalwire/sdk';
import { authorization, callId, createAgent, documentRequest, toolRequest } from './fixture.mjs';

const kinds = {
  'document limit': async () => limit('/', documentRequest, createAgent().renderSwml(callId)),
  document: async () => agentCase(createAgent(), '/', documentRequest),
  'dynamic configuration': async () => {
    const agent = createAgent();
    agent.setDynamicConfigCallback((_query, body, _headers, draft) => {
      draft.promptAddSection('Caller', { body: `The caller's number is ${body.call?.from}.` });
      draft.setParams({ end_of_speech_timeout: 900 });
      draft.updateGlobalData({ caller: body.call?.from });
    });
    return agentCase(agent, '/', documentRequest);
  },
  'tool limit': async () => limit('/swaig', toolRequest('tool_3'), '{"response":"There are 3 of derailleur."}'),
  tool: async () => {
    const agent = createAgent();
    return agentCase(agent, `/swaig?__token=${agent.createToolToken('tool_3', callId)}`, toolRequest('tool_3'));
  },
  '1,000 agents': async () => {
    const server = new AgentServer({ host: '127.0.0.1', port: 0 });
    for (let i = 0; i < 1000; i++) server.register(createAgent({ name: `agent-${i}`, route: '/' }), `/agent-${i}`);
    await server.run();
    return { port: server.port, path: '/agent-777', body: documentRequest };
  },
};

async function agentCase(agent, path, body) {
  await agent.serve();
  return { port: agent.port, path, body };
}

/** The least that any server would do: check the header, parse the body, write the bytes. */
function limit(path, body, answer) {
  const bytes = Buffer.from(answer);
  const server = createServer((request, response) => {
    if (request.headers.authorization !== authorization) return response.writeHead(401).end();
    const chunks = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', () => {
      JSON.parse(Buffer.concat(chunks).toString());
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': bytes.length });
      response.end(bytes);
    });
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve({ port: server.address().port, path, body }));
  });
}

const where = await kinds[process.argv[2]]();
process.on('message', () => process.send({ cpu: process.cpuUsage(), heap: process.memoryUsage().heapUsed }));
process.send({ ...where, authorization });
