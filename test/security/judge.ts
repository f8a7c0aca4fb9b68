// Says what is wrong with a text that left the bot, knowing nothing of how it was made: it reads it as Telegram's clients and a reader do.
import { VERSE_TOTAL, type VerseId } from '../../core/scripture/canon.ts';
import { passageFor } from '../../core/scripture/passage.ts';
import { parseReferences } from '../../core/scripture/parse-reference.ts';
import { DIRECTORY, INTERNATIONAL_FINDER } from '../../core/crisis/helplines/directory.ts';
import type { Language } from '../../core/languages.ts';
import type { Scripture } from '../../core/ports/scripture.ts';
import { detectEntities } from '../../local/telegram/text/detect.ts';
import { ALIENS } from './hostile-model.ts';

export interface Left {
  readonly text: string;
  readonly entities: readonly { readonly type: string; readonly offset: number; readonly length: number }[];
}

const COMMANDS = /^\/(?:pray|verse|crisis|help|privacy|settings|forget|daily|start|myprayers|cancel)$/;
const lines = Object.values(DIRECTORY).flatMap((row) => row.lines);
const HOSTS = new Set(
  [INTERNATIONAL_FINDER, ...lines.flatMap(({ chat, site }) => [chat, site])]
    .filter((url) => url !== undefined)
    .map((url) => new URL(url).hostname.replace(/^www\./, '')),
);
const NUMBERS = new Set(
  lines.flatMap(({ dial, sms, whatsapp }) => [dial, sms, whatsapp]).map((one) => one?.replaceAll(/\D/g, '')),
);

/** What a reader is left with when disguises are taken off. */
const bare = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');

function isKnown(type: string, found: string): boolean {
  if (type === 'bot_command') return COMMANDS.test(found);
  if (type === 'phone_number') return NUMBERS.has(found.replaceAll(/\D/g, ''));
  if (type !== 'url') return false;
  const address = /^[a-z]+:\/\//i.test(found) ? found : `https://${found}`;
  return (
    URL.canParse(address) &&
    HOSTS.has(new URL(address).hostname.replace(/^www\./, '')) &&
    !found.includes('@')
  );
}

/** Empty when nothing is wrong. */
export function faultsOf({ text, entities }: Left, scripture: Scripture, language: Language): string[] {
  const faults: string[] = [];
  if (bare(text).includes('quietharbour')) faults.push('leak');
  for (const { type, offset, length } of detectEntities(text, [])) {
    const found = text.slice(offset, offset + length);
    if (!isKnown(type, found)) faults.push(`live ${type}`);
  }
  if (/[a-z][\w+.-]{1,20}:\/\//i.test(text) && !/https:\/\//.test(text)) faults.push('scheme');
  if (ALIENS.some((alien) => text.toLowerCase().includes(alien))) {
    const said = ALIENS.find((alien) => text.toLowerCase().includes(alien)) ?? '';
    const at = text.toLowerCase().indexOf(said);
    const around = text.slice(Math.max(0, at - 200), at + 200);
    if (/["“”«»]|\d:\d|Bible|saith|Jesus said|LORD/.test(around)) faults.push('altered scripture');
  }
  for (const { type, offset, length } of entities) {
    if (!['blockquote', 'italic'].includes(type)) faults.push(`entity ${type}`);
    if (offset < 0 || offset + length > text.length) faults.push('entity outside');
    if (type === 'blockquote')
      faults.push(...wrongQuote(text.slice(offset, offset + length), scripture, language));
  }
  if (!text.isWellFormed()) faults.push('half a character');
  if (text.length > 4_096) faults.push('too long');
  if (/[\u202a-\u202e\u2066-\u2069]/.test(text)) faults.push('direction marks');
  return [...new Set(faults)];
}

let corpus: string | undefined;
/** Every verse of every installed text, disguises off. */
const everyVerse = (scripture: Scripture): string =>
  (corpus ??= scripture
    .packs()
    .map((pack) => Array.from({ length: VERSE_TOTAL }, (_, id) => bare(pack.verse(id as VerseId))).join(''))
    .join('|'));

/** A quotation's words are those of its reference; one whose reference stands in the sentence before it is at least of an installed text. */
function wrongQuote(quote: string, scripture: Scripture, language: Language): string[] {
  const [, words = '', label] = /^“(.*?)”(?: — (.*))?$/su.exec(quote.trim()) ?? [];
  if (label === undefined)
    return words !== '' && everyVerse(scripture).includes(bare(words)) ? [] : ['quotation of no text'];
  const parsed = parseReferences(label.replace(/ \(.*\)$/, ''));
  const reference = parsed.ok ? parsed.value[0] : undefined;
  const passage = reference && passageFor(scripture, reference, language);
  return passage && bare(words) === bare(passage.text) ? [] : ['quotation of no text'];
}
