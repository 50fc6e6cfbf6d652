import { AgentBase, type AgentOptions, FunctionResult, SwmlBuilder } from '@signalwire/sdk';

export interface TaxiOptions extends Partial<AgentOptions> {
  /** The number that messages are sent from: one of the space. */
  office: string;
  /** Number of the driver on duty. */
  driver: string;
}

/** Functions that may switch each other on and off. */
const rides = { meta_data_token: 'rides' };

/** The dispatcher of a taxi company. What its functions answer is not only said: it acts on the call. */
export class TaxiDispatch extends AgentBase {
  constructor(private readonly taxi: TaxiOptions) {
    const { office: _office, driver: _driver, ...options } = taxi;
    super({ name: 'taxi-dispatch', route: '/', ...options });
    this.setPromptText('You are the dispatcher of a taxi company. Be brief.');
    this.setParams({ static_greeting: 'Taxi, where are you?', hold_music: 'https://files.example.com/waiting.mp3' });
    this.addSteps();
  }

  protected override defineTools(): void {
    this.defineTool({
      name: 'order_taxi',
      description: 'Sends a taxi to an address',
      parameters: { address: { type: 'string', description: 'Where to' } },
      required: ['address'],
      extraFields: rides,
      handler: ({ address }, { caller_id_num }) =>
        new FunctionResult(`Car 12 is on its way to ${address}, six minutes.`)
          .updateGlobalData({ ride: { car: 12, address } })
          .sendSms({
            toNumber: String(caller_id_num),
            fromNumber: this.taxi.office,
            body: `Car 12 comes to ${address} in six minutes.`,
          })
          // For the web page that shows the call.
          .swmlUserEvent({ type: 'ride_ordered', car: 12 })
          .toggleFunctions([{ function: 'cancel_ride', active: true }])
          .addDynamicHints(['car twelve'])
          .updateSettings({ temperature: 0.2 })
          .swmlChangeStep('riding'),
    });
    this.defineTool({
      name: 'cancel_ride',
      description: 'Cancels the ride that was ordered',
      // Not on offer before there is a ride.
      extraFields: { ...rides, active: false },
      handler: () =>
        new FunctionResult('The ride is cancelled.')
          .removeGlobalData('ride')
          .say('I have cancelled your ride.')
          .swmlUserEvent({ type: 'ride_cancelled', car: 12 })
          .toggleFunctions([{ function: 'cancel_ride', active: false }])
          .swmlChangeStep('ordering'),
    });
    this.defineTool({
      name: 'talk_to_driver',
      description: 'Connects the caller with the driver',
      // The caller comes back when the driver hangs up; with `true` the call would be the driver's for good.
      handler: () => new FunctionResult('I connect you.', true).connect(this.taxi.driver, false, this.taxi.office),
    });
    this.defineTool({
      name: 'wait_for_car',
      description: 'Keeps the caller on the line until the car is there',
      handler: () => new FunctionResult().hold('Say that you keep the line until the car is there.', 60),
    });
    this.defineTool({
      name: 'play_radio',
      description: 'Plays the radio in the background, or stops it',
      parameters: { on: { type: 'boolean' } },
      required: ['on'],
      handler: ({ on }) =>
        on
          ? new FunctionResult('The radio plays.').playBackgroundFile('https://files.example.com/radio.mp3')
          : new FunctionResult('The radio is off.').stopBackgroundFile(),
    });
    this.defineTool({
      name: 'lost_property',
      description: 'Asks for the number of the receipt of a ride, by the keys of the phone',
      handler: () => new FunctionResult('The caller keys it in.').executeSwml(receiptNumber()),
    });
    this.defineTool({
      name: 'complain',
      description: 'Takes down a complaint',
      handler: () => new FunctionResult('Listen to the complaint.').swmlChangeContext('complaints'),
    });
    this.defineTool({
      name: 'say_goodbye',
      description: 'Ends the call',
      // `true`: the model has the last word, and then the call ends.
      handler: () => new FunctionResult('Say goodbye.', true).hangup(),
    });
  }

  private addSteps(): void {
    const contexts = this.defineContexts();
    const dispatch = contexts.addContext('default');
    dispatch
      .addStep('ordering', { task: 'Find out where the caller is, and order a taxi.' })
      .setFunctions(['order_taxi', 'lost_property', 'complain', 'say_goodbye']);
    dispatch
      .addStep('riding', { task: 'A taxi is on its way. Help with whatever comes up.' })
      .setFunctions(['cancel_ride', 'talk_to_driver', 'wait_for_car', 'play_radio', 'complain', 'say_goodbye']);
    contexts
      .addContext('complaints')
      .setSystemPrompt('You take down a complaint about a taxi ride. You apologise once.')
      .addStep('listen', { task: 'Have the caller say what went wrong.', functions: ['say_goodbye'] });
  }
}

/** A document that runs inside the conversation, and tells the agent what came of it. */
function receiptNumber() {
  return new SwmlBuilder()
    .prompt({ play: 'say:Key in the number on your receipt, then hash.', max_digits: 8, terminators: '#' })
    .set({ ai_response: 'The caller keyed in the receipt number ${prompt_value}.' })
    .getDocument();
}
