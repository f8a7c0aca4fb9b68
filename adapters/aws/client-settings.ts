// Settings every AWS client shares. Endpoints, region and credentials come from the SDK's own environment variables only.

export interface ClientTimeouts {
  /** Milliseconds until the connection stands. */
  readonly connectionMs: number;
  /** Milliseconds until an answer begins. */
  readonly requestMs: number;
}

const DEFAULT_TIMEOUTS: ClientTimeouts = { connectionMs: 500, requestMs: 1_500 };

/**
 * The SDK copies and censors the whole input and output of every call for a logger nobody gave it: a tenth of a call's work, so that
 * part of its chain is taken out. What we log, we log ourselves.
 */
export function withoutSdkLog<Client extends { middlewareStack: { remove(name: string): boolean } }>(
  client: Client,
): Client {
  client.middlewareStack.remove('loggerMiddleware');
  return client;
}

/** Keep-alive is the SDK's default. One attempt: withRetries decides about more. */
export const clientSettings = (timeouts: ClientTimeouts = DEFAULT_TIMEOUTS) => ({
  maxAttempts: 1,
  requestHandler: {
    connectionTimeout: timeouts.connectionMs,
    requestTimeout: timeouts.requestMs,
    throwOnRequestTimeout: true,
  },
});
