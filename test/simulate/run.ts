// Runs one schedule: a scenario under a plan. Without a plan everything happens in order, one invocation at a time; a plan names the
// calls that fail and how, and may let chance choose what comes next: two updates at once, a worker beside the bot, a delivery twice.
import type { APIGatewayProxyResult, SQSBatchResponse } from 'aws-lambda';
import type { Chance } from './chance.ts';
import type { Delivery, Message } from './deliveries.ts';
import { FAULTS_OF, isKill, type FaultKind, type System } from './faults.ts';
import type { Actor, Point } from './actors.ts';
import { somethingWaits } from './open-ends.ts';
import { createPerson } from './person.ts';
import type { Ended, Plan, RunOptions, Struck } from './plan.ts';
import type { Scenario } from './scenario.ts';
import type { World } from './world.ts';

/** A matter of the whole way, not of where it led. */
export const TOO_LONG = 'it goes on and on';
const MOST_DECISIONS = 2_500;
const BACKOFF_MS = 31_000;
const MOST_AT_ONCE = 3;
const SECOND = 1000;
/** Schedules come by the clock on the wall. */
const SCHEDULE_MS = 300_000;
const ceil = (ms: number, step: number): number => Math.ceil(ms / step) * step;

interface Happening {
  readonly at: number;
  readonly name: string;
  readonly start: () => void | Promise<void>;
}

export async function run(
  world: World,
  scenario: Scenario,
  plan: Plan,
  options: RunOptions = {},
): Promise<Ended> {
  const { machine, deliveries, product, numbers } = world;
  const { watch, trace } = options;
  const struck: Struck[] = [];
  const work = new Map<Actor, { delivery?: Delivery; message?: Message }>();
  const get = (name: string): number => numbers.get(name) ?? 0;
  const set = (name: string, value: number): void => void numbers.set(name, value);
  let twins = 0;
  let stuck: string | undefined;
  if (!numbers.has('readyAt')) set('readyAt', machine.now());
  let mixedLeft = plan.mixed?.decisions ?? 0;
  const lastCut = Math.max(-1, ...plan.faults.keys());
  const say = (text: string): void =>
    trace?.(
      `${new Date(machine.now()).toISOString().slice(8, 23)} ${String(get('point')).padStart(4)} ${text}`,
    );

  /** The next point of this schedule, and what the plan does to it. */
  const decide = (system: System, name: string, label: string): FaultKind | undefined => {
    const point = get('point');
    set('point', point + 1);
    options.called?.(system);
    const number = plan.faults.get(point);
    if (number === undefined) return undefined;
    const kinds = FAULTS_OF[system];
    const kind = kinds[number % kinds.length] as FaultKind;
    struck.push({ point, kind, system, name, label });
    return kind;
  };

  const begun = (label: string): number => {
    const times = get(`begun ${label}`) + 1;
    set(`begun ${label}`, times);
    return times;
  };
  /** What never comes again needs no number. */
  const over = (label: string): void => void numbers.delete(`begun ${label}`);
  const gone = (actor: Actor): void => {
    const { delivery } = work.get(actor) ?? {};
    work.delete(actor);
    if (!delivery) return;
    deliveries.end(delivery.updateId, plan.backoffMs ?? BACKOFF_MS);
    if (!deliveries.isOpen(delivery.updateId)) over(actor.label);
  };
  const answered = (
    actor: Actor,
    delivery: Delivery,
    { statusCode, headers }: APIGatewayProxyResult,
  ): void => {
    work.delete(actor);
    const lost = decide('answer', `http ${statusCode}`, actor.label) !== undefined;
    say(`${actor.label} answers ${statusCode}${lost ? ', lost on the way' : ''}`);
    const again = lost ? 60_000 : Number(headers?.['Retry-After'] ?? 1) * 1000;
    deliveries.end(delivery.updateId, statusCode === 200 && !lost ? undefined : again);
    if (!deliveries.isOpen(delivery.updateId)) over(actor.label);
  };
  const deliver = (delivery: Delivery): void => {
    deliveries.begin(delivery);
    const label = `u${delivery.updateId}`;
    say(`${label} is delivered (${delivery.attempts + 1}. time)`);
    const actor: Actor = machine.spawn<APIGatewayProxyResult>(
      {
        label,
        input: delivery.body,
        times: begun(label),
        work: { bot: (process) => process.webhook(delivery.body) },
      },
      (result) => answered(actor, delivery, result),
    );
    work.set(actor, { delivery });
    watch?.began(actor, { delivery });
  };
  const hand = (message: Message): void => {
    if (!deliveries.receive(message)) return say(`${message.id} is put aside`);
    const label = message.id;
    say(`${label} ${message.kind} is received (${message.receives + 1}. time)`);
    const actor: Actor = machine.spawn<SQSBatchResponse>(
      {
        label,
        input: message.body,
        times: begun(label),
        work: { worker: () => product.worker([{ messageId: message.id, body: message.body }]) },
      },
      ({ batchItemFailures }) => {
        work.delete(actor);
        const lost = decide('answer', 'delete', actor.label) !== undefined;
        const failed = batchItemFailures.length > 0;
        say(`${label} is ${failed ? 'given back' : 'done'}${lost ? ', its receipt is lost' : ''}`);
        if (failed || lost) return;
        deliveries.remove(message.id);
        over(label);
      },
    );
    work.set(actor, { message });
    watch?.began(actor, { message });
  };

  const person = createPerson({
    world,
    scenario,
    say,
    gaveUp: (step) => void (stuck = `nothing on the screen for: ${step.name}`),
  });

  const happenings = (early: boolean): Happening[] => {
    const all: Happening[] = [];
    for (const delivery of deliveries.heads())
      all.push({ at: delivery.nextAt, name: `u${delivery.updateId}`, start: () => deliver(delivery) });
    for (const message of deliveries.messages())
      all.push({ at: message.visibleAt, name: message.id, start: () => hand(message) });
    const step = scenario.steps[get('step')];
    if (step) {
      if ((early && step.early) || !deliveries.isOpen(get('open')))
        all.push({ at: person.at(step, early), name: 'person', start: () => person.act() });
    } else if (!deliveries.isOpen(get('open'))) {
      const tick = scenario.ticks[get('tick')];
      if (get('doneAt') === 0) set('doneAt', ceil(machine.now(), SCHEDULE_MS));
      if (tick)
        all.push({
          at: get('doneAt') + tick.after * 1000,
          name: 'schedule',
          start: async () => {
            set('tick', get('tick') + 1);
            if (tick.whileOpen && !(await somethingWaits(world))) return;
            say(`the clock queues ${tick.job.kind}`);
            await deliveries.jobs.send(tick.job, { correlation: `s-${tick.job.kind}` });
          },
        });
    }
    return all.sort((a, b) => a.at - b.at);
  };

  const release = async (point: Point): Promise<void> => {
    const fault = decide(point.system, point.name, point.actor.label);
    if (trace) say(`${point.actor.label} ${point.name}${fault ? `   <== ${fault.toUpperCase()}` : ''}`);
    await machine.release(point, fault);
    watch?.released(point, fault);
    if (fault && isKill(fault)) gone(point.actor);
  };

  /** One decision where chance chooses: which call goes on, or what begins beside it. */
  const mix = async (chance: Chance): Promise<boolean> => {
    mixedLeft -= 1;
    const { waiting, actors } = machine;
    if (actors.length > 0 && actors.length < MOST_AT_ONCE && chance.happens(0.18)) {
      if (chance.happens(0.12) && (await twin(chance))) return true;
      const near = happenings(true).filter(
        ({ at, name }) => at <= machine.now() + (name === 'person' ? 60_000 : 5_000),
      );
      if (near.length > 0) {
        await chance.pick(near).start();
        return true;
      }
    }
    if (waiting.length === 0) return false;
    await release(chance.pick(waiting));
    return true;
  };
  /** Telegram or the queue delivers again what is still being worked on. */
  const twin = async (chance: Chance): Promise<boolean> => {
    const running = [...work.values()];
    if (running.length === 0) return false;
    const { delivery, message } = chance.pick(running);
    twins += 1;
    if (delivery) deliver(delivery);
    else if (message) deliveries.repeat({ ...message, id: `${message.id}+` }, machine.now());
    return true;
  };

  /** What begins while somebody hangs in a call. */
  const meanwhile = async (): Promise<boolean> => {
    if (machine.actors.length >= MOST_AT_ONCE) return false;
    const [next] = happenings(true);
    if (!next || next.at > machine.nextTimer()) return false;
    machine.setNow(ceil(Math.max(machine.now(), next.at), SECOND));
    await next.start();
    return true;
  };

  for (let decisions = 0; stuck === undefined; decisions += 1) {
    if (decisions > MOST_DECISIONS) {
      stuck = TOO_LONG;
      break;
    }
    await machine.turn();
    const mixing = plan.mixed !== undefined && get('point') >= plan.mixed.from && mixedLeft > 0;
    if (mixing && plan.mixed && (await mix(plan.mixed.chance))) continue;
    const [point] = machine.waiting;
    if (point) {
      await release(point);
      continue;
    }
    if (machine.actors.length > 0) {
      if (machine.isStalled && (await meanwhile())) continue;
      if (machine.nextTimer() < Infinity) machine.fireTimer();
      else stuck = `an invocation hangs: ${machine.actors[0]?.label}`;
      continue;
    }
    machine.setNow(ceil(machine.now(), SECOND));
    const isCalm = !mixing && mixedLeft <= 0 && get('point') > lastCut;
    if (isCalm && options.calm?.(get('point'))) break;
    const [next] = happenings(false);
    if (!next) break;
    options.atRest?.({ point: get('point'), snapshot: world.save() });
    machine.setNow(ceil(Math.max(machine.now(), next.at), SECOND));
    await next.start();
  }
  machine.clear();
  return { struck, points: get('point'), twins, ...(stuck !== undefined && { stuck }) };
}
