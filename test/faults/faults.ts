// The faults the product is built against: what goes wrong, what must happen, and what a person or the operator sees of it in the end.
// docs/reliability.md prints this list with the tests that hold it; a fault without a test fails `fault-table.test.ts`.

export interface Fault {
  readonly number: number;
  readonly fault: string;
  readonly expected: string;
  readonly outcome: string;
}

type Row = readonly [fault: string, expected: string, outcome: string];
const ROWS: readonly Row[] = [
  ['crash after a send, before it is saved', 'resumed; at most that one message twice', 'the same words twice, once at most; a group post or mail never'],
  ['crash before a send', 'sent exactly once', 'one answer'],
  ['crash after the state is saved, before its effects', 'effects resume, the form is not stepped again', 'the sweeper posts it'],
  ['crash before anything is saved', 'done again in full, no trace', 'one prayer, one confirmation'],
  ['an update delivered again later', '200, no effect', 'nothing'],
  ['an update delivered again while the first still runs', 'one set of effects', 'the others wait or hear 503'],
  ['message and tap at the same moment', 'one after the other', 'both applied'],
  ['an update a day late', 'a stale form asks, takes nothing', '"prayer request or just chat?"'],
  ['update numbers start anew at random', 'still taken', 'each once'],
  ['database throttled or answering 5xx', 'a few tries inside the deadline, then 503', 'no answer yet; one honest sentence in an outage'],
  ['a write carried out and not answered', 'known by its token', 'one answer'],
  ['two transactions meet', 'tried again', 'nothing'],
  ['an item near 400 KB', 'bounded, never throws', 'answered; the item shrinks'],
  ['the model times out before its first word', 'second maker, then the rules; helplines stay', 'a kind answer, "Try again"'],
  ['the model dies in its answer', 'no half answer sent or kept', 'a whole one, or the rules'],
  ['throttled, broken stream, guardrail, empty, cut at the limit', 'each an answer of its own', 'by rule; "Try again" where it can help'],
  ['two model runs for one update', 'the first stored answer wins', 'one answer'],
  ['the function is about to end', 'the rules answer, state saved, 200', 'an answer in time'],
  ['429 with a short or long wait', 'short: waited out; long: 503 with its seconds, no other call', 'one answer. Telegram keeps the update, so no queue of ours is needed'],
  ['429 on the typing sign', 'dropped', 'the answer on time'],
  ['blocked or deactivated', 'remembered, 200, jobs stop', 'nothing is sent again'],
  ['the group is not found, or the bot thrown out', 'kept, operator told once', 'the person hears it honestly'],
  ['400 names the supergroup', 'binding moved in the same step', 'one post, in the new group'],
  ['the group says that it moved', 'idempotent', 'one binding'],
  ["400 can't parse entities", 'once more, plain', 'the same words without marks'],
  ['400 message is not modified', 'success', 'nothing'],
  ['message to edit or reply to is gone', 'sent fresh', 'a new screen'],
  ['the tap is too old to be answered', 'the effect still counts', 'the screen changes, no toast'],
  ['a button pressed twice', 'one action', 'one post'],
  ['a text of more than 4,096 units', 'cut at a paragraph, in order', 'whole messages with their marks'],
  ['an emoji, flag or pair at a border', 'never cut', 'whole characters'],
  ['direction marks, zalgo, a forged signature', 'no mark survives, the sender stands first', 'an honest post'],
  ['texts made to be slow', 'screened in linear time', 'under 5 ms'],
  ['media, forwards, polls, channels, kinds nobody knows', '200, no crash', 'a kind sentence or nothing'],
  ['broken bodies, wrong secret', '200 once, 401 before reading', 'nothing; counted'],
  ['an HTML page in place of an answer', 'private: once more; group: uncertain', 'one reply; the operator decides on the post'],
  ['mail throttled, refused, bounced', 'later, or marked; a bounce ends mail', 'the prayer never waits'],
  ['a poisonous job', 'fails alone, dead letter, alarm', 'its neighbours are done'],
  ['dead letters put back after weeks', 'idempotent, stale ones not posted', 'the operator is asked'],
  ['a job delivered twice', 'one post', 'one post'],
  ['stored by an older or newer version', 'older goes on; newer 503, untouched', 'the form continues; help comes anyway'],
  ['a deploy in the middle of a form', 'asked, nothing misread', 'a plain sentence, the words kept'],
  ['a clock a quarter of an hour off', "the database's time counts", 'no lease is stolen'],
  ['secret or token exchanged', 'both secrets heard; token read anew once', 'no message lost'],
  ['secrets unreachable', 'cold: 503; warm goes on', 'answered later'],
  ['frozen after the answer', 'no timer, no call left', 'nothing'],
  ['killed at any moment', 'as the first four', 'finished by the next function'],
  ['the holder of a lease dies', 'taken over, the old holder writes nothing', 'one answer'],
  ['a day of backlog', 'in order, one honest sentence, screened', 'healthy chats never wait for a poisoned one'],
  ['the webhook points nowhere', 'the doctor finds it', 'updates wait at Telegram'],
  ['twenty messages a minute in the group', 'spaced', 'no 429, none lost'],
  ['everything deleted in the middle of a turn', 'nothing sent or kept after it', 'silence'],
  ['prompt cache or verdict corrupt', 'asked plainly; silent verdict', 'an answer; rules still see danger'],
  ['the screening itself fails', 'help is shown', 'the card'],
]; // biome-ignore format: a table

export const FAULTS: readonly Fault[] = ROWS.map(([fault, expected, outcome], index) => ({
  number: index + 1,
  fault,
  expected,
  outcome,
}));
