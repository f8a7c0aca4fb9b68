// Every conversation of the evaluation.
import type { Conversation } from '../conversation.ts';
import { ENGLISH } from './english.ts';
import { FRENCH } from './french.ts';
import { PORTUGUESE } from './portuguese.ts';
import { SPANISH } from './spanish.ts';

export const CONVERSATIONS: readonly Conversation[] = [...ENGLISH, ...SPANISH, ...PORTUGUESE, ...FRENCH];
