// The group's fixed words, in the language of the group.
import type { BoardLabels } from '../../core/prayer/post-message.ts';
import { postLabels } from '../../locales/post-labels.ts';
import type { Translate } from '../../locales/translator.ts';

export const boardLabels = (t: Translate): BoardLabels => ({
  ...postLabels(t),
  withdrawn: t('post-withdrawn'),
  flagged: t('post-flagged'),
  closed: t('post-closed'),
  answered: t('post-answered'),
  praying: (count) => t('post-praying', { count }),
  prayingFor: (number, count) => t('post-praying-for', { number, count }),
  followUp: t('post-follow-up'),
  followedUp: t('post-followed-up'),
  followUpOne: t('post-follow-up-one'),
  flag: t('post-flag'),
  flagOne: t('post-flag-one'),
  digestTitle: (count) => t('post-digest-title', { count }),
});
