// Judges what is stored at the end: leases, requests, consent, and what an erasure left.
import { asChatId, asEpochSeconds, asUserId } from '../../core/brands.ts';
import type { MemorySessions } from '../memory/sessions.ts';
import { prayingCount } from '../../core/prayer/prayer.ts';
import { BEN } from './beginnings.ts';
import { GROUP } from './product.ts';
import type { Blame, Evidence } from './rules.ts';
import type { Ended } from './plan.ts';
import { ANA, CANARY, type World } from './world.ts';

const cutOnTheWire = ({ struck }: Ended): boolean => struck.some(({ system }) => system === 'telegram');

/** Scenarios where everything is deleted. */
const ERASED = new Set(['delete', 'leaving', 'late']);

export async function judgeStored({ world, scenario, ended }: Evidence, blame: Blame): Promise<void> {
  const { stores, machine, telegram, logged } = world;
  const codes = [...logged.values()];
  for (const who of [ANA, BEN]) {
    const userId = asUserId(who);
    const entry = (stores.sessions as MemorySessions).shelf.get(`USER#${who}`);
    // A claim that was made and whose answer was lost runs out by itself; the message it was for was let go, and its person told.
    const unknown =
      ended.struck.some(({ name, kind }) => name === 'sessions.claim' && kind === 'after') &&
      telegram.messages(who).some(({ text }) => text.startsWith("I still can't reach my memory"));
    if (entry?.lease && entry.lease.until >= machine.now() && !ended.stuck && !unknown)
      blame('lease', `held by u${entry.lease.updateId}`);
    const person = await stores.people.find(userId);
    const turns = entry?.session.turns ?? [];
    if (turns.length > 0 && person?.consents.history?.given !== true)
      blame('consent', 'turns without a yes to memory');
    if (!person && turns.length > 0) blame('consent', 'turns of somebody unknown');
    for (const prayer of await stores.prayers.ofPerson(userId)) {
      const visible = telegram.messages(GROUP).some(({ text }) => text.includes(prayer.text));
      const known = codes.includes('send-uncertain');
      const hidden = (await stores.groups.post(asChatId(GROUP), prayer.id))?.flagged === true;
      if (prayer.status === 'posted' && !visible && !hidden) blame('prayer', 'posted, and not in the group');
      if (prayer.status === 'queued' && !ended.stuck) blame('prayer', 'still waiting at the end');
      if (prayer.status === 'uncertain' && !known) blame('prayer', 'uncertain, and no operator knows');
      const heard = telegram.messages(who).some(({ text }) => /can't tell whether your request/.test(text));
      // Of two sentences of one moment the second may have been lost on the wire: told once, never again.
      if (prayer.status === 'uncertain' && !heard && !cutOnTheWire(ended))
        blame('prayer', 'uncertain, and the person does not know');
      if (prayer.status === 'uncertain' && ended.struck.length === 0 && scenario.name !== 'doubt')
        blame('prayer', 'uncertain without a reason');
      if (prayer.status === 'withdrawn' && visible && !known)
        blame('withdrawn', 'withdrawn, and still in the group');
      if (prayer.addition && !ended.stuck) blame('prayer', 'an addition still waits at the end');
      if (prayer.visibility === 'private' && visible) blame('group', 'a private request is in the group');
      if (
        prayer.status !== 'kept' &&
        prayer.status !== 'held' &&
        person?.consents['share-prayer']?.given !== true
      )
        blame('consent', 'shared without a yes');
      if (prayer.status === 'held' && prayer.steps.passing === undefined && !ended.stuck)
        blame('prayer', 'held, and nobody on call has it');
    }
  }
  if (scenario.name === 'counted' && !ended.struck.some(({ system }) => system === 'queue'))
    await judgeCounter(world, blame);
  if (ERASED.has(scenario.name) && !ended.stuck)
    await judgeErased({ world, codes, ended, newcomer: scenario.name === 'delete' }, blame);
}

/** What the team reads on the button is how many pray. */
async function judgeCounter({ stores, telegram }: World, blame: Blame): Promise<void> {
  for await (const post of stores.groups.posts(asChatId(GROUP))) {
    const labels = telegram.messages(GROUP).flatMap(({ rows = [] }) => rows.flat().map(({ text }) => text));
    const count = prayingCount(post);
    const shown = labels.flatMap((text) => /^.*praying\D*(\d*)$/.exec(text)?.[1] ?? []).map(Number);
    if (shown.length > 0 && !shown.includes(count))
      blame('end', `${count} pray, and ${shown.join()} is shown`);
  }
}

async function judgeErased(
  {
    world,
    codes,
    ended,
    newcomer,
  }: { world: World; codes: readonly string[]; ended: Ended; newcomer: boolean },
  blame: Blame,
): Promise<void> {
  const { stores, telegram, mails } = world;
  const done = [...telegram.sent.values()].find(
    ({ text, chatId }) => chatId === ANA && text.startsWith('Done.'),
  );
  const nothing = [...telegram.sent.values()].find(({ text }) => text.startsWith('I have nothing stored'));
  const at = done?.at ?? nothing?.at ?? Infinity;
  // With the queue down the last sentence may be the one that says it goes on: the sweep finishes it, and nobody is told twice.
  const gaveUp = codes.includes('update-given-up');
  const isHard = ended.struck.some(({ system }) => system === 'queue');
  if (
    at === Infinity &&
    !codes.includes('update-given-up') &&
    !(isHard && (ended.struck.length > 1 || !newcomer))
  )
    blame('erased', 'nobody said that it was done');
  const person = await stores.people.find(asUserId(ANA));
  // Cut off three times before it began: they read that it failed, and nothing was deleted.
  if (at === Infinity && gaveUp && person && person.deletingSince === undefined) return;
  if (person?.deletingSince !== undefined) blame('erased', 'the erasure is still under way at the end');
  // In one scenario nobody writes again: then nothing may bring them back.
  if (!newcomer) {
    if (person) blame('erased', 'they are known again');
    for await (const userId of stores.people.dueForCheckIn(asEpochSeconds(4e9)))
      if (userId === ANA) blame('erased', 'a check-in is planned again');
    if ((await stores.sessions.peek(asUserId(ANA)))?.turns.length)
      blame('erased', 'turns of somebody who left');
  }
  const stored: unknown[] = [];
  for await (const record of stores.people.everything(asUserId(ANA))) stored.push(record);
  if (JSON.stringify(stored).includes(CANARY)) blame('erased', 'their words are stored');
  for await (const post of stores.groups.posts(asChatId(GROUP)))
    if (JSON.stringify(post).includes(CANARY)) blame('erased', 'their words are in the team side');
  const later = [...telegram.sent.values()].filter((one) => one.at > at && one.text.includes(CANARY));
  if (later.some(({ chatId }) => chatId === GROUP)) {
    const visible = telegram.messages(GROUP).some(({ text }) => text.includes(CANARY));
    if (visible && !codes.includes('send-uncertain'))
      blame('erased', 'their words came to the group afterwards');
  }
  if (telegram.messages(GROUP).some(({ text }) => text.includes(CANARY)) && !codes.includes('send-uncertain'))
    blame('erased', 'their words are still in the group, and no operator knows');
  if (ended.struck.length === 0 && mails.size > 1) blame('erased', 'a mail afterwards');
}
