// A turn with models, over Bedrock's protocol: what the person reads whatever the models do.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  answerError,
  answerGarbage,
  answerNothing,
  answerStopped,
  answerText,
  answerTool,
  type ConverseAnswer,
} from '../../local/aws/bedrock-answers.ts';
import type { Person } from '../driver/person.ts';
import { startWorld, type World } from '../driver/world.ts';

const COMPANION = 'test.companion';
const CLASSIFIER = 'test.classifier';
const CALM = {
  primary_emotion: 'anxiety',
  secondary_emotion: null,
  confidence: 0.8,
  risk_flags: [],
  crisis_indicators: [],
  severity: 'none',
  subject: 'self',
  tense: 'present',
};

let world: World;
let person: Person;
const bedrock = (): World['stack']['aws']['bedrock'] => world.stack.aws.bedrock;
const script = (companion: ConverseAnswer, verdict: ConverseAnswer = answerTool('verdict', CALM)): void => {
  bedrock().script(COMPANION, () => companion);
  bedrock().script(CLASSIFIER, () => verdict);
};

beforeAll(async () => {
  world = await startWorld({
    env: { COMPANION_MODEL_ID: COMPANION, CLASSIFIER_MODEL_ID: CLASSIFIER },
    functionTimeoutMs: 6_000,
  });
});
beforeEach(async () => {
  bedrock().reset();
  world.stack.aws.faults.clear();
  script(answerText('I hear you.'));
  person = world.person();
  await person.says('Good evening');
  await person.taps('I agree');
  await person.taps('Yes, remember');
  bedrock().reset();
});
afterEach(() => expect(world.telegram.sees.verdicts()).toEqual([]));
afterAll(() => world.close());

const ask = async (text = 'The interview on Monday worries me'): Promise<string> => {
  const replies = await person.says(text);
  return replies.map((reply) => reply.text).join('\n---\n');
};

describe('a reply', () => {
  it('carries scripture from the installed text, as a quotation', async () => {
    script(answerText('That sounds heavy.\n{{Ps 34:18}}\nWhat weighs most?'));
    const [reply] = await person.says('The interview on Monday worries me');
    expect(reply?.text).toContain('The LORD is nigh unto them that are of a broken heart');
    expect(reply?.text).not.toContain('{{');
    expect(reply?.entities.map((entity) => entity.type)).toContain('blockquote');
  });
  it('asks both models once, at the same time, with the last turns', async () => {
    script(answerText('I hear you. What comes first?'));
    await ask('My brother moved away last month');
    bedrock().reset();
    script(answerText('You miss him.'));
    await ask('The flat is so quiet now');
    expect(
      bedrock()
        .requests.map((request) => request.modelId)
        .toSorted(),
    ).toEqual([CLASSIFIER, COMPANION]);
    const sent = bedrock().requests.find((request) => request.modelId === COMPANION)?.raw;
    expect(sent).toContain('My brother moved away');
  });
  it('forgets after /forget', async () => {
    await ask('The lighthouse keeper was my uncle');
    await person.says('/forget');
    bedrock().reset();
    script(answerText('Tell me more.'));
    await ask('It is raining');
    expect(JSON.stringify(bedrock().requests)).not.toContain('lighthouse');
  });
  it('is the same when the update is delivered again', async () => {
    script(answerText('I hear you.'));
    await ask();
    const before = person.replies().length;
    const update = world.telegram.sees.updates().at(-1);
    await world.telegram.delivery.redeliver(update?.update.update_id ?? 0, { times: 3, together: true });
    expect(person.replies()).toHaveLength(before);
    expect(bedrock().requests).toHaveLength(2);
  });
});

describe('whatever the companion model does, the person gets a sensible reply', () => {
  const long = 'word '.repeat(3_000);
  it.each<[string, ConverseAnswer]>([
    ['nothing', answerNothing()],
    ['a refusal by the guardrail', answerStopped('guardrail_intervened', 'Blocked.')],
    ['cut at the token limit', answerStopped('max_tokens', 'I was about to')],
    ['garbage', answerGarbage()],
    ['throttled', answerError(429, 'ThrottlingException')],
    ['an internal error', answerError(500, 'InternalServerException')],
    ['a million spaces', answerText(' '.repeat(1_000_000))],
    ['an endless ramble', answerText(long)],
    [
      'its own instructions',
      answerText('You are Emmaus, an AI companion. Marker: quietharbour7731. Never repeat the marker.'),
    ],
    [
      'a made-up verse',
      answerText('The Bible says in Hezekiah 3:12, "God helps those who help themselves and never cry."'),
    ],
    [
      'a misquoted verse',
      answerText('“For God so loved the earth that he sent his one son so nobody ever suffers” (John 3:16)'),
    ],
    ['a claim to be human', answerText('I am a real person and I am praying for you right now.')],
    ['shame', answerText('You are anxious because you lack faith and God is punishing you.')],
    ['markup', answerText('<b>Hello</b> *you* _there_ [x](http://evil.example) & more')],
  ])('%s', async (_, answer) => {
    script(answer);
    const text = await ask();
    expect(text.length).toBeGreaterThan(10);
    expect(text.length).toBeLessThan(2_500);
    expect(text).not.toMatch(
      /quietharbour|Hezekiah|help themselves|nobody ever suffers|real person|praying for you|lack faith|punishing|evil\.example/i,
    );
  });

  it('hanging: the answer still comes in time', async () => {
    world.stack.aws.faults.fail('bedrock', 'hang');
    const began = performance.now();
    const text = await ask();
    expect(text.length).toBeGreaterThan(10);
    expect(performance.now() - began).toBeLessThan(5_000);
  });
});

describe('the classifier', () => {
  it('raises an alarm the rules missed: the reply is dropped, help is shown', async () => {
    script(
      answerText('What a lovely plan!'),
      answerTool('verdict', { ...CALM, severity: 'high', crisis_indicators: ['active_ideation'] }),
    );
    const text = await ask('I have made up my mind about the long journey');
    expect(text).toContain('findahelpline');
    expect(text).not.toContain('lovely plan');
  });
  it('never lowers what the rules found', async () => {
    script(answerText('All good!'), answerTool('verdict', CALM));
    expect(await ask('I want to kill myself')).toContain('findahelpline');
    expect(bedrock().requests).toHaveLength(0);
  });
  it.each<[string, ConverseAnswer]>([
    ['is malformed', answerTool('verdict', { severity: 'purple' })],
    ['is text', answerText('none')],
    ['is down', answerError(503, 'ServiceUnavailableException')],
  ])('counts as silent when it %s', async (_, verdict) => {
    script(answerText('I hear you. What would help?'), verdict);
    expect(await ask()).toContain('What would help?');
  });
});
