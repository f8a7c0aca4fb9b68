// Rows behind the embedded SQS: one SQLite file (or memory) with queues and messages. Only reads and writes rows; what
// visibility, redrive and retention mean is decided in sqs-queues.ts. WAL keeps every answered send through a kill -9.

import { DatabaseSync } from 'node:sqlite';

export interface MessageRow {
  readonly seq: number;
  readonly queue: string;
  readonly id: string;
  readonly body: string;
  /** JSON of the message attributes. */
  readonly attributes: string;
  /** AWSTraceHeader, when sent. */
  readonly trace: string | null;
  /** Milliseconds since 1970, by the movable clock; the same for the next three. */
  readonly sent_at: number;
  readonly visible_at: number;
  readonly first_received_at: number | null;
  readonly receive_count: number;
  /** The newest receipt's token; null while delayed, or back after a redrive. */
  readonly receipt: string | null;
  /** The queue a dead letter came from. */
  readonly dead_from: string | null;
}

const SCHEMA = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = NORMAL;
  CREATE TABLE IF NOT EXISTS queues (name TEXT PRIMARY KEY, attributes TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS messages (
    seq INTEGER PRIMARY KEY AUTOINCREMENT, queue TEXT NOT NULL, id TEXT NOT NULL, body TEXT NOT NULL,
    attributes TEXT NOT NULL, trace TEXT, sent_at INTEGER NOT NULL, visible_at INTEGER NOT NULL,
    first_received_at INTEGER, receive_count INTEGER NOT NULL DEFAULT 0, receipt TEXT, dead_from TEXT);
  CREATE INDEX IF NOT EXISTS by_order ON messages (queue, seq);
  CREATE INDEX IF NOT EXISTS by_age ON messages (queue, sent_at);
`;

export interface QueueCounts {
  readonly visible: number;
  /** Received and not deleted, its visibility timeout still running. */
  readonly inFlight: number;
  readonly delayed: number;
}

export type NewMessage = Pick<
  MessageRow,
  'queue' | 'id' | 'body' | 'attributes' | 'trace' | 'sent_at' | 'visible_at'
>;

/** @param file path of the database; without it the queues are in memory. */
export function openSqsStore(file?: string) {
  const db = new DatabaseSync(file ?? ':memory:');
  db.exec(SCHEMA);
  const queue = db.prepare('SELECT attributes FROM queues WHERE name = ?');
  const putQueue = db.prepare('INSERT OR REPLACE INTO queues (name, attributes) VALUES (?, ?)');
  const insert = db.prepare(
    `INSERT INTO messages (queue, id, body, attributes, trace, sent_at, visible_at)
     VALUES (:queue, :id, :body, :attributes, :trace, :sent_at, :visible_at)`,
  );
  const visible = db.prepare(
    'SELECT * FROM messages INDEXED BY by_order WHERE queue = ? AND visible_at <= ? ORDER BY seq LIMIT ?',
  );
  const received = db.prepare(
    `UPDATE messages SET visible_at = ?, receipt = ?, receive_count = receive_count + 1,
       first_received_at = coalesce(first_received_at, ?) WHERE seq = ? RETURNING *`,
  );
  const counted = db.prepare(
    `SELECT sum(visible_at <= ?) AS visible, sum(visible_at > ? AND receipt IS NOT NULL) AS inFlight,
       sum(visible_at > ? AND receipt IS NULL) AS delayed FROM messages WHERE queue = ?`,
  );
  const dropOld = db.prepare('DELETE FROM messages INDEXED BY by_age WHERE queue = ? AND sent_at < ?');
  const remove = db.prepare('DELETE FROM messages WHERE seq = ?');
  const bySeq = db.prepare('SELECT * FROM messages WHERE queue = ? AND seq = ?');
  const rowsOf = (rows: unknown): MessageRow[] => rows as MessageRow[];

  return {
    queueNames: () =>
      (db.prepare('SELECT name FROM queues ORDER BY name').all() as { name: string }[]).map(
        (row) => row.name,
      ),
    queueAttributes(name: string): Record<string, string> | undefined {
      const row = queue.get(name) as { attributes: string } | undefined;
      return row && (JSON.parse(row.attributes) as Record<string, string>);
    },
    putQueue: (name: string, attributes: Record<string, string>) =>
      void putQueue.run(name, JSON.stringify(attributes)),
    deleteQueue(name: string) {
      db.prepare('DELETE FROM messages WHERE queue = ?').run(name);
      db.prepare('DELETE FROM queues WHERE name = ?').run(name);
    },
    insert: (message: NewMessage) => void insert.run(message),
    visible: (name: string, now: number, limit: number) => rowsOf(visible.all(name, now, limit)),
    counts(name: string, now: number): QueueCounts {
      const row = counted.get(now, now, now, name) as Record<keyof QueueCounts, number | null>;
      return { visible: row.visible ?? 0, inFlight: row.inFlight ?? 0, delayed: row.delayed ?? 0 };
    },
    all: (name: string) =>
      rowsOf(db.prepare('SELECT * FROM messages WHERE queue = ? ORDER BY seq').all(name)),
    bySeq: (name: string, seq: number) => bySeq.get(name, seq) as MessageRow | undefined,
    /** Hands a message out: new receipt, one more delivery, invisible until `until`. */
    received: (seq: number, until: number, receipt: string, now: number) =>
      received.get(until, receipt, now, seq) as unknown as MessageRow,
    setVisibleAt: (seq: number, at: number) =>
      void db.prepare('UPDATE messages SET visible_at = ? WHERE seq = ?').run(at, seq),
    moveToDeadLetters: (seq: number, to: string, now: number) =>
      void db
        .prepare(
          'UPDATE messages SET dead_from = queue, queue = ?, visible_at = ?, receipt = NULL WHERE seq = ?',
        )
        .run(to, now, seq),
    /** A redriven message is a new one: new id, new age, no deliveries yet. */
    redrive: (seq: number, to: string, id: string, now: number) =>
      void db
        .prepare(
          `UPDATE messages SET queue = ?, id = ?, sent_at = ?, visible_at = ?, receive_count = 0,
             first_received_at = NULL, receipt = NULL, dead_from = NULL WHERE seq = ?`,
        )
        .run(to, id, now, now, seq),
    remove: (seq: number) => void remove.run(seq),
    purge: (name: string) => void db.prepare('DELETE FROM messages WHERE queue = ?').run(name),
    dropSentBefore: (name: string, moment: number) => void dropOld.run(name, moment),
    inOneTransaction<T>(work: () => T): T {
      db.exec('BEGIN IMMEDIATE');
      try {
        const result = work();
        db.exec('COMMIT');
        return result;
      } catch (error) {
        db.exec('ROLLBACK');
        throw error;
      }
    },
    close: () => db.close(),
  };
}
