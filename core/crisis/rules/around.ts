// What the tables of the four languages share in one place: the row maker for danger that is told around, and where it belongs.
// A step at the door at night, a question about sin, a plan "for tonight": said around the danger instead of naming it.

import type { CrisisCategory, CrisisSubject } from '../categories.ts';
import type { RuleRow } from './rule.ts';

interface Told {
  readonly id: string;
  readonly category: CrisisCategory;
  readonly level: 'card' | 'ask';
  readonly reason: string;
  readonly patterns: readonly string[];
  readonly examples: readonly string[];
  readonly benign: readonly string[];
  readonly subject?: CrisisSubject;
  readonly weight?: number;
  readonly imminent?: true;
  readonly means?: true;
  readonly deathly?: true;
  readonly breathless?: true;
  readonly cardWith?: number;
  readonly anyCompany?: true;
}

/** Such words hold their own "not", and a time long past is part of what they tell. */
export const told = (row: Told): RuleRow => ({
  subject: 'self',
  ...(row.level === 'ask' && { weight: 0.8 }),
  keepsNegation: true,
  keepsPast: true,
  ...row,
});
