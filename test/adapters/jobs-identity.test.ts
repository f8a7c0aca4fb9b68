// Jobs are read to their exact shape; identities are hashed with a secret and apart by purpose.
import { describe, expect, it } from 'vitest';
import { createIdentity } from '../../adapters/identity.ts';
import { asUserId } from '../../core/brands.ts';
import { parseJob } from '../../core/jobs-parse.ts';

const id = '01J00000000000000000000001';
const body = (job: object, more: object = {}) => JSON.stringify({ v: 1, job, correlation: 'u1', ...more });

describe('parseJob', () => {
  it.each([
    { kind: 'prayer', prayerId: id },
    { kind: 'remove-post', chatId: -100, prayerId: id, messageId: 4, postedAt: 17 },
    { kind: 'erase', userId: 9 },
    { kind: 'daily', hour: 23, shard: 4 },
    { kind: 'sweep' },
  ])('reads $kind', (job) => {
    expect(parseJob(body(job))).toEqual({ ok: true, value: { v: 1, job, correlation: 'u1' } });
  });

  it('keeps nothing that does not belong', () => {
    const parsed = parseJob(body({ kind: 'sweep', text: 'please pray' }));
    expect(parsed).toEqual({ ok: true, value: { v: 1, job: { kind: 'sweep' }, correlation: 'u1' } });
  });

  it.each([
    ['', 'malformed'],
    ['[1]', 'malformed'],
    ['{"v":1}', 'malformed'],
    [body({ kind: 'prayer' }), 'malformed'],
    [body({ kind: 'prayer', prayerId: 'x y' }), 'malformed'],
    [body({ kind: 'daily', hour: 24, shard: 0 }), 'malformed'],
    [body({ kind: 'sweep' }, { correlation: 5 }), 'malformed'],
    [body({ kind: 'sweep' }, { v: 2 }), 'newer'],
    [body({ kind: 'from-tomorrow' }), 'newer'],
    [body({ kind: 'constructor' }), 'newer'],
  ] as const)('refuses %s', (text, error) => {
    expect(parseJob(text)).toEqual({ ok: false, error });
  });
});

describe('identity', () => {
  const identity = createIdentity('a pepper of some length');
  it('is the same for a person, another for others, and nothing without the pepper', () => {
    const hash = identity.hash(asUserId(1));
    expect(hash).toMatch(/^[0-9a-f]{32}$/);
    expect(identity.hash(asUserId(1))).toBe(hash);
    expect(identity.hash(asUserId(2))).not.toBe(hash);
    expect(createIdentity('another pepper, long').hash(asUserId(1))).not.toBe(hash);
  });
  it('keeps purposes apart', () => {
    expect(identity.digest('email-code', '1')).not.toBe(identity.digest('bind-code', '1'));
    expect(identity.digest('email-code', '1')).not.toContain(identity.hash(asUserId(1)));
  });
});
