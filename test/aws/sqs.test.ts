import { createHash } from 'node:crypto';
import {
  ChangeMessageVisibilityCommand,
  CreateQueueCommand,
  DeleteMessageBatchCommand,
  DeleteMessageCommand,
  GetQueueAttributesCommand,
  GetQueueUrlCommand,
  ListMessageMoveTasksCommand,
  ListQueuesCommand,
  type Message,
  MessageNotInflight,
  PurgeQueueCommand,
  QueueDoesNotExist,
  ReceiptHandleIsInvalid,
  ReceiveMessageCommand,
  SendMessageBatchCommand,
  SendMessageCommand,
  SetQueueAttributesCommand,
  StartMessageMoveTaskCommand,
} from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type AwsFixture, awsFixture } from './fixture.ts';

let fixture: AwsFixture;
let QueueUrl: string;
let count = 0;

beforeAll(async () => {
  fixture = await awsFixture();
});
afterAll(() => fixture.close());

const create = async (QueueName: string, Attributes: Record<string, string> = {}) =>
  (await fixture.sqs.send(new CreateQueueCommand({ QueueName, Attributes }))).QueueUrl as string;
beforeEach(async () => {
  count += 1;
  fixture.aws.faults.clear();
  await create(`dead-${count}`);
  QueueUrl = await create(`jobs-${count}`, {
    VisibilityTimeout: '60',
    RedrivePolicy: JSON.stringify({
      deadLetterTargetArn: `arn:aws:sqs:us-east-1:000000000000:dead-${count}`,
      maxReceiveCount: 2,
    }),
  });
});

const send = (MessageBody: string, more: object = {}) =>
  fixture.sqs.send(new SendMessageCommand({ QueueUrl, MessageBody, ...more }));
const receive = async (more: object = {}): Promise<Message[]> =>
  (
    await fixture.sqs.send(
      new ReceiveMessageCommand({
        QueueUrl,
        MaxNumberOfMessages: 10,
        MessageSystemAttributeNames: ['All'],
        MessageAttributeNames: ['All'],
        ...more,
      }),
    )
  ).Messages ?? [];
const remove = (ReceiptHandle: string | undefined) =>
  fixture.sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle }));
const seconds = (n: number) => fixture.clock.advance(n * 1000);

describe('the embedded SQS', () => {
  it('carries any text and attributes, with checksums the client accepts', async () => {
    const body = 'Ünïcode 🙏🏽 👨‍👩‍👧 שלום';
    const MessageAttributes = {
      traceId: { DataType: 'String', StringValue: 'ä🙏' },
      n: { DataType: 'Number', StringValue: '12' },
      bytes: { DataType: 'Binary', BinaryValue: new Uint8Array([0, 255, 7]) },
    };
    const sent = await send(body, { MessageAttributes });
    const [message] = await receive();
    expect(message).toMatchObject({ Body: body, MessageId: sent.MessageId, MessageAttributes });
    expect(sent.MD5OfMessageAttributes).toBe(message?.MD5OfMessageAttributes);
    expect(message?.Attributes).toMatchObject({
      ApproximateReceiveCount: '1',
      SentTimestamp: String(fixture.clock.now()),
    });
  });

  it.each([
    // Length-prefixed name, type, kind of value (1 text, 2 bytes) and value, written out by hand.
    ['String', { StringValue: 'b' }, '\0\0\0\u0001a\0\0\0\u0006String\u0001\0\0\0\u0001b'],
    ['Binary', { BinaryValue: Buffer.from('b') }, '\0\0\0\u0001a\0\0\0\u0006Binary\u0002\0\0\0\u0001b'],
  ])('computes the checksum of a %s attribute as AWS documents it', async (DataType, value, bytes) => {
    const sent = await send('x', { MessageAttributes: { a: { DataType, ...value } } });
    const digest = createHash('md5').update(Buffer.from(bytes, 'latin1')).digest('hex');
    expect(sent.MD5OfMessageAttributes).toBe(digest);
  });

  it('hides a received message until its timeout, then hands it out with a new receipt', async () => {
    await send('once');
    const [first] = await receive();
    expect(await receive()).toEqual([]);
    seconds(61);
    const [second] = await receive();
    expect(second?.Attributes?.['ApproximateReceiveCount']).toBe('2');
    expect(second?.ReceiptHandle).not.toBe(first?.ReceiptHandle);
    await remove(first?.ReceiptHandle);
    expect(fixture.aws.sqs.queues.counts(`jobs-${count}`).inFlight).toBe(1);
    await remove(second?.ReceiptHandle);
    expect(fixture.aws.sqs.queues.messages(`jobs-${count}`)).toEqual([]);
    await remove(second?.ReceiptHandle);
  });

  it('changes a visibility timeout, and refuses to once it has run out', async () => {
    await send('longer');
    const [message] = await receive();
    const change = (VisibilityTimeout: number) =>
      fixture.sqs.send(
        new ChangeMessageVisibilityCommand({
          QueueUrl,
          ReceiptHandle: message?.ReceiptHandle,
          VisibilityTimeout,
        }),
      );
    await change(600);
    seconds(300);
    expect(await receive()).toEqual([]);
    await change(0);
    expect(await receive({ VisibilityTimeout: 1 })).toHaveLength(1);
    seconds(2);
    await expect(change(10)).rejects.toThrow('not available for visibility timeout change');
    expect(MessageNotInflight).toBeDefined();
  });

  it('delays a message, at most fifteen minutes', async () => {
    await send('later', { DelaySeconds: 900 });
    expect(await receive()).toEqual([]);
    expect(fixture.aws.sqs.queues.counts(`jobs-${count}`)).toEqual({ visible: 0, inFlight: 0, delayed: 1 });
    seconds(901);
    expect(await receive()).toHaveLength(1);
    await expect(send('too late', { DelaySeconds: 901 })).rejects.toMatchObject({
      name: 'InvalidParameterValue',
    });
  });

  it('polls long: a message or moved time ends the wait', async () => {
    const began = performance.now();
    const waiting = receive({ WaitTimeSeconds: 5 });
    setTimeout(() => void send('wake'), 60);
    expect(await waiting).toHaveLength(1);
    const again = receive({ WaitTimeSeconds: 5 });
    setTimeout(() => seconds(61), 60);
    expect(await again).toHaveLength(1);
    expect(performance.now() - began).toBeLessThan(2000);
    const idle = performance.now();
    expect(await receive({ WaitTimeSeconds: 1 })).toEqual([]);
    expect(performance.now() - idle).toBeGreaterThan(950);
  });

  it('hands nothing to a poll whose caller hung up', async () => {
    await fixture.sqs
      .send(new ReceiveMessageCommand({ QueueUrl, WaitTimeSeconds: 5 }), {
        abortSignal: AbortSignal.timeout(80),
      })
      .catch(() => undefined);
    // The hang-up travels on its own connection; give it time to arrive.
    await fixture.clock.sleep(30);
    await send('for the living');
    expect(await receive()).toHaveLength(1);
  });

  it('moves a message to the dead letters after its last delivery, and back', async () => {
    const { MessageId } = await send('poison');
    for (let delivery = 0; delivery < 2; delivery += 1) {
      expect(await receive()).toHaveLength(1);
      seconds(61);
    }
    expect(await receive()).toEqual([]);
    const [dead] = fixture.aws.sqs.queues.messages(`dead-${count}`);
    expect(dead).toMatchObject({ messageId: MessageId, state: 'visible', deadFrom: `jobs-${count}` });
    const SourceArn = `arn:aws:sqs:us-east-1:000000000000:dead-${count}`;
    const { TaskHandle } = await fixture.sqs.send(new StartMessageMoveTaskCommand({ SourceArn }));
    expect(TaskHandle).toBeDefined();
    const { Results } = await fixture.sqs.send(new ListMessageMoveTasksCommand({ SourceArn }));
    expect(Results).toMatchObject([{ Status: 'COMPLETED', ApproximateNumberOfMessagesMoved: 1 }]);
    const [back] = await receive();
    expect(back).toMatchObject({ Body: 'poison', Attributes: { ApproximateReceiveCount: '1' } });
    expect(back?.MessageId).not.toBe(MessageId);
  });

  it('drops what is older than the retention period', async () => {
    await fixture.sqs.send(
      new SetQueueAttributesCommand({ QueueUrl, Attributes: { MessageRetentionPeriod: '60' } }),
    );
    await send('old');
    seconds(61);
    expect(await receive()).toEqual([]);
    expect(fixture.aws.sqs.queues.messages(`jobs-${count}`)).toEqual([]);
  });

  it('sends and deletes in batches, each entry on its own', async () => {
    const { Successful, Failed } = await fixture.sqs.send(
      new SendMessageBatchCommand({
        QueueUrl,
        Entries: [
          { Id: 'a', MessageBody: 'fine' },
          { Id: 'b', MessageBody: 'bad \u0000 character' },
        ],
      }),
    );
    expect(Successful).toMatchObject([{ Id: 'a' }]);
    expect(Failed).toMatchObject([{ Id: 'b', SenderFault: true, Code: 'InvalidMessageContents' }]);
    const [message] = await receive();
    const deleted = await fixture.sqs.send(
      new DeleteMessageBatchCommand({
        QueueUrl,
        Entries: [
          { Id: '1', ReceiptHandle: message?.ReceiptHandle },
          { Id: '2', ReceiptHandle: 'nonsense' },
        ],
      }),
    );
    expect(deleted).toMatchObject({ Successful: [{ Id: '1' }], Failed: [{ Id: '2' }] });
  });

  it('takes one mebibyte in a message and in a batch, and no more', async () => {
    await send('x'.repeat(1_048_576));
    await expect(send('x'.repeat(1_048_577))).rejects.toThrow('must be shorter than 1048576 bytes');
    const half = 'é'.repeat(300_000);
    const Entries = [
      { Id: 'a', MessageBody: half },
      { Id: 'b', MessageBody: half },
    ];
    await expect(fixture.sqs.send(new SendMessageBatchCommand({ QueueUrl, Entries }))).rejects.toMatchObject({
      name: 'BatchRequestTooLong',
    });
  });

  it('knows its queues and their attributes', async () => {
    await send('one');
    const { Attributes } = await fixture.sqs.send(
      new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['All'] }),
    );
    expect(Attributes).toMatchObject({
      ApproximateNumberOfMessages: '1',
      VisibilityTimeout: '60',
      QueueArn: `arn:aws:sqs:us-east-1:000000000000:jobs-${count}`,
    });
    const { QueueUrls } = await fixture.sqs.send(new ListQueuesCommand({ QueueNamePrefix: `jobs-${count}` }));
    expect(QueueUrls).toEqual([QueueUrl]);
    expect(fixture.aws.sqs.queueUrl(`jobs-${count}`)).toBe(QueueUrl);
    expect(await create(`jobs-${count}`, { VisibilityTimeout: '60' })).toBe(QueueUrl);
    await expect(create(`jobs-${count}`, { VisibilityTimeout: '61' })).rejects.toMatchObject({
      name: 'QueueNameExists',
    });
    await fixture.sqs.send(new PurgeQueueCommand({ QueueUrl }));
    expect(fixture.aws.sqs.queues.messages(`jobs-${count}`)).toEqual([]);
  });

  it("says in AWS's words what is not there", async () => {
    const missing = await fixture.sqs
      .send(new GetQueueUrlCommand({ QueueName: 'nowhere' }))
      .catch((error) => error);
    expect(missing).toBeInstanceOf(QueueDoesNotExist);
    expect(missing.message).toBe('The specified queue does not exist.');
    expect(missing.Code ?? missing.Error?.Code).toBe('AWS.SimpleQueueService.NonExistentQueue');
    await expect(remove('nonsense')).rejects.toBeInstanceOf(ReceiptHandleIsInvalid);
  });

  it('fails a send on order: before or after it was stored', async () => {
    fixture.aws.faults.fail('sqs', 'throttle', { operation: 'SendMessage', times: 1 });
    await expect(send('a')).rejects.toMatchObject({ name: 'RequestThrottled' });
    fixture.aws.faults.fail('sqs', 'applied-then-cut', { resource: `jobs-${count}`, times: 1 });
    await expect(send('b')).rejects.toThrow('socket hang up');
    expect(fixture.aws.sqs.queues.messages(`jobs-${count}`).map(({ body }) => body)).toEqual(['b']);
  });
});
