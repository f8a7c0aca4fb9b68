// One loopback HTTP server per AWS service: reads a request whole, lets the fault board strike, asks the service,
// writes the answer, logs the call. With `http2` it also speaks h2c on the same port, as the Bedrock client does.
// Binds 127.0.0.1 only. Closing never waits for a peer: open sockets are destroyed.

import { randomUUID } from 'node:crypto';
import http from 'node:http';
import http2 from 'node:http2';
import net from 'node:net';
import type { CallLog } from './call-log.ts';
import type { FaultBoard, FaultEffect } from './faults.ts';
import { AwsError, type WireAnswer, type WireCall, type WireService } from './wire.ts';

type Incoming = http.IncomingMessage | http2.Http2ServerRequest;
type Outgoing = http.ServerResponse | http2.Http2ServerResponse;

export interface WireServer {
  readonly url: string;
  readonly port: number;
  /** Stops listening and destroys every open connection. */
  close(): Promise<void>;
}

export interface WireServerOptions {
  readonly service: WireService;
  readonly faults: FaultBoard;
  readonly log: CallLog;
  /** 0 or nothing: any free port. */
  readonly port?: number;
  readonly http2?: boolean;
}

/** Tests name the calling function in it; nobody else sends it. */
export const CALLER_HEADER = 'x-emmaus-caller';
const MAX_BODY_BYTES = 20 * 1024 * 1024;

export async function listenOnWire(options: WireServerOptions): Promise<WireServer> {
  const onRequest = (request: Incoming, response: Outgoing) => {
    // A caller that hangs up half way is an ordinary event here; nothing is left to answer.
    handle(options, request, response).catch(() => cut(request));
  };
  const plain = http.createServer({ keepAliveTimeout: 65_000 }, onRequest);
  const front = options.http2 ? bothProtocols(plain, http2.createServer(onRequest)) : plain;
  const sockets = new Set<net.Socket>();
  front.on('connection', (socket: net.Socket) => {
    sockets.add(socket);
    socket.setNoDelay(true);
    socket.on('error', () => socket.destroy());
    socket.once('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve, reject) => {
    front.once('error', reject);
    front.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const { port } = front.address() as net.AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    close: () =>
      new Promise((resolve) => {
        front.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

/** Tells HTTP/2 from HTTP/1.1 by the first byte of its preface ("PRI * HTTP/2.0"; no HTTP/1 method in use begins "PR"). */
function bothProtocols(plain: http.Server, h2: http2.Http2Server): net.Server {
  return net.createServer((socket) => {
    socket.once('readable', () => {
      const first = socket.read() as Buffer | null;
      if (first === null) {
        socket.destroy();
        return;
      }
      socket.unshift(first);
      (first.toString('latin1', 0, 2) === 'PR' ? h2 : plain).emit('connection', socket);
    });
  });
}

async function handle(options: WireServerOptions, request: Incoming, response: Outgoing): Promise<void> {
  const { service, faults, log } = options;
  const startedAt = performance.timeOrigin + performance.now();
  const gone = new AbortController();
  response.once('close', () => gone.abort());
  const body = await readWhole(request);
  const raw = { method: request.method ?? 'GET', path: request.url ?? '/', headers: request.headers, body };
  const call: WireCall = { ...raw, service: service.name, gone: gone.signal, ...service.identify(raw) };
  const caller = request.headers[CALLER_HEADER];
  const fault = faults.strike(call);
  const note = (status: number, responseBytes: number) =>
    log.add({
      service: call.service,
      operation: call.operation,
      resource: call.resource,
      ...(call.index !== undefined && { index: call.index }),
      ...(typeof caller === 'string' && { caller }),
      status,
      requestBytes: body.length,
      responseBytes,
      startedAt,
      ms: performance.timeOrigin + performance.now() - startedAt,
      ...(fault ? { fault: fault.kind } : {}),
    });

  const answer = await answerUnder(fault, service, call);
  if (answer === 'cut' || answer === 'silence') {
    note(0, 0);
    if (answer === 'cut') cut(request);
    return;
  }
  const bytes = Buffer.from(fault?.kind === 'garbage' ? '<html>502</html> {"not' : answer.body, 'utf8');
  if (gone.signal.aborted) {
    note(0, 0);
    return;
  }
  response.statusCode = answer.status;
  response.setHeader('content-length', String(bytes.length));
  response.setHeader('x-amzn-requestid', randomUUID());
  // Said by ourselves: Node's own comes from a clock a test cannot move.
  response.setHeader('date', new Date(Date.now()).toUTCString());
  for (const [name, value] of Object.entries(answer.headers ?? {})) response.setHeader(name, value);
  if (fault?.kind === 'cut') {
    note(0, 0);
    // Writing is the same in both protocols; only the overloads of the two types keep apart.
    (response as http.ServerResponse).write(bytes.subarray(0, Math.floor(bytes.length / 2)));
    setTimeout(() => cut(request), 20).unref();
    return;
  }
  note(answer.status, bytes.length);
  response.end(bytes);
}

async function answerUnder(
  fault: FaultEffect | undefined,
  service: WireService,
  call: WireCall,
): Promise<WireAnswer | 'cut' | 'silence'> {
  if (fault?.kind === 'slow') await new Promise((resolve) => setTimeout(resolve, fault.ms));
  if (fault?.kind === 'hang' && !fault.applied) return 'silence';
  if (fault?.kind === 'cut' && fault.at === 'before') return 'cut';
  if (fault?.kind === 'error' && !fault.applied) return faultAnswer(fault, service);
  let answer: WireAnswer;
  try {
    answer = await service.answer(call);
  } catch (cause) {
    const error = cause instanceof AwsError ? cause : new AwsError(500, 'InternalFailure', String(cause));
    answer = service.errorAnswer(error);
  }
  if (fault?.kind === 'hang') return 'silence';
  if (fault?.kind === 'cut' && fault.at === 'after') return 'cut';
  return fault?.kind === 'error' ? faultAnswer(fault, service) : answer;
}

function faultAnswer(fault: FaultEffect & { kind: 'error' }, service: WireService): WireAnswer {
  return service.errorAnswer(new AwsError(fault.status, fault.code, fault.message ?? fault.code));
}

/** Cuts the connection itself, not only the request: what a lost network looks like to the client. */
function cut(request: Incoming): void {
  if ('stream' in request) request.stream.session?.destroy();
  else request.socket.destroy();
}

async function readWhole(request: Incoming): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_BODY_BYTES) throw new Error('Request body too large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
