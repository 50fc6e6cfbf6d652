import { AgentBase } from '../agents/index.js';
import { FunctionResult } from '../tools/index.js';
import { agentOptionsOf, type OptionsOf, type PrefabConfig, refuseDoubles, text } from './options.js';

/** Where callers can be transferred. */
export interface ReceptionistDepartment {
  /** What the model asks for it by. */
  name: string;
  /** What it is there for: the model chooses by it. */
  description: string;
  /** A number or a SIP address. */
  number: string;
}

/** How a {@link ReceptionistAgent} is set up. [prefabs/receptionist-agent] */
export interface ReceptionistConfig extends PrefabConfig {
  departments: ReceptionistDepartment[];
  /** What callers are greeted with. Default: thanks for the call, with the company's name where it is given. */
  greeting?: string | undefined;
  /** Default: `rime.spore`. */
  voice?: string | undefined;
  companyName?: string | undefined;
  /** Take down visitors. Default: `false`. */
  checkInEnabled?: boolean | undefined;
  /**
   * Gets each visitor: `visitor_name`, `purpose`, `visiting` and `checked_in_at`, a time in ISO 8601. When it throws,
   * the caller is told that it did not work.
   */
  onVisitorCheckIn?: ((visitor: Record<string, string>) => void | Promise<void>) | undefined;
}

const options: OptionsOf<ReceptionistConfig> = {
  departments: {
    type: 'array',
    required: true,
    min: 1,
    items: { type: 'object', properties: { name: text, description: text, number: text } },
  },
  greeting: { type: 'string', min: 1 },
  voice: { type: 'string', min: 1 },
  companyName: { type: 'string', min: 1 },
  checkInEnabled: { type: 'boolean' },
  onVisitorCheckIn: { type: 'function' },
};

/**
 * Greets callers, finds out who they are and what they want, and transfers them. Who calls is in the call's
 * `global_data` as `caller_info`, who checked in as `visitors`. [prefabs/receptionist-agent]
 */
export class ReceptionistAgent extends AgentBase {
  private readonly departments: readonly ReceptionistDepartment[];
  private readonly checkIn: { readonly onVisitor: ReceptionistConfig['onVisitorCheckIn'] } | undefined;

  /** @throws {TypeError} On an option that is missing, does not exist or has a value that it does not take. */
  constructor(config: ReceptionistConfig) {
    super(agentOptionsOf('ReceptionistAgent', config, options, { name: 'receptionist', route: '/receptionist' }));
    const { voice = 'rime.spore', companyName, checkInEnabled = false } = config;
    const departments = structuredClone(config.departments);
    refuseDoubles(
      'ReceptionistAgent',
      'departments',
      departments.map(({ name }) => name),
    );
    if (config.onVisitorCheckIn && !checkInEnabled)
      this.log.warn('onVisitorCheckIn is never called: checkInEnabled is not set.');
    this.departments = departments;
    this.checkIn = checkInEnabled ? { onVisitor: config.onVisitorCheckIn } : undefined;
    const at = companyName ? ` ${companyName}` : '';
    this.instruct(companyName, config.greeting ?? `Thank you for calling${at}. How can I help you today?`);
    this.setPostPrompt(postPrompt);
    this.addHints([...(companyName ? [companyName] : []), ...departments.map(({ name }) => name)]);
    this.setGlobalData({ departments, caller_info: {} });
    this.addLanguage({ name: 'English', code: 'en-US', voice });
    this.setParams({ end_of_speech_timeout: 700, speech_event_timeout: 1000, transfer_summary: true });
  }

  protected override defineTools(): void {
    this.defineTool({
      name: 'collect_caller_info',
      description: 'Notes the name of the caller and the reason for the call.',
      parameters: {
        name: { type: 'string', description: "The caller's name" },
        reason: { type: 'string', description: 'Why they call' },
      },
      required: ['name', 'reason'],
      handler: ({ name, reason }) =>
        new FunctionResult(`Thank you, ${name}. I have noted why you call.`).updateGlobalData({
          caller_info: { name, reason },
        }),
    });
    this.defineTool({
      name: 'transfer_call',
      description: 'Transfers the caller to a department.',
      parameters: {
        department: {
          type: 'string',
          description: 'The department',
          enum: this.departments.map(({ name }) => name),
        },
      },
      required: ['department'],
      handler: ({ department }) => {
        const found = this.departments.find(({ name }) => name === department);
        if (!found) return new FunctionResult(`There is no department ${JSON.stringify(department)}.`);
        return new FunctionResult(`Tell the caller that they are being connected to ${found.name}.`, true).connect(
          found.number,
        );
      },
    });
    if (this.checkIn) this.defineCheckIn(this.checkIn.onVisitor);
  }

  private defineCheckIn(onVisitor: ReceptionistConfig['onVisitorCheckIn']): void {
    this.defineTool({
      name: 'check_in_visitor',
      description: 'Checks in a visitor who has arrived.',
      parameters: {
        visitor_name: { type: 'string', description: "The visitor's name" },
        purpose: { type: 'string', description: 'What the visit is for' },
        visiting: { type: 'string', description: 'Whom they visit' },
      },
      required: ['visitor_name', 'purpose', 'visiting'],
      errorMessage: 'The check-in did not work. Apologize, and ask the visitor to go to the front desk.',
      handler: async ({ visitor_name, purpose, visiting }, { global_data: data }) => {
        const visitor = { visitor_name, purpose, visiting, checked_in_at: new Date().toISOString() };
        await onVisitor?.({ ...visitor });
        const before = Array.isArray(data?.['visitors']) ? (data['visitors'] as unknown[]) : [];
        return new FunctionResult(
          `${visitor_name} is checked in to see ${visiting}. Ask whether there is anything else.`,
        ).updateGlobalData({ visitors: [...before, visitor] });
      },
    });
  }

  private instruct(companyName: string | undefined, greeting: string): void {
    this.promptAddSection('Personality', {
      body: `You are a friendly and professional receptionist${companyName ? ` for ${companyName}` : ''}.`,
    });
    this.promptAddSection('Goal', {
      body: 'Greet callers, find out who they are and what they want, and transfer them to the right department.',
    });
    this.promptAddSection('Instructions', {
      bullets: [
        `Greet the caller with: ${JSON.stringify(greeting)}`,
        'Find out their name and why they call, and call collect_caller_info; call it again when they correct you.',
        'Choose the department by what they want, and say which; transfer them with transfer_call once they agree.',
        'When they do not want to be transferred, ask what else you can do.',
        ...(this.checkIn ? ['Check in visitors who have arrived with check_in_visitor.'] : []),
      ],
    });
    this.promptAddSection('Available Departments', {
      bullets: this.departments.map(({ name, description }) => `${name}: ${description}`),
    });
  }
}

/** A {@link ReceptionistAgent}. [prefabs/receptionist-agent] */
export const createReceptionistAgent = (config: ReceptionistConfig): ReceptionistAgent => new ReceptionistAgent(config);

const postPrompt = `Answer with JSON alone:
{
  "caller_name": "the caller's name, or null",
  "reason": "why they called",
  "department": "the department that they were transferred to, or null",
  "satisfaction": "high", "medium" or "low"
}`;
