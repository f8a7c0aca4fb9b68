// The optional confirmation by mail: asked here and nowhere earlier. Nothing but a code goes to an address before it is confirmed.
import { readEmailCode, requestEmailCode } from '../../email-code.ts';
import type { FlowContext } from '../../context.ts';
import { say } from '../../presentation/screen.ts';
import type { Steps } from './talk.ts';

export type MailChoice = 'none' | 'wanted' | 'exit';

export async function askMail(steps: Steps, ctx: FlowContext): Promise<MailChoice> {
  const { t } = steps;
  if (!steps.deps.settings.sendsMail) return 'none';
  const confirmed = await steps.talk.external(
    (outside) => outside.scope.person?.email?.status === 'confirmed',
  );
  const rows = [[steps.button('pray-email-yes', 'mail-yes'), steps.button('pray-email-no', 'mail-no')]];
  const chosen = await steps.choose(['mail-yes', 'mail-no'] as const, ctx, (at) =>
    say(at, { text: t('pray-email-question'), rows }),
  );
  if (chosen.action === 'exit') return 'exit';
  if (chosen.action === 'mail-no') return 'none';
  if (confirmed) return 'wanted';
  let at = chosen.ctx;
  for (;;) {
    const address = await askAddress(steps, at);
    if (address === 'exit' || address === 'none') return address;
    const code = await askCode(steps, address.ctx);
    if (typeof code === 'string') return code;
    at = code.ctx;
  }
}

async function askAddress(steps: Steps, begin: FlowContext): Promise<{ ctx: FlowContext } | 'none' | 'exit'> {
  const { t } = steps;
  let ctx = begin;
  const ask = (): Promise<unknown> =>
    say(ctx, t('pray-email-prompt'), { forceReply: { placeholder: t('pray-email-placeholder') } });
  await ask();
  for (;;) {
    const input = await steps.next();
    ctx = input.ctx;
    if (input.kind === 'tap') {
      if (input.action === 'mail-no') return 'none';
      if (input.action === 'cancel' || input.action === 'exit') return 'exit';
      if (input.action === 'resume') await ask();
      continue;
    }
    if (input.kind === 'edit') continue;
    const address = input.kind === 'text' ? input.text.trim() : '';
    if (!isAddress(address)) {
      await say(ctx, { text: t('pray-email-malformed'), rows: [[steps.button('pray-email-no', 'mail-no')]] });
      continue;
    }
    const rows = [
      [steps.button('pray-email-right', 'mail-right'), steps.button('pray-email-edit', 'mail-edit')],
      [steps.button('pray-email-no', 'mail-no')],
    ];
    const sure = await steps.choose(['mail-right', 'mail-edit', 'mail-no'] as const, ctx, (at) =>
      say(at, { text: t('pray-email-check', { address }), rows }),
    );
    ctx = sure.ctx;
    if (sure.action === 'exit') return 'exit';
    if (sure.action === 'mail-no') return 'none';
    if (sure.action === 'mail-edit') {
      await ask();
      continue;
    }
    const requested = await steps.talk.external((outside) =>
      requestEmailCode(steps.deps, outside.scope, address),
    );
    if (requested === 'limit') {
      await say(ctx, t('pray-email-limit'));
      return 'none';
    }
    return { ctx };
  }
}

/** `ctx`: the address is to be another one. */
async function askCode(steps: Steps, begin: FlowContext): Promise<MailChoice | { ctx: FlowContext }> {
  const { t } = steps;
  const later = [[steps.button('pray-code-change', 'mail-edit'), steps.button('pray-code-later', 'mail-no')]];
  await say(begin, { text: t('pray-code-prompt'), rows: later });
  for (;;) {
    const input = await steps.next();
    if (input.kind === 'tap') {
      if (input.action === 'mail-no') return 'none';
      if (input.action === 'mail-edit') return { ctx: input.ctx };
      if (input.action === 'cancel' || input.action === 'exit') return 'exit';
      if (input.action === 'resume') await say(input.ctx, { text: t('pray-code-prompt'), rows: later });
      continue;
    }
    if (input.kind !== 'text') continue;
    const code = input.text.trim();
    const read = await steps.talk.external((outside) => readEmailCode(steps.deps, outside.scope, code));
    if (read.kind === 'right') {
      await say(input.ctx, t('pray-code-right'));
      return 'wanted';
    }
    if (read.kind === 'spent') {
      await say(input.ctx, t('pray-code-spent'));
      return 'none';
    }
    await say(input.ctx, {
      text: t('pray-code-wrong', { left: read.left }),
      rows: later,
    });
  }
}

/** Form only; whether it exists, the code tells. No quoted local parts, no address literals. */
export function isAddress(text: string): boolean {
  return (
    text.length <= 254 &&
    /^[\w.!#$%&'*+/=?^`{|}~-]{1,64}@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/iu.test(text)
  );
}
