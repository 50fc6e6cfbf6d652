import { ServerlessAdapter } from '@signalwire/sdk/serverless';
import { snowLine } from './agent.js';

/**
 * Entry point of AWS Lambda, for a function URL or an API Gateway. Set SIGNALWIRE_SWAIG_SECRET, SWML_BASIC_AUTH_USER and
 * SWML_BASIC_AUTH_PASSWORD: every instance has to accept what another one has given out.
 */
export const handler = ServerlessAdapter.createLambdaHandler(snowLine());
