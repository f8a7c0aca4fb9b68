// Inside `external` the plugin keeps a copy of whatever was thrown, and a copy has lost its class: an outage would come out as a bug of
// ours, be apologised for and never be tried again. Here it goes in as plain words and comes out as an outage.
import type { Conversation, ExternalOp } from '@grammyjs/conversations';
import { OutageError, type OutsideSystem } from '../../core/outage.ts';
import type { BotContext } from '../context.ts';

type Talk = Conversation<BotContext>;
interface Plain {
  readonly outage: { readonly system: OutsideSystem; readonly kind: OutageError['kind'] };
}

const flatten = (error: unknown): unknown =>
  error instanceof OutageError
    ? ({ outage: { system: error.system, kind: error.kind } } satisfies Plain)
    : error;

const raise = (kept: unknown): unknown => {
  const { outage } = (typeof kept === 'object' && kept !== null ? kept : {}) as Partial<Plain>;
  return outage ? new OutageError(outage.system, outage.kind) : kept;
};

/** The same conversation; an outage thrown in its `external` stays an outage. */
export function keepOutages(talk: Talk): Talk {
  const external = talk.external.bind(talk);
  talk.external = <R, I = unknown>(
    work: ExternalOp<BotContext, R, I>['task'] | ExternalOp<BotContext, R, I>,
  ) =>
    external<R, I>({
      beforeStoreError: flatten,
      afterLoadError: raise,
      ...(typeof work === 'function' ? { task: work } : work),
    });
  return talk;
}
