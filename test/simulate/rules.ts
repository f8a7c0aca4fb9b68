// The rules every schedule is judged by, and what a judge gets to see.
import type { Portrait } from './portrait.ts';
import type { Ended } from './plan.ts';
import type { Scenario } from './scenario.ts';
import type { World } from './world.ts';

export const RULES = {
  ends: 'every schedule comes to an end, and every person can go on',
  reply: 'every message is answered',
  once: 'no effect twice outside the window of a cut',
  same: 'a repeated delivery says the same',
  prayer: 'no accepted prayer is lost',
  group: 'no words of danger, and nothing unshared, in the group',
  erased: 'erased stays erased',
  withdrawn: 'withdrawn words leave the group, or an operator knows',
  crisis: 'the card comes always, and before any other call',
  consent: 'nothing is kept or sent that nobody agreed to',
  lease: 'no lease is held when nobody works',
  strict: 'Telegram refuses nothing but what is harmless',
  end: 'the end is the one without faults',
} as const;
export type Rule = keyof typeof RULES;
export interface Violation {
  readonly rule: Rule;
  readonly detail: string;
}

export interface Evidence {
  readonly world: World;
  readonly scenario: Scenario;
  readonly ended: Ended;
  readonly base: Portrait;
  readonly end: Portrait;
  /** What the watch saw while it happened. */
  readonly seen: readonly Violation[];
  readonly mixed: boolean;
}

export type Blame = (rule: Rule, detail: string) => void;
