import { OutboundError, outbound, privateUrlsAllowed, validateUrl } from '../../security/index.js';
import { FunctionResult } from '../../tools/index.js';
import { BuiltinSkill } from '../builtin-skill.js';
import { skillParameters } from '../parameters.js';
import type { SkillPromptSection, SkillToolDefinition } from '../skill-base.js';
import { basic } from './knowledge.js';
import { type McpTool, parametersOf, toolsOf } from './mcp-tools.js';
import { asObject, asText, type Json, urlOf } from './service.js';

const parameters = skillParameters({
  gateway_url: { type: 'string', description: 'Where the gateway is.', required: true },
  auth_token: { type: 'string', description: 'Bearer token.', hidden: true, env_var: 'MCP_GATEWAY_AUTH_TOKEN' },
  auth_user: { type: 'string', description: 'User name, where there is no token.', env_var: 'MCP_GATEWAY_AUTH_USER' },
  auth_password: {
    type: 'string',
    description: 'Password of the user.',
    hidden: true,
    env_var: 'MCP_GATEWAY_AUTH_PASSWORD',
  },
  services: {
    type: 'array',
    description: 'What of the gateway is offered. Default: all.',
    default: [],
    items: {
      type: 'object',
      properties: {
        name: { type: 'string', description: 'Name of the service.', required: true },
        tools: {
          type: ['string', 'array'],
          description: 'Which of its tools; "*" for all.',
          items: { type: 'string' },
        },
      },
    },
  },
  session_timeout: {
    type: 'integer',
    description: 'Seconds that the gateway keeps an idle session.',
    default: 300,
    min: 1,
    max: 3600,
  },
  tool_prefix: { type: 'string', description: "In front of the functions' names.", default: 'mcp_' },
  retry_attempts: { type: 'integer', description: 'How often a call is tried.', default: 3, min: 1, max: 10 },
  request_timeout: { type: 'integer', description: 'Seconds that a request may take.', default: 30, min: 1 },
  verify_ssl: {
    type: 'boolean',
    description: 'Check the certificate; off only with allow_insecure_tls too.',
    default: true,
  },
  allow_insecure_tls: { type: 'boolean', description: 'Let verify_ssl: false count.', default: false },
});

interface Service {
  readonly name: string;
  readonly tools: readonly McpTool[];
}

/** Offers the tools of an MCP gateway's services. [skills/mcp-gateway] */
export class McpGatewaySkill extends BuiltinSkill<typeof parameters> {
  static override readonly SKILL_NAME = 'mcp_gateway';
  static override readonly SKILL_DESCRIPTION = 'Offers the tools of an MCP gateway.';
  static override readonly PARAMETERS = parameters;

  private services: readonly Service[] = [];

  override async setup(): Promise<boolean> {
    const url = this.setting('gateway_url');
    if (!(await validateUrl(url, privateUrlsAllowed()))) {
      this.log.error(
        `gateway_url: ${url} may not be asked; for a gateway in a private network set SWML_ALLOW_PRIVATE_URLS=true.`,
      );
      return false;
    }
    if (!this.setting('auth_token') && !(this.setting('auth_user') && this.setting('auth_password'))) {
      this.log.error('auth_token, or auth_user and auth_password, are needed.');
      return false;
    }
    try {
      await this.ask('GET', '/health');
      this.services = await this.discover();
      return true;
    } catch (error) {
      this.log.error('The gateway cannot be used.', { error });
      return false;
    }
  }

  override getTools(): SkillToolDefinition[] {
    const tools = this.services.flatMap((service) => service.tools.map((tool) => this.functionOf(service.name, tool)));
    return [
      ...tools,
      {
        name: '_mcp_gateway_hangup',
        description: 'Ends the session of the call at the gateway.',
        extraFields: { is_hangup_hook: true },
        handler: async (_, rawData) => {
          await this.endSessions(sessionOf(rawData));
          return new FunctionResult('The session is ended.');
        },
      },
    ];
  }

  override getHints(): string[] {
    return ['MCP', 'gateway', ...this.services.map(({ name }) => name)];
  }

  override getGlobalData(): Record<string, unknown> {
    return {
      mcp_gateway_url: this.setting('gateway_url'),
      mcp_session_id: null,
      mcp_services: this.services.map(({ name }) => name),
    };
  }

  protected override _getPromptSections(): SkillPromptSection[] {
    return [
      {
        title: 'MCP Gateway Integration',
        body: `You have the tools of further services; their names begin with ${this.setting('tool_prefix')} and the service.`,
        bullets: this.services.map(
          ({ name, tools }) => `${name}: ${tools.length} tool${tools.length === 1 ? '' : 's'}`,
        ),
      },
    ];
  }

  private async discover(): Promise<Service[]> {
    const wanted = this.setting('services');
    const listed =
      wanted.length > 0 ? wanted : Object.keys(await this.ask('GET', '/services')).map((name) => ({ name }));
    return Promise.all(
      listed.map(async ({ name, tools }: { name: string; tools?: string | string[] | undefined }) => {
        const all = toolsOf(await this.ask('GET', `/services/${encodeURIComponent(name)}/tools`));
        const chosen = !tools || tools.includes('*') ? all : all.filter((tool) => tools.includes(tool.name));
        return { name, tools: chosen };
      }),
    );
  }

  private functionOf(service: string, tool: McpTool): SkillToolDefinition {
    return {
      name: `${this.setting('tool_prefix')}${service}_${tool.name}`.replace(/[^A-Za-z0-9_]/g, '_'),
      description: `[${service}] ${tool.description}`,
      parameters: parametersOf(tool),
      handler: (args, rawData) => this.call(service, tool.name, args, rawData),
    };
  }

  private async call(service: string, tool: string, args: Json, rawData: object): Promise<FunctionResult> {
    const session = sessionOf(rawData);
    const { call_id: callId } = rawData as { call_id?: string };
    const body = {
      tool,
      arguments: args,
      // The gateway binds a session to one service.
      session_id: sessionFor(session, service),
      timeout: this.setting('session_timeout'),
      metadata: { agent_id: this.getAgent().name, timestamp: new Date().toISOString(), call_id: callId ?? session },
    };
    const attempts = this.setting('retry_attempts');
    for (let attempt = 1; ; attempt++) {
      try {
        const { result } = await this.ask('POST', `/services/${encodeURIComponent(service)}/call`, body);
        return new FunctionResult(typeof result === 'string' ? result : JSON.stringify(result ?? null));
      } catch (error) {
        const final = error instanceof GatewayError && error.status < 500;
        this.log.error(`${tool} of ${service} failed${final ? '' : ` (${attempt} of ${attempts})`}.`, { error });
        if (final || attempt >= attempts)
          return new FunctionResult(`Sorry, ${tool} of ${service} did not work: ${reasonOf(error)}`);
      }
    }
  }

  private async endSessions(session: string): Promise<void> {
    for (const { name } of this.services) {
      try {
        await this.ask('DELETE', `/sessions/${encodeURIComponent(sessionFor(session, name))}`);
      } catch (error) {
        // A session that was never begun, or has run out, is ended too.
        if (!(error instanceof GatewayError && error.status === 404))
          this.log.error(`The session at ${name} could not be ended.`, { error });
      }
    }
  }

  private async ask(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object): Promise<Json> {
    const token = this.setting('auth_token');
    const authorization = token
      ? `Bearer ${token}`
      : basic(this.setting('auth_user') ?? '', this.setting('auth_password') ?? '');
    const response = await outbound(urlOf(this.setting('gateway_url'), path), {
      method,
      headers: { authorization, ...(body ? { 'content-type': 'application/json' } : {}) },
      body: body && JSON.stringify(body),
      timeout: this.setting('request_timeout') * 1000,
      insecureTls: !this.setting('verify_ssl') && this.setting('allow_insecure_tls'),
    });
    if (!response.ok) throw new GatewayError(response.status, response.text.slice(0, 500));
    return asObject(response.json());
  }
}

class GatewayError extends Error {
  override readonly name = 'GatewayError';
  constructor(
    readonly status: number,
    text: string,
  ) {
    super(`The gateway answered ${status}: ${text}`);
  }
}

/** The session of a call: what the agent set, else the call itself. */
function sessionOf(rawData: object): string {
  const { global_data: data, call_id: callId } = rawData as { global_data?: Json; call_id?: string };
  return asText(data?.['mcp_call_id']) || callId || 'unknown';
}

const sessionFor = (session: string, service: string) =>
  `${session}.${service}`.replace(/[^A-Za-z0-9_.-]/g, '_').slice(0, 128);

const reasonOf = (error: unknown) =>
  error instanceof OutboundError && error.reason === 'timeout'
    ? 'it took too long.'
    : error instanceof GatewayError && error.status < 500
      ? error.message
      : 'the gateway is not working at the moment.';
