// Row makers of the Spanish, Portuguese and French tables: one shape for three languages, so that what one finds the others do.
// A sign is a card, a question costs one caring sentence, a hint only adds points. What a row means stays in its own table.

import type { RuleRow } from './rule.ts';

type Row = Omit<RuleRow, 'level' | 'category'> & Partial<Pick<RuleRow, 'category'>>;

/** A wish to die, a plan, an act: helplines at once. */
export const sign = (row: Row): RuleRow => ({
  category: 'suicide-passive',
  level: 'card',
  subject: 'self',
  keepsPast: true,
  ...row,
});

/** A sign that holds its own "not": "no quiero despertar". "I have no plan" makes a question of it. */
export const ownNot = (row: Row): RuleRow => sign({ keepsNegation: true, softensOnDenial: true, ...row });

/** One caring question; a card where another sign stands beside it. */
export const question = (row: Row): RuleRow => ({
  category: 'suicide-passive',
  level: 'ask',
  weight: 1,
  cardWith: 0.7,
  anyCompany: true,
  subject: 'self',
  keepsNegation: true,
  keepsPast: true,
  ...row,
});

/** Points and nothing more. */
export const hint = (row: Row): RuleRow => ({
  category: 'suicide-passive',
  level: 'hint',
  subject: 'self',
  keepsNegation: true,
  keepsPast: true,
  ...row,
});

/** Danger to somebody else, announced by the one who writes. */
export const threat = (row: Row): RuleRow => ({
  category: 'harm-to-others',
  level: 'card',
  subject: 'self',
  ...row,
});

interface Told {
  readonly patterns: readonly string[];
  readonly examples: readonly string[];
  readonly benign?: readonly string[];
}

/** One class of signs in three languages side by side: what one finds, the others must. */
export interface Trio {
  readonly shape: (row: Row) => RuleRow;
  readonly row: Omit<Row, 'id' | 'patterns' | 'examples' | 'benign'>;
  readonly id: string;
  readonly es: Told;
  readonly pt: Told;
  readonly fr: Told;
}

/** The rows of one language: `es-` and the class. */
export const rowsOf = (lang: 'es' | 'pt' | 'fr', classes: readonly Trio[]): readonly RuleRow[] =>
  classes.map((one) => one.shape({ ...one.row, ...one[lang], id: `${lang}-${one.id}` }));
