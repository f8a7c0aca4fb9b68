// Who asks for help by themselves: /crisis and every "Help now" and "Show numbers" button.
import type { Update } from 'grammy/types';
import type { Screening } from '../../core/crisis/categories.ts';
import { tapData } from '../callback-data.ts';

/** The button that leads to the numbers from anywhere. */
export const HELP_NOW = tapData('crisis', 'now', 'show');

/** What a person who asks for help by themselves is shown: the general card of their country. */
export const ASKED_FOR: Screening = {
  level: 'card',
  categories: ['suicide-passive'],
  rules: ['asked'],
  imminent: false,
  subject: 'unclear',
};

export const asksForHelp = (update: Update): boolean =>
  /^\/(?:crisis(?!\w)|start crisis$)/.test(update.message?.text ?? '') ||
  /^v1:crisis:[^:]*:show$/.test(update.callback_query?.data ?? '');
