// What cannot wait for the next question: "that number does not work" brings other lines at once, "I'm travelling" the countries to
// tap, "I am not in danger" ends the asking even in the middle of a form. Fixed words, no model, no consent.
import { Composer } from 'grammy';
import { countryButtons, flowButtons, layOut } from '../../core/crisis/card-buttons.ts';
import { MESSAGES } from '../../core/ports/log.ts';
import { tapData } from '../callback-data.ts';
import { change, type BotContext, type ChatScope } from '../context.ts';
import { crisisTexts, nextLines } from '../crisis/cards.ts';
import { deliver } from '../crisis/deliver.ts';
import { cannotReach, isElsewhere, lineFailed, saysFalseAlarm } from '../crisis/listen.ts';
import { afterLines, cardOf, countReferral } from '../crisis/record.ts';
import { findingOf, inCrisisWindow } from '../crisis/turn.ts';
import type { BotDeps } from '../deps.ts';
import { button, say } from '../presentation/screen.ts';

/** So long after numbers were shown "that number" means one of them; in the middle of a form, not so long. */
const RECENT_SECONDS = 24 * 3600;
const RECENT_IN_FORM_SECONDS = 2 * 3600;

/** Inside a window any line that failed; outside of one a helpline by name, or "that number" where numbers were shown lately. */
function needsOtherLines(scope: ChatScope, text: string): boolean {
  if (!lineFailed(text)) return false;
  if (lineFailed(text, 'helpline') || (sawNumbers(scope) && lineFailed(text, 'number'))) return true;
  // "He does not answer": the person in danger, not a line.
  return inCrisisWindow(scope) && !(scope.session.crisis?.subject === 'other' && cannotReach(text));
}

function sawNumbers({ session: { crisis, numbersAt, flow }, now }: ChatScope): boolean {
  const last = Math.max(numbersAt ?? 0, crisis?.lastCardAt ?? 0);
  return now - last < (flow ? RECENT_IN_FORM_SECONDS : RECENT_SECONDS);
}

export function crisisBetween(deps: BotDeps): Composer<BotContext> {
  const feature = new Composer<BotContext>();
  const show = ({ lang }: ChatScope) =>
    button(crisisTexts(lang).button.showNumbers, tapData('crisis', '0', 'show'));

  feature.on('message:text').filter(
    ({ scope, message }) => needsOtherLines(scope, message.text),
    async (ctx) => {
      const { scope } = ctx;
      const finding = findingOf(scope);
      const words = ctx.message.text;
      const { text, rows } = nextLines(cardOf(deps, scope, finding, words));
      const delivery = await deliver(deps, { chatId: scope.chatId, text, rows });
      const { crisis } = scope.session;
      if (delivery !== 'sent' || !crisis || !inCrisisWindow(scope)) return;
      change(scope, { crisis: afterLines(deps, scope, finding, words, crisis) });
      await countReferral(deps, scope, finding.categories[0] ?? 'suicide-passive').catch((error: unknown) =>
        deps.log.error(MESSAGES.crisisNotRecorded, error, {}),
      );
    },
  );

  feature.on('message:text').filter(
    ({ scope, message }) => inCrisisWindow(scope) && !scope.session.flow && isElsewhere(message.text),
    async (ctx) => {
      const { scope } = ctx;
      const texts = crisisTexts(scope.lang);
      const rows = layOut([...countryButtons('0', scope.lang, texts, 7), show(scope)]);
      await say(ctx, { text: texts.followUp.heard.where, rows });
    },
  );

  // In a form the words would be taken for its next answer.
  feature.on('message:text').filter(
    ({ scope, message }) => {
      const { crisis, flow } = scope.session;
      const open = flow !== undefined && flow.name !== 'safety-plan' && inCrisisWindow(scope);
      return open && crisis?.imminent !== true && saysFalseAlarm(message.text);
    },
    async (ctx) => {
      const { scope } = ctx;
      const { crisis, flow } = scope.session;
      const texts = crisisTexts(scope.lang);
      if (crisis) change(scope, { crisis: { ...crisis, eased: 'yes', step: Math.max(2, crisis.step) } });
      const rows = [[show(scope)], ...(flow ? [flowButtons(flow.run, texts)] : [])];
      await say(ctx, { text: texts.followUp.heard.falseAlarm, rows });
    },
  );
  return feature;
}
