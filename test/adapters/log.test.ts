// The log must not be able to tell what people wrote: everything a careless caller could pass is passed here.
import { GrammyError, HttpError } from 'grammy/web';
import { describe, expect, it } from 'vitest';
import { createLog } from '../../adapters/log/log.ts';
import { createMetrics } from '../../adapters/log/metrics.ts';
import { TelegramFetchError } from '../../adapters/telegram/fetch.ts';
import { OutageError } from '../../core/outage.ts';
import { type LogFields, MESSAGES } from '../../core/ports/log.ts';

function open() {
  const lines: string[] = [];
  const log = createLog({
    stage: 'test',
    level: 'debug',
    destination: { write: (line) => void lines.push(line) },
  });
  return { log, lines, parsed: () => lines.map((line) => JSON.parse(line) as Record<string, unknown>) };
}
const SECRETS = [
  'CANARY words of a person',
  'ana@example.org',
  '123456789:AAcanaryCANARYcanaryCANARY',
  'María',
];
const hasSecret = (text: string) => SECRETS.some((secret) => text.includes(secret)) || /canary/i.test(text);

describe('the log', () => {
  it('writes a registered sentence with its code and fields', () => {
    const { log, parsed } = open();
    log.child('u12').info(MESSAGES.updateDone, { status: 200, ms: 12.3456, kind: 'message' });
    expect(parsed()).toEqual([
      {
        level: 'info',
        time: expect.stringMatching(/^\d{4}-/),
        stage: 'test',
        correlation: 'u12',
        code: 'update-done',
        status: 200,
        ms: 12.35,
        kind: 'message',
        msg: MESSAGES.updateDone.text,
      },
    ]);
  });

  it('drops unknown fields and whatever does not look like a code', () => {
    const { log, lines } = open();
    for (const secret of SECRETS) {
      const fields = {
        kind: secret,
        who: secret,
        code: secret,
        text: secret,
        user: { name: secret },
        ms: secret,
      };
      log.warn(MESSAGES.jobFailed, fields as unknown as LogFields);
      log.child(secret).debug(MESSAGES.jobDone);
    }
    expect(lines).toHaveLength(8);
    expect(lines.filter(hasSecret)).toEqual([]);
  });

  it('reduces any error to its codes', () => {
    const { log, lines, parsed } = open();
    const answer = {
      ok: false as const,
      error_code: 403,
      description: 'Forbidden: bot was blocked by the user',
    };
    const payload = { chat_id: 1, text: SECRETS[0] };
    log.error(MESSAGES.sendFailed, new GrammyError(`failed ${SECRETS[0]}`, answer, 'sendMessage', payload));
    const http = new HttpError('failed', new Error(`https://api.telegram.org/bot${SECRETS[2]}/sendMessage`));
    log.error(MESSAGES.sendFailed, http);
    log.error(MESSAGES.sendFailed, new TelegramFetchError('ECONNRESET', true));
    log.error(
      MESSAGES.updateFailed,
      new OutageError('dynamodb', 'throttled', { cause: new Error(SECRETS[0]) }),
    );
    log.error(MESSAGES.updateFailed, { description: `Bad Request: ${SECRETS[0]}`, name: SECRETS[1] });
    for (const odd of [SECRETS[0], null, 7, [SECRETS[0]], { toString: () => SECRETS[0] }]) {
      log.error(MESSAGES.updateFailed, odd);
    }
    expect(lines.filter(hasSecret)).toEqual([]);
    expect(parsed().map((line) => line['error'])).toMatchObject(
      [
        { name: 'GrammyError', code: 403, method: 'sendMessage', description: 'blocked' },
        { name: 'HttpError' },
        { name: 'TelegramFetchError', code: 'ECONNRESET' },
        { name: 'OutageError', code: 'throttled', system: 'dynamodb' },
        { description: 'other' },
        {},
        {},
        {},
        {},
        {},
      ].map((expected, index) => (index === 6 ? undefined : expected)) as object[],
    );
  });

  it('keeps to its level', () => {
    const lines: string[] = [];
    const log = createLog({
      stage: 't',
      level: 'error',
      destination: { write: (line) => void lines.push(line) },
    });
    log.info(MESSAGES.started);
    log.error(MESSAGES.jobFailed);
    expect(lines).toHaveLength(1);
  });
});

describe('metrics', () => {
  it('are one line of embedded metric format, with dimensions that are codes', () => {
    const lines: string[] = [];
    const metrics = createMetrics({
      stage: 'prod',
      now: () => 1_000,
      write: (line) => void lines.push(line),
    });
    metrics.count('prayer-saved', { visibility: 'anonymous', kind: 'María and a sentence' });
    metrics.duration('model-ms', 812, { model: 'us.amazon.nova-2-lite-v1:0' });
    metrics.count('turn', {}, Number.NaN);
    expect(lines).toHaveLength(2);
    expect(lines.every((line) => line.endsWith('}\n'))).toBe(true);
    expect(JSON.parse(lines[0] ?? '')).toEqual({
      _aws: {
        Timestamp: 1_000,
        CloudWatchMetrics: [
          {
            Namespace: 'Emmaus',
            Dimensions: [['stage'], ['stage', 'visibility']],
            Metrics: [{ Name: 'prayer-saved', Unit: 'Count' }],
          },
        ],
      },
      stage: 'prod',
      visibility: 'anonymous',
      'prayer-saved': 1,
    });
    expect(JSON.parse(lines[1] ?? '')).toMatchObject({
      'model-ms': 812,
      model: 'us.amazon.nova-2-lite-v1:0',
    });
  });
});
