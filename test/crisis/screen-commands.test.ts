// The two commands as an operator runs them: their lines in, their lines out, and no message text in the report.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const run = (script: string, args: readonly string[], input = '') =>
  spawnSync(process.execPath, [script, ...args], { input, encoding: 'utf8' });

describe('crisis:screen', () => {
  test('answers every line with a line, whatever the line holds', () => {
    const input = [
      '{"id":"a","text":"I want to die","lang":"en"}',
      '',
      'nonsense',
      '{"id":2,"text":"hello","history":["good morning"]}',
      '{"id":3,"text":null}',
      '{"id":4,"text":"I want to die","history":"none"}',
      '{"id":5,"text":"hello","history":[7,null,"good morning"]}',
      '[1]',
      'null',
      '{"text":"I want to die"}',
      '{"id":{"a":1},"lang":5,"text":"hello"}',
    ].join('\n');
    const { stdout, stderr, status } = run('ops/crisis-screen.ts', [], input);
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    const card = { level: 'card', categories: ['suicide-active'] };
    const none = { level: 'none', categories: [], rules: [] };
    expect(lines).toMatchObject([
      { id: 'a', ...card },
      { id: null, ...none, error: 'empty line' },
      { id: null, ...none, error: 'not JSON' },
      { id: 2, ...none },
      { id: 3, ...none, error: expect.stringMatching(/^text/) },
      { id: 4, ...card, error: expect.stringMatching(/^history/) },
      { id: 5, ...none, error: expect.stringMatching(/^history/) },
      { id: null, ...none, error: 'not an object' },
      { id: null, ...none, error: 'not an object' },
      { id: null, ...card },
      { id: null, ...none },
    ]);
    expect(Object.keys(lines[0])).toEqual(['id', 'level', 'categories', 'rules']);
    expect(stderr).toMatch(/line 3: not JSON/);
    expect(status).toBe(1);
  });

  test('a reader that closes early is no failure', () => {
    const { stdout, stderr } = spawnSync(
      'sh',
      [
        '-c',
        `yes '{"id":1,"text":"hello"}' | head -20000 | "${process.execPath}" ops/crisis-screen.ts | head -1`,
      ],
      { encoding: 'utf8' },
    );
    expect(JSON.parse(stdout)).toMatchObject({ id: 1 });
    expect(stderr).toBe('');
  });

  test('explains on request, in words', () => {
    const { stdout } = run(
      'ops/crisis-screen.ts',
      ['--explain'],
      '{"id":"a","text":"I want to die"}\n{"id":"b","text":"I would never kill myself"}\n',
    );
    expect(stdout).toMatch(/verdict: card[^\n]*helplines are shown at once[\s\S]*en-want-die/);
    expect(stdout).toMatch(/does not count: a "not" stands before it/);
  });
});

describe('crisis:eval', () => {
  test('reports rates and conversations, draws, and keeps the words to itself', () => {
    const folder = mkdtempSync(join(tmpdir(), 'crisis-eval-'));
    const file = join(folder, 'rows.jsonl');
    const plot = join(folder, 'plot.svg');
    const rows = [
      { id: 'd1', text: 'I want to die, marmalade', lang: 'en', gold: 1, category: 'own' },
      { id: 'd2', text: 'marmalade', lang: 'en', gold: 1, category: 'own' },
      { id: 'n1', text: 'a fine marmalade', lang: 'en', gold: 0, category: 'own' },
      { id: 'c1', conv: 'k', turn: 1, persona: 'Ann', text: 'I want to die', lang: 'en' },
      { id: 'c0', conv: 'k', turn: 0, persona: 'Ann', text: 'hello', lang: 'en' },
    ];
    writeFileSync(file, rows.map((row) => JSON.stringify(row)).join('\n'));
    const { stdout, status } = run('ops/crisis-eval.ts', [file, '--plot', plot, '--show', 'misses']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/card or question +50\.0 % +1\/2/);
    expect(stdout).toMatch(/persona Ann: 1 conversations, 2 messages/);
    expect(stdout).toMatch(/median turn 2/);
    expect(stdout).toMatch(/miss d2/);
    expect(stdout).toMatch(/p99/);
    expect(stdout).not.toMatch(/marmalade/);
    expect(readFileSync(plot, 'utf8')).toMatch(/^<svg /);
  });
});
