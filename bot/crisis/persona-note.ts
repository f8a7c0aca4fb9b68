// What the model is told about an open crisis window, in English, for its prompt: which danger, whose, whether it is now, and the one
// question that is due. Without it a "yes" has no meaning to a model that may not remember. It never holds the person's words.
import type { CrisisCategory } from '../../core/crisis/categories.ts';
import type { CrisisState } from '../../core/session.ts';
import type { FollowUp } from './follow-up.ts';

const DANGERS: Readonly<Record<CrisisCategory, string>> = {
  'suicide-passive': 'a wish not to live',
  'suicide-active': 'thoughts of suicide',
  'suicide-plan': 'suicide, with a plan',
  'suicide-imminent': 'suicide',
  'self-harm': 'self-harm',
  violence: 'violence by another person',
  child: 'a child in danger',
  'harm-to-others': 'harm to other people',
  medical: 'an overdose or another medical emergency',
  'eating-disorder': 'an eating disorder',
  panic: 'acute panic',
};

/** They answered our direct question with a no, or took back what they wrote; asking again would be a loop. */
export const wasDenied = (state: CrisisState): boolean =>
  state.eased === 'yes' || state.eased === 'again' || (state.level === 'ask' && state.step >= 2);

export function personaNote(state: CrisisState, next: FollowUp | undefined): string {
  const whose = state.subject === 'other' ? 'somebody they write about, not the writer' : 'the writer';
  const hurt = state.category === 'violence' || state.category === 'child';
  return [
    `Known so far: ${DANGERS[state.category]}; in danger: ${whose}${state.imminent ? '; it is happening now: people beside them and the emergency number come first' : ''}.`,
    ...(hurt
      ? ['They are hurt by another person: do not ask about suicide, and leave every decision to them.']
      : []),
    ...(state.level === 'ask'
      ? ['So far only a direct question was asked; the numbers stand behind a button.']
      : []),
    wasDenied(state)
      ? state.eased && state.eased !== 'better'
        ? 'They said since then that it was not meant that way. Believe them, answer what they write now, do not ask about it again and do not preach.'
        : 'They said no to it. Believe them, listen, do not ask it again.'
      : next
        ? `Unless they have just answered it, the one thing to say or ask next is this, in your own words: "${next.text}"`
        : '',
  ]
    .filter(Boolean)
    .join(' ');
}
