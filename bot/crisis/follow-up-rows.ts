// The buttons below the words of the crisis turns: the numbers always, and what the words offer.
import type { Button } from '../../core/ports/messenger.ts';
import type { CrisisState } from '../../core/session.ts';
import type { CrisisTexts } from '../../locales/crisis-texts.ts';
import { tapData } from '../callback-data.ts';
import type { BotSettings } from '../deps.ts';
import type { FollowUp } from './follow-up.ts';

const tap = (text: string, action: string): Button => ({
  kind: 'callback',
  text,
  data: tapData('crisis', '0', action),
});

export function followUpRows(
  said: Pick<FollowUp, 'exercises' | 'safe' | 'prayer'>,
  texts: CrisisTexts,
  level: CrisisState['level'],
  settings: Pick<BotSettings, 'onCallChatId'>,
): Button[][] {
  const { button, safeNow, prayer } = texts;
  return [
    ...(said.safe ? [[tap(safeNow.yes, 'safe-yes'), tap(safeNow.no, 'safe-no')]] : []),
    ...(said.exercises ? [[tap(button.ground, 'ground')], [tap(button.breathe, 'breathe')]] : []),
    [tap(level === 'ask' ? button.showHelp : button.showNumbers, 'show')],
    ...(settings.onCallChatId !== undefined && level === 'card' ? [[tap(button.onCall, 'on-call')]] : []),
    ...(said.prayer ? [[tap(prayer.button, 'prayer')]] : []),
  ];
}
