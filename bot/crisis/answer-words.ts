// What somebody answers or asks in between while a crisis window is open, in four languages. Data only: text is compared without
// accents, in lower case. None of it makes a danger smaller; it decides which words fit next.

const any = (...parts: readonly string[]): RegExp => new RegExp(`\\b(?:${parts.join('|')})(?![a-z])`);
const whole = (...parts: readonly string[]): RegExp =>
  new RegExp(`^(?:please,? |por favor,? )?(?:${parts.join('|')})[.!… ]*$`);

/** A clear yes. "I am in the car" and "I do not" are none. */
export const YES = new RegExp(
  `^(?:${[
    'y(?:es|eah|ep|up)',
    "i (?:am|do|have|did)(?!(?: not| no\\b| never| nothing| nobody| ?n['o]?t| in | at | on | with | ok| fine| better| alone| here| so )).*",
    'both',
    'si(?=$|[\\s,.!])',
    'creo que si',
    'sim',
    'acho que sim',
    'tenho(?=$|[\\s,.!])',
    'oui',
    'je crois(?: que oui)?',
  ].join('|')})(?![a-z])`,
);
/** Neither yes nor no, and an answer all the same. */
export const UNSURE = new RegExp(
  `^(?:${[
    "kind ?of|sort of|maybe|sometimes|a bit|a little|i (?:think|guess) so|(?:i )?do ?n[o’']?t (?:really )?know|idk|not sure|unsure",
    'a veces|tal vez|quizas?|no (?:lo )?se|un poco',
    'as vezes|talvez|nao sei|um pouco',
    'parfois|peut-etre|(?:je )?(?:ne )?sais pas|un peu',
  ].join('|')})(?![a-z])`,
);
export const NO = new RegExp(
  `^(?:${[
    'no+(?! (?:puedo|se\\b|lo se|aguanto|quiero|idea|more|clue))|nope|nah|not (?:really|yet|at all)|never|nobody|none|nothing',
    "i (?:do|have|am|did|had|was) ?(?:not|no\\b|n['o]?t|never|nothing|nobody)|i(?:'m|m) not|i(?:'ve|ve) (?:not|no\\b)",
    'nadie|nunca|ningun[ao]?|todavia no|no tengo',
    'nao(?! (?:sei|consigo|aguento|quero))|ninguem|nenhum[ao]?|ainda nao',
    "non|personne|aucune?|pas (?:du tout|vraiment|encore)|jamais|je n'(?:ai|en ai) pas|j'ai pas",
  ].join('|')})(?![a-z])`,
);

/** A no that is the whole answer, or that names nobody. */
export const NOBODY =
  /^(?:no|nope|nah|non|nao|not really|none|pas vraiment)[\s.,!…]*$|\b(?:nobody|no one|no-one|anyone|anybody|alone|nadie|ninguem|personne|a nadie|sol[oa]|sozinh[oa]|seule?|no tengo|nao tenho)\b/;

const PERSON = {
  en: '(?:(?:best |little |big |older |younger |good )?(?:mom|mum|mother|mommy|dad|father|parents?|sister|brother|friend|wife|husband|partner|girlfriend|boyfriend|pastor|priest|roommate|flatmate|neighbou?r|cousin|aunt|uncle|grandma|grandpa|grandmother|grandfather|daughter|son|teacher|coach|counsell?or|doctor|nurse|therapist))',
  es: '(?:(?:mejor )?(?:mama|madre|papa|padre|herman[ao]|amig[ao]|espos[ao]|marido|mujer|pareja|novi[ao]|pastora?|vecin[ao]|prim[ao]|ti[ao]|abuel[ao]|hij[ao]|profe|maestr[ao]|profesora?|doctora?|psicolog[ao]|companer[ao]))',
  pt: '(?:(?:melhor )?(?:mae|pai|irma|irmao|amig[ao]|espos[ao]|marido|mulher|namorad[ao]|pastora?|padre|vizinh[ao]|prim[ao]|ti[ao]|avo|filh[ao]|professora?|medic[ao]|psicolog[ao]|colega))',
  fr: '(?:(?:meilleure? )?(?:mere|maman|pere|papa|soeur|frere|amie?|copine?|femme|mari|conjointe?|compagne|compagnon|pasteur|pretre|voisine?|cousine?|tante|oncle|grand-mere|grand-pere|fille|fils|prof|professeur|medecin|docteur|psy|coloc))',
} as const;
const OWN = `(?:(?:my|the) ${PERSON.en}|(?:mi|el|la) ${PERSON.es}|(?:(?:o |a )?(?:meu|minha)|o|a) ${PERSON.pt}|(?:mon|ma|la|le) ${PERSON.fr})`;

/** Somebody is named who could help. */
export const NAMED = any(
  OWN,
  `(?:a|some) ${PERSON.en}`,
  `une? ${PERSON.fr}`,
  `un[ao]? ${PERSON.es}`,
  `uma? ${PERSON.pt}`,
);
/** And is no help at this moment. */
export const NO_HELP =
  /n't\b|\b(?:not|never|no|dont|wont|cant|doesnt|left|leave|leaves|died|dead|dying|passed|hates?|hated|hurts?|hits?|beats?|gone|blames?|kicked|abus\w+|murio|muerto|muerta|odia|dejo|pega|nao|morreu|mort[ao]|odeia|deixou|bate|pas|morte|quittee?|deteste|frappe|jamais)\b/;

/** Somebody is there. */
export const COMPANY = any(
  "they(?:'re| are) (?:with me|holding me)",
  `(?:(?:she|he|someone|somebody)|my ${PERSON.en})(?:'?s|'re|'ll be| is| are| will be)? (?:just |now |right |finally )?(?:here|with me|coming(?: over)?|on (?:her|his|their|the) way|got here|arrived|came|holding me)`,
  `i(?:'m| am|m) (?:here |now )?(?:with|next to) (?:her|him|them|a friend|someone|my ${PERSON.en}|people)`,
  `(?:ya )?(?:esta|llego|viene|esta viniendo)(?: ya)? (?:conmigo|aqui|en camino)|ya (?:viene|llego)|estoy con (?:ell?a|el|mi ${PERSON.es}|alguien)`,
  `(?:ja )?(?:esta|ta|chegou|vem|esta vindo) (?:aqui|comigo|a caminho)|ja (?:vem|chegou)|estou com (?:ela|ele|(?:a |o )?(?:meu|minha) ${PERSON.pt}|alguem)`,
  `(?:elle|il|on) (?:est (?:la|ici|avec moi|en route)|arrive|vient)|je suis avec (?:elle|lui|(?:mon|ma) ${PERSON.fr}|quelqu'un)`,
);
/** Somebody knows. */
export const TOLD = any(
  `(?:i|i've|ive|i have|i just) (?:just )?(?:told|called|texted|messaged|phoned|wrote to|woke|talked to|spoke to) (?:her|him|them|a friend|someone|somebody|my ${PERSON.en}|988|911|112|999|the (?:line|hotline|helpline|number))`,
  `(?:ya )?llame a (?:la linea|mi ${PERSON.es}|emergencias)|(?:ya )?(?:se )?(?:le|la|lo) (?:dije|conte|llame|escribi|avise)`,
  `(?:ja )?(?:contei|liguei|falei|escrevi|avisei) (?:para |pra |com )?(?:ela|ele|(?:a |o )?(?:meu|minha) ${PERSON.pt})|ja (?:contei|liguei|falei)`,
  `je (?:l'ai|lui ai) (?:appelee?|dit|ecrit|parle|prevenue?|reveillee?)`,
);
/** They are about to reach out. */
export const WILL_REACH = any(
  `i(?:'ll|ll| will| can|'m going to|m going to|'m gonna|m gonna| am going to) (?:try to )?(?:call|text|tell|phone|message|wake|go to|ask|write(?: to)?) (?:her|him|them|someone|somebody|a friend|my ${PERSON.en}|988|the (?:line|number))`,
  `(?:voy a|puedo) (?:llamar|escribir|contar|decir|hablar|despertar|pedir)(?:le|la|lo|les)?|(?:la|le|lo) (?:llamo|llamare|escribo|voy a (?:llamar|escribir|contar|decir))`,
  '(?:vou|posso) (?:ligar|escrever|contar|falar|chamar|acordar|pedir)',
  "je vais (?:l'|lui )?(?:appeler|ecrire|dire|parler|reveiller)|je (?:l'appelle|lui ecris)",
);

/** Who gets to know? */
export const WHO_SEES = any(
  '(?:is|will) (?:this|it|that|our chat|the line)(?: be| stay)? (?:anonymous|private|confidential|secret|safe to talk)|(?:are you|you) recording',
  'who (?:can |will |else )?(?:see|sees|read|reads|know|knows)|(?:does|can|will) any(?:one|body)(?: else)? (?:see|read|know|find out)',
  "(?:will|are|do|would|did|gonna) (?:you|u)(?: going to| gonna)? (?:tell|report|inform|send|call the (?:police|cops))|(?:do ?n[o']?t|please do ?n[o']?t|never) tell (?:my|any\\w*|him|her|them|the)",
  'es (?:esto )?(?:anonimo|privado|confidencial|secreto)|quien (?:puede )?(?:ve|ver|lee|leer|sabe|saber)|(?:le )?vas a (?:decir|contar|avisar)|no (?:le|se lo) (?:digas|cuentes)',
  'e (?:anonimo|privado|confidencial|sigilos\\w+)|isso e (?:anonimo|privado|sigiloso)|quem (?:pode )?(?:ve|ver|le|ler|sabe|saber)|(?:voce )?vai (?:contar|dizer|avisar|falar para)|nao conta para',
  "c'est (?:anonyme|prive|confidentiel|secret)|qui (?:peut )?(?:voi[tr]|lire|lit|sait|savoir)|(?:tu vas|vous allez|allez-vous|vas-tu) (?:le |la )?(?:dire|raconter|prevenir)|ne (?:le )?dis pas",
);
/** "Are you there?": somebody listens for an answer. */
export const ARE_YOU_HERE = any(
  '(?:are|r) (?:you|u) (?:still |even )?(?:there|here|with me)(?= *[?.!]*$)|(?:anyone|anybody|someone) there(?= *[?.!]*$)|you (?:still )?there(?= *[?.!]*$)',
  '(?:sigues|estas|andas)(?: todavia| aun)? (?:ahi|aqui|conmigo)(?= *[?.!]*$)|(?:todavia|aun) estas (?:ahi|aqui)(?= *[?.!]*$)|hay alguien(?: ahi| aqui)?(?= *[?.!]*$)',
  '(?:voce |ce )?(?:ainda )?(?:esta|ta) (?:ainda )?(?:ai|aqui)(?= *[?.!]*$)|tem alguem(?: ai| aqui)?(?= *[?.!]*$)',
  "(?:tu es|t'es|es-tu|vous etes|etes-vous) (?:toujours |encore )?(?:la|ici)(?= *[?.!]*$)|(?:il )?y a quelqu'un(?= *[?.!]*$)",
);
export const WHO_ARE_YOU = any(
  "(?:are|r) (?:you|u) (?:even |actually |really )?(?:a |an )?(?:real|human|person|people|bot|robot|ai|machine|computer|program)|is (?:this|there) (?:a |an )?(?:real|human|bot|robot|ai|person)|(?:who|what) are you(?= *[?.!]*$)|am i talking to (?:a|an) (?:person|human|bot|machine|ai)|you(?:'re| are) (?:just |only )?a (?:bot|machine|program|robot)",
  'eres (?:un |una )?(?:bot|robot|persona|humano|humana|real|maquina|ia)|quien eres|hablo con (?:una persona|un robot|un bot)',
  '(?:voce e|es) (?:um |uma )?(?:bot|robo|pessoa|humano|humana|real|maquina|ia)|quem e voce|estou falando com (?:uma pessoa|um robo)',
  '(?:es-tu|tu es|etes-vous|vous etes) (?:un |une )?(?:bot|robot|personne|humain|reelle?|machine|ia)|qui (?:es-tu|etes-vous)',
);
export const FAITH = any(
  '(?:a |is it |commit(?:ting)? )?sin|hell|(?:does|has|did|will|would) (?:god|jesus) (?:even |still )?(?:hate|leave|left|abandon|abandoned|forgive|forget|forgotten|punish|care|love|hear)\\w*|god (?:hates|left|abandoned|forgot|is punishing|has (?:left|abandoned|forgotten)|does(?: not|n.t) (?:love|hear|care))|punish(?:ing|ment)',
  'pecado|infierno|castigo|castiga|dios (?:me )?(?:odia|abandono|ha abandonado|olvido|perdona|no me (?:ama|escucha|quiere))',
  'inferno|deus (?:me )?(?:odeia|abandonou|esqueceu|perdoa|nao me (?:ama|escuta|ouve))',
  "peche|enfer|punition|punit|dieu (?:me |m'a )?(?:deteste|abandonnee?|oubliee?|pardonne|ne m'(?:aime|ecoute))",
);
/** From somebody who is hurt by another person. */
export const FORGIVE = any(
  '(?:forgive|obey|submit to|pray for|divorce|leave|report) (?:him|her|them|my)|(?:go|going) back(?: to (?:him|her|them))?|(?:is it |it.s |it is )?(?:all )?my fault|i deserve(?:d)? (?:it|this)|(?:did|do) i (?:deserve|provoke)',
  '(?:perdonar|obedecer|volver con|divorci)\\w*|(?:es )?(?:por )?mi culpa|culpa mia|me lo (?:merezco|mereci)',
  '(?:perdoar|obedecer|voltar (?:para|com)|divorci)\\w*|(?:a )?culpa (?:e )?minha|(?:e )?minha culpa|eu mereco|mereci',
  "(?:pardonner|obeir|retourner|divorc)\\w*|(?:c'est )?(?:de )?ma faute|je (?:le|l'ai) merite",
);
export const CALL_FEAR = any(
  "(?:i(?:'m|m| am)? )?(?:too )?(?:scared|afraid|nervous|anxious|ashamed) (?:to|of) (?:call|calling|phone|talk|talking)|i (?:can(?:'t|not|t)|do ?n[o']?t want to|wo ?n[o']?t|could ?n[o']?t) (?:call|phone|talk|speak)|i hate (?:calling|phones|phone calls)|what (?:do|should|would) i (?:even )?say",
  '(?:me da (?:miedo|pena|verguenza)|tengo miedo de|no (?:puedo|quiero)) (?:llamar|hablar)|que (?:les |le )?digo',
  '(?:tenho (?:medo|vergonha) de|nao (?:consigo|quero|posso)) (?:ligar|falar)|o que (?:eu )?digo',
  "(?:j'ai (?:peur|honte) d'|je (?:ne )?(?:peux|veux) pas )(?:appeler|telephoner|parler)|que dire|je dis quoi",
);
export const STOP = whole(
  'stop(?: it| asking| texting me| this)?|leave me alone|go away|shut up|enough',
  'para(?: ya)?|dejame(?: en paz)?|basta|callate',
  'pare|chega|me deixa(?: em paz)?|cala a boca',
  'arrete|arretez|laissez?[- ]moi(?: tranquille)?|ca suffit|tais-toi',
);
export const GOODBYE = whole(
  "(?:i(?:'m|m| am) )?(?:so )?sorry(?: for (?:this|everything|it all|all of (?:this|it)))?,? (?:and |but )?i love (?:you(?: all| guys| both| so much)*|them all|everyone|everybody)",
  '(?:perdon(?:en|enme)?|lo siento|disculpen)(?: por (?:esto|todo))?,? (?:y |pero )?(?:los|las|les|te) (?:quiero|amo)(?: mucho| a todos)*',
  '(?:desculpa|desculpem?|perdao|me perdoem)(?: por (?:isso|tudo))?,? (?:e |mas )?(?:eu )?amo (?:voces|voce|todos)(?: todos| muito)*',
  "(?:pardon|desolee?)(?: pour (?:tout|ca|cela))?,? (?:et |mais )?je (?:vous|t')? ?aime(?: tous| toutes| tant)*",
  '(?:ok(?:ay)?,? )?(?:good ?bye|bye(?: bye)?|farewell|i(?:.m| am|m) (?:leaving|going) now|gotta go|i have to go)(?: then| now| everyone| all)?',
  'adios|chao|me (?:voy|despido)',
  'adeus|tchau|vou indo|tenho que ir',
  "adieu|au revoir|je (?:m'en vais|vous laisse|te laisse)",
);
/** Somebody in danger cannot be reached. */
export const UNREACHABLE = any(
  "(?:stopped|not|is ?n[o']?t|are ?n[o']?t) (?:answering|replying|responding|picking up)|(?:does ?n[o']?t|wo ?n[o']?t|did ?n[o']?t|ca ?n[o']?t) (?:answer|reply|respond|pick up|reach (?:him|her|them))|(?:no|not any) answer",
  'no (?:me )?(?:contesta|responde)n?|dejo de (?:contestar|responder)|no (?:puedo|logro) (?:localizar|contactar)\\w*',
  'nao (?:me )?(?:responde|atende)m?|parou de responder|nao consigo falar com',
  "ne (?:me )?(?:repond|decroche)(?:ent)? (?:plus|pas)|n'arrive pas a (?:le|la) joindre",
);
/** To "is it near you?" */
export const NEAR = any(
  '(?:in|on|under) (?:my|the) (?:room|bag|car|drawer|pocket|house|hands?|desk|table|bed|pillow|bathroom|kitchen|closet)|(?:right )?(?:here|beside me|next to me|near me|close by|at home|upstairs|downstairs)',
  'aqui|cerca|al lado|en (?:mi|la|el) (?:cuarto|casa|mano|bolsa|mesa|cajon|cocina|bano|carro|coche)',
  'perto|ao lado|em casa|n(?:o|a) (?:meu|minha) (?:quarto|mao|bolsa|gaveta|carro)',
  'ici|pres de moi|a cote|chez moi|dans (?:ma|mon|la|le) (?:chambre|main|sac|tiroir|cuisine|voiture)',
);
/** An answer to "a plan?" or "is it near, and when?" that names this day. */
export const SOON =
  /\b(?:tonight|right now|now|today|in an? (?:hour|minute)|esta noche|ahora|hoy|esta noite|hoje|agora|ce soir|cette nuit|maintenant|aujourd'hui)\b/;
/** What was done this day, or how it is: no answer to "when?". Only beside "today" as the one word of time; a night is still to come. */
export const TELLS_OF_A_DAY = any(
  "(?:i|we|it|there|she|he)(?: just| also)? (?:had|was|were|went|did(?! it)|ate|cooked|made|saw|felt|worked|slept|walked|met|passed|finished|cried|prayed|talked|spoke)|i(?:'m|m| am) (?:fine|ok|okay|safe|better|hungry|at work|busy)",
  '(?:hoy )?(?:tuve|fui|estuve|(?<!lo )hice|comi|vi|trabaje|dormi|camine|llore|ore|hable|pase)|estoy (?:bien|mejor|trabajando)',
  '(?:hoje )?(?:tive|fui|estive|(?<!\\bo )fiz|comi|vi|trabalhei|dormi|caminhei|chorei|orei|falei|passei)|(?:estou|to) (?:bem|melhor|trabalhando)',
  "j'ai (?:bien |mal |beaucoup )?(?:eu|fait|mange|vu|passe|travaille|dormi|marche|pleure|prie|parle)|j'etais|je suis allee?|je (?:vais bien|vais mieux|suis au travail)",
);
/** "Today" is in it, and no other word for a time to come. */
export const ONLY_TODAY =
  /^(?!.*\b(?:tonight|now|hour|minute|later|soon|evening|night|morning|afternoon|noche|ahora|rato|luego|pronto|noite|agora|logo|soir|nuit|maintenant|bientot)\b).*\b(?:today|hoy|hoje|aujourd'hui)\b/;
/** What is meant to be done, whatever else is told. */
export const INTENDS =
  /\b(?:think(?:ing)?|thought|plan(?:s|ned|ning)?|going to|gonna|about to|want(?:ed)?|will|i'll|decided|intend\w*|pens(?:o|e|aba|ando|ei|ava|ais|ee?)|plane\w*|planej\w*|iba|voy a|quiero|queria|decidi|vou|ia|quero|prevu|vais|allais|veux|voulais|compte|decide)\b/;
/** Asks about supper. */
export const ASKS_OF_SUPPER =
  /^(?:what (?:should|can|shall|do) i (?:cook|eat|make|wear|watch|read|pray)|que (?:cocino|como|ceno|veo|leo)|o que (?:eu )?(?:cozinho|como|faco para|vejo|leio)|qu'est-ce que je (?:cuisine|mange|regarde|lis))\b/;
/** The body cannot wait any more. */
export const BODY_SIGNS = any(
  "(?:i )?(?:keep |have )?(?:faint(?:ed|ing)|pass(?:ed|ing) out|blacked out|collapsed)|(?:my )?(?:chest|heart) (?:hurts|pain|is (?:racing|skipping|hurting))|(?:vomit|throw)(?:ing|ed)? (?:up )?blood|ca ?n[o']?t (?:even )?keep (?:water|anything) down",
  'me desmay[eo]|perdi el conocimiento|me duele el (?:pecho|corazon)|vomit[eo] sangre|no retengo (?:ni )?(?:agua|nada)',
  'desmaiei|perdi os sentidos|dor no peito|vomitei sangue|nao seguro nem agua',
  "je me suis evanouie?|j'ai perdu connaissance|mal (?:a la poitrine|au coeur)|vomi du sang|je ne garde (?:rien|meme pas l'eau)",
);
/** "It is for a friend": the danger we asked about is somebody else's. */
export const FOR_OTHER = any(
  "(?:it(?:'s| is|s)|this is|i(?:'m| am|m) ask(?:ing)?|i ask|asking) (?:for|about) (?:a|my|some) ?\\w+|(?:not (?:for )?me|it(?:'s|s| is) not me)\\b.{0,20}\\b(?:friend|brother|sister|son|daughter|husband|wife|mom|mum|mother|dad|father|someone|somebody)",
  '(?:es|pregunto|lo digo|lo pregunto) (?:para|por|de|sobre) (?:una?|mi|alguien)(?: \\w+)?|no soy yo',
  '(?:e|pergunto|falo|estou falando) (?:para|pra|por|de|sobre) (?:uma?|[mn]inha?|meu|alguem)(?: \\w+)?|nao sou eu',
  "(?:c'est|je demande|je parle|je pose la question) (?:pour|de|d') ?(?:une?|mon|ma|quelqu'un)(?: \\w+)?|ce n'est pas moi",
);
