// Softer signs, found after the claim: the question goes out at once, and the classifier still looks at the message. Where it sees more,
// the numbers follow; where it cannot be reached, they follow too, because then nobody has looked twice. Without a model at all
// (none configured, or no consent) the question with its button stands alone.
import { asEpochMillis } from '../../core/brands.ts';
import type { Screening } from '../../core/crisis/categories.ts';
import type { ReplyRequest } from '../../core/chat/replies.ts';
import { MESSAGES } from '../../core/ports/log.ts';
import type { CrisisState } from '../../core/session.ts';
import { agreedTo, change, type ChatScope } from '../context.ts';
import type { BotDeps } from '../deps.ts';
import { crisisTexts } from './cards.ts';
import { raisedBy } from './follow-up.ts';
import { wasDenied } from './persona-note.ts';
import { countReferral } from './record.ts';
import { screenWords } from './screen-words.ts';
import { inCrisisWindow, showCard, showDanger } from './turn.ts';

const modelLooks = (deps: BotDeps, scope: ChatScope): boolean =>
  deps.chat.hasModel && agreedTo(scope, 'chat');

export interface SoftSigns {
  /** To be met before any feature. */
  readonly meet?: Screening;
  /** For the turn that follows: the model may raise it. */
  readonly known?: Screening;
}

/**
 * What the rules see in this message together with the ones before. Inside an open crisis window the crisis persona asks anyway, and
 * only a short answer to its question counts; in a safety plan dark words are what is asked for.
 */
export function softSigns(deps: BotDeps, scope: ChatScope, words: string, alone: Screening): SoftSigns {
  const { crisis, flow, turns } = scope.session;
  if (!words || (flow?.name === 'safety-plan' && !inCrisisWindow(scope))) return {};
  if (crisis && inCrisisWindow(scope)) {
    const raised = raisedBy(crisis, words);
    // "Yes" to a safety plan is no yes to an earlier question; what is an emergency by itself is met.
    if (scope.toPlan && (scope.toPlan.heard !== 'entry' || !raised?.rules.includes('window-words')))
      return {};
    if (raised) return !flow || raised.categories[0] === 'medical' ? { meet: raised } : {};
    // They said no, or took it back, and the ordinary talk goes on: another sign is asked about, the same words are not.
    const fresh = !flow && wasDenied(crisis) && alone.level === 'ask' && !sameWords(alone, crisis);
    return fresh ? { meet: alone } : {};
  }
  const history = turns.filter((turn) => turn.role === 'person').map((turn) => turn.text);
  const finding = history.length > 0 ? screenWords(deps, { text: words, lang: scope.lang, history }) : alone;
  if (finding.level !== 'none') return { meet: finding };
  if (!finding.held) return {};
  // The same question a moment later is left to the model, if there is one to look.
  return !flow && modelLooks(deps, scope) ? { known: finding } : { meet: finding.held };
}

const sameWords = ({ rules }: Screening, { rules: known = [] }: CrisisState): boolean =>
  rules.every((rule) => known.includes(rule));

export async function meetDanger(
  deps: BotDeps,
  scope: ChatScope,
  finding: Screening,
  words: string,
  messageId?: number,
): Promise<void> {
  const before = scope.session;
  const alreadyOpen = inCrisisWindow(scope);
  await showDanger(deps, scope, finding, words, messageId);
  if (finding.level !== 'ask' || alreadyOpen || before.flow || !modelLooks(deps, scope)) return;
  const judged = await deps.chat.judge(judgeRequest(scope, before, finding, words));
  if (!judged.reached) await addNumbers(deps, scope, finding);
  else if (judged.finding.level === 'card') {
    const opening = crisisTexts(scope.lang).askedFirst;
    await showDanger(deps, scope, judged.finding, '', messageId, opening);
  }
}

/** The numbers below a question that nobody looked at twice. The question stays open: "no" is still its answer. */
export async function addNumbers(deps: BotDeps, scope: ChatScope, finding: Screening): Promise<void> {
  const opening = crisisTexts(scope.lang).askedFirst;
  if ((await showCard(deps, scope, finding, 'full', { opening })) !== 'sent') return;
  const { crisis } = scope.session;
  if (crisis) change(scope, { crisis: { ...crisis, lastCardAt: scope.now }, aiNoticeAt: scope.now });
  await countReferral(deps, scope, finding.categories[0] ?? 'suicide-passive').catch((error: unknown) =>
    deps.log.error(MESSAGES.crisisNotRecorded, error, {}),
  );
}

const judgeRequest = (
  scope: ChatScope,
  session: ChatScope['session'],
  finding: Screening,
  text: string,
): ReplyRequest => ({
  text,
  language: scope.lang,
  session,
  persona: 'companion',
  finding,
  now: asEpochMillis(scope.now * 1000),
  deadline: scope.deadline,
  seed: scope.updateId,
});
