export { WebService, type WebServiceOptions } from './web-service.js';
