// How people write the words the screening knows: contractions, chat short forms, coded words that slip past
// filters, stretched letters, leetspeak, stars for letters and frequent typos. Only ever maps towards known words;
// a word it does not know stays as it is.

/** Short forms and coded words, each with the plain words it stands for. Keys carry no apostrophe. */
export const SHORT_FORMS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    // English contractions, with and without the apostrophe
    im: 'i am',
    id: 'i would',
    its: 'it is',
    ive: 'i have',
    dont: 'do not',
    doesnt: 'does not',
    didnt: 'did not',
    cant: 'can not',
    cannot: 'can not',
    couldnt: 'could not',
    wont: 'will not',
    wouldnt: 'would not',
    shouldnt: 'should not',
    isnt: 'is not',
    arent: 'are not',
    wasnt: 'was not',
    werent: 'were not',
    havent: 'have not',
    hasnt: 'has not',
    hadnt: 'had not',
    aint: 'am not',
    thats: 'that is',
    theres: 'there is',
    whats: 'what is',
    hes: 'he is',
    shes: 'she is',
    theyre: 'they are',
    youre: 'you are',
    youve: 'you have',
    theyve: 'they have',
    theyll: 'they will',
    youll: 'you will',
    itll: 'it will',
    mustnt: 'must not',
    neednt: 'need not',
    dnt: 'do not',
    cnt: 'can not',
    itd: 'it would',
    idve: 'i would have',
    wouldve: 'would have',
    couldve: 'could have',
    shouldve: 'should have',
    // English chat forms
    wanna: 'want to',
    wana: 'want to',
    wnna: 'want to',
    gonna: 'going to',
    gunna: 'going to',
    gona: 'going to',
    gotta: 'got to',
    tryna: 'trying to',
    imma: 'i am going to',
    ima: 'i am going to',
    lemme: 'let me',
    gimme: 'give me',
    dunno: 'do not know',
    idk: 'i do not know',
    idc: 'i do not care',
    u: 'you',
    ur: 'your',
    rn: 'right now',
    tn: 'tonight',
    bc: 'because',
    cuz: 'because',
    coz: 'because',
    cus: 'because',
    cos: 'because',
    tbh: 'honestly',
    atm: 'right now',
    irl: 'in real life',
    ngl: 'honestly',
    tho: 'though',
    thru: 'through',
    prolly: 'probably',
    prob: 'probably',
    bf: 'boyfriend',
    gf: 'girlfriend',
    ppl: 'people',
    smth: 'something',
    sth: 'something',
    abt: 'about',
    w: 'with',
    bestie: 'friend',
    mum: 'mom',
    mommy: 'mom',
    mummy: 'mom',
    daddy: 'dad',
    kinda: 'kind of',
    sorta: 'sort of',
    outta: 'out of',
    // coded words, English
    kms: 'kill myself',
    kmself: 'kill myself',
    kmslf: 'kill myself',
    kys: 'kill yourself',
    ctb: 'kill myself',
    sewerslide: 'suicide',
    sewercide: 'suicide',
    suislide: 'suicide',
    sueicide: 'suicide',
    kermit: 'commit',
    sui: 'suicide',
    suicidee: 'suicide',
    soocide: 'suicide',
    sewiside: 'suicide',
    graped: 'raped',
    selfharm: 'self harm',
    selfharming: 'self harming',
    selfharmed: 'self harmed',
    oding: 'overdosing',
    oded: 'overdosed',
    mysel: 'myself',
    meself: 'myself',
    mysef: 'myself',
    myslf: 'myself',
    deds: 'dead',
    dieing: 'dying',
    dyeing: 'dying',
    killmyself: 'kill myself',
    killme: 'kill me',
    endme: 'end me',
    endit: 'end it',
    suic: 'suicide',
    // Spanish chat forms
    q: 'que',
    xq: 'porque',
    pq: 'porque',
    xk: 'porque',
    tmb: 'tambien',
    tb: 'tambien',
    qiero: 'quiero',
    kiero: 'quiero',
    kero: 'quiero',
    qero: 'quiero',
    nomas: 'no mas',
    namas: 'nada mas',
    nms: 'no mames',
    vdd: 'verdad',
    ntp: 'no te preocupes',
    msj: 'mensaje',
    aveces: 'a veces',
    d: 'de',
    pa: 'para',
    // Portuguese chat forms
    pra: 'para',
    pras: 'para as',
    vc: 'voce',
    vcs: 'voces',
    tbm: 'tambem',
    n: 'nao',
    naum: 'nao',
    qro: 'quero',
    msm: 'mesmo',
    mto: 'muito',
    mt: 'muito',
    // French chat forms and elisions written in one word
    jai: 'je ai',
    jen: 'je en',
    jveux: 'je veux',
    jpeux: 'je peux',
    jsuis: 'je suis',
    chuis: 'je suis',
    jvais: 'je vais',
    jme: 'je me',
    jvoudrais: 'je voudrais',
    jaimerais: 'je aimerais',
    jaurais: 'je aurais',
    jarrive: 'je arrive',
    jarrete: 'je arrete',
    jpense: 'je pense',
    jetais: 'je etais',
    nen: 'ne en',
    nai: 'ne ai',
    jsp: 'je sais pas',
    jpp: 'je en peux plus',
    jsais: 'je sais',
    jcrois: 'je crois',
    jferais: 'je ferais',
    ptn: 'putain',
    pk: 'pourquoi',
    tkt: 'ne te inquiete pas',
    mtn: 'maintenant',
    jamaise: 'jamais',
  }),
);

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

const LEET: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};

/** "su1c1d3" -> "suicide"; also tries 1 as l ("k1ll" stays "kill", "ki11" -> "kill"). */
export function unleet(word: string): readonly [string, string] {
  let asI = '';
  let asL = '';
  for (const letter of word) {
    const plain = LEET[letter] ?? letter;
    asI += plain;
    asL += letter === '1' || letter === '!' ? 'l' : plain;
  }
  return [asI, asL];
}

let typos: ReadonlyMap<string, string> | undefined;

/**
 * The word a typo stands for: one letter missing, or two swapped. Ask only about words the tables do not know; the
 * first is kept where two words share a typo.
 */
export function untypo(typo: string): string | undefined {
  typos ??= typoMap();
  return typos.get(typo);
}

function typoMap(): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  const add = (typo: string, word: string) => {
    if (!map.has(typo)) map.set(typo, word);
  };
  for (const word of TYPO_WORDS) {
    for (let i = 1; i < word.length; i++) {
      add(word.slice(0, i) + word.slice(i + 1), word);
      if (i + 1 < word.length)
        add(word.slice(0, i) + word.charAt(i + 1) + word.charAt(i) + word.slice(i + 2), word);
    }
  }
  return map;
}
