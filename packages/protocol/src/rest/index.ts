import type { Operations } from './operations.generated.js';

export type { Operations } from './operations.generated.js';
export { type Route, type Scope, scopes } from './route.js';
export { routes } from './routes.generated.js';
export type * from './types/index.generated.js';

/** The id of an operation, such as `phoneNumbers.update`. */
export type OperationId = keyof Operations;
/** The operations that answer with a list. */
export type ListOperationId = {
  [Id in OperationId]: Operations[Id] extends { item: unknown } ? Id : never;
}[OperationId];
/** The body of a calling command, told apart by its `command`. */
export type CallingCommand = Extract<Operations[OperationId], { body: { command: string } }>['body'];
