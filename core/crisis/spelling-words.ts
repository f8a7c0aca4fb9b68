// Words with spellings of their own, beside the short forms: with an apostrophe, with stars for letters, with a letter
// missing. Data only; spelling.ts reads a message by it.

/** Short forms that are another word without their apostrophe: "i'll" is no illness. */
export const APOSTROPHE_FORMS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "i'll": 'i will',
    "he'll": 'he will',
    "she'll": 'she will',
    "we'll": 'we will',
    "we're": 'we are',
    "he'd": 'he would',
    "she'd": 'she would',
    "we'd": 'we would',
  }),
);

/** French words that lose their vowel before another: "j'ai" is "je ai". */
export const ELISIONS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    j: 'je',
    d: 'de',
    n: 'ne',
    m: 'me',
    t: 'te',
    s: 'se',
    l: 'le',
    c: 'ce',
    qu: 'que',
    jusqu: 'jusque',
    lorsqu: 'lorsque',
    puisqu: 'puisque',
  }),
);

/** Words people write with stars in them. */
export const STARRED_WORDS: readonly string[] = [
  'kill',
  'killing',
  'killed',
  'die',
  'dead',
  'death',
  'suicide',
  'suicidal',
  'suicidio',
  'suicidarme',
  'matarme',
  'rape',
  'raped',
  'abuse',
  'abused',
  'cut',
  'cutting',
  'harm',
  'hang',
  'overdose',
  'morir',
  'myself',
];

/** Words worth recognising through one missing or swapped letter. Longer than five letters, no near neighbours. */
export const TYPO_WORDS: readonly string[] = [
  'myself',
  'suicide',
  'suicidal',
  'killing',
  'hopeless',
  'worthless',
  'overdose',
  'overdosed',
  'burden',
  'anymore',
  'hanging',
  'thoughts',
  'cutting',
  'goodbye',
  'themselves',
  'himself',
  'herself',
  'suffering',
  'depressed',
  'suicidio',
  'suicidarme',
  'matarme',
  'desaparecer',
  'despertar',
  'existir',
  'suicidar',
  'sobredosis',
  'morirme',
  'suicidio',
  'desaparecer',
  'acordar',
  'suicider',
  'disparaitre',
  'reveiller',
];
