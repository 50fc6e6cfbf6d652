export {
  getLogger,
  Logger,
  resetLoggingConfiguration,
  setGlobalLogColor,
  setGlobalLogFormat,
  setGlobalLogLevel,
  setGlobalLogStream,
  suppressAllLogs,
} from './logger.js';
export { mask, maskText } from './mask.js';
export { getExecutionMode, type LogFormat, type LogLevel, type LogStream } from './settings.js';
