// What stands behind one model: a second try after a moment, another maker's model, a guardrail, and in the end our own words.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { openInstalledScripture } from '../../adapters/scripture/installed.ts';
import { offlineCompanion } from '../../bot/companion.ts';
import { asEpochMillis } from '../../core/brands.ts';
import { createChatReplies } from '../../core/chat/chat-replies.ts';
import { NO_DANGER } from '../../core/crisis/categories.ts';
import { ok } from '../../core/result.ts';
import { answerError, answerStopped, answerText, answerTool } from '../../local/aws/bedrock-answers.ts';
import type { Person } from '../driver/person.ts';
import type { World } from '../driver/world.ts';
import { agrees, asked, CALM, CLASSIFIER, COMPANION, script, startModelWorld } from './models.ts';

const SECOND = 'test.second-maker';
const NO_USAGE = {
  modelId: 'test',
  inputTokens: 1,
  outputTokens: 1,
  cacheReadTokens: 0,
  cacheWriteTokens: 0,
};
let world: World;
let person: Person;
beforeAll(async () => {
  world = await startModelWorld({
    FALLBACK_MODEL_ID: SECOND,
    BEDROCK_GUARDRAIL_ID: 'gr12',
    BEDROCK_GUARDRAIL_VERSION: '3',
  });
});
beforeEach(async () => {
  world.stack.aws.bedrock.reset();
  script(world, answerText('I hear you.'));
  person = world.person();
  await agrees(person);
  world.clock.forward(60);
  world.stack.aws.bedrock.reset();
  script(world, answerText('I hear you.'));
});
afterEach(() => expect(world.telegram.sees.verdicts()).toEqual([]));
afterAll(() => world.close());

describe('a model in trouble', () => {
  it('throttled once: asked again after a moment', async () => {
    world.stack.aws.bedrock.queue(COMPANION, answerError(429, 'ThrottlingException'));
    await person.says('The rent worries me');
    expect(person.lastReply().text).toBe('I hear you.');
    expect(asked(world)).toHaveLength(2);
  });
  it('throttled for longer: the second maker answers', async () => {
    script(world, answerError(429, 'ThrottlingException'));
    world.stack.aws.bedrock.script(SECOND, () => answerText('The second one hears you.'));
    await person.says('The rent worries me');
    expect(person.lastReply().text).toBe('The second one hears you.');
    expect(asked(world, SECOND)).toHaveLength(1);
  });
  it('the guardrail goes with every question, and its no is not asked around', async () => {
    script(world, answerStopped('guardrail_intervened', 'Blocked.'));
    world.stack.aws.bedrock.script(SECOND, () => answerText('A way around.'));
    await person.says('The rent worries me so much');
    expect(asked(world)[0]).toContain('"guardrailIdentifier":"gr12"');
    expect(asked(world, SECOND)).toHaveLength(0);
    expect(person.lastReply().text).not.toMatch(/Blocked|way around/);
    expect(person.lastReply().text).toContain("didn't find good words");
    expect(person.buttons()).not.toContain('Try again');
  });
  it('a classifier that hangs holds the reply up for four seconds at most', async () => {
    vi.useFakeTimers();
    try {
      const now = asEpochMillis(Date.now());
      const chat = createChatReplies({
        clock: { now: () => asEpochMillis(Date.now()), sleep: () => Promise.resolve() },
        scripture: openInstalledScripture({}),
        offline: offlineCompanion(),
        passages: () => [],
        models: {
          classifier: { classify: () => new Promise(() => {}) },
          companion: {
            reply: () => Promise.resolve(ok({ text: 'I hear you.', usage: NO_USAGE })),
            summarise: () => new Promise(() => {}),
          },
        },
      });
      const request = { text: 'The rent worries me', language: 'en', session: { turns: [] } } as const;
      const turn = chat.reply({
        ...request,
        persona: 'companion',
        finding: NO_DANGER,
        now,
        deadline: asEpochMillis(now + 25_000),
        seed: 1,
      });
      let answered = false;
      void turn.then(() => (answered = true));
      await vi.advanceTimersByTimeAsync(3_900);
      expect(answered).toBe(false);
      await vi.advanceTimersByTimeAsync(200);
      expect(await turn).toMatchObject({ kind: 'reply', text: 'I hear you.', source: 'model' });
    } finally {
      vi.useRealTimers();
    }
  });
  it('a classifier that is down is replaced by the second maker, and danger is still seen', async () => {
    world.stack.aws.bedrock.script(CLASSIFIER, () => answerError(503, 'ServiceUnavailableException'));
    world.stack.aws.bedrock.script(SECOND, () =>
      answerTool('verdict', { ...CALM, severity: 'high', crisis_indicators: ['active_ideation'] }),
    );
    await person.says('I have made up my mind about the long journey');
    expect(person.lastReply().text).toContain('findahelpline');
  });
});

describe('after long use in one day', () => {
  it('one reply suggests a human voice in place of its question', async () => {
    script(world, answerText('That was a long evening. What was the hardest part?'));
    for (let turn = 0; turn < 25; turn += 1) {
      world.clock.forward(20);
      await person.says(`Still thinking about it, ${turn}`);
    }
    const nudges = person
      .replies()
      .filter(({ text }) => /human voice|person is with you|ten minutes with|near you/.test(text));
    expect(nudges).toHaveLength(1);
    expect(nudges[0]?.text.match(/\?/g)).toHaveLength(1);
  });
});
