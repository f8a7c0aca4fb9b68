// What a month costs for so many active people, and the three levers that would change it most. A model, not a bill: its assumptions
// are in docs/cost.md.
import { estimate, sum } from '../cost/estimate.ts';
import { levers } from '../cost/levers.ts';
import { PRICES } from '../cost/prices.ts';
import type { OpsCommand } from '../command.ts';

const SHOWN_LEVERS = 3;
const dollars = (amount: number): string =>
  amount.toLocaleString('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 }).padStart(14);

export const cost: OpsCommand = {
  name: 'cost',
  usage: 'cost --people N',
  summary: 'What a month costs for N active people, and what would change it',
  offline: true,
  flags: ['people'],
  run: ({ flag, say, emit }) => {
    const people = Number(flag('people') ?? '1000');
    if (!Number.isSafeInteger(people) || people < 0) {
      say('Say how many people write in a month: npm run ops -- cost --people 1000');
      return Promise.resolve(2);
    }
    const lines = estimate(people);
    const total = sum(lines);
    const best = levers(people).slice(0, SHOWN_LEVERS);
    say(
      `A month with ${people.toLocaleString('en')} active people, US dollars, list prices of ${PRICES.asOf}:`,
    );
    for (const { name, dollars: amount } of lines) say(`${dollars(amount)}  ${name}`);
    say(`${dollars(total)}  in all${people > 0 ? `, ${(total / people).toFixed(3)} a person` : ''}`);
    say('\nThe biggest levers:');
    for (const { what, how, saves } of best) say(`${dollars(saves)}  less with ${what} (${how})`);
    emit({ people, pricesOf: PRICES.asOf, lines, total, levers: best });
    return Promise.resolve(0);
  },
};
