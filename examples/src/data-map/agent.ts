import { AgentBase, type AgentOptions, createExpressionTool, DataMap, FunctionResult } from '@signalwire/sdk';

/**
 * The information line of a ferry company. Its functions run at the platform, which asks the company's API by itself:
 * the agent is not called.
 * @param api Address of the API, without a slash at its end.
 */
export function ferryLine(api: string, options: Partial<AgentOptions> = {}): AgentBase {
  const agent = new AgentBase({ name: 'ferry-line', route: '/', ...options });
  agent.setPromptText('You tell callers when ferries leave. Times come from your functions.');

  new DataMap('departures')
    .purpose('Tells when ferries leave from a harbour')
    .parameter('harbour', 'string', 'The harbour', { required: true, enum: ['Oban', 'Mallaig'] })
    .webhook('GET', `${api}/departures?from=\${enc:args.harbour}`, { headers: { accept: 'application/json' } })
    .foreach({ input_key: 'departures', output_key: 'list', append: '${this.time} to ${this.to}; ', max: 3 })
    .output(new FunctionResult('From ${args.harbour} today: ${list}').updateGlobalData({ harbour: '${args.harbour}' }))
    .errorKeys(['problem'])
    .fallbackOutput(
      new FunctionResult('The timetable cannot be reached. Apologise, and name the office: 01631 555 010.'),
    )
    .registerWithAgent(agent);

  new DataMap('reserve')
    .purpose('Reserves a place on a ferry')
    .parameter('time', 'string', 'When it leaves, such as 09:15', { required: true })
    .parameter('name', 'string', 'Name of the passenger', { required: true })
    .webhook('POST', `${api}/reservations`)
    .params({ time: '${args.time}', passenger: '${args.name}' })
    .output(new FunctionResult('Reserved for ${args.name}. The number is ${number}.'))
    .registerWithAgent(agent);

  // Patterns alone: no server is asked at all.
  createExpressionTool({
    name: 'take_along',
    parameters: { what: { type: 'string', description: 'What the caller wants to take along', required: true } },
    patterns: {
      '${args.what}': [/dog|cat/, new FunctionResult('Pets travel free, on a lead or in a basket.')],
    },
  })
    .description('Tells whether something may come on board')
    .fallbackOutput(new FunctionResult('Ask the caller to call the office about that: 01631 555 010.'))
    .registerWithAgent(agent);
  return agent;
}
