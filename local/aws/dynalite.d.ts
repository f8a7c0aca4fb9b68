// What is used of dynalite, which ships no types.
declare module 'dynalite' {
  import type { Server } from 'node:http';

  export interface DynaliteOptions {
    readonly path?: string;
    readonly createTableMs?: number;
    readonly deleteTableMs?: number;
    readonly updateTableMs?: number;
    readonly maxItemSizeKb?: number;
  }
  // oxlint-disable-next-line import/no-default-export -- the shape of the package, not ours
  export default function dynalite(options?: DynaliteOptions): Server;
}
