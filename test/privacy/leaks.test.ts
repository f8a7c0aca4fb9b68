// The check at the end of every world can fail: it finds a leak however it is coded, and it listens past the log.
import { describe, expect, test } from 'vitest';
import { leaksIn, overhear } from '../driver/leaks.ts';
import { startWorld } from '../driver/world.ts';

const words = ['nobody knows about', 'Theodora', '8812345678'];
const line = (said: string): string => `{"level":"error","code":"job-failed","msg":"${said}"}`;

describe('a leak is found', () => {
  const said = 'and nobody knows about it, says Theodora';
  test.each([
    ['plain', said],
    [
      'as JSON escapes it',
      [...said].map((c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`).join(''),
    ],
    ['in a URL', encodeURIComponent(said)],
    ['in a form', new URLSearchParams({ text: said }).toString()],
    ['in hex', Buffer.from(said).toString('hex')],
    ['in base64', Buffer.from(said).toString('base64')],
    ['in base64url behind a letter', `x${Buffer.from(said).toString('base64url')}`],
    ['in capitals', said.toUpperCase()],
  ])('%s', (_, coded) => {
    expect(leaksIn(line(coded), words)).toEqual(['nobody knows about', 'Theodora']);
  });

  test('but not where a longer name or number holds it', () => {
    expect(leaksIn(line('Theodorakis 88123456789 nobody knows'), words)).toEqual([]);
    expect(leaksIn(line('USER#8812345678'), words)).toEqual(['8812345678']);
    expect(leaksIn(line('8812345678'), words)).toEqual(['8812345678']);
  });

  test('past the log, on the standard streams', () => {
    const heard = overhear();
    process.stderr.write(' ');
    heard.end();
    process.stderr.write(' ');
    expect(heard.text()).toBe(' ');
  });
});

test('a world ends badly when a word of somebody reached its log', async () => {
  const world = await startWorld();
  const person = world.person();
  await person.says('My lighthouse keeper sleeps badly');
  world.stack.aws.sqs.queues.send('emmaus-jobs-dead', { body: '{"text":"lighthouse keeper sleeps"}' });
  await expect(world.close()).rejects.toThrow('lighthouse keeper sleeps');
});
