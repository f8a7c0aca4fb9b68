// Batch calls: up to ten entries, each succeeding or failing on its own, with AWS's rules for entry ids.

import { badEntryId, emptyBatch, repeatedEntryId, SQS_QUERY_CODES, tooManyEntries } from './sqs-errors.ts';
import { AwsError, type JsonObject } from './wire.ts';

/** @throws AwsError when the batch itself is wrong; an entry's own error lands in `Failed`. */
export function inBatch(entries: unknown, work: (entry: JsonObject) => object | void): JsonObject {
  const list = (entries as JsonObject[] | undefined) ?? [];
  if (list.length === 0) throw emptyBatch();
  if (list.length > 10) throw tooManyEntries(list.length);
  const ids = new Set<string>();
  for (const { Id } of list) {
    if (typeof Id !== 'string' || !/^[\w-]{1,80}$/.test(Id)) throw badEntryId();
    if (ids.has(Id)) throw repeatedEntryId(Id);
    ids.add(Id);
  }
  const Successful: JsonObject[] = [];
  const Failed: JsonObject[] = [];
  for (const entry of list) {
    try {
      Successful.push({ ...work(entry), Id: entry['Id'] });
    } catch (error) {
      if (!(error instanceof AwsError) || error.code === 'QueueDoesNotExist') throw error;
      const Code = (SQS_QUERY_CODES as Record<string, string>)[error.code] ?? error.code;
      Failed.push({ Id: entry['Id'], SenderFault: error.status < 500, Code, Message: error.message });
    }
  }
  return { Successful, ...(Failed.length > 0 ? { Failed } : {}) };
}
