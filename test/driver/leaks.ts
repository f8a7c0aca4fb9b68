// At the end of every world: nothing anybody wrote, was called, or keeps secret stands in a log line, a metric, a dead letter, a queued job
// or on standard output, however it is coded. So every test of the product is a test of this, its faults included.
import type { TelegramServer } from '../../local/telegram/control.ts';
import type { RecordedUpdate } from '../../local/telegram/control-seen.ts';

export interface Overheard {
  readonly text: () => string;
  readonly end: () => void;
}

/** Worlds may overlap: each has its ear, and the streams are tapped once. */
const ears = new Set<string[]>();
let tapped = false;

/** What the process says past the log: console and standard streams. Goes on to where it was meant for. */
export function overhear(): Overheard {
  tap();
  const heard: string[] = [];
  ears.add(heard);
  return { text: () => heard.join('\n'), end: () => void ears.delete(heard) };
}

function tap(): void {
  if (tapped) return;
  tapped = true;
  const hear = (said: string): void => ears.forEach((heard) => void heard.push(said));
  for (const level of ['log', 'info', 'warn', 'error', 'debug', 'trace'] as const) {
    const own = console[level].bind(console);
    console[level] = (...said: unknown[]) => {
      hear(said.map(String).join(' '));
      own(...said);
    };
  }
  for (const stream of [process.stdout, process.stderr]) {
    const own = stream.write.bind(stream) as (...all: unknown[]) => boolean;
    stream.write = (...said: unknown[]) => {
      hear(String(said[0]));
      return own(...said);
    };
  }
}

/** Shorter ones may stand in a line by chance. */
const SHORTEST = 12;
const RUN = 3;

/** What must not be found: names, long numbers of people, and every run of three words of whatever they wrote. */
export function wordsOf(telegram: TelegramServer): readonly string[] {
  const names = telegram.sees
    .users()
    .flatMap(({ first_name, last_name, username }) => [first_name, last_name, username])
    .filter((name) => name !== undefined && /^[\p{L}\d_]{7,}$/u.test(name) && !/^Member\d+$/.test(name));
  const numbers = telegram.sees.users().flatMap(({ id }) => (id > 10_000_000 ? [String(id)] : []));
  const runs = new Set(telegram.sees.updates().flatMap(textsOf).flatMap(runsOf));
  return [...(names as string[]), ...numbers, ...runs];
}

function textsOf(recorded: RecordedUpdate): string[] {
  const texts: string[] = [];
  JSON.stringify(recorded, (key, value: unknown) => {
    // What the bot said comes back with taps and replies.
    if (['callback_query', 'reply_to_message', 'my_chat_member'].includes(key)) return undefined;
    if ((key === 'text' || key === 'caption') && typeof value === 'string') texts.push(value);
    return value;
  });
  return texts.filter((text) => !text.startsWith('/'));
}

function runsOf(text: string): string[] {
  const words = text.split(/\s+/);
  if (words.length <= RUN) return text.length >= SHORTEST ? [text] : [];
  const runs = words.slice(0, -RUN + 1).map((_, at) => words.slice(at, at + RUN).join(' '));
  return runs.filter((run) => run.length >= SHORTEST);
}

/** Those of `words` that stand in `text`: plain, or behind base64, hex, URL or JSON coding. */
export function leaksIn(text: string, words: readonly string[]): readonly string[] {
  const lines = new Set(`${text}\n${[...decoded(text)].join('\n')}`.toLowerCase().split('\n'));
  const all = [...lines].join('\n');
  return words.filter((word) => {
    const wanted = word.toLowerCase();
    if (!all.includes(wanted)) return false;
    // A number inside a longer number, a name inside a longer word, is another.
    const kind = /^\d+$/.test(word) ? '\\d' : /^[\p{L}\d_]+$/u.test(word) ? '[\\p{L}\\d]' : undefined;
    return kind === undefined || new RegExp(`(?<!${kind})${wanted}(?!${kind})`, 'u').test(all);
  });
}

function* decoded(text: string): Generator<string> {
  for (const [token] of text.matchAll(/[A-Za-z0-9+/_-]{16,}/g)) {
    for (const offset of [0, 1, 2, 3]) yield Buffer.from(token.slice(offset), 'base64').toString('utf8');
    if (/^[0-9a-f]+$/i.test(token)) yield Buffer.from(token, 'hex').toString('utf8');
  }
  for (const [token] of text.matchAll(/[\w.~+-]*(?:%[0-9a-f]{2}[\w.~+-]*)+/gi)) {
    try {
      yield decodeURIComponent(token.replaceAll('+', ' '));
    } catch {
      // No URL coding after all.
    }
  }
  if (text.includes('\\u'))
    yield text.replaceAll(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
