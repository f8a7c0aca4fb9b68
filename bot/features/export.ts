// /export: everything stored about the person as a page to read and as JSON, streamed, so that a large account needs no more memory than
// a small one. Once in ten minutes, in private chat only.
import { Composer, InputFile } from 'grammy';
import { ulid } from 'ulid';
import { everythingAbout } from '../../core/privacy/export.ts';
import { asJson, inPieces } from '../../core/privacy/export-json.ts';
import { asPage, type ReadableWords } from '../../core/privacy/readable.ts';
import { change, type BotContext, type ChatScope } from '../context.ts';
import type { BotDeps } from '../deps.ts';
import { codeTextId, fieldTextId } from '../presentation/field-name.ts';
import { say } from '../presentation/screen.ts';

const PAUSE_SECONDS = 600;

export function exportFeature(deps: BotDeps): Composer<BotContext> {
  const feature = new Composer<BotContext>();
  feature.command('export', (ctx) => sendExport(deps, ctx));
  feature.callbackQuery(/^v1:privacy:[^:]*:export$/, async (ctx) => {
    await ctx.answerCallbackQuery();
    await sendExport(deps, ctx);
  });
  return feature;
}

async function sendExport(deps: BotDeps, ctx: BotContext): Promise<void> {
  const { scope } = ctx;
  const last = scope.session.exportedAt;
  if (last !== undefined && scope.now - last < PAUSE_SECONDS) {
    await say(ctx, scope.t('export-wait'));
    return;
  }
  const everything = () => everythingAbout(deps, scope.userId);
  const createdAt = new Date(scope.now * 1000);
  await ctx.replyWithDocument(new InputFile(inPieces(asPage(everything(), wordsOf(scope))), 'my-data.html'), {
    caption: scope.t('export-caption'),
  });
  await ctx.replyWithDocument(new InputFile(inPieces(asJson(everything(), createdAt)), 'my-data.json'));
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

function wordsOf({ t, lang, person }: ChatScope): ReadableWords {
  const timezone = person?.reminder?.timezone ?? 'UTC';
  return {
    language: lang,
    timezone,
    title: t('export-title'),
    intro: t('export-intro', { zone: timezone }),
    elsewhere: t('export-elsewhere'),
    technical: t('export-technical'),
    yes: t('yes'),
    no: t('no'),
    kind: (kind) => t(`export-kind-${kind}`),
    field: (path) => {
      const name = path.slice(path.lastIndexOf('.') + 1);
      if (name.startsWith('step:')) return `${t('field-step')}: ${name.slice('step:'.length)}`;
      const id = fieldTextId(path);
      return id === undefined ? name : t(id);
    },
    choice: (path, code) => {
      const id = codeTextId(path, code);
      return id === undefined ? code : t(id);
    },
  };
}
