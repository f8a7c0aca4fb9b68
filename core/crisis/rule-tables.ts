// The rule tables with their prose, for compiling, explaining and testing. The bot reads compiled.ts instead.

import { EN } from './rules/en.ts';
import { ES } from './rules/es.ts';
import { FR } from './rules/fr.ts';
import { PT } from './rules/pt.ts';
import type { RuleTable } from './rules/rule.ts';

/** Every language is always tried: people switch languages when they hurt. */
export const RULE_TABLES: readonly RuleTable[] = [EN, ES, PT, FR];
