// What people say of the help itself while a crisis window is open, in four languages: the number does not work, he would hear me, is
// the call free. Data only: text is compared without accents, in lower case. It decides no danger. What would make one smaller or end
// the asking stands in calming-words.ts, and only a whole message says that.
import { clause } from './wholly.ts';

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

/** "I don't want to die", "I want to live": the part to hold on to, not a no to our question. */
export const WANTS_TO_LIVE = any(
  "i (?:do ?n[o']?t|do not) (?:really |actually )?want to die|i (?:really |just |still |do |also )?want to (?:live|stay alive)(?! like| here| in| with)|(?:a )?part of me wants to (?:live|stay)|i(?:'m|m| am) (?:scared|afraid) (?:to die|of dying)",
  'no (?:me )?quiero morir(?:me)?|(?<!no )(?<!ya )quiero (?:vivir|seguir viviendo)(?! asi| aqui| con| en)|tengo miedo (?:de|a) morir',
  'nao quero morrer|(?<!nao )(?<!mais )quero (?:viver|continuar viv[ao])(?! assim| aqui| com| em)|tenho medo de morrer',
  "je ne veux pas mourir|je veux (?:vivre|rester en vie)(?! comme| ici| avec)|j'ai peur de mourir",
);

/** "What happens if I call?", "is it free?", "will they trace my phone?" */
export const ABOUT_THE_CALL = clause(
  'what (?:happens|will happen|would happen|do they (?:say|ask|do|want)|will they (?:say|ask|do)) (?:if|when) i (?:call|phone|text)(?: them| it| that number| the (?:line|number)| 988)?|who (?:answers|picks up)(?: the (?:phone|call|line)| there| if i call| when i call)?|what do i have to say (?:if|when) i call',
  '(?:is|are) (?:it|they|the (?:call|number|line)s?|(?:that|this|these)(?: (?:call|number|line)s?)?) (?:really )?(?:free|open|toll.?free)(?: to call| of charge| now| at night)?|how (?:much|long) (?:does|is|will|would) (?:the |a |that |this )?(?:call|wait|line|chat)(?: (?:cost|take|last|be))?|how long (?:will|do) i (?:have to )?wait(?: on the (?:line|phone))?|how much does it cost(?: to call)?',
  '(?:do|will|can|would) they (?:speak (?:english|spanish|french|portuguese|german|my language)|(?:trace|track|record) (?:me|my (?:phone|number|call|location)|the call)|(?:see|know) (?:my (?:number|name|location)|who i am|where i am)|(?:send|call|tell) (?:the )?(?:police|cops|an ambulance|anyone|someone|my (?:parents|family|mom|mum|dad|mother|father|boss|school))(?: if i call)?)',
  "i ca ?n[o']?t afford (?:a call|the call|to call)|(?:i have )?no (?:credit|minutes)(?: on my phone| left| to call)?|i have no money to call",
  '(?:que pasa|que ocurre|que me (?:dicen|preguntan|hacen)|quien (?:contesta|atiende|responde)) (?:si|cuando) (?:les )?llamo|quien (?:contesta|atiende|responde)(?: (?:el telefono|la llamada|ahi))?|(?:la llamada |la linea |el numero |eso )?(?:es|son) gratis(?: (?:llamar|la llamada))?|cuanto (?:cuesta|dura|tarda) (?:la |una |esa )?(?:llamada|llamar|espera)|cuanto hay que esperar',
  '(?:me )?(?:van a|pueden) (?:rastrear|localizar|grabar)(?:me| mi (?:telefono|llamada|celular)| la llamada)?|hablan (?:espanol|ingles|portugues|frances)|no tengo (?:saldo|credito|dinero para llamar)',
  '(?:o que acontece|o que (?:eles |me )*(?:dizem|perguntam|fazem)) (?:se|quando) (?:eu )?lig(?:o|ar)|quem atende(?: (?:la|o telefone|a ligacao))?|(?:a ligacao |a linha |o numero |isso )?(?:eh?|sao) (?:gratis|de graca|gratuit[oa]s?)|quanto (?:custa|demora|tempo (?:dura|demora)) (?:a ligacao|ligar|a linha|a espera)',
  '(?:eles )?(?:vao|podem) (?:me )?(?:rastrear|localizar|gravar)(?: (?:meu (?:telefone|celular)|a ligacao))?|(?:eles )?falam (?:portugues|ingles|espanhol)|(?:nao tenho|sem|estou sem) credito',
  "(?:que se passe-t-il|qu'est-ce qui se passe|que (?:disent|demandent|font)-ils|il se passe quoi) (?:si|quand) j'appelle|qui repond(?: (?:au telephone|au bout du fil|si j'appelle))?|(?:l'appel |la ligne |le numero )?(?:c'est|est-ce(?: que c'est)?|est) gratuit|combien (?:ca coute|coute (?:l'appel|un appel)|de temps (?:dure l'appel|faut-il attendre))",
  "(?:vont-ils|ils vont|peuvent-ils|ils peuvent) (?:me )?(?:tracer|localiser|enregistrer)(?: (?:mon (?:telephone|numero)|l'appel))?|(?:parlent-ils|ils parlent) (?:francais|anglais|espagnol|portugais)|(?:je n'ai |j'ai )?(?:plus de|pas de) (?:credit|forfait)",
);

/** "Sorry for bothering you", "I feel stupid for writing this." */
export const SORRY_TO_BOTHER = clause(
  "(?:i(?:'m|m| am) )?(?:so |really )*sorry (?:for|to|that i(?:'m|m| am)?|if i(?:'m|m| am)?) (?:bother\\w*|bug\\w*|writ\\w*|wast\\w*)(?: (?:you|to you|your time|so late|again|with (?:this|my problems)|so much|all the time))*",
  "(?:i )?feel (?:so )?(?:stupid|silly|dumb|ridiculous|pathetic|embarrassed|ashamed) (?:for |about )?(?:to )?(?:writ\\w+|ask\\w*|tell\\w*)(?: (?:this|you|to you|here|all this|for help))*|i(?:'m|m| am) wasting your time|others? (?:people )?have it worse|i should ?n[o']?t (?:be )?(?:bother\\w*|complain\\w*|writ\\w*)(?: (?:you|this|here))*",
  '(?:perdon|perdona|perdone|disculpa|disculpe|lo siento|siento) (?:por |que te |si te )?(?:molest\\w*|escrib\\w*|la molestia|quitarte (?:el )?tiempo)(?: (?:tanto|tan tarde|a esta hora|asi|con esto))*|me siento (?:tont[oa]|ridicul[oa]|estupid[oa]) (?:por (?:escribir|preguntar|pedir ayuda)\\w*|al escribir\\w*|escribiendo)(?: esto)?|te hago perder el tiempo|otros estan peor|no deberia (?:molestar|quejarme|escribir)(?:te)?',
  '(?:desculp[ae]|perdao|sinto muito) (?:por )?(?:te |o )?(?:incomod\\w*|escrev\\w*|o incomodo|tomar (?:o )?seu tempo)(?: (?:voce|tanto|tao tarde|a essa hora|com isso))*|me sinto (?:bob[oa]|ridicul[oa]|idiota|burr[oa]) (?:por )?escrev\\w+(?: isso)?|(?:estou )?(?:tomando|perdendo) (?:o )?seu tempo|tem gente pior|nao devia (?:incomodar|reclamar|escrever)',
  "(?:pardon|desolee?|excusez-moi|je m'excuse)(?: de| d'| pour)? ?(?:vous |te )?(?:derang\\w*|embet\\w*|ecri\\w*)(?: (?:si tard|autant|a cette heure|avec ca|le derangement))*|je me sens (?:bete|stupide|ridicule|idiote?) (?:d'|de |pour )(?:vous |t')?(?:ecrire|demander|avoir ecrit)(?: (?:ca|cela))?|je vous fais perdre votre temps|je ne devrais pas (?:me plaindre|ecrire|(?:vous )?deranger)",
);

/** "What country? I'm travelling." */
export const ELSEWHERE = clause(
  "(?:i(?:'m|m| am)|we(?:'re| are)|am) (?:currently |just |only )?(?:trave?ll?ing|abroad|on (?:a trip|holiday|vacation)|visiting|not in my (?:own )?country|a tourist|in another country|overseas|at (?:the|an) airport|on (?:a|the) (?:plane|ship|boat|train))(?: at the moment| here)?",
  "(?:what|which) country|wrong country|(?:that(?:'s| is) |it(?:'s| is) |this is )?not my country|i(?:'ve| have)? (?:just )?moved (?:abroad|to another country)|i do ?n[o']?t know (?:which|what) country",
  '(?:estoy|ando|voy|estamos) (?:de viaje|viajando|en el extranjero|fuera (?:de mi|del) pais|en otro pais|de vacaciones|en el aeropuerto)|(?:que|cual) pais|no es mi pais|pais equivocado',
  '(?:estou|to|ando|estamos) (?:viajando|de viagem|no exterior|fora do (?:meu )?pais|em outro pais|de ferias|no aeroporto)|(?:que|qual) pais|nao e (?:o )?meu pais|pais errado',
  "(?:je suis|on est|suis) (?:en (?:voyage|deplacement|vacances)|a l'(?:etranger|aeroport)|dans un autre pays)|je voyage|quel pays|ce n'est pas mon pays|mauvais pays",
);

/** A promise of silence to somebody in danger. */
export const KEEPS_A_SECRET = any(
  "(?:made|makes|make) me (?:promise|swear)(?: (?:him|her|them))?(?: (?:not to|never to|(?:that )?i (?:would ?n[o']?t|wo ?n[o']?t|will not|would not|would never)) (?:tell|say|talk|speak|call)| to keep (?:it|this|quiet)|(?= *[.!]*$))",
  "(?:promised|swore)(?: (?:him|her|them|my \\w+))? (?:not to|never to|(?:that )?i (?:would ?n[o']?t|wo ?n[o']?t|will not|would not|would never)) (?:tell|say|talk|speak|call)|it(?:'s|s| is) a secret(?= *[.!]*$)|keep(?:ing)? (?:it|this|his|her|their|a|the)(?: a)? secret|(?:does ?n[o']?t|do ?n[o']?t|did ?n[o']?t) want (?:me to tell|anyone to know|anybody to know)|(?:told|asked|begged) me not to (?:tell|say)|(?:he|she|they)(?:'ll| will| would) (?:hate|never forgive|be (?:so )?mad at) me if i (?:tell|told|say|said|call|called)",
  'me (?:hizo|ha hecho) (?:prometer|jurar)(?:(?:le)? (?:que )?no (?:se lo )?(?:dec|dir|cont|habl)\\w*|(?= *[.!]*$))|(?:prometi|jure) (?:que )?no (?:se lo )?(?:iba a )?(?:dec|dir|cont|habl)\\w*|es (?:un )?secreto(?= *[.!]*$)|no quiere que (?:(?:le |se lo )?(?:diga|cuente)|(?:nadie )?(?:lo )?sepan?|nadie)|me (?:pidio|rogo|dijo) que no (?:se lo )?(?:dijera|contara|diga|cuente)',
  'me fez (?:prometer|jurar)(?: (?:que )?nao (?:ia |vou )?(?:cont|fal|diz|dir)\\w*|(?= *[.!]*$))|(?:prometi|jurei) (?:(?:a|para|pra) (?:ele|ela) )?(?:que )?nao (?:ia |vou )?(?:cont|fal|diz|dir)\\w*|e (?:um )?segredo(?= *[.!]*$)|nao quer que (?:eu )?(?:conte|fale|diga|ninguem)|me (?:pediu|implorou) (?:para|pra) nao (?:contar|falar|dizer)',
  "m'a fait (?:promettre|jurer)(?: de (?:ne|n'\\w+|rien dire)|(?= *[.!]*$))|(?:j'ai|je lui ai) (?:promis|jure) de (?:ne (?:rien|pas (?:le )?)(?: dire| en parler)?|n'en (?:rien|pas))|c'est un secret(?= *[.!]*$)|ne veut pas que (?:je (?:le )?(?:dise|raconte|parle)|quelqu'un (?:le )?sache|ca se sache)|m'a (?:demande|supplie) de ne (?:rien dire|pas le dire|le dire a personne)",
);

/** Somebody who hurts them is near: no voice. */
export const CANNOT_SPEAK = any(
  "(?:he|she|they|someone|somebody|dad|mom|my \\w+)(?:'s|'ll| is| will| would| can| might| could)? (?:listening|hear(?:s|ing)?(?: me)?|in the next room|right here|watching(?: me)?|checks? my phone|next to me)|(?:i )?(?:can(?:'t|not|t)|ca ?n't) (?:talk|speak|call|make (?:a )?noise)|(?:have|need) to (?:be quiet|whisper)",
  'me (?:va a (?:oir|escuchar)|oye|escucha|oiria)|(?:esta|anda) (?:escuchando|aqui al lado|en el otro cuarto|al lado)|no puedo (?:hablar|llamar|hacer ruido)|revisa mi (?:telefono|celular)',
  'vai (?:me )?(?:ouvir|escutar)|(?:esta|ta) (?:ouvindo|escutando|aqui do lado|no outro quarto|do lado)|nao (?:posso|consigo) (?:falar|ligar|fazer barulho)|(?:olha|mexe n)o meu (?:celular|telefone)',
  "(?:il|elle|on) (?:va )?(?:m'entend(?:re)?|m'ecoute|est a cote|est dans la piece|est juste a cote|fouille mon telephone)|(?:je )?(?:ne )?(?:peux|dois) pas (?:parler|appeler|telephoner|faire de bruit)",
);

/** "Are you calling the police?" */
export const SENDS_SOMEBODY = any(
  '(?:are|will|would|did|do|have) (?:you|u)(?: going to| gonna| gunna)? (?:call(?:ed|ing)?|send(?:ing)?|sent|report(?:ed|ing)?|contact(?:ed|ing)?|notify(?:ing)?|alert(?:ed|ing)?|text(?:ing)?)(?: to)? (?:me to |this to |it to )?(?:the |my |an? )?(?:police|cops|ambulance|911|112|999|hospital|authorities|mom|mum|mother|dad|father|parents?|family|pastor|priest|church|school|wife|husband|boss|someone|somebody|anyone)',
  '(?:is|are) (?:the |an )?(?:police|cops|ambulance|someone|anyone|somebody)(?: is| are)? (?:coming|being (?:called|sent))',
  '(?:vas a|vais a|va a|van a|estas|has) ?(?:llamar|llamando|llamado|avisar|avisando|mandar|enviar|denunciar)(?:me|los)? (?:a )?(?:la |el |los |mis |mi |una )?(?:policia|ambulancia|911|112|padres|mama|madre|papa|familia|pastor|iglesia|escuela|alguien)|(?:viene|va a venir) la (?:policia|ambulancia)',
  '(?:vai|vao|voce vai|esta|vc vai) (?:chamar|ligar (?:para|pra)|avisar|mandar|denunciar(?: para)?|chamando|acionar) (?:a |o |os |meus |minha |meu |uma )?(?:policia|ambulancia|190|192|samu|pais|mae|pai|familia|pastor|igreja|escola|alguem)|a (?:policia|ambulancia) (?:vem|esta vindo|vai vir)',
  "(?:vous allez|tu vas|allez-vous|vas-tu|(?<!pouvez-)(?<!pourriez-)vous) (?:appeler|appelez|prevenir|envoyer|alerter|contacter|signaler)(?: a)? (?:la |le |les |mes |ma |mon |une )?(?:police|ambulance|samu|pompiers|17|15|112|parents|mere|pere|famille|pasteur|pretre|eglise|ecole|quelqu'un)|la police (?:vient|va venir|arrive)",
);
