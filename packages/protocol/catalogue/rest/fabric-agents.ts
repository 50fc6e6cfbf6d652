import Type, { type TSchema } from 'typebox';
import { type Namespace, operation } from '../operation.js';
import { anyObject, bool, closed, integer, named, open, text, timestamp, union, url, uuid } from '../schema.js';
import { operationsOf, readErrors, resource, root, scopes, writeErrors } from './fabric-shared.js';
import { page, swmlDocument } from './shared.js';

/** A setting of an AI agent that SWML's verb `ai` has as well: its type is the verb's; what it holds is checked there. */
const asInSwml = (name: string, type: 'object' | 'array', description: string) =>
  Type.Unsafe<unknown>({ type, 'x-type': `AiVerb['${name}']`, description });

const prompt = asInSwml(
  'prompt',
  'object',
  'What the agent is told: `text` or `pom`, settings of the model, contexts.',
);
const agentSettings: Record<string, TSchema> = {
  global_data: asInSwml('global_data', 'object', 'First value of a session’s data.'),
  hints: asInSwml('hints', 'array', 'Words to listen for.'),
  languages: asInSwml('languages', 'array', 'Languages, the first one being the default.'),
  multilingual: asInSwml(
    'multilingual',
    'object',
    'Recognises several languages at once; `languages` is ignored then.',
  ),
  params: asInSwml('params', 'object', 'Settings of an AI session.'),
  post_prompt: asInSwml('post_prompt', 'object', 'What the model is asked when the conversation is over.'),
  post_prompt_url: url('Gets the report when the conversation is over; may carry `user:password@`.'),
  pronounce: asInSwml('pronounce', 'array', 'How to say what is written.'),
  SWAIG: asInSwml('SWAIG', 'object', 'The tools of the agent and where they run.'),
};
const agentName = text('Its name.');
const agentId = text('Id of the agent.');

export const aiAgent = resource(
  'AiAgentResource',
  'ai_agent',
  {
    ai_agent: named(
      'AiAgent',
      open({ agent_id: uuid('Unique id of the agent.'), name: agentName, prompt }, agentSettings),
      'The configuration of an AI agent: that of the SWML verb `ai`, and a name.',
    ),
  },
  'An AI agent among the resources of the project.',
);

export const dialogflowAgent = resource(
  'DialogflowAgentResource',
  'dialogflow_agent',
  {
    dialogflow_agent: named(
      'DialogflowAgent',
      open(
        { id: uuid('Unique id of the agent.') },
        {
          say_enabled: bool('Whether `say` is spoken.'),
          say: text('What is said first.'),
          voice: text('The voice it is said in.'),
          display_name: text('Name to show.'),
          dialogflow_reference_id: uuid('The agent at Dialogflow.'),
          dialogflow_reference_name: text('Name of the agent at Dialogflow.'),
        },
      ),
      'How an agent of Dialogflow takes calls.',
    ),
  },
  'A Dialogflow agent among the resources of the project.',
);

const flow = {
  flow_data: anyObject('State of the call flow builder; calls do not depend on it.'),
  relayml: swmlDocument('The SWML document that handles the calls.'),
};

export const callFlow = resource(
  'CallFlowResource',
  'call_flow',
  {
    call_flow: named(
      'CallFlow',
      open(
        { id: uuid('Unique id of the call flow.'), title: text('Its name.') },
        { ...flow, document_version: integer('Its revision; each update counts it up by one.') },
      ),
      'A call flow, as it was last saved.',
    ),
  },
  'A call flow among the resources of the project.',
);

const versions = {
  path: `${root}/call_flow/{id}/versions`,
  params: { id: text('The call flow.') },
};
const savedAt = {
  created_at: timestamp('When the version was created.'),
  updated_at: timestamp('When it was last changed.'),
};

const callFlowVersion = named(
  'CallFlowVersion',
  open({ id: uuid('Unique id of the version.'), version: text('Its number.'), ...savedAt }, flow),
  'A version of a call flow.',
);

const deployedVersion = named(
  'DeployedCallFlowVersion',
  open(
    {
      id: uuid('Unique id of the version.'),
      ...savedAt,
      document_version: integer('The revision that it was made of.'),
    },
    flow,
  ),
  'A version of a call flow that now takes the calls.',
);

export const fabricAgents: Namespace = {
  name: 'fabric-agents',
  operations: [
    ...operationsOf({
      name: 'aiAgents',
      path: 'ai_agents',
      one: 'an AI agent',
      many: 'AI agents',
      resource: aiAgent,
      page: 'AiAgentPage',
      create: {
        status: 201,
        body: named('CreateAiAgent', closed({ name: agentName, prompt }, { agent_id: agentId, ...agentSettings })),
      },
      update: {
        method: 'PATCH',
        body: named('UpdateAiAgent', closed({}, { name: agentName, prompt, agent_id: agentId, ...agentSettings })),
      },
      addresses: 'ai_agents/{ai_agent_id}/addresses',
    }),
    ...operationsOf({
      name: 'dialogflowAgents',
      path: 'dialogflow_agents',
      one: 'a Dialogflow agent',
      many: 'Dialogflow agents',
      resource: dialogflowAgent,
      page: 'DialogflowAgentPage',
      update: {
        method: 'PUT',
        body: named(
          'UpdateDialogflowAgent',
          closed(
            {},
            {
              name: text('Its name.'),
              say_enabled: bool('Whether `say` is spoken.'),
              say: text('What is said first.'),
              voice: text('The voice it is said in.'),
            },
          ),
        ),
      },
      undocumented: true,
    }),
    ...operationsOf({
      name: 'callFlows',
      path: 'call_flows',
      one: 'a call flow',
      many: 'call flows',
      resource: callFlow,
      page: 'CallFlowPage',
      create: { status: 201, body: named('CreateCallFlow', closed({ title: text('Its name.') }, flow)) },
      update: {
        method: 'PUT',
        body: named(
          'UpdateCallFlow',
          closed(
            { document_version: integer('One more than the revision that the call flow has now.'), ...flow },
            { title: text('Its name.') },
          ),
        ),
      },
      addresses: 'call_flow/{id}/addresses',
    }),
    operation({
      id: 'fabric.callFlows.listVersions',
      summary: 'Lists the versions of a call flow.',
      method: 'GET',
      ...versions,
      scopes,
      success: { status: 200, schema: page('CallFlowVersionPage', callFlowVersion, 'Versions of the call flow.') },
      errors: readErrors,
      paging: { style: 'links', items: 'data' },
      page: 'rest/fabric/call-flows/list-versions',
    }),
    operation({
      id: 'fabric.callFlows.deployVersion',
      summary: 'Lets a version of a call flow take the calls.',
      method: 'POST',
      ...versions,
      scopes,
      body: {
        encoding: 'json',
        schema: named(
          'DeployCallFlowVersion',
          union([
            closed({ document_version: integer('The revision to deploy.') }),
            closed({ call_flow_version_id: uuid('The version to deploy.') }),
          ]),
          'Which version to deploy: by the revision of the call flow or by the id of one of its versions.',
        ),
      },
      success: { status: 201, schema: deployedVersion },
      errors: writeErrors,
      page: 'rest/fabric/call-flows/deploy-version',
    }),
  ],
};
