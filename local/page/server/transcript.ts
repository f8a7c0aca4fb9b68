// A recorded conversation and how to play it again: private persons come back as new people of the same language, so a
// transcript can be replayed any number of times, on the page or in a test, and the bot's words compared.

import * as z from 'zod';
import type { MessageSeen } from '../../telegram/control.ts';
import { type Cast, currentGroup } from './cast.ts';
import type { PageTelegram } from './ports.ts';

const place = z.enum(['private', 'group']);
const said = z.object({
  in: place,
  id: z.int(),
  text: z.string(),
  buttons: z.array(z.string()),
  edited: z.boolean().optional(),
});
const step = z.object({
  /** Epoch milliseconds when it was recorded. */
  at: z.number(),
  do: z.string(),
  /** `person1` ..., `team1` (the operator) ..., `outsider`. */
  by: z.string().optional(),
  in: place.optional(),
  /** First 120 characters of the message that was tapped, edited or answered. */
  about: z.string().optional(),
  with: z.record(z.string(), z.unknown()),
  bot: z.array(said),
});
export const transcriptSchema = z.object({
  version: z.literal(1),
  people: z.record(z.string(), z.object({ firstName: z.string(), languageCode: z.string().optional() })),
  steps: z.array(step).max(2000),
});
export type Said = z.infer<typeof said>;
export type Step = z.infer<typeof step>;
export type Transcript = z.infer<typeof transcriptSchema>;

type Difference = { step: number; expected: string[]; got: string[] };
export type ReplayReport = { steps: number; differences: Difference[]; people: Record<string, number> };

/** Runs a command of the page by name; what `replayTranscript` plays through. */
export type Perform = (name: string, input: Record<string, unknown>) => Promise<unknown>;

export async function replayTranscript(
  telegram: PageTelegram,
  cast: Cast,
  transcript: Transcript,
  perform: Perform,
): Promise<ReplayReport> {
  const people = new Map<string, number>(cast.team.map((userId, index) => [`team${index + 1}`, userId]));
  people.set('outsider', cast.outsider);
  for (const [role, person] of Object.entries(transcript.people)) {
    const { userId } = (await perform('new-person', { ...person })) as { userId: number };
    people.set(role, userId);
  }
  const differences: Difference[] = [];
  for (const [index, each] of transcript.steps.entries()) {
    const heard: string[] = [];
    const stop = telegram.onChange((change) => {
      if (change.kind !== 'message' && change.kind !== 'edited') return;
      const message = telegram.sees.message(change.chatId ?? 0, change.messageId ?? 0);
      if (message?.from.isBot === true && message.kind !== 'service') heard.push(message.text);
    });
    try {
      await perform(each.do, inputFor(telegram, cast, each, people));
      await telegram.delivery.idle({ timeoutMs: 40_000 });
    } finally {
      stop();
    }
    const expected = each.bot.map((message) => message.text);
    if (!sameWords(expected, heard)) differences.push({ step: index + 1, expected, got: heard });
  }
  return { steps: transcript.steps.length, differences, people: Object.fromEntries(people) };
}

function inputFor(
  telegram: PageTelegram,
  cast: Cast,
  each: Step,
  people: ReadonlyMap<string, number>,
): Record<string, unknown> {
  if (each.by === undefined) return each.with;
  const userId = people.get(each.by);
  if (userId === undefined) throw new Error(`The transcript names nobody called ${each.by}.`);
  const chatId = each.in === 'group' ? currentGroup(telegram, cast) : userId;
  if (['start', 'block', 'unblock'].includes(each.do)) return { ...each.with, userId };
  if (each.about === undefined) return { ...each.with, userId, chatId };
  const found = meant(telegram.sees.messages(chatId), each, each.about);
  if (found === undefined) throw new Error(`No message in this chat begins "${each.about.slice(0, 40)}".`);
  const named = each.do === 'say' || each.do === 'media' ? { replyTo: found.id } : { messageId: found.id };
  // Callback data may carry ids of the first run: the label counts when the data is no longer there.
  const { data, text, ...rest } = each.with;
  if (each.do !== 'tap') return { ...each.with, userId, chatId, ...named };
  const there = found.buttons.flat().some((button) => button.data === data);
  return { ...rest, userId, chatId, ...named, ...(there || text === undefined ? { data } : { text }) };
}

/** Newest message that begins so and, for a tap, has the button; a text that changed meanwhile is found by the button. */
function meant(messages: MessageSeen[], each: Step, about: string): MessageSeen | undefined {
  const newest = [...messages].reverse();
  const hasButton = (message: MessageSeen) =>
    message.buttons
      .flat()
      .some((button) => button.data === each.with['data'] || button.text === each.with['text']);
  if (each.do === 'tap') {
    return newest.find((m) => m.text.startsWith(about) && hasButton(m)) ?? newest.find(hasButton);
  }
  return newest.find((message) => message.text.startsWith(about));
}

/** Order between messages of one step may differ where two chats are involved; the words may not. */
function sameWords(expected: readonly string[], got: readonly string[]): boolean {
  return JSON.stringify([...expected].sort()) === JSON.stringify([...got].sort());
}
