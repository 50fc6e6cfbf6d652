import { catalogue, readingRoom } from './agents.js';

// The catalogue at port 3000, the reading room at port 3001.
const books = catalogue({ port: 3000 });
const [user, password] = books.getBasicAuthCredentials();
const authorization = `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;

await books.run();
await readingRoom({ port: 3001, mcp: 'http://localhost:3000/mcp', authorization }).run();
