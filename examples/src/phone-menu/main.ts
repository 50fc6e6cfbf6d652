import { museumMenu } from './service.js';

await museumMenu({ desk: (process.env['DESK_NUMBERS'] ?? '+13125550101,+13125550102').split(',') }).run();
