export { runApp } from './run-app.js';
