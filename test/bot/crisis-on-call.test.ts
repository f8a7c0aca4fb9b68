// The on-call chat hears of a person only after an exact preview and a yes, and answers through the bot.
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { CRISIS_TEXTS } from '../../locales/crisis.ts';
import type { Person } from '../driver/person.ts';
import { startWorld, type World } from '../driver/world.ts';

const { onCall } = CRISIS_TEXTS.en;
const CANARY = 'butterscotch';

let world: World;
let deacon: Person;
beforeAll(async () => {
  world = await startWorld({ onCall: true });
  if (!world.onCall) throw new Error('No on-call chat');
  deacon = world.onCall;
});
afterEach(() => expect(world.telegram.sees.verdicts()).toEqual([]));
afterAll(() => world.close());

async function isAsked(firstName = 'Ana'): Promise<Person> {
  const person = world.person({ firstName });
  await person.says(`I want to end my life, ${CANARY}`);
  await person.says('what now');
  await person.taps('Ask for a person');
  return person;
}
const posts = (): string[] => deacon.replies().map((message) => message.text);

describe('asking for a person', () => {
  it('passes exactly what the preview shows, and nothing a person wrote', async () => {
    const person = await isAsked('Quinn');
    const preview = person.lastReply().text;
    const before = posts().length;
    await person.taps('Yes, pass it on');
    const post = posts().at(-1) ?? '';
    expect(posts()).toHaveLength(before + 1);
    expect(preview.endsWith(post)).toBe(true);
    expect(post).not.toMatch(/Quinn|butterscotch/);
    await person.taps('Ask for a person');
    expect(person.lastReply().text).toBe(onCall.already);
    expect(posts()).toHaveLength(before + 1);
  });

  it('passes a name and a way to write only after a tap that says so', async () => {
    const person = await isAsked('Quinn');
    await person.taps('Yes, with my name');
    expect(person.lastReply().text).toContain('Quinn');
    const preview = person.lastReply().text;
    await person.taps('Yes, pass it on');
    const [post] = deacon.replies().slice(-1);
    expect(preview.endsWith(post?.text ?? '-')).toBe(true);
    expect(post?.text).toContain('Quinn');
  });

  it('passes nothing after a no', async () => {
    const person = await isAsked();
    const before = posts().length;
    await person.taps('No, keep it here');
    expect(person.lastReply().text).toBe(onCall.declined);
    expect(posts()).toHaveLength(before);
  });

  it('says so when the chat cannot be reached', async () => {
    const person = await isAsked();
    world.telegram.faults.add({
      fault: { kind: 'error', code: 403, description: 'Forbidden: bot was kicked from the supergroup chat' },
      method: 'sendMessage',
      chatId: deacon.chatId,
    });
    await person.taps('Yes, pass it on');
    world.telegram.faults.clear();
    expect(person.lastReply().text).toBe(onCall.failed);
  });
});

describe('answering', () => {
  it('goes to and fro by replies, screened, for a day', async () => {
    const person = await isAsked();
    await person.taps('Yes, pass it on');
    const post = { text: posts().at(-1) ?? '' };

    await deacon.repliesTo(post, 'This is Tom from church. Shall I come over? 555 0100 123');
    expect(person.lastReply().text).toContain('Shall I come over?');
    await person.repliesTo({ text: 'Shall I come over?' }, 'Yes please');
    expect(deacon.lastReply().text).toContain('Yes please');
    await deacon.repliesTo({ text: 'Yes please' }, 'On my way.');
    expect(person.lastReply().text).toContain('On my way.');

    await deacon.repliesTo(post, 'You lack faith.');
    expect(deacon.lastReply().text).toBe(onCall.notRelayed);
    expect(person.screen()).not.toContain('You lack faith');

    await deacon.says('Has anybody seen my keys?');
    expect(person.screen()).not.toContain('keys');

    await world.passes(25 * 3600);
    await deacon.repliesTo(post, 'How are you today?');
    expect(deacon.lastReply().text).toBe(onCall.closed);
    expect(person.screen()).not.toContain('How are you today?');
  });

  it('help comes first, and the person on call still hears it', async () => {
    const person = await isAsked();
    await person.taps('Yes, pass it on');
    await deacon.repliesTo({ text: posts().at(-1) ?? '' }, 'I am here.');
    await person.repliesTo({ text: 'I am here.' }, 'I am going to kill myself now');
    expect(person.screen()).toContain('Please call now:');
    expect(deacon.lastReply().text).toContain('I am going to kill myself now');
  });

  it('hears what sounds like an answer to the bot, in the middle of an exercise, too', async () => {
    const person = await isAsked();
    await person.taps('Yes, pass it on');
    await deacon.repliesTo({ text: posts().at(-1) ?? '' }, 'I am here.');
    for (const words of ['nobody answered', "I'm travelling", 'Mexico']) {
      await person.repliesTo({ text: 'I am here.' }, words);
      expect(deacon.lastReply().text).toContain(words);
    }
    await person.says('/crisis');
    await person.taps('Steady me');
    await person.repliesTo({ text: 'I am here.' }, 'a lamp and the door');
    expect(deacon.lastReply().text).toContain('a lamp and the door');
  });

  it('ends with /delete', async () => {
    const person = await isAsked();
    await person.taps('Yes, pass it on');
    const post = { text: posts().at(-1) ?? '' };
    const kept = deacon.replies().at(-1);
    await deacon.repliesTo(post, 'I am here.');
    await person.repliesTo({ text: 'I am here.' }, `Please come, ${CANARY}`);
    expect(deacon.lastReply().text).toContain(CANARY);
    await person.says('/delete');
    await person.taps('Delete everything');
    await world.settle();
    expect(posts().some((text) => text.includes(CANARY))).toBe(false);
    expect(deacon.replies().some((message) => message.id === kept?.id && message.text === post.text)).toBe(
      false,
    );
  });
});
