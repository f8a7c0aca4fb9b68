// Runs calls that came over HTTP, keeps a record of each, and applies faults before or after their effect.

import type { CallContext } from '../calls/context.ts';
import type { Limits } from '../calls/limits.ts';
import type { Fault, RecordedCall } from '../control.ts';
import { causeOf } from '../delivery/cause.ts';
import type { Engine } from '../delivery/engine.ts';
import { canonicalMethod, checkCall, type Params } from '../validate/check-call.ts';
import type { World } from '../world/world.ts';
import { readParams } from './body.ts';
import { execute, type Outcome } from './execute.ts';
import { type FaultBox, faultAnswer } from './faults.ts';
import type { Answer, Routes } from './listen.ts';

export type CallDesk = {
  calls: RecordedCall[];
  readonly call: Routes['call'];
};

type Parts = {
  world: World;
  engine: Engine;
  limits: Limits;
  faults: FaultBox;
  keep: number;
  makeContext(note: (finding: string) => void, signal: AbortSignal): CallContext;
};

const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', done, { once: true });
  });

const shown = (params: Params): Params => JSON.parse(JSON.stringify(params)) as Params;
const answer = (outcome: Outcome): Answer => ({
  kind: 'json',
  status: outcome.status,
  body: JSON.stringify(outcome.response),
});

export function createCallDesk(parts: Parts): CallDesk {
  const { world, engine, limits, faults } = parts;
  const calls: RecordedCall[] = [];
  let seq = 0;

  function open(method: string, params: Params): RecordedCall {
    seq += 1;
    const cause = causeOf(world, engine, params);
    const record: RecordedCall = {
      seq,
      method,
      payload: shown(params),
      ...(typeof params['chat_id'] === 'number' ? { chatId: params['chat_id'] } : {}),
      at: world.clock.now(),
      ms: 0,
      ...(cause === undefined ? {} : { causeUpdateId: cause }),
      verdicts: [],
    };
    // Polling would drown everything else.
    if (method !== 'getUpdates') calls.push(record);
    if (calls.length > parts.keep) calls.splice(0, calls.length - parts.keep);
    return record;
  }

  async function perform(
    record: RecordedCall,
    raw: Params,
    fault: Fault | undefined,
    signal: AbortSignal,
  ): Promise<Answer> {
    if (fault) record.fault = fault.kind;
    const instead = fault && faultAnswer(fault);
    const checkOnly = instead ?? (fault && 'effect' in fault && fault.effect === 'before');
    if (checkOnly)
      record.verdicts = (checkCall(record.method, raw)?.findings ?? []).map((finding) => finding.text);
    if (instead) {
      record.status = instead.status;
      if (!instead.html) record.response = JSON.parse(instead.body) as NonNullable<RecordedCall['response']>;
      return { kind: instead.html ? 'html' : 'json', status: instead.status, body: instead.body };
    }
    if (fault?.kind === 'slow') await pause(fault.ms, signal);
    let outcome: Outcome | undefined;
    if (!checkOnly) {
      outcome = await execute(record.method, raw, (note) => parts.makeContext(note, signal), limits);
      record.verdicts = outcome.verdicts;
    }
    if (fault?.kind === 'timeout') await pause(fault.ms ?? 600_000, signal);
    if (!outcome || fault?.kind === 'timeout' || fault?.kind === 'cut') return { kind: 'cut' };
    record.status = outcome.status;
    record.response = outcome.response;
    return answer(outcome);
  }

  return {
    calls,
    async call(name, request, query, signal) {
      const read = await readParams(request, query);
      if (!read.ok) {
        const body = JSON.stringify({ ok: false, error_code: read.status, description: read.description });
        return { kind: 'json', status: read.status, body };
      }
      const method = canonicalMethod(name);
      if (method === undefined) {
        const record = open(name, read.params);
        record.verdicts.push('unknown method');
        record.status = 404;
        record.response = { ok: false, error_code: 404, description: 'Not Found' };
        return { kind: 'json', status: 404, body: JSON.stringify(record.response) };
      }
      const params = checkCall(method, read.params)?.params ?? read.params;
      const record = open(method, params);
      const began = performance.now();
      const counted = method !== 'getUpdates';
      if (counted) engine.callsOpen(1);
      try {
        const chatId = typeof params['chat_id'] === 'number' ? params['chat_id'] : undefined;
        return await perform(record, params, faults.match(method, chatId), signal);
      } finally {
        record.ms = Math.round(performance.now() - began);
        if (counted) {
          engine.callsOpen(-1);
          world.changed({
            kind: 'call',
            callSeq: record.seq,
            ...(record.chatId === undefined ? {} : { chatId: record.chatId }),
          });
        }
      }
    },
  };
}
