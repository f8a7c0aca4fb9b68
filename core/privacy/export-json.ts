// The export as one JSON document, written piece by piece. `about` explains each kind of record and what its fields hold from the data
// map, those kinds included of which a copy can't be handed out (a job in the queue, a line in the log).
import { DATA_MAP } from './data-map.ts';
import { SECTIONS, type Exported } from './export.ts';

const EXPORT_SCHEMA = 'emmaus-export/3';

/** @param part files are numbered from 1; only a very large account has a second one */
export async function* asJson(
  exported: AsyncIterable<Exported>,
  createdAt: Date,
  part = 1,
): AsyncGenerator<string> {
  const about = DATA_MAP.filter(({ inExport }) => inExport !== 'none').map(
    ({ id, store, what, purpose, ground, kept, goesTo, inExport, attributes }) => ({
      kind: id,
      store,
      what,
      purpose,
      ground,
      kept,
      goesTo,
      included: inExport !== 'described',
      fields: attributes,
    }),
  );
  yield `{\n"schema": "${EXPORT_SCHEMA}",\n"createdAt": "${createdAt.toISOString()}",\n"part": ${part},\n`;
  yield `"times": "Epoch seconds, UTC",\n"about": ${JSON.stringify(about, undefined, 1)}`;
  let open = -1;
  let first = true;
  const until = (wanted: number): string => {
    let text = '';
    while (open < wanted) {
      text += `${open >= 0 ? '\n]' : ''},\n"${SECTIONS[open + 1]}": [`;
      open += 1;
      first = true;
    }
    return text;
  };
  for await (const { section, kind, record } of exported) {
    const opening = until(SECTIONS.indexOf(section));
    yield `${opening}${first ? '' : ','}\n${JSON.stringify({ kind, ...record })}`;
    first = false;
  }
  yield `${until(SECTIONS.length - 1)}\n]\n}\n`;
}

const PIECE = 32 * 1024;

/** Text as bytes in pieces worth sending. */
export async function* inPieces(texts: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  let waiting = '';
  for await (const text of texts) {
    waiting += text;
    if (waiting.length < PIECE) continue;
    yield encoder.encode(waiting);
    waiting = '';
  }
  if (waiting !== '') yield encoder.encode(waiting);
}
