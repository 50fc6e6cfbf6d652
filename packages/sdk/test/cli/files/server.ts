import { AgentServer } from '@signalwire/sdk';
import { SalesAgent } from './many.js';

const server = new AgentServer({ port: 0 });
server.register(new SalesAgent({ name: 'north' }), '/north');
server.register(new SalesAgent({ name: 'south' }), '/south');
await server.run();
