// How texts say "what follows is scripture" in the product's languages, how they say "these are your own words", and how they merely
// point somewhere to read. Patterns run on folded text (lower case, no accents).

const BOOK_SOURCE =
  'bible|biblia|scriptures?|escrituras?|ecritures?|word of god|gods word|palabra de dios|palavra de deus|parole de dieu|gospels?|evangelios?|evangelhos?|evangiles?|good book|psalmist|salmista|psalmiste|psalms?|salmos?|psaumes?|apostle|apostol|apostolo|apotre|prophet|profeta|prophete|proverbs?|proverbios?|old testament|new testament|verses?|versiculos?|versets?|passages?|pasajes?';
const SPEAKER =
  'jesus|jesucristo|christ|cristo|lord|senor|senhor|seigneur|god|dios|deus|dieu|paul|pablo|paulo|david|moses|moises|moise|isaiah|isaias|esaie|peter|pedro|pierre|solomon|salomon|jeremiah|jeremias|john|juan|joao|james|santiago|holy spirit|espiritu santo';
const SAYS =
  'says?|said|reads?|declares?|declared|promises?|promised|proclaims?|dice|dijo|dicen|declara|promete|prometio|afirma|diz|disse|prometeu|dit|promet|promit|declare';
const TELLS =
  'tells? us|tells? you|told us|teach(?:es)?(?: us)?|reminds? (?:us|you)|assures? (?:us|you)|wrote|writes?|nos dice|te dice|nos ensena|ensena|nos recuerda|te recuerda|escribio|escribe|nos diz|nos lembra|ensina|escreveu|escreve|nous dit|te dit|nous rappelle|rappelle|enseigne|ecrit|a ecrit';
/** What follows is not a quotation: "says a lot about", "wrote from prison". */
const NOT_WORDS =
  '(?!\\s*(?:about|of|how|a lot|much|little|nothing|many|so much|something|it|from|in|during|with|while|when|as|for|sobre|acerca|mucho|muito|beaucoup|algo|de|desde|du|des)\\b)';

const BOOK_SAYS = new RegExp(
  `\\b(?:${BOOK_SOURCE})\\b[^.!?\\n“"«]{0,24}?\\b(?:${SAYS}|${TELLS})\\b${NOT_WORDS}`,
);
const SPEAKER_SAYS = new RegExp(
  `\\b(?:${SPEAKER})\\b\\s+(?:himself\\s+|once\\s+|mismo\\s+|also\\s+)?(?:${SAYS})\\b(?:\\s+(?:to|a|aos|aux)\\s+\\p{L}+(?:\\s\\p{L}+)?(?=\\s*[:,]))?${NOT_WORDS}`,
  'u',
);
const WRITTEN =
  /\b(?:it is written|as (?:it is )?written|for it is said|escrito esta|esta escrito|il est ecrit|in the words of (?:the )?(?:psalm|bible|scripture|jesus|god|lord)\w*|como dice la (?:biblia|escritura)|thus (?:says|saith) the lord)\b/;

const OWN_WORDS =
  /\b(?:you (?:say|said|wrote|write|told me|mention(?:ed)?|called it|describe[ds]?|shared|put it)|your (?:own )?words?|when you say|(?:you|one) (?:can|could|might|may) (?:say|pray|tell|write|text|ask)|something like|(?:pray|prayer|simply|just say|say to (?:him|her|them)|tell (?:him|her|them))|(?:me )?(?:dijiste|dices|escribiste|contaste|mencionaste)|tus palabras|puedes (?:decir|orar|escribir)|algo como|voce (?:disse|diz|escreveu|contou)|suas palavras|pode (?:dizer|orar|escrever)|(?:tu|vous) (?:dis|dites|as dit|avez dit|as ecrit|avez ecrit)|(?:tes|vos) mots)\b[^.!?“"«]{0,30}$/;

const POINTER =
  /\b(?:read|reading|see|look at|open|turn to|try|find|start with|sit with|pray(?:ing)?(?: with)?|lee|leer|lea|leyendo|mira|abre|busca|ora con|leia|ler|veja|abra|lis|lire|lisez|voir|voyez|ouvre|cf|consider|think of|remember|recuerda|lembre|like|such as|como)\b/;

/** Where words attributed to scripture begin in folded text, every place, in order. */
export function attributionEnds(folded: string): number[] {
  return [WRITTEN, BOOK_SAYS, SPEAKER_SAYS]
    .flatMap((pattern) =>
      Array.from(
        folded.matchAll(new RegExp(pattern.source, `${pattern.flags}g`)),
        (match) => match.index + match[0].length,
      ),
    )
    .sort((a, b) => a - b);
}

const AFTER = new RegExp(
  `^[\\s,.;:)*_—–-]*(?:(?:${SAYS})\\s+(?:the\\s+|el\\s+|la\\s+|o\\s+|a\\s+|le\\s+)?(?:${SPEAKER}|${BOOK_SOURCE})|(?:the\\s+|el\\s+|la\\s+|o\\s+|a\\s+|le\\s+|our\\s+)?(?:${SPEAKER}|${BOOK_SOURCE})\\s+(?:${SAYS}|${TELLS}))\\b`,
);

/** True when folded text just after a quotation gives it to scripture: `says the Lord`. */
export const attributedAfter = (foldedAfter: string): boolean => AFTER.test(foldedAfter);

/** True when folded text just before a quotation says that the words are the person's, or are for the person to say. */
export const introducesOwnWords = (foldedBefore: string): boolean => OWN_WORDS.test(foldedBefore);

/** True when a reference is only pointed at: something to read, not something quoted. */
export const pointsToReading = (folded: string): boolean => POINTER.test(folded);

// A translation named in between ("Psalm 34:18 (NIV): ...") takes nothing away from the claim.
const CLAIMING = new RegExp(
  `^(?:\\s*[([][^)\\]\\n]{1,40}[)\\]]|\\s+(?:in (?:the )?)?(?:kjv|nkjv|niv|esv|nasb|nlt|nrsv|web|msg|rvr?\\d*|nvi|lbla|dhh|ara|arc|ntv|lsg)\\b)?\\s*(?:,|:|-+)?\\s*(?:\\b(?:also|really|tambien|ainda|aussi)\\s+)?(?:(?:${SAYS}|${TELLS})\\b${NOT_WORDS}|:|,(?=\\s*(?:\\p{L}+\\s+){4}))`,
  'u',
);

/** Given folded text after a reference: the length of "says", ":" and the like that makes the rest a claim, or -1. */
export function claimAfter(foldedAfter: string): number {
  const match = CLAIMING.exec(foldedAfter);
  return match ? match[0].length : -1;
}
