// /privacy, /export, /delete: what is stored, a copy of it, and the end of it. Answer in every state, private chat only.
import { Composer, InputFile } from 'grammy';
import { ulid } from 'ulid';
import { PURPOSES, type Purpose } from '../../core/consent/purposes.ts';
import { eraseEverything } from '../../core/privacy/erase.ts';
import { exportEverything } from '../../core/privacy/export.ts';
import { readableExport } from '../../core/privacy/readable.ts';
import { tapData } from '../callback-data.ts';
import { recordConsent } from '../consent.ts';
import { change, drop, type BotContext } from '../context.ts';
import type { BotDeps } from '../deps.ts';
import { button, say, show, type Screen } from '../presentation/screen.ts';

const EXPORT_PAUSE_SECONDS = 600;
const DELETE_WINDOW_SECONDS = 600;

function privacyScreen(deps: BotDeps, ctx: BotContext): Screen {
  const { t, person, lang } = ctx.scope;
  const given = PURPOSES.filter((purpose) => person?.consents[purpose]?.given);
  const day = new Intl.DateTimeFormat(lang, { dateStyle: 'medium', timeZone: 'UTC' });
  const lines = PURPOSES.flatMap((purpose) => {
    const consent = person?.consents[purpose];
    if (!consent) return [];
    return [
      t(consent.given ? 'privacy-consent-given' : 'privacy-consent-refused', {
        what: t(`purpose-${purpose}`),
        date: day.format(consent.at * 1000),
      }),
    ];
  });
  const url = deps.settings.privacyUrl;
  return {
    text: [t('privacy-text'), lines.length > 0 ? lines.join('\n') : t('privacy-no-consents')].join('\n\n'),
    rows: [
      ...given
        .slice(0, 4)
        .map((purpose) => [
          button(
            t('privacy-withdraw', { what: t(`purpose-short-${purpose}`) }),
            tapData('privacy', purpose, 'withdraw'),
          ),
        ]),
      [
        button(t('privacy-export'), tapData('privacy', '', 'export')),
        button(t('privacy-delete'), tapData('privacy', '', 'delete')),
      ],
      ...(url ? [[{ kind: 'url' as const, text: t('privacy-policy'), url }]] : []),
    ],
  };
}

const isPurpose = (text: string): text is Purpose => (PURPOSES as readonly string[]).includes(text);

export function privacyFeature(deps: BotDeps): Composer<BotContext> {
  const feature = new Composer<BotContext>();
  feature.command('privacy', (ctx) => say(ctx, privacyScreen(deps, ctx)));
  feature.callbackQuery(/^v1:privacy:[^:]*:open$/, (ctx) => say(ctx, privacyScreen(deps, ctx)));
  feature.callbackQuery(/^v1:privacy:[^:]*:back$/, (ctx) => show(ctx, privacyScreen(deps, ctx)));

  feature.callbackQuery(/^v1:privacy:([a-z-]+):withdraw$/, async (ctx, next) => {
    const purpose = ctx.match[1] ?? '';
    if (!isPurpose(purpose)) return next();
    await recordConsent(deps, ctx.scope, { purpose, given: false, shownText: ctx.scope.t('privacy-text') });
    if (purpose === 'history' || purpose === 'chat') {
      change(ctx.scope, { turns: [] });
      drop(ctx.scope, 'summary');
    }
    if (purpose === 'email') await deps.people.change(ctx.scope.userId, { email: null });
    if (purpose === 'safety-plan') await deps.people.change(ctx.scope.userId, { safetyPlan: null });
    await ctx.answerCallbackQuery({ text: ctx.scope.t('privacy-withdrawn') });
    await show(ctx, privacyScreen(deps, ctx));
  });

  feature.command('export', (ctx) => sendExport(deps, ctx));
  feature.callbackQuery(/^v1:privacy:[^:]*:export$/, async (ctx) => {
    await ctx.answerCallbackQuery();
    await sendExport(deps, ctx);
  });

  feature.command('delete', (ctx) => say(ctx, deleteScreen(ctx)));
  feature.callbackQuery(/^v1:privacy:[^:]*:delete$/, (ctx) => show(ctx, deleteScreen(ctx)));
  feature.callbackQuery(/^v1:delete:(\w+):yes$/, async (ctx) => {
    const { scope } = ctx;
    const asked = parseInt(ctx.match[1] ?? '', 36);
    if (!(scope.now - asked <= DELETE_WINDOW_SECONDS)) {
      await ctx.answerCallbackQuery({ text: scope.t('tap-inactive') });
      await show(ctx, deleteScreen(ctx));
      return;
    }
    await ctx.answerCallbackQuery();
    await ctx.conversation.exitAll();
    const report = await eraseEverything(deps, scope.userId, {
      correlation: scope.correlation,
      newId: () => ulid(deps.clock.now()),
    });
    const records = [...report.records.values()].reduce((sum, count) => sum + count, 0);
    await show(ctx, { text: scope.t('delete-done', { records, posts: report.posts }) });
  });
  return feature;
}

function deleteScreen(ctx: BotContext): Screen {
  const { t, now } = ctx.scope;
  return {
    text: t('delete-text'),
    rows: [
      [button(t('delete-no'), tapData('privacy', '', 'back'), 'primary')],
      [button(t('delete-yes'), tapData('delete', now.toString(36), 'yes'), 'danger')],
    ],
  };
}

async function sendExport(deps: BotDeps, ctx: BotContext): Promise<void> {
  const { scope } = ctx;
  const last = scope.session.exportedAt;
  if (last !== undefined && scope.now - last < EXPORT_PAUSE_SECONDS) {
    await say(ctx, scope.t('export-wait'));
    return;
  }
  const document = await exportEverything(deps, scope.userId, new Date(scope.now * 1000));
  if (document.records.length === 0) {
    await say(ctx, scope.t('export-nothing'));
    return;
  }
  const page = readableExport(document, {
    title: scope.t('export-title'),
    intro: scope.t('export-intro'),
    kind: (kind) => scope.t(`export-kind-${kind.toLowerCase()}`),
    language: scope.lang,
  });
  const json = Buffer.from(JSON.stringify(document, undefined, 2));
  await ctx.replyWithDocument(new InputFile(Buffer.from(page), 'my-data.html'), {
    caption: scope.t('export-caption'),
  });
  await ctx.replyWithDocument(new InputFile(json, 'my-data.json'));
  change(scope, { exportedAt: scope.now });
  await deps.audit.append({
    id: ulid(deps.clock.now()),
    at: scope.now,
    who: deps.identity.hash(scope.userId),
    actor: 'person',
    action: 'exported',
    subject: 'all',
  });
}
