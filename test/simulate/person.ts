// What people do in a run: the next step of the scenario, or again what they did last when the screen does not show what they need.
import type { Job } from '../../core/jobs.ts';
import type { Scenario, Step } from './scenario.ts';
import type { World } from './world.ts';

const MOST_MISSES = 5;
const SECOND = 1000;
const LATE_MS = 30_000;
/** What comes by every five minutes while people wait. */
const CLOCK: readonly Job[] = [{ kind: 'sweep' }, { kind: 'digest' }];

export interface Person {
  act(): Promise<void>;
  /** When they do this step. Milliseconds. */
  at(step: Step, early: boolean): number;
}
interface PersonOf {
  readonly world: World;
  readonly scenario: Scenario;
  readonly say: (text: string) => void;
  readonly gaveUp: (step: Step) => void;
}

export function createPerson({ world, scenario, say, gaveUp }: PersonOf): Person {
  const { machine, deliveries, numbers } = world;
  const get = (name: string): number => numbers.get(name) ?? 0;
  const set = (name: string, value: number): void => void numbers.set(name, value);

  /** A person does the next thing. What they need is not on the screen: they wait, the clock goes on, then they do the last thing again. */
  const act = async (): Promise<void> => {
    const index = get('step');
    const step = scenario.steps[index];
    if (!step) return;
    const done = await attempt(step, index);
    if (done !== 'missing') return;
    const misses = get('misses') + 1;
    set('misses', misses);
    say(`person can't yet: ${step.name}`);
    if (misses > MOST_MISSES) {
      return gaveUp(step);
    }
    set('readyAt', machine.now() + (misses === 1 ? 60_000 : 300_000));
    if (misses === 1) return;
    for (const job of CLOCK) await deliveries.jobs.send(job, { correlation: 's-clock', delaySeconds: 240 });
    const before = scenario.steps[index - 1];
    if (misses < MOST_MISSES || !before) return;
    const update = await before.act(world);
    if (update === undefined) return;
    say(`person does again: ${before.name}`);
    set('open', update);
  };
  const attempt = async (step: Step, index: number): Promise<'done' | 'missing'> => {
    const update = await step.act(world);
    if (update === undefined && !step.optional) return 'missing';
    say(`person ${update === undefined ? 'does not need to: ' : ''}${step.name}`);
    set('step', index + 1);
    set('open', update ?? 0);
    set('misses', 0);
    set('free', 0);
    set('readyAt', Math.floor(machine.now() / SECOND) * SECOND);
    if (update) set(`u${update}`, index);
    return 'done';
  };

  /** Who had to wait for an answer goes on at the next half minute: people don't count seconds. */
  const at = (step: Step, early: boolean): number => {
    const ready = get('readyAt') + step.after * SECOND;
    if (early || ready >= machine.now()) return ready;
    if (get('free') === 0) set('free', Math.ceil(machine.now() / LATE_MS) * LATE_MS);
    return get('free');
  };
  return { act, at };
}
