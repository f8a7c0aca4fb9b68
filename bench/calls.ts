// What each kind of update asks of the outside, counted on the wire of the embedded services: requests, how many of them had to wait for
// another (rounds), bytes, and the Telegram methods in order. Deterministic: the budgets are tests over the same numbers.
import { answerText, answerTool } from '../local/aws/bedrock-answers.ts';
import type { AwsService } from '../local/aws/wire.ts';
import { agrees, CALM, script, startModelWorld } from '../test/chat-turn/models.ts';
import type { Person } from '../test/driver/person.ts';
import type { World } from '../test/driver/world.ts';

export interface UpdateCalls {
  readonly kind: string;
  readonly requests: Readonly<Record<AwsService, number>>;
  /** Waits in a row for DynamoDB. */
  readonly rounds: number;
  /** Bodies to and from DynamoDB, in bytes. */
  readonly readBytes: number;
  readonly writtenBytes: number;
  /** DynamoDB operations by name. */
  readonly operations: Readonly<Record<string, number>>;
  readonly telegram: readonly string[];
  /** Bytes of the two prompts sent to the models. */
  readonly promptBytes: number;
}

export async function callsOf(world: World, kind: string, act: () => Promise<unknown>): Promise<UpdateCalls> {
  const { log, bedrock } = world.stack.aws;
  log.reset();
  const since = world.telegram.sees.calls().at(-1)?.seq ?? 0;
  const asked = bedrock.requests.length;
  await act();
  const dynamodb = log.calls.filter(({ service }) => service === 'dynamodb');
  const sum = (field: 'requestBytes' | 'responseBytes'): number =>
    dynamodb.reduce((total, call) => total + call[field], 0);
  return {
    kind,
    requests: {
      dynamodb: dynamodb.length,
      bedrock: log.count({ service: 'bedrock' }),
      sqs: log.count({ service: 'sqs' }),
      secrets: log.count({ service: 'secrets' }),
      ses: log.count({ service: 'ses' }),
    },
    rounds: log.sequentialRounds('dynamodb'),
    readBytes: sum('responseBytes'),
    writtenBytes: sum('requestBytes'),
    operations: log.byOperation('dynamodb'),
    telegram: world.telegram.sees
      .calls()
      .filter(({ seq }) => seq > since)
      .map(({ method }) => method),
    promptBytes: bedrock.requests.slice(asked).reduce((total, { raw }) => total + raw.length, 0),
  };
}

export const KINDS: readonly { readonly kind: string; readonly act: (person: Person) => Promise<unknown> }[] =
  [
    { kind: 'command', act: (person) => person.says('/help') },
    { kind: 'verse', act: (person) => person.says('/verse John 3:16') },
    { kind: 'tap', act: (person) => person.taps('Read around it') },
    { kind: 'model turn', act: (person) => person.says('I am worried about my exam on Monday') },
    { kind: 'stale message', act: (person) => person.says('/nosuchcommand') },
    { kind: 'crisis', act: (person) => person.says('I want to kill myself tonight') },
    { kind: 'crisis again', act: (person) => person.says('I really want to kill myself') },
  ];

/** The person has agreed to everything and talked before. */
export async function measureCalls(): Promise<{ world: World; person: Person; calls: UpdateCalls[] }> {
  const world = await startModelWorld();
  script(world, answerText('That sounds heavy. What weighs most on you tonight?'));
  world.stack.aws.bedrock.script('*', () => answerTool('verdict', CALM));
  const person = world.person();
  await person.starts();
  await agrees(person);
  await person.says('Thank you for being here');
  const calls: UpdateCalls[] = [];
  for (const { kind, act } of KINDS) {
    world.clock.forward(120);
    calls.push(await callsOf(world, kind, () => act(person)));
  }
  return { world, person, calls };
}
