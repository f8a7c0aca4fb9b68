// English: which clauses may be repeated, and how "my mother left me" becomes "your mother left you".

import { wordMap, wordSet, type ClauseRules } from './clause-rules.ts';

const SHIFT =
  wordMap(`my>your, mine>yours, me>you, myself>yourself, our>your, ours>yours, us>you, ourselves>yourselves, i'm>you're, i've>you've, i'd>you'd,
  i'll>you'll, im>you're, ive>you've, we>you, we're>you're, we've>you've, i>you`);

const CAPITAL =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|april|june|july|september|october|november|december|christmas|easter)$/;

function turn(words: readonly string[]): string[] | undefined {
  const turned: string[] = [];
  for (const [at, word] of words.entries()) {
    const low = word.toLowerCase();
    const before = words[at - 1]?.toLowerCase();
    const own =
      before === 'i' ||
      (words[at - 2]?.toLowerCase() === 'i' && /^(?:just|still|really|also|never)$/.test(before ?? ''));
    if (low === 'am' && own) turned.push('are');
    else if (low === 'was' && own) turned.push('were');
    else if (/^(?:am|i)$/.test(low) && at > 0 && !(low === 'i' && before === 'and')) return undefined;
    else if (CAPITAL.test(low)) turned.push(low.charAt(0).toUpperCase() + low.slice(1));
    else turned.push(SHIFT.get(low) ?? (at === 0 ? low : word));
  }
  return turned;
}

export const EN_CLAUSES: ClauseRules = {
  lead: wordSet(
    'and but so because since when well ok okay today yesterday just also then cause cuz now lately recently honestly actually',
  ),
  cuts: /\b(?:because|and|but|so (?=i\b|my\b|we\b|he\b|she\b|they\b|now\b)|although|while|since|which|who|that|if|when|until|as|or)\b/i,
  opens: /^(?:i|i'm|i've|im|ive|we|we're|my|our)\b/i,
  event:
    /\b(?:died|passed away|left (?:me|us|home|yesterday|today|last)|lost (?:my|our)|(?:broke|broken) up|divorc\w+|separat\w+|(?:is|are|got|fell|been|was) (?:very |really |seriously )?(?:sick|ill|in (?:the )?hospital|in intensive care|dying|pregnant|fired|laid off)|has (?:cancer|dementia|surgery)|diagnosed|surgery|operation|failed (?:my|the|an?|her|his)|(?:have|had) (?:an? )?(?:exams?|interview|surgery|operation|test|miscarriage|fight|argument|baby|accident)|moved (?:to|away|out|here)|argued|fought|quarrel\w+|lied to|stole|cheated on|forgot|yelled at|shouted at|stopped talking|drinks|drinking again|can(?:'t|not|t) (?:sleep|fall asleep|pay|find)|couldn't sleep|didn't sleep|haven't slept|passed (?:my|the|her|his|an)|won|got (?:the|a) (?:new )?job|got (?:married|engaged|accepted|promoted)|was born|gave birth|married|graduat\w+|recover\w+|came home|called|visited|waiting for|moved|started|found (?:a|out)|miss my|miss our|been alone)\b/i,
  never:
    /\b(?:you|your|god|jesus|lord|church|pastor|priest|nobody|everybody|everyone|no one|nothing|everything|always|never|anyone|hate\w*|kill\w*|suicid\w*|die|dead|hurt\w*|cut\w*|rap(?:e|ed)|abus\w*|hit\w*|beat\w*|burden|worthless|useless|failure|stupid|ugly|fat|deserve\w*|fault|should\w*|shouldn't|sex\w*|porn\w*|gun|knife|pills?|overdose\w*|drunk|drugs?|fuck\w*|shit\w*|bitch\w*|damn\w*|bastard\w*|whore|slut|asshole|idiot\w*|crazy|like a|as a|feel\w*|think\w*|believe\w*|wish\w*|want\w*|know)\b/i,
  turn,
};
