// Calls per kind of update, as a table; the numbers are exact and the budgets hold them (test/budgets/calls.test.ts).
import { measureCalls } from '../calls.ts';
import type { Measure } from '../measure.ts';

export const callsPerUpdate: Measure = {
  name: 'calls per update',
  async run() {
    const { world, calls } = await measureCalls();
    await world.close();
    const of = (kind: string) => {
      const found = calls.find((one) => one.kind === kind);
      if (!found) throw new Error(`No such kind: ${kind}`);
      return found;
    };
    const plain = of('command');
    const turn = of('model turn');
    return {
      title: 'Calls of one update',
      about: 'Counted on the wire of the embedded services. A round is a wait that nothing else covers.',
      rows: calls.flatMap(({ kind, requests, rounds, readBytes, writtenBytes, telegram }) => [
        { label: `${kind}: DynamoDB requests`, value: requests.dynamodb, unit: '' },
        { label: `${kind}: DynamoDB rounds`, value: rounds, unit: '' },
        { label: `${kind}: bytes from and to DynamoDB`, value: readBytes + writtenBytes, unit: 'bytes' },
        { label: `${kind}: Bedrock calls`, value: requests.bedrock, unit: '' },
        { label: `${kind}: Telegram calls (${telegram.join(', ')})`, value: telegram.length, unit: '' },
      ]),
      goals: [
        { text: 'DynamoDB rounds of a plain update', value: plain.rounds, unit: '', most: 2 },
        { text: 'DynamoDB requests of a plain update', value: plain.requests.dynamodb, unit: '', most: 3 },
        { text: 'DynamoDB rounds of a model turn', value: turn.rounds, unit: '', most: 3 },
        { text: 'DynamoDB requests of a model turn', value: turn.requests.dynamodb, unit: '', most: 4 },
        {
          text: 'Bedrock calls of a model turn, in parallel',
          value: turn.requests.bedrock,
          unit: '',
          most: 2,
        },
      ],
    };
  },
};
