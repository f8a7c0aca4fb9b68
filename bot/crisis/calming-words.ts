// What would make a danger smaller or end our asking, in four languages: it was not meant that way, nothing was taken, help is on its
// way, I feel better, no more questions. Data only, and whole sentences only (wholly.ts): a few of these words inside another
// sentence say nothing. Text is compared without accents, in lower case; `eh` is the Portuguese "é".
import { clause } from './wholly.ts';

/** "I'm not in danger", "it's a song", "you misunderstood me", "just kidding". No test: "es una prueba de Dios". */
export const FALSE_ALARM = clause(
  "i(?:'m|m| am) (?:really |actually |totally |perfectly )?(?:not|in no) (?:in (?:any |real )?)?(?:danger|suicidal|at risk|serious|going to (?:hurt|harm|kill) (?:myself|anyone|anybody)|going to do (?:it|anything)|planning anything)(?: or anything)?",
  "i (?:do ?n[o']?t|do not) (?:really |actually )?want to (?:kill|hurt|harm) myself|i (?:wo ?n[o']?t|will not|would never|would ?n[o']?t) (?:kill|hurt|harm) (?:myself|anyone|anybody)|i (?:d(?:o|id) ?n[o']?t|d(?:o|id) not|never) (?:really |actually )?mean(?:t)? (?:it|that)(?: (?:like that|literally|that way|seriously))?",
  "(?:it(?:'s|s| is| was)|that(?:'s|s| is| was)|this (?:is|was)) (?:just |only |really |all )?(?:(?:a line|lines|a quote|words|lyrics) from )?(?:a |an |the |my )?(?:joke|song|lyrics?|quote|movie|film|book|game|meme|figure of speech|expression|saying|verse|title|dream|misunderstanding|false alarm|autocorrect|typo|exaggeration)(?: (?:lyrics?|title|quote|line))?",
  "(?:you(?:'ve| have)?|u) (?:totally |completely )?(?:misunderst(?:and|ood)(?: me| it| that)?|got (?:me|it|that) wrong|took (?:it|that|me) wrong)|that(?:'s| is|s) not what i (?:mean|meant)|not what i meant|false alarm|(?:just|only) (?:kidding|joking)|i was (?:just |only )?(?:joking|kidding|exaggerating|venting|quoting)|not literally",
  'no (?:estoy|corro) (?:en )?(?:ningun )?peligro|no me (?:quiero|voy a|pienso) (?:matar|hacer (?:dano|nada)|lastimar)|no (?:quiero|voy a|pienso) (?:matarme|hacerme (?:dano|nada)|lastimarme)|no soy suicida|no (?:lo|te lo) (?:decia|dije|digo) (?:en serio|literal\\w*|asi)|no (?:era|fue|iba) (?:en serio|literal\\w*)',
  '(?:esto |eso |solo )*(?:es|era|fue) (?:solo |nada mas |nomas )?(?:de )?(?:una? |la |el )?(?:broma|cancion|chiste|letra|frase|dicho|pelicula|libro|juego|meme|forma de hablar|manera de hablar|expresion|exageracion|malentendido|falsa alarma)(?: de (?:una |un )?(?:cancion|pelicula|libro|juego))?|(?:me )?(?:entendiste|has entendido|interpretaste) mal|no es lo que (?:quise|queria) decir|(?:solo )?(?:estaba|estoy) (?:bromeando|jugando|exagerando)|falsa alarma',
  '(?:eu )?nao (?:estou|corro|to) (?:em )?(?:nenhum )?(?:perigo|risco)|(?:eu )?nao (?:quero|vou|penso em) me (?:matar|machucar|ferir)|nao vou fazer nada|nao sou suicida|(?:eu )?nao (?:falei|disse|estava falando) (?:a )?serio|nao (?:era|foi) (?:(?:a )?serio|literal)',
  '(?:isso |so |apenas )*(?:eh|era|foi) (?:so |apenas )?(?:de )?(?:uma? |a |o )?(?:brincadeira|piada|musica|letra|frase|ditado|filme|livro|jogo|meme|jeito de falar|modo de dizer|forca de expressao|expressao|exagero(?: meu)?|mal-entendido|engano|alarme falso)(?: de (?:uma? )?(?:musica|filme|livro|jogo))?|(?:voce )?(?:me )?(?:entendeu|interpretou)(?: tudo)? (?:mal|errado)|nao foi (?:isso )?(?:o )?que (?:eu )?quis dizer|(?:so )?(?:estava|tava|estou) (?:brincando|exagerando|zoando)|alarme falso',
  "(?:je )?(?:ne )?suis (?:absolument |vraiment )?pas (?:en danger|suicidaire|serieuse?)|je (?:ne )?(?:veux|vais|compte) (?:absolument |vraiment )?pas (?:me (?:tuer|suicider|faire (?:de |du )mal)|passer a l'acte)|je (?:ne )?(?:le )?(?:disais|pensais) pas (?:serieusement|vraiment)|je (?:ne )?voulais pas dire ca",
  "(?:c'est|c'etait|ce n'est qu'|ce n'etait qu') ?(?:juste |seulement |que )?(?:une? |la |le |les |des )?(?:blague|plaisanterie|chanson|paroles|citation|film|livre|jeu|meme|expression|facon de parler|maniere de parler|exageration|malentendu|fausse alerte)(?: (?:de|d'une|d'un) ?(?:chanson|film|livre))?|(?:vous m'avez|tu m'as) mal (?:comprise?|lue?)|(?:ce n'est|c'est) pas ce que je (?:voulais|veux) dire|je (?:plaisantais|rigolais|exagerais|blaguais)|fausse alerte",
);
/** Taken back in the same breath. */
export const NO_FALSE_ALARM =
  /\b(?:not (?:just )?(?:a )?(?:jok|kidding|song)|n't (?:jok|kidding)|no (?:es|era|fue) (?:una |un )?(?:broma|chiste)|nao (?:eh?|era|foi|estou) (?:uma )?(?:brinca|piada)|pas (?:une )?(?:blague|plaisanterie))|\b(?:but|yet|except|unless|today|tonight|pero|todavia|aun|hoy|mas|ainda|hoje|mais|encore|aujourd'hui|wish|want to die but|live|vivir|viver|vivre|alive)\b/;

/** Nothing was taken after all. "I didn't take them all" says that some were. */
export const NOTHING_TAKEN = clause(
  "i (?:did ?n[o']?t|did not|have ?n[o']?t|have not|never) (?:actually |really )?(?:take|took|taken|swallow(?:ed)?) (?:anything|any(?: of (?:it|them)| pills)?|a single one)|i(?:'ve| have)? (?:took|taken|swallowed) (?:nothing|none)(?: of (?:it|them))?|nothing|none(?: of (?:it|them))?",
  '(?:yo )?no (?:me )?(?:tome|trague|he tomado|bebi) (?:nada|ningun[oa](?: pastilla)?)|nada|ningun[oa]',
  '(?:eu )?nao (?:tomei|engoli|bebi) (?:nada|nenhum(?:a)?(?: (?:comprimido|remedio))?)|nada|nenhum[ao]?',
  "(?:je )?n'ai rien (?:pris|avale|bu)(?: du tout)?|j'ai rien (?:pris|avale|bu)(?: du tout)?|rien(?: du tout)?|aucune?",
);

const EMERGENCY = {
  en: '(?:an |the )?(?:ambulance|paramedics|emergency(?: number| services| line| room)?|er|hospital|poison (?:control|cent(?:er|re)|line)|911|112|999|000|111)',
  es: '(?:a |al )?(?:la |el |una |los )?(?:ambulancia|emergencias?|urgencias|numero de emergencias?|911|112|061|107|hospital|bomberos)',
  pt: '(?:para |pra |pro )?(?:a |o |uma |os )?(?:ambulancia|samu|emergencia|192|193|190|112|hospital|bombeiros)',
  fr: "(?:au |a |le |les |l'|une |aux )?(?:ambulance|samu|secours|pompiers|urgences|15|18|112|hopital)",
} as const;
const THEY_COME = "they(?:'re| are) (?:coming|on their way)";

/** An ambulance was called, or is on its way. A sister who was called is none. */
export const HELP_COMES = clause(
  `(?:i|we|she|he|they|my \\w+)(?:'ve| have| has| just|ve)? (?:just |already )?(?:called|phoned|rang|dialled|dialed) ${EMERGENCY.en}(?: and (?:${THEY_COME}|it(?:'s| is) coming|help is coming))?`,
  "(?:(?:the |an )?(?:ambulance|paramedics|emergency services)|help)(?:'re| are|'s| is) (?:on (?:the|their|its) way|coming|here|almost here)|(?:i(?:'m|m| am)|we(?:'re| are)) (?:at|in|on (?:my|our|the) way to) (?:the |an )?(?:hospital|er|emergency room|ambulance)",
  `(?:ya |yo )*(?:llame|llamamos|llamaron|he llamado) ${EMERGENCY.es}`,
  '(?:ya )?(?:viene|llego|llega|esta en camino)(?: ya)? (?:la |una )?ambulancia|(?:la |una )?(?:ambulancia|ayuda)(?: ya)? (?:viene|llego|esta (?:aqui|en camino))(?: en camino)?|(?:ya )?(?:estoy|estamos|voy|vamos) (?:en|al|camino al|de camino al|en camino al) (?:el )?(?:hospital|urgencias)',
  `(?:ja |eu )*(?:liguei|ligamos|ligaram|chamei|chamamos|chamaram) ${EMERGENCY.pt}`,
  '(?:a |uma |o )?(?:ambulancia|ajuda|samu)(?: ja)? (?:(?:esta|ta) (?:vindo|a caminho|chegando|aqui)|vem(?: vindo)?|chegou)|(?:estou|estamos|to|indo) (?:no|para o|pro|a caminho do) (?:hospital|pronto-socorro)',
  `(?:j'ai|on a|nous avons|il a|elle a) (?:deja )?(?:appelee?|telephone) ${EMERGENCY.fr}`,
  "(?:les secours|l'ambulance|une ambulance|le samu|les pompiers) (?:arrivent?|viennent|vient|(?:sont|est) (?:la|ici|en route|en chemin))|(?:je suis|on est|nous sommes) (?:a l'|aux |en route (?:vers|pour) (?:l'|les ))(?:hopital|urgences)",
);
/** Beside it, never alone: who "they" are is not said. */
export const AND_HELP_COMES = clause(
  THEY_COME,
  'ya (?:vienen|viene)|vienen en camino',
  'ja (?:vem|estao vindo)|estao (?:vindo|a caminho)',
  '(?:ils|elle|il) (?:arrivent?|sont en route|est en route)',
);

/** Wider than a bare "stop": asks that the messages or the questions end. "I don't want this pain" asks for something else. */
export const STOP_SENDING = clause(
  '(?:stop|quit) (?:sending|texting|asking|messaging|writing|showing|giving|repeating|bothering)(?: (?:me|to me|this|that|these|those|the|your|all|so many|same|numbers?|questions?|messages?|texts|things?|again))*',
  "(?:do ?n[o']?t|do not) (?:send|show|ask|write|text|message)(?: to)? me(?: (?:this|that|any ?more|again|numbers|questions|messages|those|these|your))*",
  "(?:no|i do ?n[o']?t want|i do not want|enough(?: of)?|stop with)(?: (?:any|more|your|these|those|the|of))* (?:numbers|questions|messages|texts)(?: any ?more)?|(?:please )?(?:just )?leave me alone|get lost",
  '(?:ya )?(?:deja|deje|dejen|para|pare)(?: ya)? de (?:mandar|enviar|escribir|preguntar|repetir|molestar)(?:me)?(?: (?:esto|eso|mas|los|las|tus|estos|esos|estas|numeros|mensajes|preguntas|lo mismo|tantas|tantos|cosas))*|no me (?:mandes|envies|escribas|preguntes)(?: (?:mas|esto|eso|numeros|mensajes))*|(?:ya )?no (?:mas|quiero(?: (?:mas|tus|estos|esos|estas|esas))*) (?:numeros|preguntas|mensajes)|ya dejame en paz',
  '(?:pare|para|chega)(?: ja)? de (?:me )?(?:mandar|enviar|escrever|perguntar|repetir|encher)(?: (?:isso|isto|mais|os|as|seus|esses|essas|numeros|mensagens|perguntas|a mesma coisa|tantas))*|nao (?:me )?(?:mande|envie|escreva|pergunte)(?: (?:mais|isso|nada))*|(?:chega de|nao quero(?: (?:mais|os seus|seus|esses|essas))*|sem mais) (?:numeros|perguntas|mensagens)',
  "(?:arrete[sz]?|cesse[sz]?|stop) (?:de |d')(?:m'|me )?(?:envoyer|ecrire|demander|repeter|embeter|poser)(?: (?:ca|cela|ces|vos|tes|des|les|numeros|questions|messages|toujours|la meme chose))*|(?:ne )?(?:m'envoyez|m'envoie|me (?:demandez|demande|posez|pose|ecrivez|ecris)) (?:plus|pas)(?: (?:de|ca|cela|questions|messages|numeros))*|plus de (?:numeros|questions|messages)|je ne veux (?:pas|plus) (?:(?:de|vos|tes|ces) )*(?:numeros|questions|messages)",
);

/** "I feel a bit better now." Better "now that I decided" is no such thing. */
export const BETTER = clause(
  '(?:(?:a (?:bit|little)|un poco|um pouco|un peu|much|mucho|muito|beaucoup) )?(?:better|calmer|mejor|melhor|mieux)',
  "(?:i feel|i'm feeling|im feeling|i am feeling|feeling|i'm|i am|im) (?:a (?:bit|little|lot) |much |so much |already |really |actually |now )?(?:better|calmer|ok|okay|fine|alright|all right)(?: for now| again| already| talking to you| after (?:praying|prayer|talking|sleeping))?",
  '(?:ya |ahora )?(?:estoy|me siento|ando) (?:un poco |mucho |ya |mas )*(?:mejor|bien|tranquil[oa])(?: ya)?',
  '(?:ja |agora )?(?:estou|to|me sinto) (?:um pouco |muito |mais |bem )*(?:melhor|bem|calm[oa])(?: ja)?',
  '(?:je vais|je me sens|ca va|je suis) (?:un peu |beaucoup |deja |bien )*(?:mieux|bien|calme)',
);
