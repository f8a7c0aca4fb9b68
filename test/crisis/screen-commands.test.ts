// The two commands as an operator runs them: their lines in, their lines out, and no message text in the report.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const run = (script: string, args: readonly string[], input = '') =>
  spawnSync(process.execPath, [script, ...args], { input, encoding: 'utf8' });

describe('crisis:screen', () => {
  test('answers line by line', () => {
    const input = [
      '{"id":"a","text":"I want to die","lang":"en"}',
      '',
      '{"id":2,"text":"hello","history":["good morning"]}',
    ].join('\n');
    const { stdout, status } = run('ops/crisis-screen.ts', [], input);
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines).toEqual([
      {
        id: 'a',
        level: 'card',
        categories: ['suicide-active'],
        rules: expect.arrayContaining(['en-want-die']),
      },
      { id: 2, level: 'none', categories: [], rules: [] },
    ]);
    expect(status).toBe(0);
  });

  test('names a malformed line, goes on, and fails at the end', () => {
    const { stdout, stderr, status } = run(
      'ops/crisis-screen.ts',
      [],
      'nonsense\n{"id":"x"}\n{"id":"y","text":"hello"}\n',
    );
    expect(stderr).toMatch(/line 1: not JSON/);
    expect(stderr).toMatch(/line 2: text/);
    expect(JSON.parse(stdout)).toMatchObject({ id: 'y', level: 'none' });
    expect(status).toBe(1);
  });

  test('explains on request', () => {
    expect(run('ops/crisis-screen.ts', ['--explain'], '{"id":"a","text":"I want to die"}').stdout).toMatch(
      /verdict: card[\s\S]*en-want-die/,
    );
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
