// The bot as a table of contents: what sees an update, in which order. Help-first and the claim happened before (process-update.ts).
import { Bot, Composer, type BotConfig } from 'grammy';
import type { Update, UserFromGetMe } from 'grammy/types';
import type { BotContext, ChatScope } from './context.ts';
import { flowStarters } from './conversations/flow-starters.ts';
import { flowsLater } from './conversations/flows-later.ts';
import type { BotDeps } from './deps.ts';
import { createAnswer } from './chat-turn/answer.ts';
import { retryFeature } from './chat-turn/retry.ts';
import { chatFeature } from './features/chat.ts';
import { checkInFeature } from './features/check-in.ts';
import { consentFeature } from './features/consent.ts';
import { crisisFeature, crisisStart, crisisWords, groupCrisis } from './features/crisis.ts';
import { noteAnswer } from './features/daily-answer.ts';
import { helpFeature, staleTapFeature, unknownCommandFeature } from './features/help.ts';
import { editFeature, mediaFeature, membershipFeature } from './features/incoming.ts';
import { memoryFeature } from './features/memory.ts';
import { onCallFeature, onCallReplies } from './features/on-call.ts';
import { startFeature } from './features/start.ts';
import { answerTaps, earlyAnswers } from './middleware/answer-taps.ts';
import { expiredFlows } from './middleware/expired-flows.ts';
import { lastUsed } from './middleware/last-used.ts';
import { asksFor, later } from './middleware/later.ts';
import { policyNotice } from './middleware/policy-notice.ts';
import { unfinishedErasure } from './middleware/unfinished-erasure.ts';
import { memoryOf } from './process-memory.ts';
import type { Features } from './process-update.ts';

export interface TelegramAccess {
  readonly token: string;
  readonly client: NonNullable<BotConfig<BotContext>['client']>;
  readonly me: UserFromGetMe;
}

export function createFeatures(deps: BotDeps, telegram: TelegramAccess): Features {
  const bot = new Bot<BotContext>(telegram.token, { client: telegram.client, botInfo: telegram.me });
  const scopes = new WeakMap<Update, ChatScope>();
  const answer = createAnswer(deps);

  bot.use(membershipFeature(deps));
  const early = earlyAnswers(bot.api, memoryOf(deps).answeredTaps);
  bot.use(answerTaps(early));

  // Groups: the on-call chat's replies and a pointer to help, then the prayer team's buttons and commands, nothing else is read.
  const group = bot.filter((ctx) => ctx.chat !== undefined && ctx.chat.type !== 'private');
  group.use(groupCrisis(deps));
  group.use(onCallReplies(deps));
  group.use(later(async () => (await import('./features/group.ts')).groupFeature(deps)));

  const person = bot.filter((ctx) => ctx.chat?.type === 'private' && scopes.has(ctx.update));
  person.use((ctx, next) => {
    const scope = scopes.get(ctx.update);
    if (!scope) return undefined;
    ctx.scope = scope;
    return next();
  });
  // What was promised about data comes before any feature: an unfinished erasure, the last use, a new policy.
  person.use(unfinishedErasure(deps));
  person.use(lastUsed(deps));
  person.use(policyNotice(deps));
  person.use(editFeature(deps));
  person.use(noteAnswer(deps));

  // Works in every state, flows included.
  const always = new Composer<BotContext>();
  always.use(crisisWords(deps));
  always.use(checkInFeature(deps));
  always.use(onCallFeature(deps));
  always.filter(
    asksFor('privacy', 'export', 'delete'),
    later(async () => (await import('./features/privacy.ts')).privacyFeature(deps)),
  );
  always.filter(
    asksFor('settings'),
    later(async () => (await import('./features/settings.ts')).settingsFeature(deps)),
  );
  always.filter(
    (ctx) => asksFor('daily')(ctx) || ctx.scope.session.zoneQuestion !== undefined,
    later(async () => (await import('./features/daily.ts')).dailyFeature(deps)),
  );
  always.filter(
    asksFor('language'),
    later(async () => (await import('./features/language.ts')).languageFeature(deps)),
  );
  always.use(memoryFeature(deps));
  always.filter(
    asksFor('verse'),
    later(async () => (await import('./features/verse.ts')).verseFeature(deps)),
  );
  always.filter(
    asksFor('news'),
    later(async () => (await import('./features/news.ts')).newsFeature(deps)),
  );
  always.filter(
    asksFor('feedback'),
    later(async () => (await import('./features/feedback.ts')).feedbackFeature(deps)),
  );
  always.use(retryFeature(deps, answer));
  always.use(consentFeature(deps, answer));
  always.filter(
    asksFor('myprayers', 'prayer'),
    later(async () => (await import('./features/prayers.ts')).prayerButtons(deps)),
  );
  always.filter(
    asksFor('bindcode', 'op'),
    later(async () => (await import('./features/operators.ts')).operatorsFeature(deps)),
  );

  // Numbers that are asked for never wait for the flows' code, nor fail with it.
  person.use(crisisStart(deps));
  person.use(crisisFeature(deps));

  // Flows: their plugin first, then what may interrupt them, then the flows themselves.
  const flows = flowsLater(deps);
  person.use(flows.plugin);
  person.use(startFeature(deps));
  person.use(helpFeature());
  person.use(always);
  person.use(flowStarters());
  person.use(expiredFlows(deps, answer));
  person.use(flows.steps);

  person.use(unknownCommandFeature());
  person.use(chatFeature(deps, answer));
  person.use(mediaFeature());
  person.use(staleTapFeature());

  return {
    async handle(update, scope) {
      if (scope) scopes.set(update, scope);
      await bot.handleUpdate(update);
    },
    answerTap: (tapId) => early.answer(tapId),
  };
}
