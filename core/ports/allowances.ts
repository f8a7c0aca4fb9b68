// "At most so often": a rolling window per key, shared by all processes. Also a way to do a thing once.

export type Taken = { readonly ok: true } | { readonly ok: false; readonly waitSeconds: number };

/** Methods throw OutageError when the database does not answer. */
export interface Allowances {
  /** Takes one of `limit` uses of the last `windowSeconds`; otherwise says how long to wait. Keys carry no identity but hashes. */
  take(key: string, limit: number, windowSeconds: number): Promise<Taken>;
  /** Forgets the uses of one key. */
  /** Times of the uses that still count, epoch milliseconds. */
  uses(name: string): Promise<readonly number[]>;
  forget(key: string): Promise<void>;
}
