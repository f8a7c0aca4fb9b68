// Scenarios where two sides do something at the same moment: a job comes while its request is taken back, the schedule twice, or while
// everything is deleted.
import { asEpochSeconds, asUserId } from '../../../core/brands.ts';
import type { Job } from '../../../core/jobs.ts';
import { agreed, asked, bindGroup, MARA, NILS } from '../beginnings.ts';
import { AFTERWARDS, comesBy, meanwhile, says, taps, type Scenario, type Step } from '../scenario.ts';
import { posted } from './prayers.ts';
import { ANA, CANARY } from '../world.ts';

const ana = asUserId(ANA);
/** The job of the one request there is. */
const itsJob = (kind: 'prayer' | 'prayed-notice' | 'prayer-update', after: number): Step => ({
  name: `the clock: ${kind}`,
  after,
  async act({ stores, deliveries }) {
    for (const { id } of await stores.prayers.ofPerson(ana)) {
      const job: Job = { kind, prayerId: id };
      await deliveries.jobs.send(job, { correlation: 's-race' });
    }
    return 0;
  },
});

export const early: Scenario = {
  name: 'early',
  about: 'a request is taken back before its job comes, or just when it comes',
  async begin(world) {
    await bindGroup(world);
    await agreed(world, ['chat', 'share-prayer', 'prayer']);
    await asked(world, {}, false);
  },
  steps: [
    says('/myprayers'),
    taps(/^[0-9A-Z]{5}$/),
    taps(/Withdraw/),
    taps(/Yes, withdraw/),
    meanwhile(itsJob('prayer', 1)),
    itsJob('prayer', 200),
  ],
  ticks: AFTERWARDS,
};

export const prayed: Scenario = {
  name: 'prayed',
  about: 'two of the team pray on one day, and the schedule of the notices comes more often than it should',
  async begin(world) {
    await bindGroup(world);
    await agreed(world, ['chat', 'share-prayer', 'prayer']);
    await asked(world);
  },
  steps: [
    taps(/I'm praying/, 30, MARA),
    itsJob('prayed-notice', 3600),
    meanwhile(itsJob('prayed-notice', 0)),
    taps(/I'm praying/, 300, NILS),
    itsJob('prayed-notice', 3600),
    itsJob('prayed-notice', 25 * 3600),
  ],
  ticks: AFTERWARDS,
};

export const leaving: Scenario = {
  name: 'leaving',
  about: 'everything is deleted while a check-in, a daily word and a request are on their way',
  async begin(world) {
    await bindGroup(world);
    await agreed(world, ['chat', 'history', 'daily', 'check-in', 'share-prayer', 'prayer']);
    await world.stores.people.planCheckIn(ana, {
      at: asEpochSeconds(Math.floor(world.machine.now() / 1000)),
      language: 'en',
      silent: false,
    });
    const reminder = { hour: 12, timezone: 'UTC', paused: false, unanswered: 0 };
    await world.stores.people.change(ana, { reminder });
    await asked(world, {}, false);
  },
  steps: [
    says(`I am sad about the ${CANARY}`),
    says('/delete'),
    taps(/Delete everything/),
    meanwhile(itsJob('prayer', 0)),
    meanwhile(comesBy({ kind: 'check-in', userId: ana }, 0)),
    meanwhile(comesBy({ kind: 'daily-hour' }, 0)),
  ],
  ticks: [...AFTERWARDS, { after: 30 * 3600, job: { kind: 'notices' } }],
};

/** Words added to the posted request, without their job. */
const adds: Step = {
  name: 'added some words to the request',
  after: 5,
  async act({ stores, machine }) {
    for (const prayer of await stores.prayers.ofPerson(ana)) {
      const at = asEpochSeconds(Math.floor(machine.now() / 1000));
      const addition = { kind: 'update', text: `The ${CANARY} exam is next week`, at } as const;
      await stores.prayers.set(prayer, { addition });
    }
    return 0;
  },
};

export const added: Scenario = {
  name: 'added',
  about: 'a request is taken back while words that were added to it are on their way',
  async begin(world) {
    await bindGroup(world);
    await agreed(world, ['chat', 'share-prayer', 'prayer']);
    await asked(world);
  },
  steps: [
    posted(),
    adds,
    says('/myprayers'),
    taps(/^[0-9A-Z]{5}$/),
    taps(/Withdraw/),
    itsJob('prayer-update', 0),
    meanwhile(taps(/Yes, withdraw/, 1)),
  ],
  ticks: AFTERWARDS,
};

export const late: Scenario = {
  name: 'late',
  about: 'the worker is late with a check-in, a code and added words, and everything is deleted meanwhile',
  async begin(world) {
    await bindGroup(world);
    await agreed(world, ['chat', 'history', 'check-in', 'email', 'share-prayer', 'prayer']);
    const at = asEpochSeconds(Math.floor(world.machine.now() / 1000));
    await world.stores.people.planCheckIn(ana, { at, language: 'en', silent: false });
    const email = { address: `${CANARY}@example.org`, status: 'pending', triesLeft: 5 } as const;
    await world.stores.people.change(ana, { email });
    await asked(world);
  },
  steps: [
    posted(),
    adds,
    says('/delete'),
    {
      name: 'the clock: check-in, and Telegram asks to wait',
      after: 5,
      async act({ telegram, deliveries }) {
        telegram.flood({ chat_id: ANA }, 4);
        await deliveries.jobs.send({ kind: 'check-in', userId: ana }, { correlation: 's-check-in' });
        return 0;
      },
    },
    meanwhile(comesBy({ kind: 'confirm-mail', userId: ana }, 0)),
    meanwhile(itsJob('prayer-update', 0)),
    meanwhile(taps(/Delete everything/, 6)),
  ],
  ticks: [...AFTERWARDS, { after: 30 * 3600, job: { kind: 'notices' } }],
};

export const counted: Scenario = {
  name: 'counted',
  about: 'two of the team pray, and no hourly schedule corrects the number',
  async begin(world) {
    await bindGroup(world);
    await agreed(world, ['chat', 'share-prayer', 'prayer']);
    await asked(world);
  },
  steps: [posted(), taps(/I'm praying/, 5, MARA), meanwhile(taps(/I'm praying/, 1, NILS))],
  ticks: [],
};

export const doubt: Scenario = {
  name: 'doubt',
  about: 'a worker died while it posted a request, and the next one finds it',
  async begin(world) {
    await bindGroup(world);
    await agreed(world, ['chat', 'share-prayer', 'prayer']);
    await asked(world, { steps: { posting: asEpochSeconds(Math.floor(world.machine.now() / 1000) - 200) } });
  },
  steps: [says('/myprayers', 60), taps(/^[0-9A-Z]{5}$/)],
  ticks: AFTERWARDS,
};
