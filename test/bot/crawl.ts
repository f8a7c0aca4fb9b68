// Walks through everything that can be tapped, each button of each screen once, and checks what every press must be.
// A screen is known by where its buttons lead, without ids: two prayers' lists are one screen.
import { expect } from 'vitest';
import type { ButtonSeen, MessageSeen, RecordedCall } from '../../local/telegram/control.ts';
import type { Person } from '../driver/person.ts';
import type { World } from '../driver/world.ts';

export interface Crawled {
  readonly presses: number;
  /** Screens drawn in place of a menu, from which no way of taps was seen to lead home. */
  readonly deadEnds: readonly string[];
}

interface CrawlOptions {
  /** Buttons not to press: what ends everything comes in a walk of its own. */
  readonly leave?: RegExp;
  /** Press each button once on every screen, or wherever it is met first. */
  readonly every?: 'screen' | 'button';
}

const LIMITS = { graphemes: 24, perRow: 3, perScreen: 8, inARow: 3, dataBytes: 64 } as const;
const EMOJI = /\p{Extended_Pictographic}/gu;
const RAW_ID = /\{\s*[$a-z-]|\bundefined\b|\[object/;
const MENUS = /^(?:settings|language|daily|privacy|prayer):/;
const HOMEWARD = /:(?:open|back|list|show|more|menu|talk|now)\b/;
/** What people type when a button asks for words. */
const WORDS = 'Please pray for my exam';
const graphemes = (text: string): number => [...new Intl.Segmenter().segment(text)].length;

/** What every message must be, wherever it came from. */
function checkMessage(message: MessageSeen, where: string): void {
  expect(message.text, `${where}: a raw id`).not.toMatch(RAW_ID);
  expect(message.text, `${where}: a raw id`).not.toMatch(/^[a-z]+(-[a-z]+)+$/m);
  expect(message.text.match(EMOJI)?.length ?? 0, `${where}: emoji`).toBeLessThanOrEqual(1);
  expect(message.text, `${where}: emoji first`).not.toMatch(/^\p{Extended_Pictographic}/u);
  if (message.kind === 'text') expect(message.linkPreview, `${where}: link preview`).toBe(false);
  for (const row of message.buttons) expect(row.length, `${where}: row`).toBeLessThanOrEqual(LIMITS.perRow);
  const all = message.buttons.flat();
  expect(all.length, `${where}: buttons`).toBeLessThanOrEqual(LIMITS.perScreen);
  for (const { text, data = '' } of all) {
    expect(graphemes(text), `${where}: "${text}"`).toBeLessThanOrEqual(LIMITS.graphemes);
    expect(text, `${where}: a label starts with a word`).toMatch(/^[\p{L}\p{N}]/u);
    expect(text, `${where}: a raw id`).not.toMatch(/^[a-z]+(-[a-z]+)+$|\{/);
    expect(Buffer.byteLength(data), `${where}: data of "${text}"`).toBeLessThanOrEqual(LIMITS.dataBytes);
  }
}

const leadsTo = ({ data = '', text }: ButtonSeen): string => {
  const [, area = text, id = '', action = ''] = data.split(':');
  return `${area}:${/\d|^[\w-]{8,}$/.test(id) ? '' : id}:${action}`;
};
const tappable = (message: MessageSeen): ButtonSeen[] =>
  message.buttons.flat().filter(({ action }) => action === 'callback');
const screenOf = (message: MessageSeen): string => tappable(message).map(leadsTo).join(' ');

/** Presses the newest button that leads there, whatever its language. */
export async function press(person: Person, data: RegExp): Promise<MessageSeen[]> {
  const leads = (one: ButtonSeen): boolean => data.test(one.data ?? '');
  const message = person.replies().findLast((one) => tappable(one).some(leads));
  const button = message && tappable(message).find(leads);
  if (!button) throw new Error(`No button leads to ${data}.\n${person.screen()}`);
  return person.taps(button.text, message);
}

export async function crawl(
  world: World,
  person: Person,
  commands: readonly string[],
  { leave = /^$/, every = 'screen' }: CrawlOptions = {},
): Promise<Crawled> {
  const pressed = new Set<string>();
  const ways = new Map<string, Set<string>>();
  const drawnInPlace = new Set<string>();
  /** Messages whose buttons may still be unpressed, the newest last. */
  const open: number[] = [];
  const keyOf = (message: MessageSeen, one: ButtonSeen): string =>
    every === 'screen' ? `${screenOf(message)} > ${leadsTo(one)}` : leadsTo(one);
  let presses = 0;

  const see = (id: number): MessageSeen | undefined => world.telegram.sees.message(person.chatId, id);
  const act = async (
    doIt: () => unknown,
    where: string,
  ): Promise<{ calls: RecordedCall[]; shown: MessageSeen[] }> => {
    const last = world.telegram.sees.calls().at(-1)?.seq ?? 0;
    doIt();
    await world.settle();
    const calls = world.telegram.sees
      .calls()
      .filter(({ seq, chatId }) => seq > last && isOurs(chatId, person));
    const shown = [...new Set(calls.flatMap(touched))]
      .flatMap((id) => see(id) ?? [])
      .filter((one) => !one.deleted);
    expect(calls.filter(isNewMessage).length, `${where}: in a row`).toBeLessThanOrEqual(LIMITS.inARow);
    for (const one of shown) {
      checkMessage(one, where);
      open.push(one.id);
    }
    return { calls, shown };
  };
  const say = (text: string, where: string): ReturnType<typeof act> =>
    act(() => world.telegram.acts.say(person.id, person.chatId, text), where);

  for (const command of commands) {
    const { shown } = await say(command, command);
    expect(shown.length, `${command}: answers`).toBeGreaterThan(0);
    for (let id = open.at(-1); id !== undefined; id = open.at(-1)) {
      const message = see(id);
      const button =
        message &&
        tappable(message).find((one) => !leave.test(one.data ?? '') && !pressed.has(keyOf(message, one)));
      if (!message || !button) {
        open.pop();
        continue;
      }
      const from = screenOf(message);
      const where = `${command} > ${button.text} (${button.data})`;
      pressed.add(keyOf(message, button));
      if ((presses += 1) > 400) throw new Error(`No end to it: ${where}`);
      const tap = () => world.telegram.acts.tap(person.id, person.chatId, id, { text: button.text });
      const after = await act(tap, where);
      const answers = after.calls.filter(({ method }) => method === 'answerCallbackQuery');
      expect(after.calls[0]?.method, `${where}: answered first`).toBe('answerCallbackQuery');
      expect(answers, `${where}: answered once`).toHaveLength(1);
      const toast = answers[0]?.payload['text'];
      expect(after.shown.length > 0 || toast !== undefined, `${where}: something happens`).toBe(true);
      const to = after.shown.map(screenOf);
      ways.set(from, new Set([...(ways.get(from) ?? []), ...to]));
      if (after.shown.length === 1 && after.shown[0]?.id === id && MENUS.test(leadsTo(button)))
        drawnInPlace.add(to[0] || `nothing after ${where}`);
      if (after.shown.at(-1)?.replyMarkup?.force_reply) await say(WORDS, `${where} > words`);
    }
  }
  return { presses, deadEnds: [...drawnInPlace].filter((screen) => !leadsHome(screen, ways)) };
}

const isOurs = (chatId: number | undefined, person: Person): boolean =>
  chatId === undefined || chatId === person.chatId;
const isNewMessage = ({ method }: RecordedCall): boolean =>
  method === 'sendMessage' || method === 'sendDocument';

/** Messages of the chat that a call made or changed. */
function touched({ method, payload, response }: RecordedCall): number[] {
  if (!/^(?:send(?:Message|Document)|editMessage)/.test(method) || !response?.ok) return [];
  const result = response.result as { message_id?: number } | true;
  const id = typeof result === 'object' ? result.message_id : payload['message_id'];
  return typeof id === 'number' ? [id] : [];
}

function leadsHome(screen: string, ways: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  const seen = new Set([screen]);
  for (const one of seen) {
    if (HOMEWARD.test(one)) return true;
    for (const next of ways.get(one) ?? []) seen.add(next);
  }
  return false;
}
