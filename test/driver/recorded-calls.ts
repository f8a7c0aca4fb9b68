// Keeps which function called what on which resource during this run of the tests, for the comparison with the policies at its end
// (test/infra/call-record.ts). Names of operations and resources only. Does nothing outside a run that asks for it.
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { threadId } from 'node:worker_threads';
import type { CallLog } from '../../local/aws/call-log.ts';

/** Folder of this run's records; set by the run itself. */
export const CALLS_FOLDER = 'EMMAUS_CALLS';

/** @returns ends the recording and writes it down. */
export function recordCalls(log: CallLog): () => void {
  const folder = process.env[CALLS_FOLDER];
  if (!folder) return () => {};
  const seen = new Set<string>();
  const stop = log.onCall(({ caller, service, operation, resource, index = '' }) => {
    // Bedrock is spoken to over HTTP/2, which names no caller; only one function has a client for it.
    const who = caller ?? (service === 'bedrock' ? 'bot' : undefined);
    if (who !== undefined) seen.add([who, service, operation, resource, index].join('\t'));
  });
  return () => {
    stop();
    if (seen.size > 0)
      appendFileSync(join(folder, `${process.pid}-${threadId}.tsv`), `${[...seen].join('\n')}\n`);
  };
}
