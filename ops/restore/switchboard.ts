// The two functions behind plugs: they can be told of another table, and the worker can be stopped as an operator stops it, by a reserved
// concurrency of 0. The bot is never stopped: help in danger needs no table.
import { createBotHandler } from '../../bot/handler.ts';
import type { FunctionOptions, StackFunctions } from '../../local/stack.ts';
import { createWorkerHandler } from '../../workers/handler.ts';

export interface Switchboard {
  readonly functions: (given: FunctionOptions) => Promise<StackFunctions>;
  unplugWorker(): void;
  /** Both functions anew, with these variables changed. */
  plugIn(changed: Readonly<Record<string, string>>): void;
}

export function createSwitchboard(): Switchboard {
  let given: FunctionOptions = {};
  let live: StackFunctions | undefined;
  let worker = true;
  const open = (options: FunctionOptions): StackFunctions => ({
    bot: createBotHandler(options),
    worker: createWorkerHandler(options),
  });
  const plugged = (): StackFunctions => {
    if (!live) throw new Error('The stack has not started');
    return live;
  };
  return {
    functions(options) {
      given = options;
      live = open(options);
      return Promise.resolve({
        bot: async (event, context) => plugged().bot(event, context),
        worker: async (event, context) => {
          if (!worker) throw new Error('Rate exceeded: reserved concurrency is 0');
          return plugged().worker(event, context);
        },
      });
    },
    unplugWorker: () => void (worker = false),
    plugIn(changed) {
      worker = true;
      live = open({ ...given, env: { ...given.env, ...changed } });
    },
  };
}
