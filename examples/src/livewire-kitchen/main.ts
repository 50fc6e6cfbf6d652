import { runApp } from '@signalwire/sdk/livewire';
import app from './agent.js';

runApp(app);
