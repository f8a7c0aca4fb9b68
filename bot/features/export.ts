// /export: everything stored about the person as a page to read and as JSON, streamed, so that a large account needs no more memory than
// a small one. Once in ten minutes, in private chat only.
import { Composer, InputFile } from 'grammy';
import { ulid } from 'ulid';
import { everythingAbout } from '../../core/privacy/export.ts';
import { asJson } from '../../core/privacy/export-json.ts';
import { inParts } from '../../core/privacy/export-parts.ts';
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
  // The event first: a copy nobody can account for is worse than an event of one that was cut off. The copy shows it, too.
  await deps.audit.append({
    id: ulid(deps.clock.now()),
    at: scope.now,
    who: deps.identity.hash(scope.userId),
    actor: 'person',
    action: 'exported',
    subject: 'all',
  });
  const everything = () => everythingAbout(deps, scope.userId);
  const createdAt = new Date(scope.now * 1000);
  const words = wordsOf(scope);
  let file = 0;
  for await (const page of inParts(everything(), (records) => asPage(records, words)))
    await ctx.replyWithDocument(new InputFile(page, nameOf('html', (file += 1))), {
      ...(file === 1 && { caption: scope.t('export-caption') }),
    });
  file = 0;
  for await (const json of inParts(everything(), (records, part) => asJson(records, createdAt, part)))
    await ctx.replyWithDocument(new InputFile(json, nameOf('json', (file += 1))));
  change(scope, { exportedAt: scope.now });
}

/** Says nothing of whose it is or what it is about. */
const nameOf = (end: string, file: number): string => `my-data${file === 1 ? '' : `-${file}`}.${end}`;

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
