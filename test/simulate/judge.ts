// What must be true of every schedule, whatever was cut. Each rule has a name, so that a violation says what was broken; what the documents
// allow in an uncertain window is written here, rule by rule, and nowhere else.
import { asUserId } from '../../core/brands.ts';
import { BEN } from './beginnings.ts';
import { judgeSaid, TOLD_FIRST } from './judge-said.ts';
import { judgeStored } from './judge-stored.ts';
import { BELOW, differences, plain, type Portrait } from './portrait.ts';
import { GROUP, ON_CALL, OPERATOR } from './product.ts';
import type { Blame, Evidence, Violation } from './rules.ts';
import type { Struck } from './plan.ts';
import { ANA, type World } from './world.ts';

/** Sentences about trouble: they may come, and need not. */
const TROUBLE =
  /Something (?:I need|went wrong)|I can't reach my memory|I tried several times|can't tell whether your request|is with the prayer team now|group can't be reached|already with|on its way|I was away|no longer active|Some answers may|couldn't|could not|were sent a moment|try again|Passed on|can't pass/i;
const OFFLINE_NOTE = /\n\n[^\n]*(?:companion|words|model)[^\n]*$/i;
/** Taken before they are sent: a cut costs one of these and never makes two. */
const NOTICES =
  /prayed for your request|\[Pause\]|asked me to write today|is with the prayer team now|address is confirmed|six-digit/i;
/** Cards, questions and steps of help: which of them comes depends on what was known at that moment. */
const HELP = /^(?:Thank you for telling me|It is good that you|I hear you)/;

const cut = (struck: readonly Struck[], label: RegExp, system?: Struck['system']): boolean =>
  struck.some((one) => label.test(one.label) && (system === undefined || one.system === system));

export async function judge(evidence: Evidence): Promise<Violation[]> {
  const found: Violation[] = [...evidence.seen];
  const blame: Blame = (rule, detail) => void found.push({ rule, detail });
  const { world, ended } = evidence;
  const uncertain = await uncertainPrayers(world);
  const told = [...world.logged.values()];
  const gaveUp = told.includes('update-given-up');
  if (gaveUp && !wasCutTwice(ended.struck)) blame('reply', 'given up after a single cut');
  if (ended.stuck !== undefined && !mayBeStuck(evidence, uncertain > 0)) blame('ends', ended.stuck);
  judgeOnce(evidence, blame);
  judgeSaid(evidence, blame);
  await judgeStored(evidence, blame);
  judgeReplies(evidence, blame);
  judgeGroup(evidence, blame);
  // Put aside after three attempts, or let go: told to the person and the operator, and judged by every other rule.
  const elsewhere = gaveUp || wasLetGo(world) || ended.stuck !== undefined;
  if (!elsewhere && !evidence.mixed)
    judgeEnd(evidence, blame, {
      uncertain: uncertain > 0,
      unrecorded: told.includes('crisis-not-recorded'),
      neverThere: await wasNeverThere(evidence),
    });
  return found;
}

/** A message that waited long for the database is let go, so that the next can come; the person is asked to write it again. */
const wasLetGo = ({ telegram }: World): boolean =>
  telegram.messages(ANA).some(({ text }) => text.startsWith("I still can't reach my memory"));

const wasCutTwice = (struck: readonly Struck[]): boolean =>
  struck.some(({ label }) => struck.filter((one) => one.label === label).length > 1);

async function uncertainPrayers({ stores, logged }: World): Promise<number> {
  let count = 0;
  for (const who of [ANA, BEN])
    for (const { status } of await stores.prayers.ofPerson(asUserId(who)))
      if (status === 'uncertain') count += 1;
  const marked = [...logged.values()].filter((code) => code === 'send-uncertain').length;
  return Math.max(count, marked);
}

/** What a person waits for may never come, for a documented reason they or an operator know of. */
function mayBeStuck({ ended, world }: Evidence, uncertain: boolean): boolean {
  const { struck } = ended;
  const codes = [...world.logged.values()];
  if (
    uncertain ||
    wasLetGo(world) ||
    codes.includes('crisis-not-recorded') ||
    codes.includes('update-given-up')
  )
    return true;
  // A word that is taken before it is sent, a failed relay the member was told of, a card without the database behind it.
  if (ended.stuck?.includes('Pause')) return cut(struck, /^j/);
  if (ended.stuck?.includes('Answer once'))
    return world.telegram.messages(GROUP).some(({ text }) => /didn't reach the person/.test(text));
  if (ended.stuck?.includes('numbers') && struck.length > 0)
    return struck.some(({ system }) => system === 'store' || system === 'telegram');
  if (ended.stuck?.includes('On-call')) return struck.some(({ system }) => system === 'store');
  return false;
}

function judgeOnce({ world, ended, scenario }: Evidence, blame: Blame): void {
  const { struck, twins } = ended;
  const counts = new Map<string, number>();
  const thoughts = new Map<string, string>();
  for (const { method, chatId, text, cause } of world.telegram.sent.values()) {
    if (method !== 'sendMessage') continue;
    const shared = chatId === GROUP && cause.startsWith('j');
    const key = `${shared ? 'group' : cause}|${chatId}|${plain(text)}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
    const thought = /\(thought \d+\)/.exec(text)?.[0];
    if (thought === undefined) continue;
    const before = thoughts.get(cause);
    // An erasure takes the words that were kept for a second delivery with it.
    const forgotten = struck.length > 0 && ['delete', 'leaving', 'late'].includes(scenario.name);
    if (before !== undefined && before !== thought && !forgotten) blame('same', `${cause} said two things`);
    thoughts.set(cause, thought);
  }
  for (const [key, count] of counts) {
    const [cause = '', chat = ''] = key.split('|');
    const chatId = Number(chat);
    if (cause === 'begin' || count === 1) continue;
    // An update that was cut may say again what it had said; a job never, except to who is on call and to operators.
    const isCrisis = scenario.danger !== undefined;
    // One flood is waited out; a second one in the same update sends it back.
    const mine = struck.filter(({ label, kind }) => label === cause && kind !== 'slow');
    const floods = mine.filter(({ kind }) => kind === 'flood').length;
    const cuts = mine.length - Math.min(floods, 1);
    const slow = isCrisis ? struck.length + twins : 0;
    // In groups there is no lease, and an erasure takes a chat's lease with it: two deliveries at once may both speak.
    const twinned =
      chatId === GROUP || ['relay', 'delete', 'leaving', 'late'].includes(scenario.name) ? twins : 0;
    const again = cause.startsWith('u') || chatId === ON_CALL || TOLD_FIRST.test(key);
    const allowed = again ? 1 + cuts + slow + twinned : 1;
    if (count > allowed && chatId !== OPERATOR) blame('once', `${count} times: ${key.slice(0, 90)}`);
  }
  const codes = [...world.mails.values()].filter(({ text }) => /\b\d{6}\b/.test(text)).length;
  if (codes > 1 && struck.length === 0) blame('once', `${codes} codes for one question`);
  const mails = new Map<string, number>();
  for (const { to, subject, text, cause } of world.mails.values()) {
    const key = /\b\d{6}\b/.test(text) ? `${subject} ${text}` : `${to} ${subject} ${text}`;
    mails.set(key, (mails.get(key) ?? 0) + 1);
    if (mails.get(key) !== 1) blame('once', `a mail twice (${cause})`);
  }
}

function judgeReplies({ world, ended }: Evidence, blame: Blame): void {
  const caused = new Set([...world.telegram.sent.values()].map(({ cause }) => cause));
  const stillOpen = ended.stuck !== undefined;
  for (const name of world.numbers.keys()) {
    const update = /^u\d+$/.exec(name)?.[0];
    if (update === undefined || caused.has(update) || stillOpen) continue;
    // A tap answered by a toast alone, or one Telegram forgot after 150 seconds, is done again by hand.
    if (world.spokenIn.has(update)) blame('reply', `${update} was never answered`);
  }
}

function judgeGroup({ world, scenario }: Evidence, blame: Blame): void {
  const { danger } = scenario;
  if (danger === undefined) return;
  if ([...world.telegram.sent.values()].some(({ chatId, text }) => chatId === GROUP && text.includes(danger)))
    blame('group', 'words of danger in the group');
  for (const [name] of world.spokenIn)
    if (world.spokenIn.get(name)?.includes(danger)) {
      const card = [...world.telegram.sent.values()].some(
        ({ cause, text }) => cause === name && /findahelpline|988|112|911|emergency/i.test(text),
      );
      if (!card) blame('crisis', `${name} got no card`);
    }
}

/** What a logged outcome without an end explains, and nothing else. */
interface Known {
  readonly uncertain: boolean;
  readonly unrecorded: boolean;
  /** Its post was put off by a cut, and by then it had been taken back. */
  readonly neverThere: boolean;
}
async function wasNeverThere({ world, base, end }: Evidence): Promise<boolean> {
  if ((end['posts'] as unknown[]).length >= (base['posts'] as unknown[]).length) return false;
  for (const who of [ANA, BEN])
    for (const { status, post } of await world.stores.prayers.ofPerson(asUserId(who)))
      if (status === 'withdrawn' && post === undefined) return true;
  return false;
}
/** A request or addition whose send has no known end: its own course, its post, its mail and what is said of it. */
const OF_REQUESTS = /^posts|\.prayers\.|\.events\.|^mails|relay/;
/** Help that was shown and not recorded: the window and the talk around it. */
const OF_HELP = /\.(?:crisis|turns|known|budget|receipts|reply|flow|talking|events)/;

function judgeEnd(
  { base, end, ended, scenario }: Evidence,
  blame: Blame,
  { uncertain, unrecorded, neverThere }: Known,
): void {
  const { struck } = ended;
  const model = struck.some(({ system }) => system === 'model');
  const jobs = cut(struck, /^j/);
  const stalled = struck.some(({ kind }) => kind === 'stall');
  const killedJob = struck.some(({ label }) => label.startsWith('j'));
  for (const path of differences({ ...base, chats: 0 }, { ...end, chats: 0 })) {
    if ((uncertain || neverThere) && OF_REQUESTS.test(path)) continue;
    // Words that were added just when their request was taken back may have been in the group for a moment.
    if (scenario.name === 'added' && /\.additions:/.test(path)) continue;
    if (unrecorded && OF_HELP.test(path)) continue;
    if (/\.events\./.test(path) && !/-> undefined/.test(path)) continue;
    if (model && /turns|budget/.test(path)) continue;
    // Two drawings at once: what the button says is judged there.
    if (scenario.name === 'counted' && /\.shown:/.test(path)) continue;
    if (killedJob && /mail|email|\.mail/.test(path)) continue;
    if (jobs && /reminder/.test(path)) continue;
    if (/relayed\.received|claimed/.test(path) && struck.some(({ label }) => label.startsWith('u'))) continue;
    if (
      /ana\.crisis|ana\.turns|ana\.known/.test(path) &&
      struck.some(({ name }) => /claim|find|finish/.test(name)) &&
      scenario.danger !== undefined
    )
      continue;
    blame('end', path.slice(0, 140));
  }
  for (const [chat, texts] of Object.entries(base.chats)) {
    const now = new Set(end.chats[chat as keyof Portrait['chats']]);
    for (const text of texts) {
      if (now.has(text) || TROUBLE.test(text)) continue;
      // The words stand; their buttons stayed or went because a call that only tidies up was refused.
      const words = text.split(BELOW)[0];
      if (
        struck.some(({ system }) => system === 'telegram') &&
        [...now].some((one) => one.split(BELOW)[0] === words)
      )
        continue;
      if (model && text.includes('(thought)')) continue;
      // Posted while the person's tap hung in a call: then it is taken out again, and they read that.
      if (text.startsWith('Removed.') && stalled && [...now].some((one) => one.startsWith('Withdrawn.')))
        continue;
      if (jobs && NOTICES.test(text)) continue;
      // Telling operators is best effort; the log, judged elsewhere, carries the same.
      if (chat === 'operator' && jobs) continue;
      if ((uncertain || neverThere) && (chat === 'group' || /request|Withdrawn|Removed/i.test(text)))
        continue;
      if (unrecorded && chat === 'ana') continue;
      if (HELP.test(text) && struck.some(({ system }) => system === 'store' || system === 'telegram'))
        continue;
      if (jobs && /^(?:A word of thanks|The person who asked writes back)/.test(text) && uncertain) continue;
      if (struck.some(({ system }) => system === 'queue') && /^(?:Done\.|Before I answer)/.test(text))
        continue;
      if (
        struck.some(({ system }) => system === 'telegram' || system === 'store' || system === 'answer') &&
        changes(text)
      )
        continue;
      blame('end', `${chat} does not show: ${text.slice(0, 100)}`);
    }
  }
}

/** Screens whose buttons depend on when they were drawn. */
const changes = (text: string): boolean =>
  /\[Back\]|\[I'm praying|Your prayer requests|Done\. /.test(text) || OFFLINE_NOTE.test(text);
