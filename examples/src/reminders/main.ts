import { RestClient } from '@signalwire/sdk/rest';
import { remindAll } from './reminders.js';

const from = process.env['FROM_NUMBER'];
if (!from) throw new Error('Set FROM_NUMBER: a number of your project, in E.164 form.');

const tomorrow = [{ phone: process.argv[2] ?? '', name: 'Ms Winter', time: '9:30' }];
console.log(await remindAll(new RestClient(), from, tomorrow));
