// Begins a prayer request: asks once whether its words may be kept, because the steps keep them from the first one on; then marks the
// flow as open with a run of its own and enters it.
import { randomBytes } from 'node:crypto';
import { tapData } from '../../callback-data.ts';
import { recordConsent } from '../../consent.ts';
import { agreedTo, change, type BotContext } from '../../context.ts';
import { HELP_NOW } from '../../crisis/asked.ts';
import type { BotDeps } from '../../deps.ts';
import { button, dropButtons, say, show } from '../../presentation/screen.ts';
import { FLOW_VERSIONS } from '../versions.ts';
import type { PrayArguments } from './conversation.ts';

const REQUESTS_PER_DAY = 5;
const DAY = 24 * 3600;

/** Words the person already wrote and now wants to use; where they stand in the chat, if they do. */
export interface Written {
  readonly text: string;
  readonly messageId?: number;
}

export async function openPrayer(deps: BotDeps, ctx: BotContext, written?: Written): Promise<void> {
  const { scope } = ctx;
  if (!agreedTo(scope, 'prayer')) {
    await askToKeep(ctx, written);
    return;
  }
  const recent = (await deps.prayers.ofPerson(scope.userId)).filter(
    (prayer) => scope.now - prayer.createdAt < DAY,
  );
  if (recent.length >= REQUESTS_PER_DAY) {
    await say(ctx, scope.t('pray-limit'));
    return;
  }
  const run = randomBytes(6).toString('base64url');
  change(scope, { flow: { name: 'pray', version: FLOW_VERSIONS.pray, run, lastInputAt: scope.now } });
  const args: PrayArguments = { run, text: written?.text ?? null, messageId: written?.messageId ?? null };
  await ctx.conversation.enter('pray', args);
}

/** As a reply to words that wait: Telegram hands them back with the tap, and nothing is kept meanwhile. */
async function askToKeep(ctx: BotContext, written: Written | undefined): Promise<void> {
  const { t } = ctx.scope;
  const rows = [
    [
      button(t('consent-agree'), tapData('pray', '', 'agree')),
      button(t('consent-not-now'), tapData('pray', '', 'decline')),
    ],
    [button(t('start-help-now'), HELP_NOW)],
  ];
  const replyTo = written?.messageId;
  await say(ctx, { text: t('pray-consent'), rows }, replyTo === undefined ? {} : { replyTo });
}

export async function answerToKeep(deps: BotDeps, ctx: BotContext, given: boolean): Promise<void> {
  const { scope } = ctx;
  await ctx.answerCallbackQuery();
  const answer = { purpose: 'prayer', given, shownText: scope.t('pray-consent') } as const;
  if (!given) {
    // A no before anything was agreed leaves nothing behind, not even the no.
    if (scope.person && !agreedTo(scope, 'prayer')) await recordConsent(deps, scope, answer);
    await show(ctx, { text: scope.t('pray-consent-declined') });
    return;
  }
  if (!agreedTo(scope, 'prayer') && (await recordConsent(deps, scope, answer)) === 'deleting') return;
  await dropButtons(ctx);
  const tapped = ctx.callbackQuery?.message;
  const waiting = tapped && 'reply_to_message' in tapped ? tapped.reply_to_message : undefined;
  const text = waiting?.text ?? waiting?.caption;
  if (scope.session.flow) await say(ctx, scope.t('pray-open-already'));
  else
    await openPrayer(
      deps,
      ctx,
      text === undefined || !waiting ? undefined : { text, messageId: waiting.message_id },
    );
}
