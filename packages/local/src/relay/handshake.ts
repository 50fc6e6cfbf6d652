import { randomUUID } from 'node:crypto';
import { type ConnectParams, type ConnectResult, type RelayAuthorization, rpcErrors } from '@signalwire/protocol/relay';
import { methodValidators } from '@signalwire/protocol/relay/validate';
import { describeIssue, issuesOf } from '@signalwire/protocol/validation';
import type { Principal, RelayServerOptions } from './options.js';
import { RpcError } from './replies.js';
import type { Session } from './session.js';

const versions = [2, 3, 4];

/**
 * Reads what a client connects with.
 * @throws {RpcError} when it cannot be read.
 */
export function readConnect(params: Record<string, unknown>): ConnectParams {
  const { authentication } = params;
  if (typeof authentication !== 'object' || authentication === null)
    throw refused('authentication is required: a project and one of its API tokens.');
  const [issue] = issuesOf(methodValidators['signalwire.connect'].params, params);
  if (issue?.path.startsWith('authentication')) throw refused(describeIssue(issue));
  if (issue)
    throw new RpcError(rpcErrors.invalidParams, `signalwire.connect: ${describeIssue(issue)}`, {
      signalwire_error_code: 'INVALID_PARAMS',
    });
  const connect = params as unknown as ConnectParams;
  const { major } = connect.version;
  if (!versions.includes(major))
    throw new RpcError(rpcErrors.invalidParams, `version: ${major} is not spoken here; ${versions.join(', ')} are.`, {
      signalwire_error_code: 'INVALID_PARAMS',
    });
  return connect;
}

/** Whom the credentials stand for. @throws {RpcError} when for nobody. */
export async function authenticate(
  { authentication }: Pick<ConnectParams, 'authentication'>,
  check: RelayServerOptions['authenticate'],
): Promise<Principal> {
  if ('jwt_token' in authentication)
    throw refused('this space issues no JWTs; connect with a project and an API token.');
  const { project, token } = authentication;
  if (project === '' || token === '') throw refused(`the ${project === '' ? 'project' : 'token'} is empty.`);
  const principal = await check(project, token);
  if (!principal) throw refused(`the project ${JSON.stringify(project)} has no such API token.`);
  return principal;
}

export function connectResult(session: Session, restored: boolean, nodeId: string): ConnectResult {
  return {
    identity: `${randomUUID()}@${nodeId}`,
    protocol: session.protocol,
    authorization: authorizationOf(session),
    ice_servers: [],
    session_restored: restored,
  };
}

/** What a session may do. */
export function authorizationOf({ principal, signature }: Session): RelayAuthorization {
  const { projectId, spaceId, scopes } = principal;
  return { project: projectId, project_id: projectId, space_id: spaceId, scopes: [...scopes], signature };
}

/** An opaque value in the form that clients know. */
export function authorizationState(): string {
  const part = () => Buffer.from(randomUUID()).toString('base64');
  return `${part()}:${part()}`;
}

function refused(why: string): RpcError {
  return new RpcError(rpcErrors.unauthorized, `Unauthorized: ${why}`, { signalwire_error_code: 'AUTH_REQUIRED' });
}
