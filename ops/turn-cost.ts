// `npm run -s turn:cost [exchanges ...]`: what one turn costs after so many exchanges, in tokens and money, cold and with the prompt's
// stable part in the cache. An estimate from characters, explained in docs/cost-of-a-turn.md; the bill is Amazon's.
import { companionContext, companionMessages, classifierMessages } from '../adapters/bedrock/messages.ts';
import { priceOf, PRICES_READ_ON, type Price } from '../adapters/bedrock/prices.ts';
import { VERDICT_TOOL } from '../adapters/bedrock/verdict.ts';
import { DEFAULT_CLASSIFIER_MODEL_ID } from '../adapters/environment/config.ts';
import { asEpochSeconds } from '../core/brands.ts';
import { addNote } from '../core/chat/notes.ts';
import { CLASSIFIER_PROMPT } from '../core/chat/prompts/classifier.ts';
import { COMPANION_PROMPT } from '../core/chat/prompts/companion.ts';
import type { CompanionInput } from '../core/ports/models.ts';
import { SESSION_LIMITS, type ChatTurn } from '../core/session.ts';

/** Characters a token of ordinary prose has, counted low so that the estimate is high. */
const CHARACTERS = 3.2;
const tokens = (characters: number): number => Math.ceil(characters / CHARACTERS);
/** Lengths of ordinary messages and replies, and of what a model writes beside them. */
const SAID = 120;
const REPLIED = 380;
const THOUGHT_TOKENS = 150;
const VERDICT_TOKENS = 90;

const COMPANION = process.env['COMPANION_MODEL_ID'] ?? 'global.anthropic.claude-sonnet-5-5';
const CLASSIFIER = process.env['CLASSIFIER_MODEL_ID'] ?? DEFAULT_CLASSIFIER_MODEL_ID;
const FREE: Price = { input: 0, output: 0, cacheRead: 0, cacheWrite: 0 };

const asked = process.argv
  .slice(2)
  .map(Number)
  .filter((count) => Number.isInteger(count) && count >= 0);
const lengths = asked.length > 0 ? asked : [0, 1, 5, 12, 100, 1_000];
const companion = priceOf(COMPANION) ?? FREE;
const classifier = priceOf(CLASSIFIER) ?? FREE;

console.log(`Prices of ${PRICES_READ_ON}, US dollars. Companion ${COMPANION}, classifier ${CLASSIFIER}.`);
if (companion === FREE) console.log('No price is known for the companion; only tokens are counted.');
console.log('');
console.log('exchanges  prefix  context  history  reply   first turn   later turn   1,000 later');
for (const exchanges of lengths) console.log(row(exchanges));
console.log('');
console.log(
  'prefix: prompt, cached between turns. context: day, passages, notes. history: turns and message.',
);
console.log('First turn: the prefix is written to the cache. Later: it is read from it (five minutes).');

function row(exchanges: number): string {
  const input = inputAfter(exchanges);
  const prefix = tokens(COMPANION_PROMPT.length);
  const context = tokens(companionContext(input).length);
  const history = tokens(JSON.stringify(companionMessages(input)).length);
  const reply = tokens(REPLIED) + THOUGHT_TOKENS;
  const small =
    tokens(
      CLASSIFIER_PROMPT.length +
        JSON.stringify(VERDICT_TOOL).length +
        JSON.stringify(classifierMessages(input)).length,
    ) *
      classifier.input +
    VERDICT_TOKENS * classifier.output;
  const changing = (context + history) * companion.input + reply * companion.output + small;
  const first = (prefix * companion.cacheWrite + changing) / 1e6;
  const later = (prefix * companion.cacheRead + changing) / 1e6;
  const dollars = (amount: number): string => `$${amount.toFixed(5)}`.padStart(11);
  const cells = [prefix, context, history, reply].map((count) => String(count).padStart(7));
  return `${String(exchanges).padStart(9)} ${cells.join(' ')}  ${dollars(first)}  ${dollars(later)}  ${`$${(later * 1_000).toFixed(2)}`.padStart(11)}`;
}

/** A conversation of ordinary messages; what no longer fits verbatim stands in the notes. */
function inputAfter(exchanges: number): CompanionInput {
  const at = asEpochSeconds(1_790_000_000);
  const turn = (role: ChatTurn['role'], length: number): ChatTurn => ({
    role,
    text: 'word '.repeat(length / 5),
    at,
  });
  const all = Math.min(exchanges, 200);
  const turns = Array.from({ length: all }, () => [turn('person', SAID), turn('companion', REPLIED)]).flat();
  const kept = turns.slice(-(SESSION_LIMITS.turns - 2));
  let summary: string | undefined;
  for (let folded = 8; folded <= turns.length - kept.length; folded += 8)
    summary = addNote(summary, 'word '.repeat(70), [turn('person', SAID)]);
  return {
    text: 'word '.repeat(SAID / 5),
    language: 'en',
    turns: kept,
    ...(summary !== undefined && { summary }),
    persona: 'companion',
    today: '2026-11-21 Saturday',
    passages: Array.from({ length: 8 }, () => ({
      ref: 'Ps 34:18',
      note: 'stays with the pain',
      text: 'word '.repeat(28),
    })),
  };
}
