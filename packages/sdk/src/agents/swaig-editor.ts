import type { SwaigFillers } from '@signalwire/protocol/swml';
import { plain } from '../swml/index.js';
import type { Data, FunctionInclude, McpServer } from './definition.js';
import * as swaig from './edit-swaig.js';
import { FlowEditor } from './flow-editor.js';

/** How an MCP server is asked for its tools. [agent-base/add-mcp-server] */
export interface McpServerOptions {
  /** Sent with every request; templates in them are expanded by the platform. */
  headers?: Record<string, string> | undefined;
  /** Put the server's resources into the session's `global_data`. Default: `false`. */
  resources?: boolean | undefined;
  /** Values for the resources' URI templates. */
  resourceVars?: Record<string, string> | undefined;
}

/** Functions that do not run at the agent, and where those are called that do. */
export abstract class SwaigEditor extends FlowEditor {
  /** The functions of the platform that phrases can be set for. */
  static readonly SUPPORTED_INTERNAL_FILLER_NAMES: ReadonlySet<string> = new Set([
    'hangup',
    'check_time',
    'wait_for_user',
    'wait_seconds',
    'adjust_response_latency',
    'next_step',
    'change_context',
    'get_visual_input',
    'get_ideal_strategy',
    'pause_conversation',
  ]);

  /** Names the functions of the platform that the model may use, such as `check_time`. */
  setNativeFunctions(funcs: string[]): this {
    return this.edit((definition) => swaig.setNativeFunctions(definition, funcs));
  }

  /** Sets phrases spoken while functions of the platform run: by function, then by language code. Others stay. */
  setInternalFillers(internalFillers: Record<string, SwaigFillers>): this {
    for (const name of Object.keys(internalFillers)) this.warnOfFiller(name);
    return this.edit((definition) => swaig.setInternalFillers(definition, internalFillers));
  }

  /** Sets the phrases spoken in a language while a function of the platform runs. */
  addInternalFiller(functionName: string, languageCode: string, fillers: string[]): this {
    this.warnOfFiller(functionName);
    return this.edit((definition) => swaig.addInternalFiller(definition, functionName, languageCode, fillers));
  }

  /** Adds functions that another server declares. */
  addFunctionInclude(url: string, functions: string[], metaData?: Data): this {
    const include: FunctionInclude = { url, functions, ...(metaData ? { meta_data: metaData } : {}) };
    return this.edit((definition) => swaig.setIncludes(definition, [...definition.includes, include]));
  }

  /** Replaces the functions that other servers declare. */
  setFunctionIncludes(includes: FunctionInclude[]): this {
    return this.edit((definition) => swaig.setIncludes(definition, includes));
  }

  /** Where functions are called, if not at the endpoint that a request came to. @throws {TypeError} When it is no http(s) URL. */
  setWebHookUrl(url: string): this {
    return this.edit((definition) => swaig.setWebhookUrl(definition, url));
  }

  /** Adds query parameters to every webhook URL of the agent: so state of a call reaches its functions. */
  addSwaigQueryParams(params: Record<string, string>): this {
    return this.edit((definition) => swaig.addQueryParams(definition, params));
  }

  /** Takes the query parameters away again. */
  clearSwaigQueryParams(): this {
    return this.edit((definition) => ({ ...definition, queryParams: {} }));
  }

  /**
   * Offers the tools of an MCP server; the platform asks it at the start of a session. [agent-base/add-mcp-server]
   * @throws {TypeError} When the URL is no http(s) URL.
   */
  addMcpServer(url: string, opts: McpServerOptions = {}): this {
    return this.edit((definition) => swaig.addMcpServer(definition, url, opts));
  }

  /** The MCP servers, as a document has them. */
  getMcpServers(): Data[] {
    return plain([...this.agentState.definition.mcpServers], 'mcpServers') as (McpServer & Data)[];
  }

  /** The functions of the platform that the model may use. */
  get nativeFunctions(): string[] {
    return [...this.agentState.definition.nativeFunctions];
  }

  set nativeFunctions(names: string[]) {
    this.setNativeFunctions(names);
  }

  private warnOfFiller(name: string): void {
    if (!SwaigEditor.SUPPORTED_INTERNAL_FILLER_NAMES.has(name))
      this.log.warn(`The platform knows no phrases for a function ${JSON.stringify(name)} of its own.`, {
        known: [...SwaigEditor.SUPPORTED_INTERNAL_FILLER_NAMES],
      });
  }
}
