import { AgentBase, type AgentOptions } from '@signalwire/sdk';

const shelves: Readonly<Record<string, string>> = { 'Moby-Dick': 'shelf 12', Emma: 'shelf 3' };

/** The catalogue of a library: its tools serve its own callers, and whoever speaks the Model Context Protocol, at `/mcp`. */
export function catalogue(options: Partial<AgentOptions> = {}): AgentBase {
  const agent = new AgentBase({ name: 'catalogue', route: '/', ...options });
  agent.setPromptText('You find books.');
  agent.defineTool({
    name: 'find_book',
    description: 'Tells where a book stands',
    parameters: { title: { type: 'string', description: 'Title of the book' } },
    required: ['title'],
    handler: ({ title }) => (shelves[title] ? `${title} stands on ${shelves[title]}.` : `We do not have ${title}.`),
  });
  return agent.enableMcpServer();
}

export interface ReadingRoomOptions extends Partial<AgentOptions> {
  /** An MCP server, such as the catalogue's: `http://localhost:3000/mcp`. */
  mcp: string;
  /** What it wants to see, such as `Basic …`. */
  authorization?: string;
}

/** The phone of the reading room, which has its tools from an MCP server: it knows none of them itself. */
export function readingRoom({ mcp, authorization, ...options }: ReadingRoomOptions): AgentBase {
  const agent = new AgentBase({ name: 'reading-room', route: '/', ...options });
  agent.setPromptText('You answer the phone of the reading room.');
  return agent.addMcpServer(mcp, authorization ? { headers: { authorization } } : {});
}
