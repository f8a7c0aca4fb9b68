// Which function makes an AWS call: work done inside `calledBy` carries the function's name, the SDK's requests carry it in a header, the
// embedded servers log it. So a run of all tests knows who called what, whatever code did it, sources or bundle alike.
import { AsyncLocalStorage } from 'node:async_hooks';
import { subscribe } from 'node:diagnostics_channel';
import type { ClientRequest } from 'node:http';
import { CALLER_HEADER } from '../../local/aws/wire-server.ts';

const callers = new AsyncLocalStorage<string>();
let watching = false;

export function calledBy<T>(name: string, work: () => T): T {
  if (!watching) {
    watching = true;
    subscribe('http.client.request.created', nameCaller);
  }
  return callers.run(name, work);
}

function nameCaller(message: unknown): void {
  const { request } = message as { request: ClientRequest };
  const name = callers.getStore();
  // Only the SDK's own requests; Telegram must see what Telegram would see.
  if (name !== undefined && request.hasHeader('amz-sdk-invocation-id'))
    request.setHeader(CALLER_HEADER, name);
}
