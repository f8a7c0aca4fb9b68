// Faults on purpose: the first rule that matches a call decides, and is used up after its number of times.

import type { Fault, FaultRule, Faults } from '../control.ts';

export type FaultBox = Faults & { match(method: string, chatId: number | undefined): Fault | undefined };

export function createFaults(changed: () => void, setLimits: (on: boolean) => void): FaultBox {
  let rules: { rule: FaultRule; left: number }[] = [];
  return {
    add(rule) {
      const entry = { rule, left: rule.times ?? 1 };
      rules.push(entry);
      changed();
      return () => {
        rules = rules.filter((other) => other !== entry);
        changed();
      };
    },
    list: () => rules.map(({ rule, left }) => ({ ...rule, times: left })),
    clear() {
      rules = [];
      changed();
    },
    setLimits,
    match(method, chatId) {
      const entry = rules.find(
        ({ rule }) =>
          (rule.method === undefined || rule.method === method) &&
          (rule.chatId === undefined || rule.chatId === chatId),
      );
      if (!entry) return undefined;
      entry.left -= 1;
      if (entry.left <= 0) rules = rules.filter((other) => other !== entry);
      changed();
      return entry.rule.fault;
    },
  };
}

/** The answer a fault gives instead of the call's own; undefined for faults of timing and connection. */
export function faultAnswer(fault: Fault): { status: number; body: string; html?: true } | undefined {
  const json = (code: number, description: string, parameters?: object) => ({
    status: code,
    body: JSON.stringify({ ok: false, error_code: code, description, ...(parameters ? { parameters } : {}) }),
  });
  switch (fault.kind) {
    case 'flood':
      return json(429, `Too Many Requests: retry after ${fault.retryAfter}`, {
        retry_after: fault.retryAfter,
      });
    case 'error':
      return json(fault.code, fault.description);
    case 'internal':
      return json(500, 'Internal Server Error');
    case 'blocked':
      return json(403, 'Forbidden: bot was blocked by the user');
    case 'badGateway':
      return {
        status: 502,
        html: true,
        body: '<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n<center><h1>502 Bad Gateway</h1></center>\r\n</body>\r\n</html>\r\n',
      };
    default:
      return undefined;
  }
}
