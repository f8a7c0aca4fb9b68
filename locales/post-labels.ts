// The fixed words of a group post, for bot (preview) and worker (post) alike.
import type { Translate } from './translator.ts';

export interface PostWords {
  readonly title: string;
  readonly urgentTitle: string;
  readonly from: (name: string) => string;
  readonly anonymous: string;
}

export const postLabels = (t: Translate): PostWords => ({
  title: t('post-title'),
  urgentTitle: t('post-title-urgent'),
  from: (name) => t('post-from', { name }),
  anonymous: t('post-anonymous'),
});
