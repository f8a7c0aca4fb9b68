// What invocations did, remembered as a tree: the same invocation that hears the same at the same moments does the same, so the
// product's code need not run again for it. Where it hears something new, its code runs from its beginning through all it heard so far
// and goes on from there. Nothing is remembered of the world: effects happen anew each time, on the stores of this schedule.
import { createChance } from './chance.ts';
import type { FaultKind } from './faults.ts';
import type { Act, Heard, Invocation, Invocations } from './invocation.ts';
import { createOutcomes } from './outcomes.ts';
import type { Left } from './processes.ts';

/** How an invocation begins; `key` holds all it knows then: its input, the time, its chance, what its process has seen. */
export interface Origin {
  readonly key: string;
  readonly at: number;
  readonly seed: number;
  readonly work: () => Promise<unknown>;
  /** What its process remembers now. */
  readonly left: () => Left | undefined;
}
/** What was heard, `after` so many milliseconds: a timer, or an answer by the number of its outcome. */
interface Via {
  readonly kind: Heard['kind'];
  readonly index: number;
  readonly after: number;
  readonly outcome: number;
}
interface Moment {
  readonly acts: readonly Act[];
  readonly before: Moment | undefined;
  readonly via: Via | undefined;
  readonly next: Map<string, Moment>;
  /** What its process remembers afterwards, once it ended. */
  readonly left: Left | undefined;
}
/** One invocation in one schedule. */
export interface Course {
  readonly origin: Origin;
  moment?: Moment | undefined;
  /** While its code runs; without one it is recalled. */
  invocation?: Invocation | undefined;
}

export interface Recall {
  begin(course: Course): Promise<readonly Act[]>;
  hear(course: Course, heard: Heard, after: number, fault?: FaultKind): Promise<readonly Act[]>;
  /** Moments remembered, moments found again, and invocations whose code had to run again. */
  readonly counts: { moments: number; found: number; again: number };
  /** Forgets all when it has become much, or `now`. Never in the middle of a schedule. */
  trim(now?: boolean): void;
}

/** About a kilobyte and a half each. */
const MOST_MOMENTS = 300_000;

export class NotRepeatable extends Error {
  constructor(key: string, was: string, is: string) {
    super(`An invocation did not do the same again: ${key.slice(0, 80)}: ${was} / ${is}`);
    this.name = 'NotRepeatable';
  }
}

/** `plain`: remembers nothing, every invocation runs. */
export function createRecall(invocations: Invocations, plain: boolean): Recall {
  const roots = new Map<string, Moment>();
  const outcomes = createOutcomes();
  const counts = { moments: 0, found: 0, again: 0 };

  const remember = (course: Course, key: string, acts: readonly Act[], via?: Via): void => {
    if (plain) return;
    const before = course.moment;
    const left = acts.at(-1)?.kind === 'end' ? course.origin.left() : undefined;
    const moment: Moment = { acts, before, via, next: new Map(), left };
    counts.moments += 1;
    course.moment = moment;
    if (before) before.next.set(key, moment);
    else roots.set(key, moment);
  };
  const found = (course: Course, moment: Moment): readonly Act[] => {
    counts.found += 1;
    course.moment = moment;
    course.invocation = undefined;
    return moment.acts;
  };
  /** Its code, run through all it heard. */
  const again = async ({ origin, moment }: Course): Promise<Invocation> => {
    const path: Moment[] = [];
    for (let one = moment; one; one = one.before) path.unshift(one);
    const invocation = invocations.open(createChance(origin.seed));
    counts.again += 1;
    const once = ({ kind, index, outcome }: Via): Heard =>
      kind === 'timer'
        ? { kind, index }
        : { kind, index, outcome: outcomes.made(outcome, (fault) => invocation.failing(index, fault)) };
    for (const { via, acts } of path) {
      const did = via
        ? await invocation.hear(once(via), origin.at + via.after)
        : await invocation.begin(origin.work, origin.at);
      if (told(did) !== told(acts)) throw new NotRepeatable(origin.key, told(acts), told(did));
    }
    return invocation;
  };

  return {
    counts,
    async begin(course) {
      const { origin } = course;
      const known = roots.get(origin.key);
      if (known) return found(course, known);
      course.invocation = invocations.open(createChance(origin.seed));
      const acts = await course.invocation.begin(origin.work, origin.at);
      remember(course, origin.key, acts);
      return acts;
    },
    async hear(course, heard, after, fault) {
      const { kind, index } = heard;
      const outcome = kind === 'answer' && !plain ? outcomes.number(heard.outcome, fault) : -1;
      const key = `${index} ${after} ${outcome}`;
      const known = course.moment?.next.get(key);
      if (known) return found(course, known);
      course.invocation ??= await again(course);
      const acts = await course.invocation.hear(heard, course.origin.at + after);
      remember(course, key, acts, { kind, index, after, outcome });
      return acts;
    },
    trim(now = false) {
      if (!now && counts.moments < MOST_MOMENTS) return;
      roots.clear();
      outcomes.clear();
      counts.moments = 0;
    },
  };
}

/** Acts in short, to see whether the same was done again. */
const told = (acts: readonly Act[]): string =>
  acts
    .map((act) => (act.kind === 'call' ? act.call.name : act.kind === 'timer' ? `timer ${act.ms}` : act.kind))
    .join();
