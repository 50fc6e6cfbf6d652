import type { ServerlessEvent } from '../../src/serverless/index.js';

/** What a test says of a request, whatever the platform. */
export interface Asked {
  method?: string;
  path: string;
  /** Decoded pairs. */
  query?: [string, string][];
  headers?: Record<string, string>;
  cookies?: string[];
  body?: string | Uint8Array;
}

const packed = (body: Asked['body']) =>
  body === undefined
    ? { body: null, isBase64Encoded: false }
    : typeof body === 'string'
      ? { body, isBase64Encoded: false }
      : { body: Buffer.from(body).toString('base64'), isBase64Encoded: true };

const grouped = (query: [string, string][]) => {
  const all: Record<string, string[]> = {};
  for (const [name, value] of query) all[name] = [...(all[name] ?? []), value];
  return all;
};

/** An event of a REST API (proxy integration, payload version 1.0), deployed to the stage `prod`. */
export function restEvent({ method = 'POST', path, query = [], headers = {}, cookies, body }: Asked): ServerlessEvent {
  const all = {
    Host: 'a1b2c3d4e5.execute-api.eu-central-1.amazonaws.com',
    'X-Forwarded-For': '203.0.113.7',
    'X-Forwarded-Port': '443',
    'X-Forwarded-Proto': 'https',
    'X-Amzn-Trace-Id': 'Root=1-67890abc-0123456789abcdef01234567',
    ...headers,
    ...(cookies ? { Cookie: cookies.join('; ') } : {}),
  };
  const event = {
    resource: '/{proxy+}',
    path,
    httpMethod: method,
    headers: all,
    multiValueHeaders: Object.fromEntries(Object.entries(all).map(([name, value]) => [name, [value]])),
    queryStringParameters: query.length > 0 ? Object.fromEntries(query) : null,
    multiValueQueryStringParameters: query.length > 0 ? grouped(query) : null,
    pathParameters: { proxy: path.slice(1) },
    stageVariables: null,
    requestContext: {
      accountId: '123456789012',
      apiId: 'a1b2c3d4e5',
      domainName: 'a1b2c3d4e5.execute-api.eu-central-1.amazonaws.com',
      domainPrefix: 'a1b2c3d4e5',
      extendedRequestId: 'ABCdefGHIjkl=',
      httpMethod: method,
      identity: { sourceIp: '203.0.113.7', userAgent: 'platform/1.0', accessKey: null, user: null },
      path: `/prod${path}`,
      protocol: 'HTTP/1.1',
      requestId: '41b45ea3-70b5-11e6-b7bd-69b5aaebc7d9',
      requestTime: '14/Nov/2026:12:00:00 +0000',
      requestTimeEpoch: 1_794_000_000_000,
      resourceId: '123456',
      resourcePath: '/{proxy+}',
      stage: 'prod',
    },
    ...packed(body),
  };
  return event;
}

/** An event of an HTTP API (payload version 2.0). */
export function httpEvent(
  { method = 'POST', path, query = [], headers = {}, cookies, body }: Asked,
  { stage = '$default', domainName = 'x9y8z7.execute-api.us-west-2.amazonaws.com' } = {},
): ServerlessEvent {
  const rawPath = stage === '$default' ? path : `/${stage}${path}`;
  const { body: content, isBase64Encoded } = packed(body);
  const event = {
    version: '2.0',
    routeKey: '$default',
    rawPath,
    rawQueryString: new URLSearchParams(query).toString(),
    ...(cookies ? { cookies } : {}),
    headers: {
      host: domainName,
      'x-forwarded-for': '203.0.113.7',
      'x-forwarded-proto': 'https',
      ...Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])),
    },
    ...(query.length > 0
      ? { queryStringParameters: Object.fromEntries(Object.entries(grouped(query)).map(([n, v]) => [n, v.join(',')])) }
      : {}),
    requestContext: {
      accountId: '123456789012',
      apiId: 'x9y8z7',
      domainName,
      domainPrefix: domainName.split('.')[0],
      http: { method, path: rawPath, protocol: 'HTTP/1.1', sourceIp: '203.0.113.7', userAgent: 'platform/1.0' },
      requestId: 'JKJaXmPLvHcESHA=',
      routeKey: '$default',
      stage,
      time: '14/Nov/2026:12:00:00 +0000',
      timeEpoch: 1_794_000_000_000,
    },
    ...(content === null ? {} : { body: content }),
    isBase64Encoded,
  };
  return event;
}

/** An event of a function URL: version 2.0 on the function's own domain. */
export const functionUrlEvent = (asked: Asked): ServerlessEvent =>
  httpEvent(asked, { domainName: 'qwertyuiop1234567890.lambda-url.eu-west-1.on.aws' });

/** An event of an Application Load Balancer, with multi-value headers switched on or not. */
export function loadBalancerEvent(
  { method = 'POST', path, query = [], headers = {}, body }: Asked,
  multi: boolean,
): ServerlessEvent {
  const encoded = query.map(([name, value]): [string, string] => [encodeURIComponent(name), encodeURIComponent(value)]);
  const all = {
    host: 'lb-123.eu-central-1.elb.amazonaws.com',
    'x-forwarded-for': '203.0.113.7',
    'x-forwarded-proto': 'https',
    ...headers,
  };
  const event = {
    requestContext: {
      elb: {
        targetGroupArn: 'arn:aws:elasticloadbalancing:eu-central-1:123456789012:targetgroup/agents/6d0ecf831eec9f09',
      },
    },
    httpMethod: method,
    path,
    ...(multi
      ? {
          multiValueQueryStringParameters: grouped(encoded),
          multiValueHeaders: Object.fromEntries(Object.entries(all).map(([name, value]) => [name, [value]])),
        }
      : { queryStringParameters: Object.fromEntries(encoded), headers: all }),
    ...packed(body),
    body: packed(body).body ?? '',
  };
  return event;
}
