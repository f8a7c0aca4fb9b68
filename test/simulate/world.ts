// Everything one schedule runs in: people, Telegram, the queue, the stores, the mailbox, the models. It can be saved whenever no
// invocation is under way, and put back as often as wanted: schedules that begin alike share their beginning.
import { ok } from '../../core/result.ts';
import type { Log } from '../../core/ports/log.ts';
import type { Mail } from '../../core/ports/mail.ts';
import type { Stores } from '../../adapters/dynamodb/stores.ts';
import { createKeep, frozen, type Saved } from '../memory/keep.ts';
import { createMemoryStores } from '../memory/stores.ts';
import type { Chance } from './chance.ts';
import { createDeliveries, type Deliveries } from './deliveries.ts';
import { digestOf, type Digest } from './digest.ts';
import type { Machine } from './actors.ts';
import { createMachine } from './machine.ts';
import { createProduct, type Product } from './product.ts';
import { createMemoryTelegram, type MemoryTelegram, userOf } from './telegram.ts';

export const ANA = 501;
/** A Saturday noon. */
const START = Date.parse('2026-03-07T12:00:00Z');
/** Words that must never outlive an erasure, and never be in the group unless shared there. */
export const CANARY = 'marmalade';

export interface Snapshot {
  readonly saved: Saved;
  readonly now: number;
  readonly chance: number;
}
export interface World {
  readonly machine: Machine;
  readonly telegram: MemoryTelegram;
  readonly deliveries: Deliveries;
  readonly product: Product;
  /** Without the machine in between: for judging what is stored. */
  readonly stores: Stores;
  readonly mails: ReadonlyMap<number, Mail & { readonly cause: string }>;
  /** What the product logged as an error or warning, by code. */
  readonly logged: ReadonlyMap<number, string>;
  /** Where the script stands and what else a run counts; part of what is saved. */
  readonly numbers: Map<string, number>;
  /** Messages people wrote, by the update that brought them. */
  readonly spokenIn: ReadonlyMap<string, string>;
  says(text: string, who?: { from?: number; chatId?: number; replyTo?: number }): number;
  /** Taps the newest button whose label fits; undefined when nobody shows one. */
  taps(label: RegExp, who?: { from?: number; chatId?: number }): number | undefined;
  /** Equal for worlds that hold the same, whatever led to them. */
  digest(besides: string): Digest;
  save(): Snapshot;
  load(snapshot: Snapshot): void;
}

export type PortsOf = (stores: Stores) => Stores;

export interface WorldOptions {
  /** Chance of what happens outside of invocations. */
  readonly chance: Chance;
  /** May put something between the product and the stores: a seeded bug. */
  readonly through?: PortsOf | undefined;
  /** Every invocation runs, none is recalled. */
  readonly plain?: boolean | undefined;
}

export function createWorld({ chance, through = (stores) => stores, plain = false }: WorldOptions): World {
  const keep = createKeep();
  const machine = createMachine({ start: START, outside: chance, plain, open: () => product.open() });
  const telegram = createMemoryTelegram(keep, () => machine.now());
  const deliveries = createDeliveries(keep, () => machine.now());
  const stores = createMemoryStores(machine.clock, keep);
  const mails = keep.map<number, Mail & { cause: string }>();
  const logged = keep.map<number, string>();
  const numbers = keep.map<string, number>();
  const spoken = keep.map<'spoken', number>();
  const spokenIn = keep.map<string, string>();
  const note = (code: string): void => machine.note(() => void logged.set(logged.size, code));
  const log: Log = {
    debug() {},
    info() {},
    warn: ({ code }) => note(code),
    error: ({ code }) => note(code),
    child: () => log,
  };
  const usage = { modelId: 'm', inputTokens: 100, outputTokens: 50, cacheReadTokens: 0, cacheWriteTokens: 0 };
  const product: Product = createProduct({
    machine,
    telegram,
    stores: through(stores),
    queue: deliveries.jobs,
    log,
    mailer: {
      async send(mail) {
        mails.set(mails.size, frozen({ ...mail, cause: machine.label() }));
        return ok({ messageId: `mail-${mails.size}` });
      },
    },
    models: {
      classifier: {
        async classify() {
          const verdict = {
            primary_emotion: 'sadness',
            secondary_emotion: null,
            confidence: 0.8,
            risk_flags: [],
            crisis_indicators: [],
            severity: 'none',
            subject: 'self',
            tense: 'present',
          } as const;
          return ok({ verdict, usage });
        },
      },
      companion: {
        // Never the same words twice: a reply made anew shows.
        async reply() {
          const count = (spoken.get('spoken') ?? 0) + 1;
          spoken.set('spoken', count);
          // Without a verse: looking for altered scripture costs more than all else, and has its own tests.
          return ok({ text: `That sounds heavy (thought ${count}).`, usage });
        },
        summarise: async () => ok({ text: 'They were sad.', usage }),
      },
    },
  });
  const send = (lane: string, content: Record<string, unknown>): number => deliveries.add(lane, content);
  return {
    machine,
    telegram,
    deliveries,
    product,
    stores,
    mails,
    logged,
    numbers,
    spokenIn,
    says(text, { from = ANA, chatId = from, replyTo } = {}) {
      const seen = telegram.write(chatId, from, text, replyTo);
      const update = send(`chat${chatId}`, { message: telegram.wire(seen) });
      spokenIn.set(`u${update}`, text);
      return update;
    },
    taps(label, { from = ANA, chatId = from } = {}) {
      for (const seen of telegram.messages(chatId).reverse()) {
        const pressed = seen.rows
          ?.flat()
          .find(({ text, callback_data }) => callback_data && label.test(text));
        if (!pressed) continue;
        const id = `tap${(numbers.get('taps') ?? 0) + 1}`;
        numbers.set('taps', (numbers.get('taps') ?? 0) + 1);
        telegram.openTap(id);
        return send(`tap${from}`, {
          callback_query: {
            id,
            from: userOf(from),
            chat_instance: '1',
            data: pressed.callback_data,
            message: telegram.wire(seen),
          },
        });
      }
      return undefined;
    },
    digest: (besides) =>
      digestOf({
        keep,
        besides: `${besides} ${machine.now()} ${chance.state()} ${machine.remembered()}`,
        now: machine.now(),
        but: 'point',
      }),
    save: () => ({ saved: keep.save(), now: machine.now(), chance: chance.state() }),
    load({ saved, now, chance: state }) {
      machine.clear();
      keep.load(saved);
      machine.setNow(now);
      chance.resume(state);
    },
  };
}
