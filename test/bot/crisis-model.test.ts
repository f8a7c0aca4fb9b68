// Crisis turns with models: what the rules ask, the classifier still looks at; the persona is told which question is due; and a
// model that is down costs nobody the numbers.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { answerError, answerText, answerTool, type ConverseAnswer } from '../../local/aws/bedrock-answers.ts';
import { CRISIS_TEXTS } from '../../locales/crisis.ts';
import type { Person } from '../driver/person.ts';
import { startWorld, type World } from '../driver/world.ts';

const COMPANION = 'test.companion';
const CLASSIFIER = 'test.classifier';
const HEAVY = 'I feel so hopeless and tired of everything';
const { askedFirst, followUp, safeNow, ask } = CRISIS_TEXTS.en;
const QUESTION = ask['suicide-passive'].self;

const verdict = (severity: string, ...crisis_indicators: string[]): ConverseAnswer =>
  answerTool('verdict', {
    primary_emotion: 'sadness',
    secondary_emotion: null,
    confidence: 0.8,
    risk_flags: [],
    crisis_indicators,
    severity,
    subject: 'self',
    tense: 'present',
  });

let world: World;
let person: Person;
const models = (classifier: ConverseAnswer, companion: ConverseAnswer = answerText('I hear you.')): void => {
  world.stack.aws.bedrock.script(COMPANION, () => companion);
  world.stack.aws.bedrock.script(CLASSIFIER, () => classifier);
};

beforeAll(async () => {
  world = await startWorld({ env: { COMPANION_MODEL_ID: COMPANION, CLASSIFIER_MODEL_ID: CLASSIFIER } });
});
beforeEach(async () => {
  world.stack.aws.bedrock.reset();
  models(verdict('none'));
  person = world.person();
  await person.says('Good evening');
  await person.taps('I agree');
  await person.taps('Yes, remember');
});
afterEach(() => expect(world.telegram.sees.verdicts()).toEqual([]));
afterAll(() => world.close());

const texts = (replies: readonly { text: string }[]): string[] => replies.map(({ text }) => text);

describe('a question of the rules', () => {
  it('stands alone when the classifier sees no more', async () => {
    models(verdict('moderate', 'passive_ideation'));
    expect(texts(await person.says(HEAVY))).toEqual([QUESTION]);
  });
  it('is followed by the numbers when the classifier sees more', async () => {
    models(verdict('high', 'active_ideation'));
    const [question, card, ...rest] = texts(await person.says(HEAVY));
    expect(question).toBe(QUESTION);
    expect(card?.startsWith(askedFirst)).toBe(true);
    expect(card).toContain('findahelpline');
    expect(rest).toEqual([]);
  });
  it('is followed by the numbers when the model is down, and "no" is still its answer', async () => {
    models(answerError(429, 'ThrottlingException'));
    const [question, card] = texts(await person.says(HEAVY));
    expect(question).toBe(QUESTION);
    expect(card?.startsWith(askedFirst)).toBe(true);
    models(answerError(429, 'ThrottlingException'), answerError(429, 'ThrottlingException'));
    await person.says('no');
    expect(person.lastReply().text).toBe(followUp.no);
  });
  it('held back a moment later is asked after all when nobody looked', async () => {
    models(verdict('moderate', 'passive_ideation'));
    await person.says(HEAVY);
    await person.says('no');
    world.clock.forward(2 * 3600 + 60);
    models(verdict('low'));
    expect(texts(await person.says(HEAVY))).not.toContain(QUESTION);
    world.clock.forward(2 * 3600 + 60);
    models(answerError(429, 'ThrottlingException'), answerError(429, 'ThrottlingException'));
    const again = texts(await person.says(HEAVY));
    expect(again[0]).toBe(QUESTION);
    expect(again[1]).toContain('findahelpline');
  });
});

describe('in the window', () => {
  const note = (): string =>
    world.stack.aws.bedrock.requests.findLast((request) => request.modelId === COMPANION)?.raw ?? '';

  it('the persona knows the danger and the question that is due, and the answer to it is heard', async () => {
    await person.says('I want to end my life');
    await person.says('I am so tired');
    expect(person.lastReply().text).toBe('I hear you.');
    expect(note()).toContain('thoughts of suicide');
    expect(note()).toContain(followUp.plan);
    await person.says('yes');
    expect(note()).toContain(followUp.means.slice(0, 30));
    await person.says('yes, in my room');
    expect(person.lastReply().text).toContain(CRISIS_TEXTS.en.lead.self.now);
  });
  it('"are you safe?" comes with its buttons, whatever the model would say', async () => {
    await person.says('I am going to kill myself tonight, I have the pills');
    await person.says('I am scared');
    expect(person.lastReply().text).toBe(safeNow.question);
    expect(person.buttons()).toContain(safeNow.no);
  });
  it('what this bot is and passes on is never left to a model', async () => {
    await person.says('I want to end my life');
    await person.says('are you a real person?');
    expect(person.lastReply().text).toBe(followUp.heard.machine);
    await person.says('will you tell my mom');
    expect(person.lastReply().text).toBe(followUp.heard.seen);
  });
  it('somebody who is beaten is not asked about suicide', async () => {
    await person.says('My husband beats me every night');
    await person.says('what can I do');
    expect(note()).toContain('do not ask about suicide');
  });
  it('a no is believed by the model, too', async () => {
    await person.says(HEAVY);
    await person.says('no');
    await person.says('it was a long week');
    expect(note()).toContain('They said no');
  });
});
