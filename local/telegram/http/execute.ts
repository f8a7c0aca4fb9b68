// Runs one call: validate, flood limits, the call itself; every outcome becomes a Bot API answer and a record.

import { type Call, type CallContext, Described } from '../calls/context.ts';
import type { Limits } from '../calls/limits.ts';
import { calls, limitedMethods } from '../calls/table.ts';
import type { CallResponse } from '../control.ts';
import { checkCall, type Params } from '../validate/check-call.ts';
import { malformed, Refusal } from '../validate/finding.ts';

export type Outcome = { status: number; response: CallResponse; verdicts: string[]; params: Params };

const unsupported: Call = () => {
  throw malformed('method not supported by the local server');
};

function refused(refusal: Refusal): { status: number; response: CallResponse } {
  return {
    status: refusal.code,
    response: {
      ok: false,
      error_code: refusal.code,
      description: refusal.message,
      ...(refusal.parameters ? { parameters: refusal.parameters } : {}),
    },
  };
}

export async function execute(
  method: string,
  raw: Params,
  makeContext: (note: (finding: string) => void) => CallContext,
  limits: Limits,
): Promise<Outcome> {
  const checked = checkCall(method, raw);
  const params = checked?.params ?? raw;
  const verdicts = (checked?.findings ?? []).map((finding) => finding.text);
  const note = (finding: string): void => {
    if (!verdicts.includes(finding)) verdicts.push(finding);
  };
  try {
    const refusal = checked?.findings.find((finding) => finding.refusal !== undefined)?.refusal;
    if (refusal !== undefined) throw malformed(refusal);
    if (limitedMethods.has(method)) {
      limits.take(typeof params['chat_id'] === 'number' ? params['chat_id'] : undefined);
    }
    const result = await (calls[method] ?? unsupported)(makeContext(note), params);
    const response: CallResponse =
      result instanceof Described
        ? { ok: true, result: result.result, description: result.description }
        : { ok: true, result };
    return { status: 200, response, verdicts, params };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    if (error.malformed && verdicts.length === 0) verdicts.push(error.message);
    return { ...refused(error), verdicts, params };
  }
}
