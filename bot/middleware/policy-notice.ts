// A new privacy policy: said once, two weeks before it applies, with the way out. Never in a crisis, never inside a form.
import type { MiddlewareFn } from 'grammy';
import { isPolicyNoticeDue, POLICY_NOTICE_DAYS, POLICY_VERSION } from '../../core/consent/texts.ts';
import { tapData } from '../callback-data.ts';
import type { BotContext } from '../context.ts';
import { inCrisisWindow } from '../crisis/turn.ts';
import type { BotDeps } from '../deps.ts';
import { policyRow } from '../presentation/policy-row.ts';
import { button, say } from '../presentation/screen.ts';

export function policyNotice(deps: BotDeps, version = POLICY_VERSION): MiddlewareFn<BotContext> {
  return async (ctx, next) => {
    const { scope } = ctx;
    const { person, t, lang, now, userId, session } = scope;
    if (!person || !ctx.message || session.flow || inCrisisWindow(scope)) return next();
    if (!isPolicyNoticeDue(person, version)) return next();
    const day = new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' });
    await say(ctx, {
      text: t('policy-notice', { date: day.format((now + POLICY_NOTICE_DAYS * 24 * 3600) * 1000) }),
      rows: [
        ...policyRow(deps.settings.privacyUrl, scope),
        [
          button(t('policy-fine-button'), tapData('privacy', '', 'fine')),
          button(t('policy-out-button'), tapData('privacy', '', 'open')),
        ],
      ],
    });
    await deps.people.change(userId, { policyVersionSeen: version }, { ifKnown: true });
    scope.person = { ...person, policyVersionSeen: version };
    return next();
  };
}
