// The mails the embedded SES accepted, for the page's mail pane and for tests, and the account's suppression list.
// In memory, or one JSON line per mail in a file. Holds message text: local data, never logged.

import { randomUUID } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Clock } from '../../core/ports/clock.ts';

export interface OutgoingMail {
  readonly from: string;
  readonly to: readonly string[];
  readonly replyTo: readonly string[];
  readonly subject: string;
  /** Every header as it would leave, `List-Unsubscribe` among them; names as the sender wrote them. */
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  readonly text?: string;
  readonly html?: string;
  /** Message tags of the request, e.g. for matching events to prayers. */
  readonly tags: Readonly<Record<string, string>>;
  readonly configurationSet?: string;
}

export interface StoredMail extends OutgoingMail {
  readonly messageId: string;
  /** Milliseconds since 1970, by the movable clock. */
  readonly at: number;
  /** `suppressed`: accepted, but an addressee is on the suppression list and a bounce follows. */
  readonly outcome: 'sent' | 'suppressed';
}

export interface Suppression {
  readonly reason: 'BOUNCE' | 'COMPLAINT';
  readonly at: number;
}

export type Mailbox = ReturnType<typeof createMailbox>;

export function createMailbox(clock: Clock, folder?: string) {
  const mailFile = folder === undefined ? undefined : join(folder, 'mails.jsonl');
  const listFile = folder === undefined ? undefined : join(folder, 'suppressed.json');
  if (folder !== undefined) mkdirSync(folder, { recursive: true });
  let mails: StoredMail[] = mailFile === undefined ? [] : readMails(mailFile);
  const list = new Map<string, Suppression>(
    listFile !== undefined && existsSync(listFile)
      ? (JSON.parse(readFileSync(listFile, 'utf8')) as [string, Suppression][])
      : [],
  );
  const listeners = new Set<(mail: StoredMail) => void>();
  const saveList = () => {
    if (listFile !== undefined) writeFileSync(listFile, JSON.stringify([...list]));
  };
  const key = (address: string) => address.trim().toLowerCase();

  return {
    mails: (): readonly StoredMail[] => mails,
    /** Newest mail to an address. */
    lastTo: (address: string) =>
      mails.findLast((mail) => mail.to.some((to) => addressOf(to) === key(address))),
    accept(mail: OutgoingMail): StoredMail {
      const messageId = `${randomUUID()}-000000`;
      const outcome = mail.to.some((to) => list.has(addressOf(to))) ? 'suppressed' : 'sent';
      const stored: StoredMail = { ...mail, messageId, at: clock.now(), outcome };
      mails.push(stored);
      if (mailFile !== undefined) appendFileSync(mailFile, `${JSON.stringify(stored)}\n`);
      for (const listener of listeners) listener(stored);
      return stored;
    },
    clear(): void {
      mails = [];
      if (mailFile !== undefined) writeFileSync(mailFile, '');
    },
    onMail(listener: (mail: StoredMail) => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    suppressed: (address: string): Suppression | undefined => list.get(key(address)),
    suppressionList: () => [...list.keys()],
    suppress(address: string, reason: Suppression['reason']): void {
      list.set(key(address), { reason, at: clock.now() });
      saveList();
    },
    unsuppress(address: string): void {
      list.delete(key(address));
      saveList();
    },
  };
}

/** `Name <Someone@Example.org>` → `someone@example.org`. */
export const addressOf = (mailbox: string): string =>
  (/<([^>]*)>/.exec(mailbox)?.[1] ?? mailbox).trim().toLowerCase();

/** A half-written last line (the process was killed while writing) is dropped. */
function readMails(file: string): StoredMail[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => {
      try {
        return [JSON.parse(line) as StoredMail];
      } catch {
        return [];
      }
    });
}
