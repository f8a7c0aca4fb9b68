// Scenarios between one person and the bot.
import { asUserId } from '../../../core/brands.ts';
import { agreed, bindGroup } from '../beginnings.ts';
import { AFTERWARDS, comesBy, mayTap, meanwhile, says, taps, type Scenario } from '../scenario.ts';
import { ANA, CANARY } from '../world.ts';

const DANGER = 'I want to kill myself tonight';
const nothing = async (): Promise<void> => {};

export const onboarding: Scenario = {
  name: 'onboarding',
  about: 'first words, the question, the yes, the first answer, the yes to memory',
  begin: nothing,
  steps: [
    says('/start'),
    taps(/Talk with me/),
    says(`I am sad about the ${CANARY}`),
    taps(/^I agree/),
    taps(/Yes, remember/),
  ],
  ticks: [],
};

export const chat: Scenario = {
  name: 'chat',
  about: 'messages with a model behind, one of them while the one before is answered, and a rating',
  begin: (world) => agreed(world, ['chat', 'history']),
  steps: [
    says(`I am sad about the ${CANARY}`),
    meanwhile(says('And my sister does not call', 2)),
    meanwhile(says('It is a long evening', 30)),
    taps(/help|Feedback/i),
  ],
  ticks: [],
};

export const crisis: Scenario = {
  name: 'crisis',
  about: 'words of danger from somebody unknown, an answer, the numbers again',
  begin: nothing,
  steps: [says(DANGER), meanwhile(says('no', 20)), taps(/numbers/i), says('I am safe now, thank you', 30)],
  ticks: [],
  danger: DANGER,
};

export const crisisKnown: Scenario = {
  name: 'crisis-known',
  about: 'words of danger in the middle of a talk that is remembered',
  begin: (world) => agreed(world, ['chat', 'history']),
  steps: [says('I am sad today'), meanwhile(says(DANGER, 20)), says('no', 20)],
  ticks: [],
  danger: DANGER,
};

export const crisisPrayer: Scenario = {
  name: 'crisis-prayer',
  about: 'danger inside a prayer request: help first, then the on-call chat, never the group',
  begin: async (world) => {
    await bindGroup(world);
    await agreed(world, ['chat']);
  },
  steps: [
    says('/pray'),
    mayTap(/^I agree|^Yes/),
    says(`${DANGER}, please pray`),
    taps(/Continue/),
    taps(/On-call/i),
    taps(/^Yes, pass/),
  ],
  ticks: AFTERWARDS,
  danger: `${DANGER}, please pray`,
};

export const checkIn: Scenario = {
  name: 'check-in',
  about: 'the one message somebody asked for, on the day after',
  begin: (world) => agreed(world, ['chat']),
  steps: [
    says(DANGER),
    says('no', 20),
    taps(/numbers/i),
    says('I am safe now, thank you', 30),
    taps(/Yes, write tomorrow/),
    comesBy({ kind: 'notices' }, 30 * 3600),
    taps(/numbers/i, 600),
  ],
  ticks: [{ after: 3600, job: { kind: 'notices' } }],
  danger: DANGER,
};

export const daily: Scenario = {
  name: 'daily',
  about: 'the daily word at its hour, twice asked for by the clock, and a pause',
  begin: async (world) => {
    await agreed(world, ['chat', 'daily']);
    const reminder = { hour: 13, timezone: 'UTC', paused: false, unanswered: 0 };
    await world.stores.people.change(asUserId(ANA), { reminder });
  },
  steps: [
    comesBy({ kind: 'daily-hour' }, 3600),
    meanwhile(comesBy({ kind: 'daily-hour' }, 0)),
    taps(/^Pause/, 300),
  ],
  ticks: [{ after: 86_400, job: { kind: 'daily-hour' } }],
};

/** Everything at once, and nothing of it delivered for two hours. */
export const backlog: Scenario = {
  name: 'backlog',
  about: 'four messages of one person, danger among them, wait through an outage of two hours',
  begin: (world) => agreed(world, ['chat', 'history']),
  steps: [
    {
      name: 'writes four times while nothing is delivered',
      after: 5,
      act(world) {
        world.says(`I am sad about the ${CANARY}`);
        world.says('And my sister does not call');
        world.says(DANGER);
        world.says('Is anybody there?');
        world.machine.setNow(world.machine.now() + 2 * 3600_000);
        // One honest sentence answers all that is old; none of them waits for an answer of its own.
        return 0;
      },
    },
    says('I am here again', 60),
  ],
  ticks: [],
  danger: DANGER,
};
