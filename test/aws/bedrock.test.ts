import { ConverseCommand } from '@aws-sdk/client-bedrock-runtime';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  answerError,
  answerGarbage,
  answerNothing,
  answerStopped,
  answerText,
  answerTool,
  STOP_REASONS,
} from '../../local/aws/bedrock-answers.ts';
import { type AwsFixture, awsFixture } from './fixture.ts';

let fixture: AwsFixture;
const modelId = 'us.anthropic.claude-x-v1:0';
beforeAll(async () => {
  fixture = await awsFixture();
});
afterAll(() => fixture.close());
afterEach(() => {
  fixture.aws.faults.clear();
  fixture.aws.bedrock.reset();
});

const command = (text = 'hello', model = modelId) =>
  new ConverseCommand({ modelId: model, messages: [{ role: 'user', content: [{ text }] }] });
const converse = (text?: string, model?: string) => fixture.bedrock.send(command(text, model));

describe('the embedded Bedrock', () => {
  it('answers the default client, with usage and cache counts', async () => {
    const usage = { inputTokens: 10, outputTokens: 5, cacheReadInputTokens: 900, cacheWriteInputTokens: 0 };
    fixture.aws.bedrock.queue(modelId, answerText('peace', { usage }));
    const answer = await converse();
    expect(answer.output?.message?.content).toEqual([{ text: 'peace' }]);
    expect(answer).toMatchObject({ stopReason: 'end_turn', usage: { ...usage, totalTokens: 915 } });
  });

  it('answers the same over HTTP/1.1', async () => {
    fixture.aws.bedrock.script(modelId, () => answerText('plain'));
    const ask = () =>
      fetch(`${fixture.aws.urls.bedrock}/model/${encodeURIComponent(modelId)}/converse`, {
        method: 'POST',
        body: JSON.stringify({ messages: [{ role: 'user', content: [{ text: 'hello' }] }] }),
      });
    const [first, second] = await Promise.all([ask(), ask()]);
    expect(first.status).toBe(200);
    expect(await second.json()).toMatchObject({ stopReason: 'end_turn' });
  });

  it('takes a forced tool call, and a script that reads the request', async () => {
    fixture.aws.bedrock.script(modelId, ({ body }) =>
      answerTool('classify', { echoed: (body['messages'] as unknown[]).length }),
    );
    const answer = await converse();
    expect(answer.stopReason).toBe('tool_use');
    expect(answer.output?.message?.content?.[0]?.toolUse).toMatchObject({
      name: 'classify',
      input: { echoed: 1 },
    });
  });

  it('uses up queued answers before the script, and one script may serve all models', async () => {
    fixture.aws.bedrock.queue(modelId, answerText('first'));
    fixture.aws.bedrock.script('*', ({ modelId: id }) => answerText(id));
    expect((await converse()).output?.message?.content).toEqual([{ text: 'first' }]);
    expect((await converse()).output?.message?.content).toEqual([{ text: modelId }]);
  });

  it('has no model without a script', async () => {
    await expect(converse('x', 'nobody')).rejects.toMatchObject({ name: 'ValidationException' });
    fixture.aws.bedrock.queue('nobody', answerError(424, 'ModelErrorException'));
    await expect(converse('x', 'nobody')).rejects.toMatchObject({ name: 'ModelErrorException' });
  });

  it('records the exact characters of every request', async () => {
    fixture.aws.bedrock.script('*', () => answerText('ok'));
    await converse('one 🙏');
    await converse('two');
    const [one, two] = fixture.aws.bedrock.requests;
    expect(one?.body).toMatchObject({ messages: [{ content: [{ text: 'one 🙏' }] }] });
    expect(two?.raw).toContain('"two"');
  });

  it.each(STOP_REASONS)('stops with %s', async (reason) => {
    fixture.aws.bedrock.queue(modelId, answerStopped(reason, 'partial'));
    expect((await converse()).stopReason).toBe(reason);
  });

  it('answers with nothing, or with no JSON at all', async () => {
    fixture.aws.bedrock.queue(modelId, answerNothing(), answerGarbage());
    expect((await converse()).output?.message?.content).toEqual([]);
    await expect(converse()).rejects.toThrow('is not valid JSON');
  });

  it.each([
    ['throttle', 'ThrottlingException'],
    ['model-timeout', 'ModelTimeoutException'],
    ['model-error', 'ModelErrorException'],
    ['model-not-ready', 'ModelNotReadyException'],
    ['unavailable', 'ServiceUnavailableException'],
    ['server-error', 'InternalServerException'],
    ['validation', 'ValidationException'],
    ['access-denied', 'AccessDeniedException'],
    ['no-such-model', 'ResourceNotFoundException'],
  ] as const)('fails with %s as %s', async (preset, name) => {
    fixture.aws.bedrock.script('*', () => answerText('ok'));
    fixture.aws.faults.fail('bedrock', preset, { resource: modelId, times: 1 });
    await expect(converse()).rejects.toMatchObject({ name });
    expect((await converse()).stopReason).toBe('end_turn');
  });

  it.each(['cut-before', 'applied-then-cut', 'cut-mid-answer', 'garbage'] as const)(
    '%s is an error to the client, and the next call works',
    async (preset) => {
      fixture.aws.bedrock.script('*', () => answerText('x'.repeat(5000)));
      fixture.aws.faults.fail('bedrock', preset, { times: 1 });
      await expect(converse()).rejects.toThrow(/did not get a response|JSON/);
      expect((await converse()).stopReason).toBe('end_turn');
    },
  );

  it('is slow or silent until the caller gives up', async () => {
    fixture.aws.bedrock.script('*', () => answerText('ok'));
    fixture.aws.faults.add({ service: 'bedrock', effect: { kind: 'slow', ms: 80 }, times: 1 });
    const began = performance.now();
    await converse();
    expect(performance.now() - began).toBeGreaterThan(75);
    fixture.aws.faults.fail('bedrock', 'hang', { times: 1 });
    await expect(
      fixture.bedrock.send(command(), { abortSignal: AbortSignal.timeout(80) }),
    ).rejects.toMatchObject({ name: 'AbortError' });
  });
});
