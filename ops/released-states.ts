// `node ops/released-states.ts`: writes what this version stores of one life to `test/faults/released/`. Run it once for every new
// RECORD_VERSION and keep the older files: they are what a deploy finds.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { RECORD_VERSION } from '../adapters/dynamodb/records.ts';
import { TABLES } from '../local/stack.ts';
import { startWorld } from '../test/driver/world.ts';
import { itemsOf } from '../test/privacy/kept.ts';
import { shares } from '../test/prayer/flow.ts';
import { RELEASED_PERSON } from '../test/faults/released-life.ts';

const world = await startWorld({ team: 2 });
const person = world.person({ id: RELEASED_PERSON, firstName: 'Ana' });
await person.says('My work is heavy these days');
await person.taps('I agree');
await person.taps('Yes, remember');
await person.says('And the evenings are long');
await person.taps('Feedback');
await person.taps('It helped');
await shares(person, { text: 'For a calm heart, posted before the deploy.' });
await world.settle();
await person.says('/daily');
await person.taps(/Yes/);
// The queue is down: this one waits for the sweeper of the next version.
world.stack.aws.faults.fail('sqs', 'server-error');
await shares(person, { text: 'For my brother, waiting over the deploy.' });
world.stack.aws.faults.clear();
await person.prays();
await person.says('For my sister, half written before the deploy.');
const rows = (await itemsOf(TABLES.main)).toSorted((a, b) =>
  `${a.PK} ${a.SK}`.localeCompare(`${b.PK} ${b.SK}`),
);
const name = join(import.meta.dirname, '../test/faults/released', `v${RECORD_VERSION}.json`);
writeFileSync(name, `${JSON.stringify(rows, undefined, 1)}\n`);
await world.close();
