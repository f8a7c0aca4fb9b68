import { describe, expect, it } from 'vitest';
import { createScheduler } from '../../local/aws/scheduler.ts';
import { movedClock } from './fixture.ts';

const HOUR_MS = 3_600_000;

function started() {
  const clock = movedClock();
  const bodies: string[] = [];
  const scheduler = createScheduler({
    clock,
    schedules: [
      { name: 'sweep', everySeconds: 300, payload: { kind: 'sweep' } },
      {
        name: 'digest',
        everySeconds: 3600,
        payload: { kind: 'digest', at: '<aws.scheduler.scheduled-time>' },
      },
    ],
    deliver: (body) => void bodies.push(body),
  });
  return { clock, bodies, scheduler };
}

describe('the scheduler', () => {
  it('delivers nothing before its time', async () => {
    const { clock, scheduler } = started();
    clock.advance(299_000);
    expect(await scheduler.tick()).toEqual([]);
    expect(scheduler.upcoming()[0]).toEqual({ name: 'sweep', at: clock.now() + 1000 });
  });

  it('delivers what is due once, with the time it was due', async () => {
    const { clock, bodies, scheduler } = started();
    clock.advance(HOUR_MS + 5000);
    expect(await scheduler.tick()).toEqual(['sweep', 'digest']);
    expect(bodies).toEqual(['{"kind":"sweep"}', '{"kind":"digest","at":"2030-01-01T01:00:00Z"}']);
    expect(await scheduler.tick()).toEqual([]);
  });

  it('does not repeat for a clock that went back', async () => {
    const { clock, scheduler } = started();
    clock.advance(HOUR_MS);
    await scheduler.tick();
    clock.advance(-HOUR_MS);
    expect(await scheduler.tick()).toEqual([]);
    clock.advance(HOUR_MS);
    expect(await scheduler.tick()).toEqual([]);
  });

  it('ticks by itself, and fires by hand', async () => {
    const { clock, bodies, scheduler } = started();
    await scheduler.fire('digest');
    expect(bodies).toHaveLength(1);
    scheduler.start(5);
    clock.advance(300_000);
    await clock.sleep(50);
    scheduler.stop();
    expect(bodies.at(-1)).toBe('{"kind":"sweep"}');
  });

  it('tells of a failed delivery and goes on with the others', async () => {
    const clock = movedClock();
    const failed: string[] = [];
    const schedules = ['a', 'b'].map((name) => ({ name, everySeconds: 60, payload: {} }));
    const deliver = () => Promise.reject(new Error('queue down'));
    const scheduler = createScheduler({ clock, schedules, deliver, onFailure: (name) => failed.push(name) });
    clock.advance(60_000);
    await scheduler.tick();
    expect(failed).toEqual(['a', 'b']);
  });
});
