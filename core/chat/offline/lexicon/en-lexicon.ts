// English as the classifier sees it: feeling words and situations in one.

import { EN_CLASSES, EN_SITUATIONS } from './en-situations.ts';
import { EN_WORDS } from './en.ts';
import type { EmotionLexicon } from './lexicon.ts';

export const EN_LEXICON: EmotionLexicon = {
  classes: EN_CLASSES,
  negators: `not no never dont doesnt didnt isnt wasnt arent werent cant couldnt cannot wont wouldnt aint nor neither without hardly barely nothing nobody havent hasnt hadnt shouldnt`,
  stronger: `very so really extremely too totally completely incredibly absolutely terribly deeply utterly super such always fucking truly`,
  weaker: `bit little slightly somewhat kinda kind sort sorta rather fairly almost partly`,
  turns: `but however though although yet`,
  rows: [...EN_WORDS, ...EN_SITUATIONS],
};
