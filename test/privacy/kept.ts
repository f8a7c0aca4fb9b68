// An auditor's look into everything that is kept: both tables, both queues, the log; and a search that finds a word however it is coded.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DeleteCommand, DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { StoredItem } from '../../core/privacy/data-map/types.ts';
import { DEAD_QUEUE, JOBS_QUEUE, TABLES } from '../../local/stack.ts';
import { itemsOf } from '../driver/items.ts';
import type { World } from '../driver/world.ts';

export { itemsOf };

export const allItems = async (): Promise<StoredItem[]> =>
  (await Promise.all(Object.values(TABLES).map((table) => itemsOf(table)))).flat();

/** What a restore does: the items are there again, as they were. */
export async function putBack(items: readonly StoredItem[]): Promise<void> {
  const client = DynamoDBDocumentClient.from(new DynamoDBClient({}));
  for (const Item of items) await client.send(new PutCommand({ TableName: TABLES.main, Item }));
  client.destroy();
}

/** A restored table: the backup's items and no other. */
export async function restoreTable(backup: readonly StoredItem[]): Promise<void> {
  const client = DynamoDBDocumentClient.from(new DynamoDBClient({}));
  for (const { PK, SK } of await itemsOf(TABLES.main))
    await client.send(new DeleteCommand({ TableName: TABLES.main, Key: { PK, SK } }));
  client.destroy();
  await putBack(backup);
}

/** Everything we keep ourselves, as one text per place. Mail that left and the chat in Telegram are not ours to keep. */
async function keptEverywhere(world: World): Promise<Readonly<Record<string, string>>> {
  const { queues } = world.stack.aws.sqs;
  const [main, audit] = await Promise.all([itemsOf(TABLES.main), itemsOf(TABLES.audit)]);
  return {
    'main table': JSON.stringify(main),
    'audit table': JSON.stringify(audit),
    jobs: JSON.stringify(queues.messages(JOBS_QUEUE)),
    'dead jobs': JSON.stringify(queues.messages(DEAD_QUEUE)),
    log: world.log(),
  };
}

/** The same word plain, escaped as JSON and URL, in hex, and in base64 at each of its three offsets. */
export function codingsOf(word: string): readonly string[] {
  const bytes = Buffer.from(word);
  const base64 = [0, 1, 2].flatMap((offset) => {
    const coded = Buffer.concat([Buffer.alloc(offset), bytes])
      .toString('base64')
      .replace(/=+$/, '');
    // The first and last characters mix with the neighbours.
    const own = coded.slice(
      offset === 0 ? 0 : offset + 1,
      bytes.length % 3 === 0 && offset === 0 ? undefined : -1,
    );
    return [own, own.replaceAll('+', '-').replaceAll('/', '_')];
  });
  const codings = [
    word,
    JSON.stringify(word).slice(1, -1),
    encodeURIComponent(word),
    bytes.toString('hex'),
    ...base64.filter((coded) => coded.length >= 8),
  ];
  return [...new Set(codings)];
}

/** Where any of the words still stands: `place: word`. Case does not matter. */
export async function found(world: World, words: readonly string[]): Promise<string[]> {
  const kept = Object.entries(await keptEverywhere(world)).map(
    ([place, text]) => [place, text.toLowerCase()] as const,
  );
  return words.flatMap((word) =>
    kept
      .filter(([, text]) => codingsOf(word).some((coded) => text.includes(coded.toLowerCase())))
      .map(([place]) => `${place}: ${word}`),
  );
}

/** Codes that were mailed to an address, oldest first. */
export const codesMailedTo = (world: World, address: string): string[] =>
  world.stack.aws.ses
    .mails()
    .filter((mail) => mail.to.includes(address))
    .flatMap((mail) => /\b\d{6}\b/.exec(mail.text ?? '')?.[0] ?? []);
