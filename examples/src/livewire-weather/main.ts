import { fileURLToPath } from 'node:url';
import { cli, WorkerOptions } from '@signalwire/sdk/livewire';

cli.runApp(new WorkerOptions({ agent: fileURLToPath(new URL('./agent.js', import.meta.url)) }));
