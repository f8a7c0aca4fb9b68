// The operator's commands beside a running stack: what they print, and that they change nothing they weren't asked to.
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWorld, type World } from '../driver/world.ts';

const ROOT = join(import.meta.dirname, '../..');
let world: World;
beforeAll(async () => {
  world = await startWorld({ team: 2 });
});
afterAll(() => world.close());

/** Runs `npm run ops -- ...` as the operator does, in a process of its own. */
const ops = (...args: string[]): Promise<{ code: number; out: string }> =>
  new Promise((resolve) => {
    const env = { ...process.env, ...world.stack.env };
    execFile(process.execPath, ['ops/ops.ts', ...args], { cwd: ROOT, env }, (error, stdout, stderr) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out: stdout + stderr }),
    );
  });

describe('npm run ops', () => {
  it('shows its commands, and names an unknown one', async () => {
    expect((await ops()).out).toContain('doctor');
    const unknown = await ops('exorcise');
    expect(unknown.code).toBe(2);
    expect(unknown.out).toContain('"exorcise"');
  });

  it('doctor finds a healthy stack healthy and says what wants attention', async () => {
    const { code, out } = await ops('doctor');
    expect(out).toMatch(/ok\s+bot\s+@/);
    expect(out).toMatch(/ok\s+tables/);
    expect(out).toMatch(/attention helplines\s+\d+ lines/);
    expect(out).not.toContain('FAILED');
    expect(code).toBe(0);
  });

  it('doctor --json is for programs', async () => {
    const findings = JSON.parse((await ops('doctor', '--json')).out) as { part: string }[];
    expect(findings.map(({ part }) => part)).toContain('webhook');
  });

  it('stats counts without names', async () => {
    const person = world.person({ firstName: 'Wilhelmina' });
    await person.says('I want to end my life');
    const { out } = await ops('stats');
    expect(out).toMatch(/1\s+referralsThisMonth|referralsThisMonth/);
    expect(out).not.toContain('Wilhelmina');
  });

  it('shows waiting prayers, groups and given-up jobs', async () => {
    expect((await ops('prayers', 'list')).out).toContain('Nothing waits.');
    expect((await ops('groups', 'list')).out).toContain('Prayer team');
    expect((await ops('dead-letters', 'list')).out).toContain('No job was given up.');
  });

  it('reports the referrals of a year without identity', async () => {
    const person = world.person();
    await person.says('I want to kill myself');
    const year = String(new Date(world.clock.now()).getUTCFullYear());
    const { out } = await ops('report', '--year', year);
    expect(out).toMatch(new RegExp(`calendar year ${year}: [1-9]`));
    expect(out).not.toContain(String(person.id));
  });

  it('rotate-secret keeps the bot hearing', async () => {
    expect((await ops('rotate-secret')).out).toContain('Nothing was changed');
    const rotated = await ops('rotate-secret', '--yes');
    expect(rotated.out).toContain('Rotated');
    world.clock.forward(120);
    const person = world.person();
    expect((await person.starts())[0]?.text).toContain('an AI companion');
  });

  it('says what is missing when it is pointed nowhere', async () => {
    const { out, code } = await new Promise<{ out: string; code: number }>((resolve) =>
      execFile(
        process.execPath,
        [join(ROOT, 'ops/ops.ts'), 'doctor'],
        { cwd: '/', env: { PATH: process.env['PATH'] ?? '' } },
        (error, stdout, stderr) =>
          resolve({ out: stdout + stderr, code: typeof error?.code === 'number' ? error.code : 0 }),
      ),
    );
    expect(code).toBe(2);
    expect(out).toContain('TABLE_NAME is missing');
  });
});
