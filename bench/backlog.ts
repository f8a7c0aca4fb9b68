// `node bench/backlog.ts`: 10,000 updates of 500 chats that waited through an outage, two of them poisoned (the function dies on them).
// Says how fast the healthy chats drained, whether in order, how many sentences each person read, and who in danger got help.
import { parseArgs } from 'node:util';
import { createMovingClock } from '../local/moving-clock.ts';
import { dieOn } from '../test/faults/dying.ts';
import { asked } from '../test/chat-turn/models.ts';
import { gather } from './crowd.ts';

const { values } = parseArgs({
  options: { chats: { type: 'string', default: '500' }, updates: { type: 'string', default: '10000' } },
});
const [chats, updates] = [Number(values.chats), Number(values.updates)];
const each = Math.floor(updates / chats);
const POISONED = 2;

const crowd = await gather(chats);
const { stack, telegram, people } = crowd;
const { gateway, deaths, finished } = await dieOn(stack, createMovingClock(), 'plutonium');
telegram.delivery.hold();
for (const [index, { id, chatId }] of people.entries())
  for (let number = 0; number < each; number += 1) {
    const danger = index % 50 === 7 && number === 2;
    const last = number === each - 1;
    const poison = index < POISONED && number === 1;
    const text = last ? '/help' : danger ? 'I want to kill myself' : poison ? 'plutonium' : `word ${number}`;
    telegram.acts.say(id, chatId, { text, ageSeconds: 3_600 });
  }
const prompts = asked({ stack } as never).length;
const began = performance.now();
await telegram.delivery.release();
const drained = (index: number): boolean =>
  people[index]?.lastReply().text.includes('What I can do') === true;
let next = POISONED;
while (next < people.length) {
  while (next < people.length && drained(next)) next += 1;
  await new Promise((resolve) => setTimeout(resolve, 20));
}
const seconds = (performance.now() - began) / 1000;
const poisonedMeanwhile = [0, 1].filter((index) => drained(index)).length;
await telegram.delivery.idle({ timeoutMs: 300_000 }).catch(() => undefined);
while (!drained(0) || !drained(1)) await new Promise((resolve) => setTimeout(resolve, 200));
const allSeconds = (performance.now() - began) / 1000;

const healthy = people.slice(POISONED);
const said = healthy.map((person) => person.replies().map(({ text }) => text));
const away = said.map((texts) => texts.filter((text) => text.includes('I was away')).length);
const inDanger = people.filter((_, index) => index % 50 === 7);
const helped = inDanger.filter((person) =>
  person.replies().some(({ text }) => text.includes('findahelpline')),
);
const disordered = healthy.filter(({ id }) => {
  const order = finished.get(id) ?? [];
  return order.some((update, index) => index > 0 && update < (order[index - 1] ?? 0));
});
const healthyUpdates = healthy.length * each;
const report = {
  updates: chats * each,
  chats,
  poisoned: POISONED,
  healthySeconds: Number(seconds.toFixed(1)),
  updatesPerSecond: Math.round(healthyUpdates / seconds),
  outOfOrder: disordered.length,
  awaySentencesPerPerson: { least: Math.min(...away), most: Math.max(...away) },
  modelTurns: asked({ stack } as never).length - prompts,
  inDanger: inDanger.length,
  helped: helped.length,
  deaths: deaths(),
  poisonedDrainedBeforeTheRest: poisonedMeanwhile,
  secondsUntilPoisonedChatsGoOn: Number(allSeconds.toFixed(1)),
};
console.log(JSON.stringify(report, undefined, 2));
await gateway.close();
await crowd.close();
process.exit(disordered.length > 0 || Math.max(...away) > 1 || helped.length < inDanger.length ? 1 : 0);
