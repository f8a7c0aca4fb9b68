// Answers to what people ask or tell between our questions: who reads this, are you real, is it a sin, I am afraid to call, she is
// here now. Each fixed text answers exactly that. It decides no danger and moves no question on that is still open.
import type { CrisisState } from '../../core/session.ts';
import type { CrisisTexts } from '../../locales/crisis-texts.ts';
import {
  asksAboutTheCall,
  asksAboutBlame,
  asksAboutFaith,
  asksWhoAnswers,
  asksWhoSees,
  cannotReach,
  cannotSpeak,
  fearsSending,
  fearsTheCall,
  hasCompany,
  isSorry,
  hasTold,
  keepsASecret,
  namesSomebody,
  saidNo,
  saidYes,
  saysGoodbye,
  tellsHelpComes,
  tookNothing,
  wantsQuiet,
  wantsToLive,
  willReachOut,
} from './listen.ts';
import type { FollowUp } from './follow-up.ts';
import type { Topic } from './topics.ts';

type Heard = keyof CrisisTexts['followUp']['heard'];

/** Topics where the people around are likely to help; where somebody is hurt by another, who is near may be the danger. */
const COMPANY_HELPS: ReadonlySet<Topic> = new Set(['suicide', 'medical', 'eating', 'panic']);

/** Undefined: nothing of the kind; the next question follows. */
export function hear(
  state: CrisisState,
  topic: Topic,
  text: string,
  texts: CrisisTexts,
): FollowUp | undefined {
  const say = (which: Heard, after: CrisisState = state): FollowUp => ({
    text: texts.followUp.heard[which],
    state: after,
  });
  const { asked: _, ...quiet } = state;
  const hurt = topic === 'violence' || topic === 'child';
  if (fearsSending(text)) return { ...say('police'), exact: true };
  if (asksWhoSees(text)) return { ...say('seen'), exact: true };
  if (asksWhoAnswers(text)) return { ...say('machine'), exact: true };
  if (wantsQuiet(text)) return say('stop', { ...quiet, asked: 'quiet', step: Math.max(2, state.step) });
  if (saysGoodbye(text) && state.level === 'card' && topic === 'suicide' && state.subject !== 'other')
    return { ...say('goodbye', { ...state, asked: 'safe', step: state.step + 1 }), safe: true };
  if (hurt && cannotSpeak(text)) return { ...say('quietly'), exact: true };
  if (state.subject === 'other' && keepsASecret(text)) return say('secret', next(quiet));
  // Asked once more before the danger of this minute is let go. What is left then is the wish behind it.
  if (topic === 'medical' && state.asked === 'nothing' && (tookNothing(text) || saidYes(text)))
    return say('nothingTaken', { ...hoping(quiet), step: 1 });
  if (topic === 'medical' && tookNothing(text))
    return { ...say('nothingSure', { ...state, asked: 'nothing' }), exact: true };
  if (topic === 'suicide' && state.level === 'card' && state.subject !== 'other' && wantsToLive(text))
    return say('wantsToLive', { ...next(quiet), asked: 'person' });
  if (topic === 'medical' && tellsHelpComes(text)) return say('helpComes', next(quiet));
  if (hurt && asksAboutBlame(text)) return say('blame');
  if (!hurt && asksAboutFaith(text)) return say('faith', { ...state, asked: 'person' });
  if (asksAboutTheCall(text)) return { ...say('aboutCall'), exact: true };
  if (isSorry(text)) return say('noBother', next(quiet));
  if (fearsTheCall(text)) return say('callFear');
  if (state.subject === 'other')
    return cannotReach(text) ? { ...say('unreachable', next(quiet)), call: false } : undefined;
  if (hurt && state.step > 0 && namesSomebody(text) && !saidNo(text)) return say('adult', next(quiet));
  if (!COMPANY_HELPS.has(topic) || state.level === 'ask') return undefined;
  if (hasCompany(text)) return say('company', next(quiet));
  if (hasTold(text)) return say('told', next(quiet));
  if (willReachOut(text)) return say('doIt', next(quiet));
  return undefined;
}

function hoping(state: CrisisState): CrisisState {
  const { imminent: _, ...calm } = state;
  return { ...calm, category: 'suicide-active' };
}

/** What the card asked, or we did, has its answer; right below the card the direct question is still to come. */
const next = (state: CrisisState): CrisisState => ({ ...state, step: state.step && state.step + 1 });
