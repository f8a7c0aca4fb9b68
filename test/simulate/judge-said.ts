// Judges what was said by whatever cause: words that come once a day, words of others, and words that must not come any more.
import { GROUP } from './product.ts';
import type { Blame, Evidence } from './rules.ts';
import type { Sent } from './telegram.ts';
import { ANA, CANARY, type World } from './world.ts';

const DAY_MS = 20 * 3600_000;
/** At most one a day and person, whoever asks for it how often. */
const DAILY = [/prayed for your request/i, /asked me to write today/i];

/** What a job says before it notes that it said it: twice is better than never. */
export const TOLD_FIRST = /can't tell whether your request|group can't be reached/;

export function judgeSaid({ world, ended, scenario }: Evidence, blame: Blame): void {
  const sent = [...world.telegram.sent.values()].filter(({ method }) => method === 'sendMessage');
  const toAna = sent.filter(({ chatId }) => chatId === ANA);
  for (const pattern of DAILY)
    tooSoon(
      toAna.filter(({ text }) => pattern.test(text)),
      blame,
    );
  // And nothing a job says is said again by another job on the same day.
  const byJobs = toAna.filter(({ cause, text }) => cause.startsWith('j') && !TOLD_FIRST.test(text));
  for (const said of new Set(byJobs.map(({ text }) => text)))
    tooSoon(
      byJobs.filter(({ text }) => text === said),
      blame,
    );
  const relayed = toAna.filter(({ text }) => text.startsWith('Someone on the prayer team writes')).length;
  const cuts = ended.struck.filter(({ label, kind }) => label.startsWith('u') && kind !== 'slow').length;
  if (relayed > 1 + cuts + ended.twins) blame('once', `words of the team ${relayed} times`);
  const gone = (saying: RegExp): number | undefined => toAna.find(({ text }) => saying.test(text))?.at;
  const afterwards = (at: number | undefined): boolean =>
    at !== undefined &&
    sent.some(({ chatId, text, at: then }) => chatId === GROUP && text.includes(CANARY) && then > at);
  // Edited onto the screen of the question: seen among all that was shown.
  const withdrawn = [...world.telegram.sent.values()].find(
    ({ chatId, text }) => chatId === ANA && /^(?:Withdrawn\. I'm removing|Removed\.)/.test(text),
  );
  // Added words that were on their way are taken out again at once.
  if (scenario.name !== 'added' && afterwards(withdrawn?.at))
    blame('withdrawn', 'posted after it was said to be taken back');
  const takenBack = [...world.telegram.sent.values()].find(
    ({ chatId, text }) => chatId === ANA && /^(?:Withdrawn|Removed)\./.test(text),
  );
  const isCut = ended.struck.some(({ kind }) => kind !== 'stall' && kind !== 'slow');
  if (takenBack && !isCut) judgeSpeed(world, takenBack.at, blame);
  if (scenario.name === 'leaving' && gone(/^Done\./) !== undefined)
    judgeSilence(sent, gone(/^Done\./) ?? 0, blame);
}

function tooSoon(said: readonly { readonly at: number }[], blame: Blame): void {
  for (const [index, { at }] of said.entries()) {
    const before = said[index - 1];
    if (before && at - before.at < DAY_MS) blame('once', 'a word of the day twice');
  }
}

/** When calls are only late, nothing has to wait for the schedules: words that were taken back are gone from the group within a minute. */
function judgeSpeed({ telegram }: World, takenBack: number, blame: Blame): void {
  const all = [...telegram.sent.values()].filter(({ chatId }) => chatId === GROUP);
  for (const { messageId, at, text } of all) {
    if (!text.includes(CANARY)) continue;
    const gone = all.find((one) => one.messageId === messageId && one.at >= at && !one.text.includes(CANARY));
    if (gone && gone.at - Math.max(at, takenBack) > 60_000)
      blame('withdrawn', 'taken back, and left for minutes');
  }
}

/** Nothing of the schedules reaches somebody who left. */
function judgeSilence(sent: readonly Sent[], done: number, blame: Blame): void {
  const later = sent.filter(({ chatId, at, cause }) => chatId === ANA && at > done && cause.startsWith('j'));
  if (later.length > 0) blame('erased', `written to afterwards: ${later[0]?.text.slice(0, 60)}`);
}
