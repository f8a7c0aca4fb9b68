// What people say of the help itself while a crisis window is open, in four languages: the number does not work, it was not meant
// that way, he would hear me. Data only: text is compared without accents, in lower case. It decides no danger.

const any = (...parts: readonly string[]): RegExp => new RegExp(`\\b(?:${parts.join('|')})(?![a-z])`);

const LINE = {
  en: '(?:numbers?|lines?|hotline|helpline|lifeline|chat|text ?line|988|they)',
  es: '(?:numeros?|lineas?|chat|telefono)',
  pt: '(?:numeros?|linhas?|chat|telefone)',
  fr: '(?:numeros?|lignes?|tchat|chat|telephone)',
} as const;

/** "That number doesn't work", "I called and nobody answered", "they put me on hold". */
export const LINE_FAILED = any(
  `(?:the |that |this |your |those |these )?${LINE.en}(?: you (?:gave|sent|showed) me)? (?:(?:do(?:es)?|did|is|are|was|were) ?(?:n[o']?t|not)|never|wo ?n[o']?t) (?:work(?:ing|s)?|answer(?:ing|ed)?|connect(?:ing)?|go(?:ing)? through|exist|reply(?:ing)?|pick(?:ing|ed)? up|valid|in service|available)`,
  `(?:the |that |this |your |those )?(?:number|line|hotline|helpline|lifeline|chat|text ?line|988)s?(?: is|'s| was| are| were)? (?:just )?(?:busy|engaged|dead|down|full|closed|disconnected|out of service|wrong|invalid|useless|voicemail|keeps? ringing|rang out|hung up|put me on hold|has a (?:long )?wait)`,
  '(?:nobody|no one|no-one) (?:answers?|answered|is answering|picks? up|picked up|replied|replies)',
  '(?:they|it)(?: just)? (?:hung up(?: on me)?|put me on hold|kept me on hold|disconnected me)',
  "(?:i(?:'ve| have|'m| am|m|ve)? )?(?:been |still )?on hold(?: for| since| with)?|it(?:'s|s| is| was| just)? (?:busy|engaged|a recording|voicemail|rings and rings)|it (?:just |only )?(?:keeps )?(?:rings|ringing|rang)",
  "(?:i )?(?:can(?:'t|not|t)|could ?n[o']?t|did ?n[o']?t) get through(?: to (?:them|any\\w*|988|the (?:line|number))|(?=[.! ]*$))|i (?:called|phoned|texted|rang)\\b.{0,30}\\b(?:no (?:answer|reply|response)|nothing|did ?n[o']?t work)",
  `(?:el|ese|este|la|esa|esta|los|esos|tu)? ?${LINE.es}(?: que me (?:diste|mandaste))? (?:ya )?no (?:funcionan?|sirven?|contestan?|responden?|existen?|atienden?|me (?:contestan?|responden?|atienden?))`,
  `${LINE.es} (?:esta|estaba|suena|da|sale) (?:ocupad[oa]|saturad[oa]|apagad[oa]|fuera de servicio|equivocad[oa]|cerrad[oa]|y suena)`,
  'nadie (?:me )?(?:contest[aoe]|respond(?:io|e)|atend(?:io|ia)|atiende)|no (?:me )?(?:contestan|contestaron|responden|respondieron|atienden|atendieron)|me colg(?:o|aron)|me (?:dejaron|tienen|tuvieron) (?:en espera|esperando)|(?:esta|da|suena) ocupado|no (?:me )?(?:entra|conecta) la llamada',
  `(?:o|esse|este|a|essa|esta|os|seu)? ?${LINE.pt}(?: que voce (?:deu|mandou|me deu))? nao (?:funcionam?|atendem?|existem?|respondem?|servem?|chamam?|completam?)`,
  `${LINE.pt} (?:esta|estava|so|ta|da) (?:ocupad[oa]|lotad[oa]|fora do ar|desligad[oa]|errad[oa]|chama|fechad[oa])`,
  'ninguem (?:me )?(?:atende|atendeu|responde|respondeu)|nao (?:me )?(?:atenderam|responderam|atendem|respondem|completa)|desligaram(?: na minha cara)?|(?:me )?deixaram (?:na|em) espera|(?:so |esta |ta |da )ocupado|(?:so )?cai na (?:caixa postal|gravacao)',
  `(?:le|ce|cet|la|cette|les|ces|votre)? ?${LINE.fr}(?: que vous m'avez donnee?)? (?:ne |n')?(?:(?:marche|fonctionne|repond|existe|decroche)(?:nt)? (?:pas|plus)|est pas (?:bon|valide|disponible|attribue))`,
  `${LINE.fr} (?:est|etait|sonne) (?:occupee?|saturee?|fermee?|hors service|dans le vide|fausse?|faux)`,
  "personne (?:ne |n'a )?(?:repondu|repond|decroche|m'a repondu)|(?:ca|cela) (?:ne )?(?:repond pas|decroche pas|sonne (?:dans le vide|occupe))|on (?:m'a raccroche|me fait attendre|m'a mis(?:e)? en attente)|(?:je suis|toujours) en attente|c'est (?:toujours )?(?:occupe|sature)",
);
/** A line of ours is meant, not the telephone of somebody they know. */
export const NAMES_A_LINE =
  /\b(?:hotline|helpline|lifeline|988|(?:that|this|those|these|your) (?:numbers?|lines?)|es[ea] (?:numero|linea)|esos numeros|ess[ea] (?:numero|linha)|esses numeros|(?:ce|cette|ces) (?:numeros?|lignes?)|linea de ayuda|linha de ajuda|ligne d'ecoute)\b/;

/** "I'm not in danger", "it's a song", "you misunderstood me", "just kidding". */
export const FALSE_ALARM = any(
  "i(?:'m|m| am) (?:really |actually |totally |perfectly )?(?:not|in no) (?:in (?:any |real )?)?(?:danger|suicidal|at risk|serious(?! (?:ab|tr))|going to (?:hurt|harm|kill) (?:myself|anyone|anybody|him|her|them)|going to do (?:it|anything)|planning (?:anything|to))",
  "(?:i )?(?:d(?:o|id) ?n[o']?t|d(?:o|id) not|wo ?n[o']?t|would never|would ?n[o']?t|never) (?:really |actually |literally |ever )?(?:want(?:ed)? to (?:kill myself|hurt (?:myself|anyone))|mean(?:t)? (?:it|that)(?: (?:like that|literally|that way|seriously))?|(?:kill|hurt|harm) myself|hurt anyone)",
  "(?:it(?:'s|s| is| was|'d be)|that(?:'s|s| is| was)|this is) (?:just |only |really |a line from |from )?(?:a |an |the |my )?(?:joke|song|lyrics?|quote|movie|film|book|game|meme|figure of speech|expression|saying|verse|title|dream|test|misunderstanding|false alarm|autocorrect|typo|exaggeration)",
  "(?:you(?:'ve| have)?|u) (?:totally |completely )?(?:misunderst(?:and|ood)|got (?:me|it|that) wrong|took (?:it|that|me) wrong)|that(?:'s| is|s) not what i (?:mean|meant)|not what i meant|false alarm|(?:just|only) (?:kidding|joking)|i was (?:just |only )?(?:joking|kidding|exaggerating|venting|testing|quoting)|not literally",
  'no (?:estoy|corro) (?:en )?(?:ningun )?peligro|no (?:me )?(?:quiero|voy a|pienso) (?:matar(?:me)?|hacer(?:me)? (?:dano|nada)|lastimar(?:me)?)(?: a nadie)?|no soy suicida|no (?:lo|te lo|iba|era|fue|va) (?:decia |dije )?(?:en serio|literal\\w*|asi)|no (?:lo )?(?:decia|dije) en serio',
  '(?:es|era|fue) (?:solo |nada mas |nomas )?(?:una?|la|el)? ?(?:broma|cancion|chiste|letra|frase|dicho|pelicula|libro|juego|meme|forma de hablar|manera de hablar|expresion|exageracion|prueba|malentendido|falsa alarma)|(?:me )?(?:entendiste|has entendido|interpretaste) mal|no es lo que (?:quise|queria) decir|(?:estaba|estoy) (?:bromeando|jugando|exagerando)|falsa alarma',
  'nao (?:estou|corro|to) (?:em )?(?:nenhum )?(?:perigo|risco)|nao (?:quero|vou|penso em) (?:me (?:matar|machucar|ferir)|fazer nada|machucar ninguem)|nao sou suicida|nao (?:falei|disse|estava falando|era|foi|e) (?:a )?serio|nao era (?:isso|literal)',
  '(?:e|era|foi) (?:so |apenas )?(?:uma?|a|o)? ?(?:brincadeira|piada|musica|letra|frase|ditado|filme|livro|jogo|meme|jeito de falar|modo de dizer|forca de expressao|expressao|exagero|teste|mal-entendido|engano|alarme falso)|(?:voce )?(?:me )?(?:entendeu|interpretou)(?: tudo)? (?:mal|errado)|nao foi (?:isso )?(?:o )?que (?:eu )?quis dizer|(?:estava|tava|estou) (?:brincando|exagerando|zoando)|alarme falso',
  "(?:je )?(?:ne )?suis (?:absolument )?pas (?:en danger|suicidaire|serieuse?)|(?:je )?(?:ne )?(?:veux|vais|compte) (?:absolument )?pas (?:me (?:tuer|suicider|faire (?:de |du )mal)|faire (?:de |du )mal|passer a l'acte)|(?:je )?(?:ne )?(?:le )?(?:disais|pensais|voulais) pas (?:serieusement|vraiment|dire ca|ca)",
  "(?:c'est|c'etait|ce n'est qu'|ce n'etait qu') ?(?:juste |seulement )?(?:une?|la|le|les|des)? ?(?:blague|plaisanterie|chanson|paroles|citation|film|livre|jeu|meme|expression|facon de parler|maniere de parler|exageration|test|malentendu|fausse alerte)|(?:vous m'avez|tu m'as) mal (?:comprise?|lue?)|(?:ce n'est|c'est) pas ce que je (?:voulais|veux) dire|je (?:plaisantais|rigolais|exagerais|blaguais)|fausse alerte",
);
/** Taken back in the same breath. */
export const NO_FALSE_ALARM =
  /\b(?:not (?:just )?(?:a )?(?:jok|kidding|song)|n't (?:jok|kidding)|no (?:es|era|fue) (?:una |un )?(?:broma|chiste)|nao (?:e|era|foi|estou) (?:uma )?(?:brinca|piada)|pas (?:une )?(?:blague|plaisanterie))|\b(?:but|yet|except|unless|today|tonight|pero|todavia|aun|hoy|mas|ainda|hoje|mais|encore|aujourd'hui|wish|want to die but|live|vivir|viver|vivre|alive)\b/;

/** "I don't want to die", "I want to live": the part to hold on to, not a no to our question. */
export const WANTS_TO_LIVE = any(
  "i (?:do ?n[o']?t|do not) (?:really |actually )?want to die|i (?:really |just |still |do |also )?want to (?:live|stay alive)(?! like| here| in| with)|(?:a )?part of me wants to (?:live|stay)|i(?:'m|m| am) (?:scared|afraid) (?:to die|of dying)",
  'no (?:me )?quiero morir(?:me)?|(?<!no )(?<!ya )quiero (?:vivir|seguir viviendo)(?! asi| aqui| con| en)|tengo miedo (?:de|a) morir',
  'nao quero morrer|(?<!nao )(?<!mais )quero (?:viver|continuar viv[ao])(?! assim| aqui| com| em)|tenho medo de morrer',
  "je ne veux pas mourir|je veux (?:vivre|rester en vie)(?! comme| ici| avec)|j'ai peur de mourir",
);

/** "What happens if I call?", "is it free?", "will they trace my phone?" */
export const ABOUT_THE_CALL = any(
  "(?:what|who)(?: will| would| does|'ll)? (?:happens?|answers?|picks? up|they (?:say|ask|do|want))(?: if| when)?(?: i (?:call|phone|text)| me| there)?(?= *[?.!]*$)|(?:is|are) (?:it|they|the (?:call|number|line)s?|that|this) (?:really )?(?:free|open|toll.?free)|how (?:much|long) (?:does|is|do|will) (?:it|the (?:call|wait)|a call|i (?:have to )?wait)|(?:do|will|can|would) they (?:speak|trace|track|record|see|know|ask|send|call the|tell)|ca ?n[o']?t afford (?:it|a call|the call|that)|(?:i have )?no (?:credit|minutes|money (?:on|to call))",
  '(?:que pasa|que ocurre|quien (?:contesta|atiende|responde)|que (?:me )?(?:dicen|preguntan|hacen))(?: (?:si|cuando) llamo)?(?= *[?.!]*$)|(?:es|son) gratis|cuanto (?:cuesta|tarda|dura|hay que esperar)|(?:van a|pueden|me van a) (?:rastrear|localizar|grabar)|hablan (?:espanol|ingles)|no tengo (?:saldo|credito|dinero para llamar)',
  '(?:o que acontece|quem atende|o que (?:eles |me )?(?:dizem|perguntam|fazem))(?: (?:se|quando) (?:eu )?lig(?:o|ar))?(?= *[?.!]*$)|(?:e|sao) (?:gratis|de graca|gratuit[oa]s?)|quanto (?:custa|tempo|demora)|(?:vao|podem) (?:rastrear|localizar|gravar)|falam (?:portugues|ingles)|(?:nao tenho|sem) credito',
  "(?:que se passe-t-il|qu'est-ce qui se passe|qui repond|que (?:disent|demandent|font)-ils)(?: (?:si|quand) j'appelle)?(?= *[?.!]*$)|(?:c'est|est-ce) gratuit|combien (?:ca coute|de temps|coute)|(?:vont-ils|ils vont|peuvent-ils) (?:me )?(?:tracer|localiser|enregistrer)|parlent-ils|(?:plus de|pas de) (?:credit|forfait)",
);

/** "Sorry for bothering you", "I feel stupid for writing this." */
export const SORRY_TO_BOTHER = any(
  "(?:i(?:'m|m| am)? )?(?:so )?sorry (?:for|to|that i) (?:bother\\w*|bug\\w*|be (?:a )?(?:bother|burden)|writ\\w*|wast\\w*|this|dump\\w*|complain\\w*|all this)|(?:i )?feel (?:so )?(?:stupid|silly|dumb|ridiculous|pathetic|embarrassed|ashamed) (?:for|about|to|writing|telling|asking|saying)|wasting your time|others? have it worse|i shouldn'?t (?:be )?(?:bother\\w*|complain\\w*|writ\\w*)",
  '(?:perdon|perdona|disculpa|lo siento|siento) (?:por |que te )?(?:molest\\w*|escrib\\w*|esto|la molestia|quitarte)|me siento (?:tont[oa]|ridicul[oa]|estupid[oa]) (?:por|al|escribiendo)|te hago perder el tiempo|otros estan peor|no deberia (?:molestar|quejarme|escribir)',
  '(?:desculp[ae]|perdao|sinto muito) (?:por )?(?:te |o )?(?:incomod\\w*|escrev\\w*|isso|o incomodo|tomar)|me sinto (?:bob[oa]|ridicul[oa]|idiota|burr[oa]) (?:por|escrevendo)|(?:estou )?(?:tomando|perdendo) (?:o )?seu tempo|tem gente pior|nao devia (?:incomodar|reclamar|escrever)',
  "(?:pardon|desolee?|excusez-moi|je m'excuse)(?: de| d'| pour)? ?(?:vous |te )?(?:derang\\w*|embet\\w*|ecri\\w*|ca|cela)|je me sens (?:bete|stupide|ridicule|idiote?) (?:d'|de|pour)|je vous fais perdre|d'autres (?:vont|souffrent) (?:plus|pire)|je ne devrais pas (?:me plaindre|ecrire|deranger)",
);

/** "What country? I'm travelling." */
export const ELSEWHERE = any(
  "(?:i(?:'m|m| am)|we(?:'re| are)|am) (?:currently |just |only )?(?:trave?ll?ing|abroad|on (?:a trip|holiday|vacation|the road)|visiting|not (?:in my country|at home|from here)|a tourist|in another country|overseas|at (?:the|an) airport|on (?:a|the) (?:plane|ship|boat|train))",
  '(?:what|which) country|wrong country|not my country|i(?:.ve| have)? moved(?: to another)?|i do ?n[o.]?t know (?:which|what) country|(?:no|not any) (?:fixed )?country',
  '(?:estoy|ando|voy) (?:de viaje|viajando|en el extranjero|fuera(?: de mi pais| del pais)?|en otro pais|de vacaciones|en el aeropuerto)|(?:que|cual) pais|no es mi pais|pais equivocado',
  '(?:estou|to|ando) (?:viajando|de viagem|no exterior|fora(?: do pais| do meu pais)?|em outro pais|de ferias|no aeroporto)|(?:que|qual) pais|nao e (?:o )?meu pais|pais errado',
  "(?:je suis|on est|suis) (?:en (?:voyage|deplacement|vacances)|a l'(?:etranger|aeroport)|dans un autre pays|de passage)|je voyage|quel pays|ce n'est pas mon pays|mauvais pays",
);

/** A promise of silence to somebody in danger. */
export const KEEPS_A_SECRET = any(
  "(?:made|makes|make) me (?:promise|swear)|(?:i )?(?:promised|swore)(?: (?:him|her|them|not|i|to))|(?:it(?:'s|s| is) a|keep(?:ing)? (?:his|her|their|a|the|it a)) secret|(?:does ?n[o']?t|do ?n[o']?t|did ?n[o']?t) want (?:me to tell|anyone to know|anybody to know)|(?:told|asked|begged) me not to (?:tell|say)|(?:he|she|they)(?:'ll| will| would) (?:hate|never forgive|be mad at|be so mad)",
  '(?:me (?:hizo|ha hecho) (?:prometer|jurar))|(?:se lo |le )?(?:prometi|jure)|es (?:un )?secreto|(?:no quiere que (?:le )?(?:diga|cuente|sepan?|nadie))|me (?:pidio|rogo|dijo) que no (?:dijera|contara|diga|cuente)',
  '(?:me fez (?:prometer|jurar))|(?:eu )?(?:prometi|jurei)|e (?:um )?segredo|nao quer que (?:eu )?(?:conte|fale|diga|ninguem)|me (?:pediu|implorou) (?:para|pra) nao (?:contar|falar|dizer)',
  "m'a fait (?:promettre|jurer)|(?:j'ai|je lui ai) (?:promis|jure)|c'est un secret|ne veut pas que (?:je (?:le )?(?:dise|raconte|parle)|quelqu'un (?:le )?sache|ca se sache)|m'a (?:demande|supplie) de ne (?:rien dire|pas le dire|le dire a personne)",
);

/** An ambulance was called, or is on its way. */
export const HELP_COMES = any(
  "(?:i|we|she|he|they|my \\w+)(?:'ve| have| has| just|ve)? (?:just |already )?(?:called|phoned|rang|dialled|dialed)(?! (?:me|and (?:nobody|no))\\b)|(?:they|the (?:ambulance|paramedics|medics)|help|someone|an ambulance)(?:'re| are|'s| is) (?:on (?:the|their|its) way|coming|here)|(?:i(?:'m|m| am)|we(?:'re| are)) (?:at|in|on (?:my|our|the) way to) (?:the )?(?:hospital|er|emergency|ambulance)",
  '(?:ya )?(?:llame|llamamos|llamaron)(?! y)|(?:ya )?(?:viene|vienen|llego|esta en camino)(?: (?:la )?(?:ambulancia|ayuda|alguien))?|(?:estoy|estamos|voy|vamos) (?:en|al|camino al) (?:el )?hospital',
  '(?:ja )?(?:liguei|ligamos|ligaram|chamei)(?! e )|(?:a ambulancia|o samu|eles)? ?(?:ja )?(?:esta|estao|vem) (?:vindo|a caminho|chegando)|(?:estou|estamos|indo) (?:no|para o|pro|a caminho do) hospital',
  "(?:j'ai|on a|il a|elle a) (?:deja )?(?:appelee?|telephone)(?! (?:et|mais))|(?:ils|les secours|l'ambulance|le samu|les pompiers)? ?(?:arrivent?|sont (?:la|en route)|est (?:la|en route))|(?:je suis|on est|je vais) (?:a l'|aux |en route vers l')?(?:hopital|urgences)",
);
/** Nothing was taken after all. */
export const NOTHING_TAKEN = any(
  "i (?:did ?n[o']?t|did not|have ?n[o']?t|never)(?: actually| really)? (?:take|took|taken|swallow(?:ed)?|do|done|drink|drank) (?:it|them|any(?:thing)?|any of (?:it|them)|the \\w+)|i (?:took|swallowed) nothing|i lied",
  'no (?:me )?(?:l[oa]s? )?(?:tome|trague|he tomado|bebi|hice) ?(?:nada|ningun[oa])?|no (?:me )?l[oa]s? (?:tome|trague)|(?:era )?mentira',
  'nao (?:tomei|engoli|bebi|fiz)(?: nada| nenhum\\w*)?|(?:era |e )?mentira',
  "(?:je )?n'ai rien (?:pris|avale|bu|fait)|(?:je )?ne les ai pas (?:pris|prises|avalee?s)|j'ai menti",
);

/** Somebody who hurts them is near: no voice. */
export const CANNOT_SPEAK = any(
  "(?:he|she|they|someone|somebody|dad|mom|my \\w+)(?:'s|'ll| is| will| would| can| might| could)? (?:listening|hear(?:s|ing)?(?: me)?|in the next room|right here|watching(?: me)?|checks? my phone|next to me)|(?:i )?(?:can(?:'t|not|t)|ca ?n't) (?:talk|speak|call|make (?:a )?noise)|(?:have|need) to (?:be quiet|whisper)",
  'me (?:va a (?:oir|escuchar)|oye|escucha|oiria)|(?:esta|anda) (?:escuchando|aqui al lado|en el otro cuarto|al lado)|no puedo (?:hablar|llamar|hacer ruido)|revisa mi (?:telefono|celular)',
  'vai (?:me )?(?:ouvir|escutar)|(?:esta|ta) (?:ouvindo|escutando|aqui do lado|no outro quarto|do lado)|nao (?:posso|consigo) (?:falar|ligar|fazer barulho)|(?:olha|mexe n)o meu (?:celular|telefone)',
  "(?:il|elle|on) (?:va )?(?:m'entend(?:re)?|m'ecoute|est a cote|est dans la piece|est juste a cote|fouille mon telephone)|(?:je )?(?:ne )?(?:peux|dois) pas (?:parler|appeler|telephoner|faire de bruit)",
);

/** Wider than a bare "stop": asks that the messages or the questions end. */
export const STOP_SENDING = any(
  "(?:please )?(?:stop|quit) (?:sending|texting|asking|messaging|writing|saying|telling|showing|giving|repeating|bothering|with)(?: me)?(?: (?:this|that|these|those|numbers?|questions?|messages?|the|it|me|all|so many))*|(?:do ?n[o']?t|do not) (?:send|show|give|ask|write|text)(?: to)? me (?:this|that|any ?more|again|numbers|those|these)|no more (?:numbers|questions|messages|of this)|(?:enough|stop) (?:already|with (?:this|the|that))|i do ?n[o']?t want (?:this|these|your (?:numbers|help|messages))|just leave me|get lost",
  '(?:deja|deje|dejen|para|pare) (?:ya )?de (?:mandar|enviar|escribir|preguntar|decir|repetir|molestar)(?:me)?(?: (?:esto|eso|numeros|mensajes|lo mismo|tantas preguntas))?|no me (?:mandes|envies|escribas|preguntes)(?: mas| esto| eso)?|no (?:mas|quiero) (?:numeros|preguntas|mensajes|esto|tu ayuda)|ya basta|ya deja(?:me)?',
  '(?:pare|para|chega) (?:ja )?de (?:me )?(?:mandar|enviar|escrever|perguntar|dizer|repetir|encher)(?: (?:isso|isto|numeros|mensagens|a mesma coisa|tantas perguntas))?|nao (?:me )?(?:mande|envie|escreva|pergunte)(?: mais| isso)|(?:chega|nao quero) (?:de )?(?:numeros|perguntas|mensagens|isso|sua ajuda)|ja chega',
  "(?:arrete[sz]?|cesse[sz]?|stop) (?:de |d')?(?:m'|me )?(?:envoyer|ecrire|demander|dire|repeter|embeter|poser|avec)(?: (?:ca|cela|ces|vos|tes|des|numeros|questions|messages|toujours|la meme chose))*|ne (?:m'envoyez|m'envoie|me (?:demandez|demande|posez|pose|ecrivez))(?: plus| pas)?|plus de (?:numeros|questions|messages)|je ne veux pas (?:de )?(?:ca|vos|tes|ces)|ca suffit",
);
/** "Are you calling the police?" */
export const SENDS_SOMEBODY = any(
  '(?:are|will|would|did|do|have|can) (?:you|u)(?: going to| gonna| gunna)? (?:call(?:ed|ing)?|send(?:ing)?|sent|report(?:ed|ing)?|contact(?:ed|ing)?|notify(?:ing)?|alert(?:ed|ing)?|text(?:ing)?)(?: to)? (?:me to |this to |it to )?(?:the |my |an? )?(?:police|cops|ambulance|911|112|999|hospital|authorities|mom|mum|mother|dad|father|parents?|family|pastor|priest|church|school|wife|husband|boss|someone|somebody|anyone)',
  '(?:is|are) (?:the |an )?(?:police|cops|ambulance|someone|anyone|somebody)(?: is| are)? (?:coming|being (?:called|sent))',
  '(?:vas a|vais a|va a|van a|estas|has|puedes) ?(?:llamar|llamando|llamado|avisar|avisando|mandar|enviar|denunciar)(?:me|los)? (?:a )?(?:la |el |los |mis |mi |una )?(?:policia|ambulancia|911|112|padres|mama|madre|papa|familia|pastor|iglesia|escuela|alguien)|(?:viene|va a venir) la (?:policia|ambulancia)',
  '(?:vai|vao|voce vai|esta|vc vai) (?:chamar|ligar (?:para|pra)|avisar|mandar|denunciar(?: para)?|chamando|acionar) (?:a |o |os |meus |minha |meu |uma )?(?:policia|ambulancia|190|192|samu|pais|mae|pai|familia|pastor|igreja|escola|alguem)|a (?:policia|ambulancia) (?:vem|esta vindo|vai vir)',
  "(?:vous allez|tu vas|allez-vous|vas-tu|vous) (?:appeler|appelez|prevenir|envoyer|alerter|contacter|signaler)(?: a)? (?:la |le |les |mes |ma |mon |une )?(?:police|ambulance|samu|pompiers|17|15|112|parents|mere|pere|famille|pasteur|pretre|eglise|ecole|quelqu'un)|la police (?:vient|va venir|arrive)",
);
