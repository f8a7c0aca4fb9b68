// How a reply arrives: typing while it is made, in order, once, in one message, with what was quoted understood.
import { setTimeout as wait } from 'node:timers/promises';
import type { Context } from 'grammy';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { withTyping } from '../../bot/presentation/typing.ts';
import { answerError, answerText } from '../../local/aws/bedrock-answers.ts';
import type { Person } from '../driver/person.ts';
import type { World } from '../driver/world.ts';
import { agrees, asked, COMPANION, script, startModelWorld } from './models.ts';

let world: World;
let person: Person;
beforeAll(async () => {
  world = await startModelWorld({ DAILY_TURN_LIMIT: '6' });
});
beforeEach(async () => {
  world.stack.aws.bedrock.reset();
  world.stack.aws.faults.clear();
  script(world, answerText('I hear you.'));
  person = world.person();
  await agrees(person);
  world.clock.forward(60);
  world.stack.aws.bedrock.reset();
  script(world, answerText('I hear you.'));
});
afterEach(() => expect(world.telegram.sees.verdicts()).toEqual([]));
afterAll(() => world.close());

const calls = (method: string) => world.telegram.sees.calls({ method, chatId: person.chatId });

describe('while a model takes its time', () => {
  it('typing shows within a second and ends with the reply', async () => {
    script(world, async () => {
      await wait(600);
      return answerText('That took a while.');
    });
    const before = calls('sendChatAction').length;
    const began = performance.now();
    const talk = person.says('Are you there?');
    while (calls('sendChatAction').length === before) await wait(20);
    expect(performance.now() - began).toBeLessThan(1_000);
    await talk;
    const typed = calls('sendChatAction').slice(before);
    expect(typed).toHaveLength(1);
    const reply = calls('sendMessage').at(-1);
    expect(Math.max(...typed.map(({ seq }) => seq))).toBeLessThan(reply?.seq ?? 0);
  });
  it.each(['answers', 'fails'])(
    'typing is kept alive every four seconds until it %s, and then stops',
    async (end) => {
      vi.useFakeTimers();
      try {
        let shown = 0;
        const sendChatAction = () => {
          shown += 1;
          return Promise.resolve(true);
        };
        const ctx = { chatId: 7, api: { sendChatAction } } as unknown as Context;
        const ended = Promise.withResolvers<string>();
        const turn = withTyping(ctx, () => ended.promise).catch(() => 'failed');
        await vi.advanceTimersByTimeAsync(18_500);
        expect(shown).toBe(5);
        if (end === 'answers') ended.resolve('hello');
        else ended.reject(new Error('model'));
        await turn;
        await vi.advanceTimersByTimeAsync(20_000);
        expect(shown).toBe(5);
      } finally {
        vi.useRealTimers();
      }
    },
  );
});

describe('quick messages', () => {
  it('are answered in order, one at a time, each knowing the one before', async () => {
    let running = 0;
    let most = 0;
    script(world, async () => {
      running += 1;
      most = Math.max(most, running);
      await wait(150);
      world.clock.forward(3);
      running -= 1;
      return answerText(`Answer ${asked(world).length}.`);
    });
    const sent = ['My sister called', 'after two years', 'and I hung up'].map((text) =>
      world.telegram.acts.say(person.id, person.chatId, text),
    );
    await world.telegram.delivery.idle();
    const replies = person.replies().slice(-3);
    expect(replies.map(({ text }) => text)).toEqual(['Answer 1.', 'Answer 2.', 'Answer 3.']);
    expect(most).toBe(1);
    // What was written before our answer could be read is said to be so, and the reply names its message.
    expect(asked(world)[0]).not.toContain('before your last reply was on their screen');
    expect(asked(world)[2]).toContain('before your last reply was on their screen');
    expect(asked(world)[2]).toContain('after two years');
    expect(replies[2]?.replyTo?.id).toBe(sent[2]?.messageId);
    expect(replies[0]?.replyTo).toBeUndefined();
  });
  it('five in five seconds are heard; more get one kind notice, and help is never limited', async () => {
    for (let index = 0; index < 8; index += 1) await person.says(`quick ${index}`);
    const slow = person.replies().filter(({ text }) => text.includes('faster than I can answer'));
    expect(slow).toHaveLength(1);
    expect(asked(world)).toHaveLength(5);
    await person.says('/help');
    expect(person.lastReply().text).toContain('What I can do');
    await person.says('I want to kill myself');
    expect(person.lastReply().text).toContain('findahelpline');
  });
  it('twenty a minute', async () => {
    const other = world.person();
    await agrees(other);
    world.clock.forward(60);
    for (let index = 0; index < 24; index += 1) {
      world.clock.forward(2);
      await other.says(`slow ${index}`);
    }
    expect(other.replies().filter(({ text }) => text.includes('faster than I can answer'))).toHaveLength(1);
  });
});

describe('after an outage', () => {
  it('everything that waited gets one honest sentence and no model call, and danger gets help', async () => {
    const say = (text: string) =>
      world.telegram.acts.say(person.id, person.chatId, { text, ageSeconds: 3_600 });
    for (const text of ['are you there', 'hello?', 'I had a bad dream', 'never mind']) say(text);
    world.telegram.acts.sendMedia(person.id, person.chatId, { kind: 'voice' });
    await world.telegram.delivery.idle();
    expect(asked(world)).toHaveLength(0);
    expect(person.replies().filter(({ text }) => text.includes('I was away'))).toHaveLength(1);
    say('I am going to kill myself');
    await world.telegram.delivery.idle();
    expect(person.lastReply().text).toContain('findahelpline');
    await person.says('Can you hear me now?');
    expect(asked(world).at(-1)).toContain('I had a bad dream');
  });
});

describe('quotes, edits, voices', () => {
  it('a quote reaches the model as quoted words, not as an order', async () => {
    await person.says('It began with the letter from my brother');
    await person.repliesTo({ text: 'I hear you' }, 'What did you mean by that?', 'hear you');
    expect(asked(world).at(-1)).toContain('<quoted>\\nhear you');
  });
  it('an edit changes what is remembered and gets no second answer', async () => {
    await person.says('My bother is ill');
    const before = person.replies().length;
    await person.edits('My brother is ill');
    expect(person.replies()).toHaveLength(before);
    await person.says('What now');
    expect(asked(world).at(-1)).toContain('My brother is ill');
    expect(asked(world).at(-1)).not.toContain('My bother');
  });
  it('a voice note is answered kindly', async () => {
    await person.sends({ kind: 'voice' });
    expect(person.lastReply().text).toContain('read text only');
  });
});

describe('when the model does not answer', () => {
  it.each([
    [answerError(503, 'ServiceUnavailableException'), "can't be reached right now"],
    [answerError(429, 'ThrottlingException'), "can't be reached right now"],
    [answerText(' '), "didn't find good words"],
  ])('%#: said plainly, once, and may be tried again', async (failure, sentence) => {
    script(world, failure);
    await person.says('I am so worried about the rent');
    expect(person.lastReply().text).toContain(sentence);
    expect(person.buttons()).toContain('Try again');
    await person.says('And the heating is broken');
    expect(person.lastReply().text).not.toContain(sentence);
    script(world, answerText('Now I can answer about the heating.'));
    await person.taps('Try again');
    expect(person.lastReply().text).toBe('Now I can answer about the heating.');
    expect(asked(world).at(-1)).toContain('And the heating is broken');
    await person.says('thanks');
    const sent = asked(world).at(-1) ?? '';
    expect(sent.split('And the heating is broken')).toHaveLength(2);
  });
  it('the offer lasts ten minutes and counts once', async () => {
    script(world, answerError(503, 'ServiceUnavailableException'));
    await person.says('I am so worried about the rent');
    const stale = person.lastReply();
    script(world, answerText('Back again.'));
    await person.taps('Try again', stale);
    const after = person.replies().length;
    await person.forges('v1:chat::retry', stale);
    expect(person.replies()).toHaveLength(after);
    expect(person.lastToast()).toContain('no longer active');
    script(world, answerError(503, 'ServiceUnavailableException'));
    await person.says('It is back');
    world.clock.forward(601);
    await person.taps('Try again');
    expect(person.lastToast()).toContain('no longer active');
  });
});

describe("when the day's turns are used up", () => {
  it('says when they begin anew, suggests a person, and leaves a good word without asking a model', async () => {
    for (let turn = 0; turn < 5; turn += 1) {
      world.clock.forward(20);
      await person.says(`I feel so anxious, number ${turn}`);
    }
    const before = asked(world).length;
    await person.says('I am still so anxious about it all');
    expect(asked(world)).toHaveLength(before);
    expect(person.lastReply().text).toContain('00:00 (UTC)');
    expect(person.lastReply().entities.map(({ type }) => type)).toContain('blockquote');
    world.clock.forward(20);
    await person.says('and afraid');
    expect(person.lastReply().text).not.toContain('00:00');
    expect(person.lastReply().text.length).toBeGreaterThan(20);
    await person.says('I want to kill myself');
    expect(person.lastReply().text).toContain('findahelpline');
    await world.passes(24 * 3600);
    await person.says('Good morning');
    expect(asked(world).length).toBeGreaterThan(before);
  });
});

describe('what a turn costs', () => {
  const dynamo = () => world.stack.aws.log.calls.filter(({ service }) => service === 'dynamodb');
  it('two rounds and three requests without a model, three and four with one', async () => {
    await person.says('Hello there');
    world.stack.aws.log.reset();
    await person.says('/help');
    expect(dynamo()).toHaveLength(3);
    expect(world.stack.aws.log.sequentialRounds('dynamodb')).toBe(2);
    world.stack.aws.log.reset();
    await person.says('The rent is due on Friday');
    expect(dynamo()).toHaveLength(4);
    expect(world.stack.aws.log.sequentialRounds('dynamodb')).toBe(3);
    expect(world.stack.aws.log.byOperation('bedrock')).toEqual({ Converse: 2 });
  });
  it('is counted in time, tokens and money', async () => {
    world.stack.aws.bedrock.script(COMPANION, () =>
      answerText('I hear you.', {
        usage: { inputTokens: 400, outputTokens: 60, cacheReadInputTokens: 1_500 },
      }),
    );
    await person.says('The rent is due on Friday');
    expect(world.log()).toContain('"kind":"cache-read","model":"test.companion","model-tokens":1500');
    expect(world.log()).toContain('"model":"test.companion","model-ms":1');
  });
});

describe('/verse', () => {
  const quoted = (): string => {
    const { text, entities } = person.lastReply();
    const block = entities.find(({ type }) => type === 'blockquote');
    return block ? text.slice(block.offset, block.offset + block.length) : '';
  };
  it('answers a word it knows, a feeling, and a reference', async () => {
    await person.says('/verse patience');
    expect(quoted()).toMatch(/patien|wait/i);
    await person.says('/verse I am so afraid of tomorrow');
    expect(quoted().length).toBeGreaterThan(20);
    await person.says('/verse Psalm 23:1');
    expect(quoted()).toContain('The LORD is my shepherd');
  });
  it('says plainly that it does not know a word, and offers feelings instead of a guess', async () => {
    await person.says('/verse bicycle');
    expect(quoted()).toBe('');
    expect(person.lastReply().text).toContain("don't want to guess");
    expect(person.buttons()).toContain('Sad');
  });
});
