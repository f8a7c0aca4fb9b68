// Which words belong to which danger: several categories are spoken of in the same way.
import type { CrisisCategory } from '../../core/crisis/categories.ts';

export type Topic = 'suicide' | 'violence' | 'child' | 'medical' | 'harm' | 'eating' | 'panic';
export const TOPICS: Readonly<Record<CrisisCategory, Topic>> = {
  'suicide-passive': 'suicide',
  'suicide-active': 'suicide',
  'suicide-plan': 'suicide',
  'suicide-imminent': 'suicide',
  'self-harm': 'suicide',
  violence: 'violence',
  child: 'child',
  medical: 'medical',
  'harm-to-others': 'harm',
  'eating-disorder': 'eating',
  panic: 'panic',
};
