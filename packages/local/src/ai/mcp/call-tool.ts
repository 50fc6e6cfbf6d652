import type { SwaigRequest } from '@signalwire/protocol/swaig';
import type { Session } from '../session/session.js';
import type { Tool } from '../tools/definitions.js';
import { failureText, type WebhookOutcome } from '../tools/webhook.js';
import type { McpToolResult } from './client.js';

/** Calls the tool of an MCP server. It never throws for what the server does: the conversation goes on. */
export async function callMcpTool(
  session: Session,
  tool: Tool & { target: { kind: 'mcp' } },
  sent: SwaigRequest,
): Promise<WebhookOutcome> {
  const { client, tool: name } = tool.target;
  const startedAt = session.clock.now();
  const args = (sent.argument.parsed[0] ?? {}) as Record<string, unknown>;
  const outcome = (response: string, details: Partial<WebhookOutcome>) => ({
    response: { response },
    sent,
    ms: session.clock.now() - startedAt,
    ...details,
  });
  try {
    const result = await client.call(name, args);
    const text = textOf(result);
    const mcp = { mcp_url: client.shownUrl, mcp_tool: name };
    if (result.isError) return outcome(text, { mcp: { ...mcp, mcp_error: text } });
    return outcome(text, { mcp: { ...mcp, mcp_response: result } });
  } catch (error) {
    const message = session.signal.aborted ? 'the call ended before the tool answered.' : (error as Error).message;
    return outcome(failureText(tool.name), {
      error: message,
      mcp: { mcp_url: client.shownUrl, mcp_tool: name, mcp_error: message },
    });
  }
}

/** What a tool's answer says, for the model. */
function textOf({ content, structuredContent }: McpToolResult): string {
  const texts = (content ?? []).flatMap(({ type, text }) =>
    typeof text === 'string' ? [text] : type === undefined ? [] : [`[${type}]`],
  );
  if (texts.length > 0) return texts.join('\n');
  return structuredContent === undefined ? '' : JSON.stringify(structuredContent);
}
