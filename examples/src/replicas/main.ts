import { AgentBase, RedisStateStore } from '@signalwire/sdk';
import { quiz } from './agent.js';

// Start it as often as you like, behind a load balancer. Set SIGNALWIRE_SWAIG_SECRET, SWML_BASIC_AUTH_USER,
// SWML_BASIC_AUTH_PASSWORD and SWML_PROXY_URL_BASE (the load balancer's address) to the same values everywhere.
const { REDIS_URL } = process.env;

AgentBase.setupGracefulShutdown();
await quiz(REDIS_URL ? { state: new RedisStateStore(REDIS_URL) } : {}).run();
