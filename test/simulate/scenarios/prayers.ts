// Scenarios of a request's life, and of its person's data.
import { asUserId } from '../../../core/brands.ts';
import type { Job } from '../../../core/jobs.ts';
import { agreed, asked, BEN, bindGroup, MARA, NILS } from '../beginnings.ts';
import { AFTERWARDS, comesBy, mayTap, meanwhile, says, taps, type Scenario, type Step } from '../scenario.ts';
import { ANA, CANARY, type World } from '../world.ts';

const OTHER = { from: BEN };

/** People wait until the request is with the team. */
export const posted = (after = 30): Step => ({
  name: 'sees the request in the group',
  after,
  async act({ telegram, stores }) {
    if (!telegram.messages(MARA.chatId).some(({ rows }) => rows?.length)) return undefined;
    // Not before the worker has noted it: until then the person is told that it is on its way.
    const noted = (await stores.prayers.ofPerson(asUserId(ANA))).some(({ status }) => status === 'posted');
    return noted ? 0 : undefined;
  },
});

export const prayer: Scenario = {
  name: 'prayer',
  about: 'a request from /pray to the group, the mail, and the word that somebody prays',
  async begin(world) {
    await bindGroup(world);
    await agreed(world, ['chat', 'history', 'email']);
    const email = { address: 'ana@example.org', status: 'confirmed' } as const;
    await world.stores.people.change(asUserId(ANA), { email });
  },
  steps: [
    says('/pray'),
    mayTap(/^I agree|^Yes/),
    says(`Please pray for my ${CANARY} exam`),
    taps(/Team, no name/),
    taps(/^Yes/),
    taps(/^Share$/),
    taps(/I'm praying/, 60, MARA),
  ],
  ticks: AFTERWARDS,
};

/** Reads the code in the newest mail, as a person does. */
const writesCode: Step = {
  name: 'writes the code of the mail',
  after: 60,
  act(world: World) {
    const codes = [...world.mails.values()]
      .reverse()
      .flatMap(({ text }) => /\b\d{6}\b/.exec(text)?.[0] ?? []);
    // Of two mails of one moment the newer one may hold the older code: then they try the other.
    const tried = world.numbers.get('codes') ?? 0;
    world.numbers.set('codes', tried + 1);
    const code = codes[tried % codes.length];
    if (code !== undefined) return world.says(code);
    // The mail may have been lost for good: then the request goes on without it.
    return (world.numbers.get('misses') ?? 0) > 2 ? world.taps(/Without e-mail/) : undefined;
  },
};

/** The queue delivers a job twice, if it is still there. */
const twiceQueued = (kind: 'confirm-mail'): Step => ({
  name: `the queue delivers ${kind} twice`,
  after: 0,
  async act({ deliveries }) {
    const job: Job = { kind, userId: asUserId(ANA) };
    if (deliveries.messages().some((one) => one.kind === kind))
      await deliveries.jobs.send(job, { correlation: 's-twice' });
    return 0;
  },
});

export const address: Scenario = {
  name: 'address',
  about: 'a request with a new address: the code by mail, the code written, Share',
  async begin(world) {
    await bindGroup(world);
    await agreed(world, ['chat']);
  },
  steps: [
    says('/pray'),
    mayTap(/^I agree|^Yes/),
    says('Please pray for rain'),
    taps(/Team, no name/),
    taps(/^Yes, by/),
    says('ana@example.org'),
    taps(/that's right/),
    meanwhile(twiceQueued('confirm-mail')),
    writesCode,
    taps(/^Share$/),
  ],
  ticks: AFTERWARDS,
};

export const withdraw: Scenario = {
  name: 'withdraw',
  about: 'a request is posted and taken back, perhaps at the same moment',
  async begin(world) {
    await bindGroup(world);
    await agreed(world, ['chat', 'share-prayer', 'prayer']);
    await asked(world);
  },
  steps: [
    says('/myprayers'),
    taps(/^[0-9A-Z]{5}$/),
    taps(/Withdraw/),
    taps(/Yes, withdraw/),
    meanwhile(taps(/I'm praying/, 10, MARA)),
  ].map((step, index) => (index === 4 ? { ...step, optional: true } : step)),
  ticks: AFTERWARDS,
};

export const erase: Scenario = {
  name: 'delete',
  about:
    'everything is deleted while a request is with the team and an answer is on its way; then a newcomer writes',
  async begin(world) {
    await bindGroup(world);
    await agreed(world, ['chat', 'history', 'share-prayer', 'prayer', 'email']);
    const email = { address: `${CANARY}@example.org`, status: 'confirmed' } as const;
    await world.stores.people.change(asUserId(ANA), { email });
    await asked(world, { mail: 'wanted' });
  },
  steps: [
    says('/delete'),
    meanwhile(says(`I am sad about the ${CANARY}`, 1)),
    taps(/Delete everything/),
    says('hello', 120),
  ],
  ticks: AFTERWARDS,
};

export const digest: Scenario = {
  name: 'digest',
  about: 'two requests wait for the hourly message, are prayed for, one is taken back',
  async begin(world) {
    await bindGroup(world, { mode: 'hourly' });
    await agreed(world, ['chat', 'share-prayer', 'prayer']);
    await agreed(world, ['chat', 'share-prayer', 'prayer'], BEN);
    await asked(world);
    await asked(world, { userId: asUserId(BEN), text: 'Please pray for my garden' });
  },
  steps: [
    comesBy({ kind: 'digest' }, 3700),
    // Of two runs of the digest at once each may have begun with one of them: then the other one comes an hour later.
    taps(/1: praying|I'm praying/, 60, MARA),
    mayTap(/2: praying/, 1, NILS),
    says('/myprayers', 60, OTHER),
    taps(/^[0-9A-Z]{5}$/, 5, OTHER),
    taps(/Withdraw/, 5, OTHER),
    taps(/Yes, withdraw/, 5, OTHER),
  ],
  ticks: [...AFTERWARDS, { after: 3700, job: { kind: 'digest' }, whileOpen: true }],
};

export const answered: Scenario = {
  name: 'answered',
  about: 'a request was answered, and its person writes a word to the team',
  async begin(world) {
    await bindGroup(world);
    await agreed(world, ['chat', 'share-prayer', 'prayer']);
    await asked(world);
  },
  steps: [
    posted(),
    says('/myprayers'),
    taps(/^[0-9A-Z]{5}$/),
    taps(/answered/),
    taps(/Write to the team/),
    says('It went well, thank you all'),
    taps(/^Share$/),
  ],
  ticks: [...AFTERWARDS, { after: 7200, job: { kind: 'notices' } }],
};

export const team: Scenario = {
  name: 'team',
  about: 'two of the team tap at once, one thinks again, one follows up, one flags',
  async begin(world) {
    await bindGroup(world);
    await agreed(world, ['chat', 'share-prayer', 'prayer']);
    await asked(world);
  },
  steps: [
    taps(/I'm praying/, 30, MARA),
    meanwhile(taps(/I'm praying/, 1, NILS)),
    meanwhile(taps(/I'm praying/, 10, MARA)),
    meanwhile(taps(/follow up/, 5, NILS)),
    taps(/^Flag/, 60, MARA),
  ],
  ticks: AFTERWARDS,
};

export const relay: Scenario = {
  name: 'relay',
  about: "a member's words are passed on to the person who asked, who answers once",
  async begin(world) {
    await bindGroup(world, { relay: true });
    await agreed(world, ['chat', 'share-prayer', 'prayer']);
    await world.stores.people.change(asUserId(ANA), { relay: true });
    await asked(world);
  },
  steps: [
    {
      name: 'a member replies to the request',
      after: 30,
      act(world) {
        const post = world.telegram.messages(MARA.chatId).find(({ text }) => text.includes(CANARY));
        return post && world.says('We are with you', { ...MARA, replyTo: post.id });
      },
    },
    taps(/Pass on/, 5, MARA),
    { ...meanwhile(taps(/Pass on/, 0, MARA)), optional: true },
    taps(/Answer once/, 30),
    says('Thank you for that'),
    taps(/^Share$/),
  ],
  ticks: [...AFTERWARDS, { after: 7200, job: { kind: 'notices' } }],
};
