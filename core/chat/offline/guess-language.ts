// Which language a message is in, from its small words and its script. Only as good as it must be: it picks a word table and the
// language of the answer, and says so when it does not know.

import { tokenise, type Token } from './fold.ts';

export const READ_LANGUAGES = ['en', 'es', 'pt', 'fr', 'de', 'it', 'pl', 'ru', 'tr', 'ar', 'id'] as const;
export type ReadLanguage = (typeof READ_LANGUAGES)[number];

const SMALL_WORDS: Readonly<Record<ReadLanguage, string>> = {
  en: `the i im ive you your is are was were my me it its this that these those and but not dont cant have has had do does did of to with for on at be been am he she they them his her what when how why who will would should there about because just so if from we our us as or a an hello hi thanks thank please feel feeling`,
  es: `el la los las un una que de y no mi mis me te se es esta estoy soy con por para pero muy como cuando porque lo le su sus yo tu ella nos ha he hay tengo tiene ya mas si todo nada al del pero aun asi entonces ni porque hola gracias siento eres fue ser estaba quiero puedo hoy ayer donde quien usted ustedes ellos hace muchas buenos dios`,
  pt: `o a os as um uma que de e nao meu minha meus minhas me te se estou sou com por para mas muito como quando porque lhe seu sua eu voce ela ele nos tem ha tenho ja mais sim tudo nada ao da do na no em foi ser estava quero posso hoje ontem onde quem voces eles isso esse essa pelo pela todo toda nas nos tempo pelos ainda entao assim nem porque igreja oi ola obrigado obrigada sinto deus tô to pra ta mto vc`,
  fr: `le la les un une des que de et ne pas mon ma mes me te se est suis avec par pour mais tres comme quand parce lui son sa ses je tu elle il nous vous a ai ont il y du au aux plus si tout rien bonjour salut merci sens etre etait veux peux aujourdhui hier ou qui ils elles fait ca cest dans sur dieu jai c j l d qu n m s`,
  de: `der die das ein eine und nicht ich du er sie es wir ihr ist bin sind war mein meine mir mich dich mit fur auf aber sehr wie wenn weil was wer habe hat haben zu von im den dem auch nur noch kein keine hallo danke heute gott werden so da`,
  it: `il lo gli un uno una che di e non mio mia miei mi ti si sono sei con per ma molto come quando perche suo sua io tu lei lui noi voi ho ha hanno del della nel nella al alla piu tutto niente ciao grazie sento essere era oggi ieri dove chi questo questa cosa dio è`,
  pl: `nie tak jest jestem sie mnie moj moja mi ja ty on ona my wy i w z na do to ze co jak kiedy bo ale bardzo mam ma byl byla czy juz tylko dla po o tego czesc dziekuje dzis bog`,
  ru: `и в не на я ты он она мы вы они что это как но мне меня мой моя с у за так все был была есть когда потому очень нет да привет спасибо сегодня бог`,
  tr: `ve bir bu su ben sen o biz siz onlar ne icin ile ama cok gibi degil var yok mi mu da de ki benim bana beni daha her sey nasil neden merhaba tesekkur tesekkurler bugun tanri allah`,
  ar: `في من على الى انا انت هو هي نحن لا ما هذا هذه كان لم لن قد كل مع عن يا لي بي ليس جدا كيف لماذا شكرا مرحبا اليوم الله`,
  id: `yang dan di ke dari saya aku kamu dia kita kami mereka ini itu tidak bukan ada untuk dengan adalah sudah akan bisa sangat karena tapi tetapi apa bagaimana kenapa sangat halo terima kasih hari tuhan nggak gak banget lagi`,
};

/** Marks that only one of the Latin-script languages here uses often. */
const MARKS: readonly (readonly [RegExp, ReadLanguage])[] = [
  [/[ñ¿¡]/u, 'es'],
  [/[ãõ]|ção|ções/u, 'pt'],
  [/[èœ]|[nd]'[aeiouhéè]|\bj'/u, 'fr'],
  [/[äöß]/u, 'de'],
  [/[łęąśżźć]/u, 'pl'],
  [/[ığş]/u, 'tr'],
];

let languagesByWord: Map<string, ReadLanguage[]> | undefined;

function smallWords(): Map<string, ReadLanguage[]> {
  if (languagesByWord) return languagesByWord;
  languagesByWord = new Map();
  for (const language of READ_LANGUAGES) {
    for (const { text } of tokenise(SMALL_WORDS[language])) {
      const list = languagesByWord.get(text) ?? [];
      if (!list.includes(language)) languagesByWord.set(text, [...list, language]);
    }
  }
  return languagesByWord;
}

export interface LanguageGuess {
  /** Best first; empty when nothing spoke for any. */
  readonly ranked: readonly ReadLanguage[];
  /** True when the first is clearly ahead of the second. */
  readonly sure: boolean;
  /** How much spoke for each language that had anything. */
  readonly points: ReadonlyMap<ReadLanguage, number>;
}

/** Guesses from script, letters and small words; never throws, deterministic. */
export function guessLanguage(text: string, tokens: readonly Token[] = tokenise(text)): LanguageGuess {
  if (/\p{Script=Cyrillic}{2}/u.test(text))
    return { ranked: ['ru'], sure: true, points: new Map([['ru', 9]]) };
  if (/\p{Script=Arabic}{2}/u.test(text)) return { ranked: ['ar'], sure: true, points: new Map([['ar', 9]]) };
  const points = new Map<ReadLanguage, number>();
  const add = (language: ReadLanguage, by: number): void => {
    points.set(language, (points.get(language) ?? 0) + by);
  };
  for (const { text: word } of tokens) {
    const languages = smallWords().get(word) ?? [];
    for (const language of languages)
      add(language, word.length === 1 ? 0.5 : 1 / Math.sqrt(languages.length));
  }
  const lower = text.toLowerCase();
  for (const [mark, language] of MARKS) if (mark.test(lower)) add(language, 1.5);
  const ranked = [...points.entries()].sort((a, b) => b[1] - a[1]);
  const [first, second] = ranked;
  return {
    ranked: ranked.map(([language]) => language),
    sure: first !== undefined && first[1] >= 1 && first[1] >= (second?.[1] ?? 0) * 1.15 + 0.2,
    points,
  };
}
