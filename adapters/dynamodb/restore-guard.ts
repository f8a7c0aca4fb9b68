// Refuses a restored table until the erasures since its backup were done again. The main table carries the time up to which erasures are
// applied in it, the audit table the time of the last one: written in this order, so that a crash between the two closes nothing, and a
// restore takes the first back and leaves the second. Asked once a process, beside everything else a start waits for.
import { asEpochSeconds, type EpochMillis, type EpochSeconds, toSeconds } from '../../core/brands.ts';
import { OutageError } from '../../core/outage.ts';
import { absent, anyOf, below } from './expressions.ts';
import { isExpired } from './retention.ts';
import { RECORD_VERSION } from './records.ts';
import { after, RETENTION } from './retention.ts';
import type { Item, ItemKey, Table } from './table.ts';

/** In the main table: erasures up to then are applied here. */
const APPLIED: ItemKey = { PK: 'ERASURES', SK: 'APPLIED' };
/** In the audit table: when the last erasure was. */
const LAST: ItemKey = { PK: 'ERASURES', SK: 'LAST' };
/** The mark in the main table outlives the other one: an expired pair must not look like a restore. */
const LONGER = 30 * 24 * 3600;
/** A refused table is looked at again so often: after the replay the bot answers without a new start. */
const ASK_AGAIN_MS = 5_000;

export interface RestoreGuard {
  /** @throws OutageError while the table is a restored one, or when it can't be known. */
  check(): Promise<void>;
  /** When erasures were last applied here, and when the last one was. */
  state(): Promise<{ readonly applied?: EpochSeconds; readonly last?: EpochSeconds }>;
  /** Every erasure is applied here by now. */
  settle(): Promise<void>;
}

/** @param onRefused called with each refusal, at most every few seconds */
export function createRestoreGuard(main: Table, audit: Table, onRefused?: () => void): RestoreGuard {
  let fine = false;
  let refusedAt: EpochMillis | undefined;
  let asking: Promise<void> | undefined;
  const timeOf = (item: Item | undefined): EpochSeconds | undefined =>
    item && !isExpired(item, main.now()) && typeof item['at'] === 'number'
      ? asEpochSeconds(item['at'])
      : undefined;

  async function state(): ReturnType<RestoreGuard['state']> {
    const [here, there] = await Promise.all([main.get(APPLIED), audit.get(LAST)]);
    const [applied, last] = [timeOf(here), timeOf(there)];
    return { ...(applied !== undefined && { applied }), ...(last !== undefined && { last }) };
  }
  async function ask(): Promise<void> {
    const { applied, last } = await state();
    fine = last === undefined || (applied !== undefined && applied >= last);
    if (fine) return;
    refusedAt = main.now();
    onRefused?.();
    throw refusal();
  }

  return {
    state,
    async check() {
      if (fine) return;
      if (refusedAt !== undefined && main.now() - refusedAt < ASK_AGAIN_MS) throw refusal();
      asking ??= ask().finally(() => (asking = undefined));
      await asking;
    },
    async settle() {
      const { last } = await state();
      const now = toSeconds(main.now());
      await moveMark(main, APPLIED, asEpochSeconds(Math.max(now, last ?? 0)), LONGER);
    },
  };
}

const refusal = (): OutageError =>
  new OutageError('dynamodb', 'down', { cause: new Error('A restored table waits for its erasures') });

export const markApplied = (main: Table, at: EpochSeconds): Promise<void> =>
  moveMark(main, APPLIED, at, LONGER);
export const markLast = (audit: Table, at: EpochSeconds): Promise<void> => moveMark(audit, LAST, at, 0);

/** Forward only. */
async function moveMark(table: Table, key: ItemKey, at: EpochSeconds, longer: number): Promise<void> {
  const expiresAt = after(at, RETENTION.erasure + longer);
  await table.write(key, {
    set: { at, v: RECORD_VERSION, expiresAt },
    when: anyOf(absent('at'), below('at', at)),
  });
}

/** The same table, silent until the guard lets it speak. */
export function guarded(table: Table, guard: RestoreGuard): Table {
  const first =
    <A extends unknown[], T>(call: (...args: A) => Promise<T>) =>
    async (...args: A): Promise<T> => {
      await guard.check();
      return call(...args);
    };
  async function* stream<T>(open: () => AsyncGenerator<T>): AsyncGenerator<T> {
    await guard.check();
    yield* open();
  }
  return {
    now: () => table.now(),
    get: first((...args: Parameters<Table['get']>) => table.get(...args)),
    put: first((...args: Parameters<Table['put']>) => table.put(...args)),
    update: first((...args: Parameters<Table['update']>) => table.update(...args)),
    write: first((...args: Parameters<Table['write']>) => table.write(...args)),
    remove: first((...args: Parameters<Table['remove']>) => table.remove(...args)),
    getMany: first((...args: Parameters<Table['getMany']>) => table.getMany(...args)),
    removeMany: first((...args: Parameters<Table['removeMany']>) => table.removeMany(...args)),
    query: (where, options) => stream(() => table.query(where, options)),
    scan: (options) => stream(() => table.scan(options)),
  };
}
