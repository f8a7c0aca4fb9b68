// Free text: what may be answered now goes to the companion (bot/chat-turn/); the rest gets a plain word why not.
import { Composer } from 'grammy';
import { asEpochSeconds } from '../../core/brands.ts';
import { tapData } from '../callback-data.ts';
import { withNoticeBelow } from '../ai-notice.ts';
import { agreedTo, change, drop, remember, type BotContext, type ChatScope } from '../context.ts';
import type { BotDeps } from '../deps.ts';
import type { Answer } from '../chat-turn/answer.ts';
import { crisisTexts } from '../crisis/cards.ts';
import { crisisFollowUp, crisisRows, inCrisisWindow } from '../crisis/turn.ts';
import { isMinor } from '../minors.ts';
import { noticesIn } from '../../locales/notices.ts';
import { offerCheckIn } from './check-in.ts';
import { askForChatConsent } from './consent.ts';
import { button, say, type Screen } from '../presentation/screen.ts';
import { countMessage } from '../rate.ts';

/** A message older than that was waiting while we were away; answering it now would be odd. */
const STALE_SECONDS = 600;
/** In a crisis window without consent: fixed words; after so many of them the offer to talk with the AI, never the form itself. */
const WORDS_BEFORE_QUESTION = 5;

export const isStale = ({ now }: ChatScope, sentAt: number): boolean => now - sentAt > STALE_SECONDS;

/** Once for all messages that waited, whatever their number: those sent before we said it are covered by it. */
export async function sayAway(ctx: BotContext, sentAt: number): Promise<void> {
  const { scope } = ctx;
  if (scope.session.saidAwayAt !== undefined && sentAt <= scope.session.saidAwayAt) return;
  change(scope, { saidAwayAt: scope.now });
  await say(ctx, scope.t('chat-away'));
}

/** Not answered, and still heard: the next answer knows it. */
function keep(scope: ChatScope, text: string, messageId: number): void {
  if (text) remember(scope, { role: 'person', text, at: scope.now, messageId });
}

/** Help does not wait for a yes: without consent the fixed words stay with the person, and nothing is kept of theirs. */
async function stayWithoutConsent(deps: BotDeps, ctx: BotContext, text: string): Promise<void> {
  const { scope } = ctx;
  const before = scope.session.crisis?.step;
  const said = crisisFollowUp(deps, scope, text);
  const after = scope.session.crisis;
  const { talk, written } = crisisTexts(scope.lang).followUp;
  const offer = [button(scope.t('start-talk'), tapData('start', '', 'talk'))];
  const tell = (screen: Screen) => say(ctx, withNoticeBelow(deps, scope, screen));
  change(scope, { lastMessageAt: scope.now });
  if (!said) {
    // They said no to our question and write on: the way to the AI once, then the ordinary question for a yes.
    if (!after || after.step > 2) return askForChatConsent(ctx);
    change(scope, { crisis: { ...after, step: after.step + 1 } });
    await tell({
      text: after.eased ? talk : `${written} ${talk}`,
      rows: [offer, ...crisisRows(deps, scope)],
    });
    return;
  }
  if (after?.step === WORDS_BEFORE_QUESTION && before !== after.step) {
    await tell({ text: `${said.text}\n\n${talk}`, rows: [offer, ...said.rows] });
    return;
  }
  await tell(said);
  await offerCheckIn(ctx);
}

/** The first words after a crisis window has closed: neither as if nothing had been, nor a sermon. Once; then nothing of it is left. */
async function sayBack(ctx: BotContext): Promise<void> {
  const { scope } = ctx;
  const { crisis } = scope.session;
  if (!crisis || inCrisisWindow(scope)) return;
  drop(scope, 'crisis');
  if (crisis.level !== 'card' || crisis.eased || crisis.subject === 'other') return;
  // Who hurts them may read along.
  if (crisis.category === 'violence' || crisis.category === 'child') return;
  const { followUp, button: labels } = crisisTexts(scope.lang);
  const rows = [[button(labels.showNumbers, tapData('crisis', '0', 'show'))]];
  await say(ctx, { text: followUp.heard.back, rows });
}

export function chatFeature(deps: BotDeps, answer: Answer): Composer<BotContext> {
  const feature = new Composer<BotContext>();
  feature.on(['message:text', 'message:caption'], async (ctx) => {
    const { scope } = ctx;
    const text = (ctx.message.text ?? ctx.message.caption ?? '').trim();
    if (isStale(scope, ctx.message.date)) {
      keep(scope, text, ctx.message.message_id);
      await sayAway(ctx, ctx.message.date);
      return;
    }
    if (!inCrisisWindow(scope)) {
      const decision = countMessage(scope.session.rate, asEpochSeconds(ctx.message.date));
      change(scope, { rate: decision.rate });
      if (decision.tell) await say(ctx, scope.t('chat-slow-down'));
      if (!decision.allowed) {
        keep(scope, text, ctx.message.message_id);
        return;
      }
    }
    if (!text) {
      await say(ctx, scope.t('chat-empty'));
      return;
    }
    // Not between a disclosure and its answer: it is told when the window has closed.
    if (isMinor(scope) && scope.session.minorToldAt === undefined && !inCrisisWindow(scope)) {
      change(scope, { minorToldAt: scope.now });
      await say(ctx, noticesIn(scope.lang).minor);
    }
    await sayBack(ctx);
    if (agreedTo(scope, 'chat')) await answer(ctx, text, ctx.message.message_id);
    else if (inCrisisWindow(scope)) await stayWithoutConsent(deps, ctx, text);
    else await askForChatConsent(ctx);
  });
  return feature;
}
