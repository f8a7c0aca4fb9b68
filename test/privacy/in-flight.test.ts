// Deleted while an answer is being written: the answer comes before the end or not at all, and nothing comes back to life.
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { answerText } from '../../local/aws/bedrock-answers.ts';
import { startWorld, type World } from '../driver/world.ts';
import { found } from './kept.ts';
import { canaries, newcomer, praysWithMail, talks } from './life.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld({
    team: 2,
    env: { COMPANION_MODEL_ID: 'test.companion', CLASSIFIER_MODEL_ID: 'test.classifier' },
  });
  world.stack.aws.bedrock.script('test.companion', () => answerText('I hear you.'));
});
afterEach(() => world.stack.aws.faults.clear());
afterAll(() => world.close());

test('nothing is said or kept after an erasure that met an answer under way', {
  timeout: 30_000,
}, async () => {
  const words = canaries();
  const person = newcomer(world, words);
  await talks(person, words);
  await person.says('/delete');
  const screen = person.lastReply();
  world.stack.aws.faults.add({ service: 'bedrock', effect: { kind: 'slow', ms: 1_500 } });
  await Promise.all([person.says(`Wait, one more: ${words.talk}`), person.taps('Delete everything', screen)]);
  await world.passes(61);
  const calls = world.telegram.sees
    .calls({ chatId: person.id })
    .filter(({ method }) => method !== 'sendChatAction');
  expect(JSON.stringify(calls.at(-1)?.payload)).toMatch(/Done\.|I need your yes/);
  expect(await found(world, [words.talk, words.name])).toEqual([]);
});

test('a mail job that comes late brings nobody back', async () => {
  const words = canaries();
  const person = newcomer(world, words);
  await talks(person, words);
  await praysWithMail(world, person, 'For my sister', words.mail);
  const mails = world.stack.aws.ses.mails().length;
  await person.says('/delete');
  await person.taps('Delete everything');
  for (const event of ['Bounce', 'Complaint'])
    world.stack.aws.sqs.queues.send('emmaus-jobs', {
      body: JSON.stringify({
        eventType: event,
        bounce: { bounceType: 'Permanent' },
        mail: { tags: { person: [String(person.id)] }, destination: [words.mail] },
      }),
    });
  await world.passes(61);
  expect(world.stack.aws.ses.mails()).toHaveLength(mails);
  expect(await found(world, [String(person.id), ...Object.values(words)])).toEqual([]);
});
