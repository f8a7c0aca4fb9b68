// A session as it is stored: one JSON string beside the attributes that conditions need (lease, recent updates, version).
// A string costs a fraction of a nested map to marshal, and keeps lone surrogates intact.
import * as z from 'zod/mini';
import type { EpochMillis } from '../../core/brands.ts';
import { EMPTY_SESSION, type Session, type StoredReply } from '../../core/session.ts';
import { isExpired } from './retention.ts';
import { forgetOld } from './session-bounds.ts';

const time = z.number();

// Loose: a field this version does not know yet is carried along, not dropped.
const storedReply = z.looseObject({
  updateId: z.number(),
  text: z.string(),
  refs: z.array(z.string()),
  source: z.string(),
  entities: z.array(z.looseObject({ type: z.string(), offset: z.number(), length: z.number() })),
});
const turn = z.looseObject({ role: z.enum(['person', 'companion']), text: z.string(), at: time });
const flow = z.looseObject({ name: z.string(), version: z.number(), run: z.string(), lastInputAt: time });
const crisis = z.looseObject({
  until: time,
  lastCardAt: time,
  level: z.enum(['ask', 'card']),
  category: z.string(),
  step: z.number(),
});
const session = z.looseObject({
  turns: z.array(turn),
  summary: z.optional(z.string()),
  flow: z.optional(flow),
  conversation: z.optional(z.string()),
  crisis: z.optional(crisis),
  rate: z.optional(z.looseObject({ sent: z.array(z.number()) })),
  budget: z.optional(z.looseObject({ day: z.string(), turns: z.number(), tokens: z.number() })),
});

const attributes = z.object({
  state: z.optional(z.string()),
  reply: z.optional(z.string()),
  recent: z.optional(z.string()),
  doneBy: z.optional(z.string()),
  lease: z.optional(z.object({ updateId: z.number(), until: z.number(), token: z.string() })),
});

export interface SessionAttributes {
  readonly session: Session;
  readonly recent: readonly number[];
  readonly doneBy: string | undefined;
  readonly lease: { readonly updateId: number; readonly until: number; readonly token: string } | undefined;
  /** Attempts of updates that began and did not finish: attribute name -> count. */
  readonly tries: ReadonlyMap<string, number>;
}

/** Finished updates as `,17,18,`: a third of a list's size, and a condition can look for `,17,`. */
export const recentEntry = (updateId: number): string => `,${updateId},`;
export const writeRecent = (updateIds: readonly number[]): string => `,${updateIds.join(',')},`;
const readRecent = (text = ''): number[] => text.split(',').filter(Boolean).map(Number);

const TRY = 'try:';
/** Attribute that counts the attempts of one update. */
export const tryAttribute = (updateId: number): string => `${TRY}${updateId}`;

/** A state that cannot be read (a broken write, a foreign hand) is an empty one: the chat goes on, deduplication stays. */
export function readSession(item: Readonly<Record<string, unknown>>, now: EpochMillis): SessionAttributes {
  const parsed = attributes.safeParse(item);
  const found = parsed.success ? parsed.data : {};
  const tries = Object.entries(item).filter(
    ([name, value]) => name.startsWith(TRY) && typeof value === 'number',
  );
  const state = isExpired(item, now) ? EMPTY_SESSION : parseState(found.state, found.reply);
  return {
    session: forgetOld(state, now),
    recent: readRecent(found.recent),
    doneBy: found.doneBy,
    lease: found.lease,
    tries: new Map(tries as [string, number][]),
  };
}

export function parseState(state: string | undefined, reply: string | undefined): Session {
  const { reply: _, ...rest } = parseJson(session, state) ?? EMPTY_SESSION;
  const stored = parseJson(storedReply, reply);
  return (stored ? { ...rest, reply: stored } : rest) as unknown as Session;
}

/** The reply has an attribute of its own, because it is written in the middle of an update. */
export function writeState({ reply, ...state }: Session): { state: string; reply: string | null } {
  return { state: JSON.stringify(state), reply: reply ? writeReply(reply) : null };
}

export const writeReply = (reply: StoredReply): string => JSON.stringify(reply);

function parseJson<T extends z.ZodMiniType>(schema: T, text: string | undefined): z.infer<T> | undefined {
  if (text === undefined) return undefined;
  try {
    const parsed = schema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}
