/** What {@link runApp} writes to the terminal first. */
export const banner = `
  +--------------------------------------------+
  |  L I V E W I R E                           |
  |  LiveKit-style agents on SignalWire        |
  +--------------------------------------------+
`;

/** One of them is written at each start. */
export const tips: readonly string[] = [
  'The platform recognises speech and speaks: no keys of other providers are needed.',
  'Nothing has to be warm: one process answers as many calls as it can, without a pool of workers.',
  'session.getSwAgent() is a whole AgentBase: add languages, hints, skills and contexts to it.',
  'A tool may return a FunctionResult: transfer, record, send a message, take a payment.',
  'swaig-test app.ts --list-tools shows your tools without a call.',
  'swaig-test app.ts --call lets you talk to your agent in the terminal, without an account.',
  'userData is copied for each call: what one caller says is not seen in the call of another.',
  'handoff({ agent }) gives a call to another agent, and no other call.',
  'SWML_BASIC_AUTH_USER and SWML_BASIC_AUTH_PASSWORD set who may ask for your agent.',
  'onEnter() of an agent runs when it gets a conversation: let it greet the caller.',
];

/** Something of the list. */
export const anyTip = (): string => tips[Math.floor(Math.random() * tips.length)] as string;
