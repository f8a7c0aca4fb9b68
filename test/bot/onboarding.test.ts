// First contact: what this is, the one consent, nobody types twice, nothing stored before.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { TABLES } from '../../local/stack.ts';
import { startWorld, type World } from '../driver/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterEach(() => expect(world.telegram.sees.verdicts()).toEqual([]));
afterAll(() => world.close());

async function stored(): Promise<string> {
  const client = DynamoDBDocumentClient.from(new DynamoDBClient({}));
  const pages = await Promise.all(
    Object.values(TABLES).map((TableName) => client.send(new ScanCommand({ TableName }))),
  );
  client.destroy();
  return JSON.stringify(pages.map((page) => page.Items));
}

describe('/start', () => {
  it.each([
    ['en', 'an AI companion, not a person', 'Help now'],
    ['es', 'No soy una persona', 'Ayuda ahora'],
    [undefined, 'an AI companion, not a person', 'Help now'],
  ])('says in one message what this is (%s)', async (languageCode, sentence, help) => {
    const person = world.person(
      languageCode ? { languageCode } : { firstName: 'Sam', languageCode: undefined as never },
    );
    const replies = await person.starts();
    expect(replies).toHaveLength(1);
    const [screen] = replies;
    expect(screen?.text).toContain(sentence);
    expect(screen?.text.length).toBeLessThanOrEqual(700);
    expect(screen?.buttons.length).toBeLessThanOrEqual(4);
    expect(screen?.buttons.flat().filter((button) => button.style === 'primary')).toHaveLength(1);
    expect(person.buttons()).toContain(help);
  });

  it.each([
    ['nobody knows', 'delete_everything-now'],
    ['longer than Telegram allows', 'x'.repeat(65)],
    ['with odd characters', 'v1:delete::yes <b>ü</b>'],
    ['that looks like a consent', 'consent-chat-yes'],
  ])('treats a payload %s as a plain start', async (_, payload) => {
    const person = world.person();
    const [screen] = await person.says(`/start ${payload}`);
    expect(screen?.text).toContain('an AI companion');
    const [question] = await person.says('I feel anxious about tomorrow');
    expect(question?.text).toContain('I need your yes');
  });

  it('does not start over when sent again', async () => {
    const person = world.person();
    await person.says('I feel anxious about tomorrow');
    await person.taps('I agree');
    const [again] = await person.starts();
    expect(again?.text).toContain('nothing was reset');
  });
});

describe('the first free text', () => {
  it('is answered after one tap, without typing it twice, and nothing is kept before', async () => {
    const person = world.person();
    const [notice] = await person.says('My exam tomorrow frightens me, pomegranate');
    expect(notice?.text).toContain('I need your yes');
    expect(notice?.replyTo?.text).toContain('pomegranate');
    expect(person.buttons()).toEqual(expect.arrayContaining(['I agree', 'Not now']));
    expect(await stored()).not.toContain('pomegranate');

    const replies = await person.taps('I agree');
    const said = replies.map((reply) => reply.text).join('\n');
    expect(said.length).toBeGreaterThan(40);
    expect(said).not.toContain('I need your yes');
  });

  it('leaves the chat usable after "Not now"', async () => {
    const person = world.person();
    await person.says('Hello there');
    await person.taps('Not now');
    expect(person.lastReply().text).toContain('/pray');
    expect((await person.says('/verse Psalm 23:1'))[0]?.text).toContain('The LORD is my shepherd');
    expect(await stored()).not.toContain('Hello there');
  });

  it('does not repeat the question about memory below every answer', async () => {
    const person = world.person();
    await person.says('My brother is far away');
    await person.taps('I agree');
    await person.says('We used to sing together');
    await person.says('Now the house is quiet');
    expect(
      person.replies().filter((reply) => reply.text.includes('May I keep our last messages')),
    ).toHaveLength(1);
  });

  it('asks for memory separately, once, and a no is respected', async () => {
    const person = world.person();
    await person.says('I miss my sister a lot');
    await person.taps('I agree');
    expect(person.lastReply().text).toContain('May I keep our last messages');
    await person.taps("No, don't");
    await person.says('It is quiet here since she left, tangerine');
    expect(person.replies().filter((reply) => reply.text.includes('May I keep'))).toHaveLength(0);
    expect(await stored()).not.toContain('tangerine');
  });
});
