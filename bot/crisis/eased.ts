// "It is a song", "I am not in danger", "I feel better": believed at once, in a friendly line. Only what was not meant that way is not
// asked about again; who feels better and says the same words later has fallen back. It closes no door: the way to help stays below,
// another sign is heard as ever, and what was swallowed is never waved off.
import type { CrisisState } from '../../core/session.ts';
import type { CrisisTexts } from '../../locales/crisis-texts.ts';
import type { FollowUp } from './follow-up.ts';
import { feelsBetter, saysFalseAlarm } from './listen.ts';
import { next } from './state.ts';

/** "It was a song": believed, and the ordinary talk goes on; "I feel better" is. While it is now, we ask whether they are safe first. */
export function easedBy(
  state: CrisisState,
  bodily: boolean,
  text: string,
  { followUp: words }: CrisisTexts,
): FollowUp | undefined {
  const alarm = saysFalseAlarm(text);
  if (bodily || state.asked === 'safe' || !(alarm || feelsBetter(text))) return undefined;
  if (alarm && state.imminent && state.step === 0) return undefined;
  const after: CrisisState = { ...next(state, undefined), step: Math.max(2, state.step) };
  // In a danger of this minute they said first that they are safe.
  const eased: CrisisState = state.imminent && state.step < 2 ? after : { ...after, eased: 'yes' };
  return alarm
    ? { text: `${words.heard.falseAlarm} ${words.heard.goOn}`, state: eased, exact: true }
    : { text: words.better, state: { ...after, eased: 'better' } };
}
