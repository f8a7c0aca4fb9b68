// What somebody may say in a few words while a crisis window is open, in four languages. Data only: text is compared without accents,
// in lower case. Too short for the screening of any message; inside a window the words before them say what they mean.

const MEANS = {
  en: '(?:pills?|tablets?|meds|medication|rope|noose|knife|blades?|razors?|gun|pistol|rifle|poison|bleach)',
  es: '(?:pastillas?|pildoras?|soga|cuerda|cuchillo|navaja|cuchilla|pistola|escopeta|arma|veneno)',
  pt: '(?:comprimidos?|remedios?|pilulas?|corda|faca|lamina|gilete|pistola|revolver|arma|veneno)',
  fr: '(?:cachets?|comprimes?|pilules?|medicaments?|corde|couteau|lame|rasoir|pistolet|fusil|arme|poison)',
} as const;

const words = (...parts: readonly string[]): RegExp => new RegExp(`\\b(?:${parts.join('|')})(?![a-z])`);

export const NAMES_MEANS = words(...Object.values(MEANS));

/** Something was swallowed, or a wound was made: a poison or medical emergency. */
export const TAKEN = words(
  `(?:i|he|she|they)(?:'ve|ve|'s| have| has)? (?:just |already |now )?(?:took|taken|swallowed|drank|downed)\\b.{0,30}\\b(?:${MEANS.en}|medicine|all of (?:them|it)|them all|it all|everything|bottle|overdose)`,
  "i(?:'ve| have)? (?:just |already )?overdosed",
  "i(?:'ve| have)? (?:just |already )?(?:took|taken|swallowed) (?:them|it|all)(?: now| already)?[.! ]*$",
  "i(?:'ve| have)? (?:just |already )?(?:cut|slit|slashed) (?:my wrists?|myself)",
  '(?<!no |que )(?:me|se) (?:las|los) (?:tome|tomo|trague|trago|bebi|he tomado|ha tomado|he tragado)',
  '(?<!no |que )(?:me|se) l[oa] (?:tome|trague|bebi|he tomado) tod[oa]',
  `(?<!no |que )(?:tome|trague|ingeri|bebi|me he tomado|se tomo|se trago)(?: ya)? (?:(?:muchas|muchos|todas|todos|todo|unas|las|los|un|el|la|mis|varias|de|casi) ){0,4}(?:${MEANS.es}|medicinas?|medicamentos?|frasco|caja|cloro|tod[ao]s?)`,
  '(?<!no )me corte (?:las venas|las munecas|la muneca)',
  `(?<!nao )(?:tomei|engoli|bebi|tomou|engoliu) (?:(?:ja|muitos|muitas|todos|todas|os|as|um|uma|meus|o|a|de|varios) ){0,4}(?:${MEANS.pt}|medicamentos?|caixa|cartela|frasco|tudo|tod[ao]s)`,
  '(?<!nao )(?:tomei|engoli)[- ](?:os|as)',
  '(?<!nao )(?:cortei os pulsos|me cortei)',
  `(?:j'ai|(?:il|elle) a) (?:deja |tout |tous |toutes )?(?:pris|avale|bu)\\b.{0,20}\\b(?:${MEANS.fr}|boite|tout|tous|toutes|javel)`,
  "j'ai (?:deja )?tout (?:pris|avale|bu)",
  'je les ai (?:deja )?(?:tous |toutes )?(?:pris|prises|avales?|avalees)',
  'je me suis (?:ouvert|coupe) les veines',
);
/** A wound that goes on: no matter of listening any more. */
export const BLEEDS = words(
  "(?:(?:will|wo|does|ca|is) ?(?:n't|not|nt)|dont|wont|doesnt|never|can(?:'t|not) (?:make it|get it to)) (?:stop(?:ping|s)? (?:the )?bleeding|stop it bleeding)|bleeding (?:badly|heavily|a lot|so much|everywhere|out|and it (?:will not|won't|does not|doesn't) stop)|(?:blood|bleeding) (?:everywhere|(?:is |does not|doesn't|won't|will not) ?(?:stop|pouring)\\w*)|(?:cut|cuts) (?:is |are )?(?:very |too |so )deep",
  'no (?:para|deja|paro|dejo|puedo parar) (?:de )?(?:la sangre|sangrar)|sangr(?:o|a|ando|e) (?:mucho|muchisimo|demasiado|sin parar)|(?:sangre por todas partes|corte (?:muy|demasiado) profundo)',
  'nao (?:para|parou|consigo parar) (?:de sangrar|o sangue|o sangramento)|sangr(?:o|a|ando|ei) (?:muito|demais|sem parar)|(?:sangue por (?:todo lado|toda parte)|corte (?:muito|fundo demais))',
  "(?:ne s'arrete pas|n'arrete pas|s'arrete pas|arrete pas) de saigner|saign(?:e|ait) (?:beaucoup|enormement|trop|toujours|sans arret)|du sang partout|(?:trop|tres) profond(?:e|ement)?",
);
/** Not that: taken away, given back, long ago, only imagined. */
export const NOT_TAKEN =
  /\b(?:away|from (?:him|her|them)|flushed|threw (?:them|it) (?:out|away)|as prescribed|years? ago|months? ago|last (?:year|month)|(?:if|wish) i|hace (?:anos|meses|un ano)|(?:anos|meses) atras|il y a (?:des annees|un an))\b/;

const HELD = {
  en: '(?:(?:the|a|an|some|my|enough|lots of|many|all|these|sleeping|loaded|sharp|\\d+) ){0,3}',
  es: '(?:(?:las?|los?|el|una?|unas|unos|mis?|muchas|suficientes|todas|aqui|conmigo) ){0,3}',
  pt: '(?:(?:os?|as?|uma?|uns|umas|meus?|minhas?|muitos|aqui|todos|comigo) ){0,3}',
  fr: "(?:(?:des|les?|la|une?|l'|mes|mon|ma|assez de|beaucoup de|ici) ?){0,3}",
} as const;

export const AT_HAND = words(
  `(?:i have|i've|i've got|i got|i have got|i'm holding|i am holding|im holding|there (?:is|are)|there's) (?:got )?${HELD.en}${MEANS.en}`,
  `${MEANS.en}(?: is| are|'s)? (?:right )?(?:here|ready|beside me|next to me|in front of me|with me|on the table|in my (?:hands?|bag|drawer|pocket|room))`,
  "i(?:'m| am|m) (?:standing |sitting )?(?:on|at|by|near|beside|next to) (?:the|a) (?:edge of .{0,20})?(?:bridge|roof|ledge|edge|(?:train |rail(?:way|road)? |subway |tram |metro )?(?:tracks?|rails)|railway line|railway|balcony|platform)",
  `(?<!no )(?:tengo|hay) ${HELD.es}${MEANS.es}`,
  `${MEANS.es}(?: esta| estan)? (?:aqui|conmigo|listas?|a mi lado|al lado|en (?:la|mi|mis) manos?|en (?:la mesa|mi cuarto))`,
  'estoy (?:parad[oa] |sentad[oa] )?(?:en|sobre|junto a) (?:el|la|las|los|un) (?:puente|azotea|balcon|techo|via(?:s| del tren)|rieles|borde|cornisa)',
  `(?<!nao )(?:tenho|estou com|to com|ha|tem) ${HELD.pt}${MEANS.pt}`,
  `${MEANS.pt}(?: esta| estao)? (?:aqui|comigo|pront[ao]s?|ao meu lado|n(?:a|as|a minha|as minhas) maos?|na mesa)`,
  'estou (?:n[oa]s?|em cima d[oa]s?|perto d[oa]s?) (?:ponte|telhado|sacada|varanda|beirada|trilhos?|linha d[oe] (?:trem|comboio)|via ferrea)',
  `(?:j'ai|je tiens|il y a) ${HELD.fr}${MEANS.fr}`,
  `${MEANS.fr}(?: est| sont)? (?:ici|la|pres de moi|a cote de moi|pret(?:e?s)?|dans (?:la|ma|mes) mains?|devant moi|sur la table)`,
  'je suis (?:sur|pres de|a cote de|au bord de) (?:le|la|les|un|des) (?:pont|toit|balcon|rebord|rails|voies?(?: ferrees?)?|voie du train)|je suis (?:pres|a cote) des (?:rails|voies)',
);

/** In a window about violence: it is happening, or about to. */
export const ACUTE = words(
  "(?<!not )(?:he|she|they|my (?:husband|boyfriend|partner|ex|dad|father|stepdad|wife))(?:'?s|'re| is| are| just (?:came|got))? (?:now |already )?(?:coming|here|back|home|outside|at (?:the|my) door|in the house|breaking in|hitting me|beating me|choking me|hurting me)",
  '^(?:please )?help(?: me)?(?: please| now)?[.! ]*$',
  '(?<!no )(?:viene|ya llego|llego a casa|esta (?:aqui|ahi|en (?:la )?casa|afuera|llegando|viniendo|entrando|en la (?:puerta|casa))|me esta (?:pegando|golpeando|ahorcando))',
  '^(?:por favor )?(?:ayuda|ayudame|ayudenme|auxilio|socorro)[.! ]*$',
  '(?<!nao )(?:(?:esta|ta) (?:vindo|chegando|aqui|em casa|na porta|la fora|me batendo)|vem vindo|ja chegou)',
  '^(?:por favor )?(?:me ajud[ae]m?|ajuda)[.! ]*$',
  '(?:il|elle) (?:arrive|vient|est la|est ici|est rentree?|est a la maison|est revenue?|est devant la porte|me frappe|me tape)',
  "^(?:au secours|a l'aide|aidez[- ]moi|aide[- ]moi)[.! ]*$",
);

/** A child, or somebody about their childhood home, says who hurts them. */
export const CHILD = words(
  "my (?:dad|daddy|father|stepdad|stepfather|step dad|mom|mommy|mum|mother|stepmom|stepmother|uncle|aunt|brother|stepbrother|cousin|grandpa|grandfather|granddad|teacher|coach|babysitter|mom's boyfriend|mum's boyfriend)(?: always| often| sometimes)? (?:touche[sd]|is touching|hits|hit|is hitting|beats|beat|hurts|hurt|rapes|raped|abuses|abused|does things to) me",
  'mi (?:papa|padre|padrastro|mama|madre|madrastra|tio|tia|hermano|hermanastro|primo|abuelo|profe|profesor|maestro|entrenador) (?:siempre )?(?:me (?:toca|toco|pega|pego|golpea|golpeo|lastima|lastimo|viola|violo|maltrata)|abusa de mi|abuso de mi|me hace (?:dano|cosas))',
  '(?:meu|minha) (?:pai|padrasto|mae|madrasta|tio|tia|irmao|primo|avo|professor|treinador) (?:sempre )?(?:me (?:toca|tocou|bate|bateu|machuca|machucou|abusa|abusou|estupra|estuprou)|bate em mim|toca em mim|mexe comigo|abusa de mim)',
  "(?:mon|ma) (?:papa|pere|beau[- ]pere|maman|mere|belle[- ]mere|oncle|tante|frere|cousin|grand[- ]pere|prof|professeur|entraineur) (?:me (?:touche|frappe|bat|tape|viole|fait du mal|fait des choses)|m'a (?:touchee?|frappee?|battue?|violee?))",
);

/** A no to our question that may stand before it; and what takes it back. */
export const NO_BEFORE =
  /^(?:(?:no|nope|nah|nao|non)\s*[,.;!]+\s*|no (?=i'?m )|(?:not today|hoy no|hoje nao|pas aujourd'hui)[\s,.;!]*)/;
export const NOT_BETTER =
  /\b(?:not|never|but|if|wish|would|dead|die|no|pero|nunca|ojala|mal|triste|nao|mas nao|pas|mais|jamais)\b|n't/;

export const CALL_FOR_ME = new RegExp(
  `^(?:${[
    '(?:please,? |can you |could you |would you |will you )*(?:(?:call|phone|ring|text|tell|message|contact|write to|write)(?: me)? (?:to )?(?:my|him|her|them|someone|somebody|the|an|a|for help|911|112|999)|(?:send|get)(?: me| us)? (?:help|someone|somebody|an ambulance|the (?:police|paramedics)))',
    '(?:por favor,? |me puedes |puedes |puede |podrias |podria |quiero que )*(?:llama|llame|llamale|llamar|llamarle|llames|avisa|avisale|avisar|avisarle|dile|decirle|escribele|escribirle)',
    '(?:por favor,? |voce pode |pode |poderia |voce poderia )*(?:me )?(?:liga|ligue|ligar|avisa|avise|avisar|chama|chame|chamar|diga a|diga para|fala com|fale com|escreve para|escreva para)',
    "(?:s'il (?:te|vous) plait,? |peux-tu |tu peux |pouvez-vous |vous pouvez |pourriez-vous )*(?:appelle|appelez|appeler|previens|prevenez|prevenir|dis a|dites a|dire a|ecris a|ecrivez a|ecrire a)",
  ].join('|')})(?![a-z]|-moi)`,
);

/** "I'm in …" around the name of a country. */
export const WHERE =
  /^(?:(?:hi|hola|ok|okay)[,. ]+)?(?:(?:i'?m|i am|i live|we're|we are|we live) (?:in|from)|in|from|estoy en|vivo en|soy de|estamos en|vivimos en|en|estou (?:em|no|na|nos)|moro (?:em|no|na|nos)|sou (?:de|do|da|dos)|je suis (?:en|au|aux|a)|j'habite (?:en|au|aux|a)|je vis (?:en|au|aux|a))\s+/i;
export const ARTICLE = /^(?:the|el|la|los|las|os?|as?|le|les|l')\s*(?=\S{3})/i;
export const AFTER_PLACE = /(?:,? (?:right now|now|please|ahora|por favor|agora|maintenant))?[\s.!]*$/i;
