// Whether another `npm start` lives in this folder. Two would break each other's tables, and `--fresh` would delete them under the
// other's feet; the taken port tells only when both use the same one.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const PATIENCE_MS = 2_000;

/** Asks at the address the last run left behind: after its end nobody answers there, or somebody who is not DynamoDB. */
export async function runsAlready(folder: string): Promise<boolean> {
  const address = lastAddress(folder);
  if (address === undefined) return false;
  try {
    const answer = await fetch(address, { signal: AbortSignal.timeout(PATIENCE_MS) });
    return answer.headers.has('x-amzn-requestid');
  } catch {
    return false;
  }
}

function lastAddress(folder: string): string | undefined {
  try {
    const left = JSON.parse(readFileSync(join(folder, 'stack.json'), 'utf8')) as Record<string, unknown>;
    const address = left['AWS_ENDPOINT_URL_DYNAMODB'];
    return typeof address === 'string' ? address : undefined;
  } catch {
    // None yet, or cut off half way: nobody is known to run.
    return undefined;
  }
}
