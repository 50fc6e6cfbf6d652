import { AgentBase } from '@signalwire/sdk';

console.log('starting');
await new AgentBase({ name: 'plain', basicAuth: ['u', 'p'] }).setPromptText('You are plain.').run();
// What a program leaves behind does not keep the command from ending.
setInterval(() => {}, 1000);
