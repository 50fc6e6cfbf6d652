import { RangerAgent } from './agent.js';

await new RangerAgent({
  keep: (report) => console.log(report),
  watch: (event) => console.log(`· ${event}`),
}).run();
