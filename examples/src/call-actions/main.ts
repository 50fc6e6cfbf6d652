import { TaxiDispatch } from './agent.js';

const { OFFICE_NUMBER: office = '+13125550100', DRIVER_NUMBER: driver = '+13125550112' } = process.env;

await new TaxiDispatch({ office, driver }).run();
