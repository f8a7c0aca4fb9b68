// The bill of a month, line by line, for so many active people. Pure arithmetic over prices.ts and usage.ts.
import { PRICES, type TokenPrice } from './prices.ts';
import { CLOCK_JOBS, USAGE, type TokenUse } from './usage.ts';

export interface Habits {
  /** Model answers of one person and month. */
  readonly modelTurns: number;
  readonly companion: TokenPrice;
  /** Share of turns that find the fixed part of the prompt in the cache, 0 to 1. */
  readonly cacheHits: number;
  /** Seconds a model turn keeps the function. */
  readonly turnSeconds: number;
}

export interface Line {
  readonly name: string;
  /** US dollars a month. */
  readonly dollars: number;
}

/** A small community rarely finds the prefix warm (it lives five minutes), a large one nearly always. */
export const likelyCacheHits = (people: number): number => {
  const turnsInFiveMinutes = (people * USAGE.modelTurns) / (30 * 24 * 12);
  return turnsInFiveMinutes / (1 + turnsInFiveMinutes);
};

export const habitsOf = (people: number): Habits => ({
  modelTurns: USAGE.modelTurns,
  companion: PRICES.companion,
  cacheHits: likelyCacheHits(people),
  turnSeconds: USAGE.turnSeconds,
});

/** US dollars of one call. */
export function modelCall(use: TokenUse, price: TokenPrice, cacheHits: number): number {
  const fromCache = use.fixed * cacheHits * (1 - PRICES.cachedShare);
  return ((use.in - fromCache) * price.in + use.out * price.out) / 1e6;
}

export function estimate(people: number, habits: Habits = habitsOf(people)): Line[] {
  const updates = USAGE.updates * people;
  const turns = Math.min(habits.modelTurns, USAGE.updates) * people;
  const plain = updates - turns;
  const jobs = CLOCK_JOBS + USAGE.prayers * USAGE.jobsPerPrayer * people;
  const gigabytes = (USAGE.storedKb * people) / 1e6;
  const million = (count: number, dollars: number): number => (count / 1e6) * dollars;
  const seconds = turns * habits.turnSeconds + (plain + jobs) * USAGE.plainSeconds;
  const writes =
    (turns * USAGE.writesTurn + plain * USAGE.writesPlain) * USAGE.sessionKb + USAGE.otherWrites * people;
  const reads = updates * USAGE.readUnits + USAGE.otherReads * people;
  return [
    {
      name: 'companion model',
      dollars: turns * modelCall(USAGE.companion, habits.companion, habits.cacheHits),
    },
    {
      name: 'classifier model',
      dollars: turns * modelCall(USAGE.classifier, PRICES.classifier, habits.cacheHits),
    },
    { name: 'API Gateway', dollars: million(updates, PRICES.apiMillion) },
    { name: 'firewall', dollars: PRICES.firewallMonth + million(updates, PRICES.firewallMillion) },
    {
      name: 'Lambda',
      dollars: seconds * PRICES.lambdaGbSecond + million(updates + jobs, PRICES.lambdaMillion),
    },
    {
      name: 'DynamoDB',
      dollars:
        million(writes, PRICES.tableWriteMillion) +
        million(reads, PRICES.tableReadMillion) +
        gigabytes * PRICES.tableGb,
    },
    { name: 'backups', dollars: gigabytes * PRICES.backupGb },
    { name: 'queue', dollars: million(2 * CLOCK_JOBS + 3 * (jobs - CLOCK_JOBS), PRICES.queueMillion) },
    { name: 'mail', dollars: ((USAGE.mails * people) / 1_000) * PRICES.mailThousand },
    { name: 'keys and secret', dollars: PRICES.keysMonth + million(2.2 * people, PRICES.keyCallMillion) },
    {
      name: 'logs, metrics, alarms',
      dollars: PRICES.watchMonth + ((USAGE.logKb * people) / 1e6) * PRICES.logGb,
    },
  ];
}

export const sum = (lines: readonly Line[]): number =>
  lines.reduce((total, { dollars }) => total + dollars, 0);
