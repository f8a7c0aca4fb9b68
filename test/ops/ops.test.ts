// The operator's commands beside a running stack: what they print, and that they change nothing they weren't asked to.
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerText } from '../../local/aws/bedrock-answers.ts';
import { COMMANDS } from '../../ops/commands/index.ts';
import { helpFor, readLine } from '../../ops/arguments.ts';
import { startWorld, type World } from '../driver/world.ts';
import { runOps } from './run-ops.ts';

const ROOT = join(import.meta.dirname, '../..');
let world: World;
beforeAll(async () => {
  world = await startWorld({ team: 2 });
});
afterAll(() => world.close());

const ops = (...argv: string[]) => runOps(world, argv);

/** `npm run ops -- ...` as the operator starts it, in a process of its own. */
const started = (
  args: readonly string[],
  options: { cwd: string; env: Record<string, string | undefined> },
): Promise<{ code: number; out: string; error: string }> =>
  new Promise((resolve) =>
    execFile(
      process.execPath,
      [join(ROOT, 'ops/ops.ts'), ...args],
      { ...options, encoding: 'utf8' },
      (error, out, err) =>
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, error: err }),
    ),
  );

describe('npm run ops', () => {
  it('as a process: doctor for programs on a stack, and what is missing when it is pointed nowhere', async () => {
    const [healthy, nowhere] = await Promise.all([
      started(['doctor', '--json'], {
        cwd: ROOT,
        env: { PATH: process.env['PATH'], ...world.stack.env },
      }),
      started(['doctor'], { cwd: '/', env: { PATH: process.env['PATH'] } }),
    ]);
    const findings = JSON.parse(healthy.out) as { part: string; state: string }[];
    expect(findings.filter(({ state }) => state === 'failed')).toEqual([]);
    expect(findings.map(({ part }) => part)).toContain('webhook');
    expect(healthy.code).toBe(0);
    expect(nowhere.code).toBe(2);
    expect(nowhere.error).toContain('TABLE_NAME is missing');
    expect(nowhere.error).toContain('--stage prod');
  });

  it('has help for each command, and refuses a flag nobody knows', () => {
    for (const command of COMMANDS) {
      const help = helpFor(command);
      expect(help).toContain(`npm run ops -- ${command.name}`);
      if (command.asks) expect(help).toContain('--yes');
      for (const flag of command.flags ?? []) expect(command.usage).toContain(`--${flag}`);
    }
    expect(() => readLine(['cost', '--peple', '3'], COMMANDS)).toThrow('--peple');
    expect(readLine(['cost', '--people', '250'], COMMANDS).values['people']).toBe('250');
  });

  it('doctor finds a healthy stack healthy and says what wants attention', async () => {
    const { code, out } = await ops('doctor');
    expect(out).toMatch(/ok\s+bot\s+@/);
    expect(out).toMatch(/ok\s+tables/);
    expect(out).toMatch(/ok\s+mail\s+the sender is verified/);
    expect(out).toMatch(/attention models\s+COMPANION_MODEL_ID is not set/);
    expect(out).toMatch(/attention helplines\s+\d+ lines/);
    expect(out).not.toContain('FAILED');
    expect(code).toBe(0);
  });

  it('doctor asks each model for a word, and fails when one gives none', async () => {
    const env = { COMPANION_MODEL_ID: 'eu.vendor.companion', CLASSIFIER_MODEL_ID: 'vendor.classifier' };
    world.stack.aws.bedrock.script('*', () => answerText('yes'));
    const well = await runOps(world, ['doctor'], { env });
    expect(well.out).toMatch(/ok\s+models\s+companion eu\.vendor\.companion answers/);
    expect(well.out).toMatch(/ok\s+models\s+classifier/);
    world.stack.aws.faults.fail('bedrock', 'access-denied');
    const ill = await runOps(world, ['doctor'], { env });
    world.stack.aws.faults.clear();
    expect(ill.out).toMatch(/FAILED\s+models\s+companion .*AccessDenied.*Model access/);
    expect(ill.code).toBe(1);
  });

  it('stats counts without names', async () => {
    const person = world.person({ firstName: 'Wilhelmina' });
    await person.says('I want to end my life');
    const { out } = await ops('stats');
    expect(out).toMatch(/[1-9]\s+referralsThisMonth/);
    expect(out).not.toContain('Wilhelmina');
  });

  it('shows waiting prayers, groups and given-up jobs', async () => {
    expect((await ops('prayers', 'list')).out).toContain('Nothing waits.');
    expect((await ops('groups', 'list')).out).toContain('Prayer team');
    expect((await ops('dead-letters', 'list')).out).toContain('No job was given up.');
  });

  it('reports nothing of identity', async () => {
    const person = world.person();
    await person.says('I want to kill myself');
    const { out } = await ops('audit', '--user', String(person.id));
    expect(out).not.toContain('kill');
    expect((await ops('audit')).code).toBe(2);
  });

  it('rotate-secret keeps the bot hearing', async () => {
    expect((await ops('rotate-secret')).out).toContain('Nothing was changed');
    expect((await ops('rotate-secret', '--yes')).out).toContain('Rotated');
    world.clock.forward(120);
    const person = world.person();
    expect((await person.starts())[0]?.text).toContain('an AI companion');
  });
});
