// The end of a schedule as it means something to people: what is stored, shown and sent, without the times, numbers and tokens that differ
// from run to run. Two schedules ended alike when their portraits are equal.
import { asChatId, asUserId } from '../../core/brands.ts';
import { createIdentity } from '../../adapters/identity.ts';
import { prayingCount } from '../../core/prayer/prayer.ts';
import type { MemorySessions } from '../memory/sessions.ts';
import { BEN } from './beginnings.ts';
import { GROUP, ON_CALL, OPERATOR, PEPPER } from './product.ts';
import { ANA, type World } from './world.ts';

export const CHATS = { ana: ANA, ben: BEN, group: GROUP, onCall: ON_CALL, operator: OPERATOR } as const;
export type ChatName = keyof typeof CHATS;
export type Portrait = Readonly<Record<string, unknown>> & {
  readonly chats: Readonly<Record<ChatName, readonly string[]>>;
};

/** Numbers of requests, of generated thoughts, of error codes. */
export const plain = (text: string): string =>
  text
    .replace(/\b(no\.|request|Request|No\.) [0-9A-Z]{5}\b/gu, '$1 #')
    .replace(/^[0-9A-Z]{5}: /gmu, '#: ')
    .replace(/thought \d+/gu, 'thought')
    .replace(/\b01[0-9A-Z]{24}\b/gu, '#');

/** Between a text and its buttons. */
export const BELOW = ' \u00b7 ';
const identity = createIdentity(PEPPER);

export async function portraitOf(world: World): Promise<Portrait> {
  const { stores, telegram, mails } = world;
  const people: Record<string, unknown> = {};
  for (const [name, id] of [
    ['ana', ANA],
    ['ben', BEN],
  ] as const) {
    const userId = asUserId(id);
    const person = await stores.people.find(userId);
    const entry = (stores.sessions as MemorySessions).shelf.get(`USER#${id}`);
    const { turns = [], flow, crisis, reply, conversation, budget, aside } = entry?.session ?? {};
    const receipts: Record<string, number> = {};
    for await (const record of stores.people.everything(userId))
      if (record['SK'] === 'CONSENT') {
        const key = `${String(record['purpose'])} ${String(record['given'])}`;
        receipts[key] = (receipts[key] ?? 0) + 1;
      }
    const events: Record<string, number> = {};
    for await (const { action, subject } of stores.audit.events(identity.hash(userId))) {
      const key = `${action} ${subject.replace(/:.*/u, '')}`;
      events[key] = (events[key] ?? 0) + 1;
    }
    people[name] = {
      known: person !== undefined,
      deleting: person?.deletingSince !== undefined,
      consents: Object.fromEntries(
        Object.entries(person?.consents ?? {}).map(([purpose, consent]) => [purpose, consent?.given]),
      ),
      email: person?.email?.status,
      reminder: person?.reminder && {
        hour: person.reminder.hour,
        paused: person.reminder.paused,
        unanswered: person.reminder.unanswered,
      },
      relay: person?.relay,
      turns: turns.map(({ role, text }) => `${role}: ${plain(text)}`),
      flow: flow?.name,
      talking: conversation !== undefined,
      crisis: crisis && { category: crisis.category, level: crisis.level },
      reply: reply !== undefined,
      aside: aside !== undefined,
      budget: budget?.turns,
      receipts,
      events,
      prayers: (await stores.prayers.ofPerson(userId)).map(
        ({ status, visibility, text, mail, addition, additions = [], relayed }) => ({
          status,
          visibility,
          text,
          mail,
          addition: addition?.kind,
          additions: additions.length,
          relayed,
        }),
      ),
    };
  }
  const posts: unknown[] = [];
  for await (const post of stores.groups.posts(asChatId(GROUP)))
    posts.push({
      praying: prayingCount(post),
      shown: post.shownCount,
      claimed: post.claimedBy !== undefined,
      flagged: post.flagged === true,
      gone: post.removed === true || post.emptied === true,
      waits: post.refreshQueued === true,
    });
  const chats = Object.fromEntries(
    Object.entries(CHATS).map(([name, id]) => [
      name,
      telegram
        .messages(id)
        .filter(({ from }) => from === undefined)
        .map(({ text, rows = [] }) =>
          [plain(text), ...rows.flat().map((one) => `[${plain(one.text)}]`)].join(BELOW),
        ),
    ]),
  ) as Record<ChatName, string[]>;
  return {
    people,
    posts,
    chats,
    mails: [...mails.values()].map(({ to, subject }) => `${to}: ${subject}`),
  };
}

/** Where two portraits differ, as paths. */
export function differences(was: unknown, is: unknown, path = ''): string[] {
  if (was === is) return [];
  if (typeof was !== 'object' || typeof is !== 'object' || was === null || is === null)
    return [`${path}: ${JSON.stringify(was)} -> ${JSON.stringify(is)}`];
  const names = new Set([...Object.keys(was), ...Object.keys(is)]);
  return [...names].flatMap((name) =>
    differences(
      (was as Record<string, unknown>)[name],
      (is as Record<string, unknown>)[name],
      path === '' ? name : `${path}.${name}`,
    ),
  );
}
