// One match of a rule, with what its surroundings made of it.

import type { Judgement } from './context.ts';
import type { Rule } from './compact.ts';
import type { Hit } from './spans.ts';

export interface Finding {
  readonly row: Rule;
  readonly hit: Hit;
  readonly judgement: Judgement;
}
