// Keeps a session small whatever is put in: a long life, a pasted novel and a runaway flow all end at the same size.
// Oldest words go first; the open flow and the crisis window stay, because losing them would confuse the person.
import { type EpochMillis, toSeconds } from '../../core/brands.ts';
import { freshNotes } from '../../core/chat/notes.ts';
import { type ChatTurn, SESSION_LIMITS, type Session, type StoredReply } from '../../core/session.ts';

/** Bytes of JSON; the rest of the item (lease, recent updates) needs less than 2 KB of the 100 KB promised. */
const STATE_BYTES = 92_000;
const REPLY_LENGTH = 12_000;
const DRAFT_LENGTH = 6_000;
const REFS = 8;
const ENTITIES = 100;

const DRAFT_SECONDS = 24 * 3600;
/** After the crisis window: so long the next message is met with a word about it, then nothing of it is left. */
const AFTER_CRISIS_SECONDS = 22 * 3600;

/** Without turns and notes older than thirty days, and without the words of a form left lying for a day; the same object when there are none. */
export const forgetOld = (session: Session, now: EpochMillis): Session =>
  forgetOldHelp(
    forgetOldCrisis(
      forgetOldDrafts(forgetOldTurns(session, now), toSeconds(now) - DRAFT_SECONDS),
      toSeconds(now) - AFTER_CRISIS_SECONDS,
    ),
    toSeconds(now) - DRAFT_SECONDS,
  );

const forgetOldCrisis = (session: Session, oldest: number): Session =>
  session.crisis && session.crisis.until <= oldest ? without(session, 'crisis') : session;

/** The step of an exercise, the offer of a plan, and that numbers were asked for. */
function forgetOldHelp(session: Session, oldest: number): Session {
  const known = session.planOffer && session.planOffer.at <= oldest ? without(session, 'planOffer') : session;
  const fresh = known.steady && known.steady.at <= oldest ? without(known, 'steady') : known;
  return fresh.numbersAt !== undefined && fresh.numbersAt <= oldest ? without(fresh, 'numbersAt') : fresh;
}

/** The marker of the form stays, so that its next message is asked about and not taken for talk. */
function forgetOldDrafts(session: Session, oldest: number): Session {
  let fresh = session;
  if (fresh.flow && fresh.flow.lastInputAt <= oldest && (fresh.conversation || fresh.flow.draft)) {
    const { draft: _, ...flow } = fresh.flow;
    fresh = without({ ...fresh, flow }, 'conversation');
  }
  return fresh.aside && fresh.aside.at <= oldest ? without(fresh, 'aside') : fresh;
}

function forgetOldTurns(session: Session, now: EpochMillis): Session {
  const oldest = toSeconds(now) - SESSION_LIMITS.turnAge;
  const summary = freshNotes(session.summary, toSeconds(now));
  if (summary === session.summary && session.turns.every((turn) => turn.at > oldest)) return session;
  const { summary: _, ...rest } = session;
  const turns = session.turns.filter((turn) => turn.at > oldest);
  return { ...rest, turns, ...(summary !== undefined ? { summary } : {}) };
}

export function boundSession(session: Session, now: EpochMillis): Session {
  const fresh = forgetOld(session, now);
  let bounded: Session = {
    ...fresh,
    turns: fresh.turns.slice(-SESSION_LIMITS.turns).map(boundTurn),
    ...(fresh.summary === undefined ? {} : { summary: cut(fresh.summary, SESSION_LIMITS.summaryLength) }),
    ...(fresh.flow?.draft === undefined
      ? {}
      : { flow: { ...fresh.flow, draft: cut(fresh.flow.draft, DRAFT_LENGTH) } }),
    ...(fresh.reply ? { reply: boundReply(fresh.reply) } : {}),
  };
  while (tooLarge(bounded) && bounded.turns.length > 2)
    bounded = { ...bounded, turns: bounded.turns.slice(1) };
  // What is left is a flow state beyond all bounds: the flow marker stays and says honestly that the flow is gone.
  if (tooLarge(bounded)) bounded = without(bounded, 'conversation');
  if (tooLarge(bounded)) bounded = without({ ...bounded, turns: [] }, 'summary');
  return bounded;
}

export function boundReply(reply: StoredReply): StoredReply {
  const text = cut(reply.text, REPLY_LENGTH);
  const entities = reply.entities
    .filter((entity) => entity.offset + entity.length <= text.length)
    .slice(0, ENTITIES);
  return { ...reply, text, entities, refs: reply.refs.slice(0, REFS) };
}

/** True when it remembers the talk, which takes a yes of its own. An open form and an answer not yet sent live a day, like the rest. */
export const holdsMemory = (session: Session): boolean =>
  session.turns.length > 0 || session.summary !== undefined;

const boundTurn = (turn: ChatTurn): ChatTurn => ({
  ...turn,
  text: cut(turn.text, SESSION_LIMITS.turnLength),
  ...(turn.refs ? { refs: turn.refs.slice(0, REFS) } : {}),
});

/** At most `length` UTF-16 units, never half of a surrogate pair. */
function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const last = text.charCodeAt(length - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? length - 1 : length);
}

/** Written out only where it may be too much: nearly every session is far below. */
const tooLarge = (session: Session): boolean =>
  mostBytes(session) > STATE_BYTES && Buffer.byteLength(JSON.stringify(session)) > STATE_BYTES;

/** Bytes of JSON, at most: an escaped unit of a text takes six, a number or a word without quotes fewer than thirty. */
function mostBytes(value: unknown): number {
  if (typeof value === 'string') return value.length * 6 + 3;
  if (typeof value !== 'object' || value === null) return 30;
  let bytes = 2;
  if (Array.isArray(value)) for (const one of value) bytes += mostBytes(one) + 1;
  else for (const [name, one] of Object.entries(value)) bytes += name.length * 6 + 4 + mostBytes(one);
  return bytes;
}

function without(
  session: Session,
  field: 'conversation' | 'summary' | 'aside' | 'crisis' | 'steady' | 'numbersAt' | 'planOffer',
): Session {
  const { [field]: _, ...rest } = session;
  return rest;
}
