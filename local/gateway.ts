// Stands in for API Gateway: turns an HTTP request into the REST proxy event a Lambda gets, and the result back into HTTP.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { APIGatewayProxyEvent, APIGatewayProxyResult, Context } from 'aws-lambda';
import { lambdaContext } from './aws/lambda-context.ts';

export type ApiHandler = (event: APIGatewayProxyEvent, context: Context) => Promise<APIGatewayProxyResult>;

export interface Gateway {
  readonly url: string;
  close(): Promise<void>;
}

/** API Gateway's own limits: 10 MB a body, 29 seconds an answer. */
const MAX_BODY_BYTES = 10_000_000;
const TIMEOUT_MS = 29_000;

/** @param options.timeoutMs what the function is told it has left; tests shorten it. */
export async function startGateway(
  handler: ApiHandler,
  options: { port?: number; timeoutMs?: number } = {},
): Promise<Gateway> {
  const { port = 0, timeoutMs = TIMEOUT_MS } = options;
  const server = createServer((request, response) => {
    answer(handler, lambdaContext('bot', timeoutMs), request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve, reject) =>
    server.once('error', reject).listen(port, '127.0.0.1', resolve),
  );
  const { port: bound } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${bound}`, close: () => closeServer(server) };
}

function closeServer(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeAllConnections();
  return closed;
}

async function answer(
  handler: ApiHandler,
  context: Context,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > MAX_BODY_BYTES) {
      response.writeHead(413).end();
      return;
    }
    chunks.push(chunk);
  }
  let result: APIGatewayProxyResult;
  try {
    result = await handler(proxyEvent(request, Buffer.concat(chunks).toString('utf8')), context);
  } catch {
    // What API Gateway answers for a crashed function.
    result = { statusCode: 502, body: '{"message": "Internal server error"}' };
  }
  response
    .writeHead(result.statusCode, result.headers as Record<string, string> | undefined)
    .end(result.body);
}

function proxyEvent(request: IncomingMessage, body: string): APIGatewayProxyEvent {
  const url = new URL(request.url ?? '/', 'http://local');
  const headers = Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(', ') : value,
    ]),
  );
  return {
    httpMethod: request.method ?? 'GET',
    path: url.pathname,
    resource: url.pathname,
    headers,
    multiValueHeaders: Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name, value === undefined ? [] : [value]]),
    ),
    queryStringParameters: url.search ? Object.fromEntries(url.searchParams) : null,
    multiValueQueryStringParameters: null,
    pathParameters: null,
    stageVariables: null,
    requestContext: {
      stage: 'local',
      requestId: crypto.randomUUID(),
    } as APIGatewayProxyEvent['requestContext'],
    body: body || null,
    isBase64Encoded: false,
  };
}
