// Theology that shames the suffering, advice that keeps people in danger, and verses that long for death in the wrong hour.

import { rows, type GuardRule } from './types.ts';

const SHAMING = [
  /\bsuicide\b.{0,40}\b(?:never|not|cannot be|can't be) (?:be )?forgiv\w*|\bsuicide\b.{0,30}\bunforgivable\b|\b(?:one|only) sin (?:that )?god (?:never|does not|doesn't|cannot|won't) forgiv\w*|\bsuicides? (?:leads?|sends?|goes|go|takes?) (?:\w+ ){0,3}to hell\b/,
  /\bsuicidio\b.{0,30}\b(?:infierno|inferno|imperdonable|imperdoavel)\b|\b(?:unico|unica) pecado que (?:dios|deus) (?:no|nao|nunca|jamas|jamais)\b|\b(?:dios|deus) (?:no|nao|nunca) (?:perdona|perdoa) (?:a )?(?:el|o|quien|quem|al|los|los que)?.{0,12}\b(?:suicid\w+|se mata)\b/,
  /\bsuicide\b.{0,30}\b(?:en enfer|impardonnable)\b|\bseul peche que dieu ne pardonne\b|\bdieu ne pardonne (?:pas|jamais)\b.{0,20}\b(?:suicid\w+|se tue\w*)\b/,
  /\b(?:he|she|they) (?:is|are|'s|'re) (?:finally )?(?:at peace|in a better place|free) now\b.{0,20}\b(?:you|and so)\b/,
  /\b(?:confess\w*|repent\w*|renounc\w*)\b.{0,30}\b(?:sins?|whatever|what)\b.{0,20}\b(?:caus\w+|brought|led to|behind|opened)\b|\bopened (?:a|the) door to\b/,
  /\b(?:necesitas|debes|tienes que|precisa|deve|tem que) (?:tener |ter )?(?:mas|mais) fe\b|\bil (?:vous )?faut (?:davantage|plus) de foi\b|\bayez (?:plus|davantage) de foi\b/,
  /\b(?:lack|weakness|absence) of (?:faith|trust in god)\b|\b(?:your|a) (?:weak|little|small) faith\b|\byour faith is (?:still |far |just |simply )*(?:too )?(?:weak|small|lacking)\b|\b(?:not|don't have) enough faith\b|\byou (?:just |simply |only |really |clearly |sadly )*(?:need|lack|must have|should have) (?:more |stronger |real |greater )?faith\b/,
  /\bif you (?:just |only |really |truly )*(?:had|have) (?:more|enough|real|true|stronger) faith\b|\bif you (?:just |only )?(?:really|truly) (?:believed|trusted|loved (?:god|him))\b|\b(?:just|simply|only) (?:pray|trust god|trust him|believe|have faith|read your bible|give it to god) ?(?:more|harder)?(?: and|,|\.|$)|\bpray (?:harder|more and)\b/,
  /\bgod (?:is |has been |was |will be |must be )?(?:punish(?:ing|es|ed)?|angry|disappointed (?:in|with)|ashamed|teaching you a lesson|turned his back|abandon(?:ed|ing))\b|\b(?:punishment|judg(?:e)?ment|wrath|curse) (?:from|of|by) (?:god|the lord)\b|\b(?:god's|divine) (?:punishment|judg(?:e)?ment|wrath)\b/,
  /\b(?:because of|result of|caused by|consequences? of|due to|comes? from|fruit of|wages of|price of) (?:your |a |some |hidden |unconfessed |secret |past |the )*sins?\b|\byou(?:'ve| have) sinned\b|\byour (?:own )?sins? (?:is|are|has|have|caused|brought)\b/,
  /\b(?:good|real|true|strong|faithful) (?:christians?|believers?) (?:don't|do not|never|wouldn't|shouldn't|aren't|are not|should not)\b|\ba (?:good|real|true) (?:christian|believer) (?:would|does|is|should)(?:n't| not| never)?\b/,
  /\b(?:suicide|depression|anxiety|self-harm|despair|worry|sadness|doubt|feeling this way|thinking this way|these thoughts|your feelings|giving up) (?:is|are) (?!not |never |no )(?:just |always |really )?(?:a |an )?(?:\w+ )?(?:sins?|sinful|selfish|weakness|cowardly|cowardice|choice|rebellion|unforgivable)\b/,
  /\b(?:you(?:'ll| will| would| could)?|they|souls?|people who \w+ \w+) (?:will |would |could )?(?:go to|end up in|burn in|be in) hell\b|\b(?:you should be ashamed|shame on you|it(?:'s| is) your own fault|you brought this on yourself|you deserve this|don't be (?:so )?selfish|so selfish|stop feeling sorry)\b/,
  /\bfalta de (?:fe|confianza en dios|confianca em deus)\b|\b(?:te falta|tienes poca|necesitas mas|tu poca|te hace falta|si tuvieras (?:mas|suficiente)) fe\b|\bsi (?:de verdad|realmente) (?:creyeras|confiaras|amaras)\b|\b(?:solo|simplemente) (?:ora|reza|confia en dios|ten fe|cree)\b|\bora mas\b/,
  /\bdios (?:te )?(?:esta |te esta |ha )?(?:castig\w+|enojad\w+|enfadad\w+|decepcionad\w+|abandon\w+)\b|\bcastigo (?:de|divino)(?: dios)?\b|\b(?:por|consecuencia de|fruto de|a causa de|debido a|viene de|proviene de|nace de) (?:tus?|un|algun|el) (?:\w+ )?pecados?\b|\btu fe es (?:muy |demasiado |tan |aun )*(?:debil|pequena|poca|tibia)\b|\btu pecado\b/,
  /\bun (?:buen|verdadero) cristiano (?:no|nunca|jamas)\b|\bum (?:bom|verdadeiro) cristao (?:nao|nunca|jamais)\b|\b(?:el suicidio|la depresion|la ansiedad|la tristeza|sentirte asi|o suicidio|a depressao|a ansiedade|a tristeza|sentir-se assim) (?:es|e) (?:un |una |um |uma )?(?:pecado|egoista|egoismo|debilidad|fraqueza|cobardia|covardia)\b/,
  /\b(?:te iras|iras|te vas a ir|vas a ir|vai|voce vai|ira) (?:al|para o|pro|ao) infierno\b|\b(?:vai|ira|voce vai)(?: direto)? (?:para o|pro|ao) inferno\b|\b(?:deberia darte verguenza|es tu (?:propia )?culpa|te lo mereces|e culpa sua(?: mesmo)?|voce merece isso|que egoista|deveria ter vergonha|no seas egoista|nao seja egoista)\b/,
  /\b(?:te falta|voce (?:tem|precisa de|teve)) (?:pouca|mais|mais da sua) fe\b|\bfalta fe em voce\b|\bse voce (?:tivesse (?:mais|bastante) fe|realmente (?:cresse|confiasse|amasse))\b|\b(?:so|apenas|basta) (?:ore|orar|reze|confie em deus|ter fe|crer)\b|\bore mais\b/,
  /\bdeus (?:esta |te |lhe |esta te )?(?:castig\w+|punind\w+|pun[ei]\w*|zangad\w+|bravo|decepcionad\w+|abandon\w+)\b|\bcastigo (?:de|divino)(?: deus)?\b|\b(?:por causa d[oe]s?|consequencia d[oe]s?|fruto d[oe]s?|vem d[oe]s?|provem d[oe]s?) (?:seus? |um |algum )?(?:\w+ )?pecados?\b|\bsua fe e (?:muito |tao |ainda )*(?:fraca|pequena|pouca|morna)\b|\bseu pecado\b/,
  /\bmanque (?:de foi|de confiance en dieu)\b|\b(?:vous manquez|tu manques) de foi\b|\bvotre (?:peu de foi|foi est (?:trop )?faible)\b|\bsi vous aviez (?:plus|assez|vraiment)(?: de)? (?:la )?foi\b|\bsi vous (?:croyiez|aimiez|faisiez) vraiment\b|\b(?:il suffit de|contentez-vous de) (?:prier|croire)\b|\bpriez (?:plus|davantage)\b|\bil vous faut plus de foi\b/,
  /\bdieu (?:vous |te )?(?:punit|a puni|chatie|abandonne|a abandonne\w*)\b|\bdieu est (?:en colere|decu|fache)\b|\b(?:punition|chatiment|colere) (?:de dieu|divine?)\b|\b(?:a cause de|consequence de|fruit de|du a|vient de|provient de|vient d'|provient d') ?(?:votre|vos|une?|ton|tes) (?:\w+ )?peches?\b|\bvotre peche\b/,
  /\bun (?:bon|vrai) chretien (?:ne |n'|jamais)|\b(?:le suicide|la depression|l'anxiete|l'angoisse|la tristesse|ce que vous ressentez) est (?:un |une )?(?:grave )?(?:peche|egoiste|faiblesse|lachete|egoisme)\b|\b(?:vous irez|irez|tu iras) en enfer\b|\b(?:vous devriez avoir honte|c'est (?:de )?votre (?:propre )?faute|vous le meritez|ne soyez pas egoiste)\b/,
];

// Blaming spirits for an illness; saying that it is not so is welcome.
const SPIRITS = [
  /\b(?:demons?|satan|the devil|the enemy|evil spirits?|a spirit of \w+|demonic \w+)\b.{0,40}\b(?:caus\w+|behind|inside you|in you|oppress\w*|possess\w*|mak(?:es|ing) you|is in|depression|illness|has a hold|entered)\b|\byou(?:'re| are) (?:possessed|cursed|under a curse|oppressed)\b|\b(?:is|are) demonic\b/,
  /\b(?:demonios?|satanas|el diablo|el enemigo|espiritus? (?:malignos?|de \w+)|o diabo|o inimigo|um espirito de \w+)\b.{0,40}\b(?:caus\w+|detras|dentro|oprim\w*|posei\w*|posess\w*|hace que|faz|esta en|esta em|depresi\w*|depressao|enfermedad|doenca|entr\w+|por tras|ataca\w*)\b|\b(?:estas|esta) (?:poseid[oa]|endemoniad[oa]|possuid[oa]|endemoninhad[oa]|maldit[oa]|amaldicoad[oa])\b/,
  /\b(?:demons?|satan|le diable|l'ennemi|esprits? (?:mauvais|malins?|de \w+))\b.{0,40}\b(?:caus\w+|derriere|en vous|oppress\w*|possed\w*|provoqu\w+|depression|maladie|entre\w*|attaqu\w*|vous fait)\b|\bvous etes (?:possede\w*|maudit\w*)\b/,
];

const HIM =
  '(?:him|her|them|your (?:husband|wife|abuser|partner|boyfriend|girlfriend|father|mother|stepfather|uncle|attacker|rapist|ex))';

// Said of a named abuser these are wrong in any turn.
const ABUSE_ALWAYS = [
  /\b(?:submit|be submissive|be obedient|obey)(?:ting|ing)? (?:to )?(?:your|the) (?:husband|partner|abuser|spouse|man|father)\b|\bwives (?:must|should|are (?:called|told) to|need to) (?:submit|obey)\b|\ba (?:good|godly|better) wife\b/,
  /\b(?:forgive|reconcile with|confront|go back to|return to|stay with) your (?:abuser|attacker|rapist)\b|\bforgive (?:the (?:one|man|person) who (?:hurt|hit|beat|raped|abused))\b/,
  /\bgod hates divorce\b|\bdivorce is (?:a |always )?(?:a )?sin\b|\bturn the other cheek\b|\bwhat did you do to (?:provoke|make|upset|deserve)\b/,
  /\b(?:somete|sometete|someterte|obedece)(?:te|r)? a tu (?:esposo|marido|pareja|padre)\b|\bse (?:mas )?sumisa\b|\bperdona(?:r)? a tu (?:agresor|abusador|violador)\b|\b(?:pon|poner|ofrece) la otra mejilla\b|\bdios (?:odia|aborrece) el divorcio\b/,
  /\b(?:submeta-se|submeter-se|se submeta|obedeca|seja submissa)(?: ao| a)?(?: seu)?(?: (?:marido|parceiro|pai))?\b|\bperdo(?:e|ar) (?:o )?seu (?:agressor|abusador|estuprador)\b|\b(?:de|oferecer|ofereca) a outra face\b|\bdeus (?:odeia|detesta) o divorcio\b/,
  /\b(?:soumettez-vous|vous soumettre|soyez soumise|obeissez|obeir) (?:a )?(?:votre )?(?:mari|conjoint|pere)\b|\bpardonne[zr]? (?:a )?votre (?:agresseur|violeur|bourreau)\b|\btend(?:ez|re) l'autre joue\b|\bdieu (?:hait|deteste) le divorce\b/,
];

const ABUSE_TURN = [
  /\b(?:a )?(?:wife|wives|woman|women|children) (?:should|must|ought to|needs? to|is (?:called|meant) to) (?:submit|obey|endure|stay|be (?:patient|quiet|gentle))\b/,
  /\b(?:honra\w*|honre|respeta\w*|respete|respeite|respeitar|honrar) (?:a )?(?:tu|su|seu|o seu|o teu) (?:esposo|marido|pareja|padre|parceiro|pai)\b|\b(?:ten|tenha|tener|ter) (?:mas |mais )?paci[ae]ncia\b/,
  /\b(?:parlez|parler)[- ](?:lui|a lui)\b|\b(?:de )?lui parler (?:calmement|gentiment|doucement|de)\b|\bayez (?:de la |plus de )?patience\b|\b(?:honorez|respectez|honorer|respecter) votre (?:mari|conjoint|pere)\b/,
  /\bhabla(?:le|r con el|rle|r con ella)? (?:con calma|tranquilamente|con carino|sobre lo que (?:hizo|paso))\b|\b(?:fale|converse|conversar|falar) com (?:ele|ela|seu (?:marido|parceiro|pai))\b/,
  /\bforgive\b|\b(?:more |be )patient with\b|\b(?:go|going) back home\b|\bwork (?:it|things|this) out\b|\btalk to (?:him|her|your husband|your partner) (?:calmly|kindly|gently|about)\b|\b(?:honou?r|respect|serve|love) (?:her|your|the) husband\b/,
  /\bperdon(?:a|ar|es|e) (?:a |o |ao )?(?:tu|su|seu) (?:esposo|marido|pareja|padre|parceiro|pai)\b/,
  new RegExp(
    `\\b(?:forgiv(?:e|ing)|reconcil(?:e|ing) with|confront(?:ing)?|submit(?:ting)? to|obey(?:ing)?|(?:go|going) back(?: home)? to|return(?:ing)? to|stay(?:ing)? with|talk (?:it )?(?:out |over )with|sit down with|be patient with|win(?:ning)? (?:back )?|respect|honou?r|love) ${HIM}\\b`,
  ),
  /\b(?:give him another chance|give her another chance|he(?:'s| is) (?:just|only) (?:stressed|tired|hurting|human)|two sides to|save (?:your|the) marriage|keep (?:the|your) family together|stay in (?:the|this|your) marriage|for the (?:sake of the )?(?:children|kids|marriage)|pray for (?:him|her) to change|forgiveness|reconciliation)\b/,
  /\b(?:perdona(?:lo|la|le|rlo|rla|rle|r)|reconcilia(?:te|rte|cion)|(?:vuelve|volver|regresa|regresar|quedate|quedarte|sigue) (?:con|a) (?:el|ella|tu (?:esposo|marido|pareja|casa))|enfrent(?:alo|ala|arlo|arla|arte|ar a)|confront(?:alo|arlo|ar a)|sometete|obedece(?:lo|le)?|no (?:lo|la) provoques|dale otra oportunidad|por los (?:ninos|hijos)|salvar (?:tu|el) matrimonio|habla con el|el perdon|perdonar)\b/,
  /\b(?:perdo(?:e-o|e-a|a-lo|a-la|ar|e (?:ele|ela|o seu))|o perdao|reconcili(?:e|ar|e-se|acao)|(?:volte|voltar|fique|ficar|retorne) (?:para|com|a) (?:ele|ela|casa|o seu|seu)|confront(?:e|ar|a-lo)|enfrent(?:e|ar) (?:ele|o)|obedeca|submeta-se|nao (?:o )?provoque|outra chance|pelos (?:filhos|seus filhos)|pelas criancas|salvar (?:o|seu) casamento|converse com ele)\b/,
  /\b(?:pardonnez(?:-lui|-le|-la)?|(?:lui|le) pardonner|pardonner|le pardon|reconcili(?:ez|er|ation)|(?:retournez|retourner|restez|rester|revenez) (?:chez|avec|aupres de|vers|a) (?:lui|elle|votre|la maison)|confront(?:ez|er|ez-le)|affront(?:ez|er|ez-le)|obeissez|soumettez-vous|ne (?:le|la) provoquez|une autre chance|pour les enfants|sauver (?:votre|le) (?:mariage|couple)|parlez-lui)\b/,
];

// Blame in the form of advice; these carry their own "not".
const ABUSE_BLAME = [
  /\b(?:not|n't|avoid|never|without) (?:to )?(?:provok\w+|upset(?:ting)?|anger(?:ing)?|mak(?:e|ing) (?:him|her|them) (?:angry|mad|upset)|talk(?:ing)? back)\b/,
  /\b(?:no|evita|sin|nao|evite|sem) (?:lo |la |o |a )?(?:provo(?:ques?|carl[oa]|car|que)|hagas enojar|hacerl[oa] enojar|irrit\w+|enoj\w+)\b|\b(?:ne (?:le|la) (?:provoquez|contrariez|fachez|enervez)|evitez de (?:le|la) \w+)\b/,
];

// Verses in which someone asks to die: true laments, and not for this hour. By reference (any of four languages) and by their words.
const LONGING = [
  /\b(?:job|jo) (?:3|6:8|6:9|7:1[56]|10:1|10:18|10:19|14:13)(?!\d)\b|\b(?:jonah|jonas|jon) 4(?::[389])?\b|\b(?:1 ?(?:kings|kgs|reyes|reis|rois|re|rs|r)) 19:4\b|\b(?:num|numbers|numeros|nombres|nm) 11:15\b|\b(?:jer|jeremiah|jeremias|jeremie) (?:20:1[4-8]|8:3|15:10)\b/,
  /\b(?:eccl?|ecclesiastes|eclesiastes|ecclesiaste|qoh) (?:4:[23]|7:1|6:3)\b|\b(?:phil|php|philippians|filipenses|philippiens|fp|flp) 1:2[123]\b|\b(?:rev|revelation|apocalipsis|apocalipse|apocalypse|ap) 9:6\b|\b(?:2 ?(?:cor|corinthians|corintios|corinthiens)) 5:8\b|\b(?:ps|psalm|salmo|sal|psaume) 88\b/,
  /\b(?:to die is gain|better for me to die|take away my life|take my life|let me die|cursed be the day|why did i not die|wish(?:ed)? for death|long(?:ing|s)? for death|desire to depart|depart and be with christ|away from the body)\b/,
  /\b(?:el morir es ganancia|morir es ganancia|mejor (?:me )?es (?:la )?muerte|mejor morir|quitame la vida|maldito el dia|partir y estar con cristo|morrer e (?:lucro|ganho)|melhor (?:me )?e morrer|tira(?:-me)? a (?:minha )?vida|maldito o dia|partir e estar com cristo|mourir (?:m'est|est) un gain|prends ma vie|mieux vaut (?:pour moi )?mourir|maudit soit le jour|m'en aller et etre avec (?:le )?christ)\b/,
  /\b(?:finally|now|forever|at last) (?:at peace|free from pain)\b|\b(?:in )?a better place\b|\b(?:descansar|descansaras|descansar[aá] por fin|por fin en paz|finalmente em paz|enfin en paix|un lugar mejor|um lugar melhor|un monde meilleur)\b|\bthe pain would (?:end|be over|stop) (?:if|when) you\b/,
];

export const THEOLOGY_RULES: readonly GuardRule[] = [
  ...rows('shaming', SHAMING, { negatable: true }),
  ...rows('shaming', SPIRITS, { unlessInClause: /\b(?:not|n't|no|nao|nunca|never|pas|aucun)\b|n't\b/ }),
  ...rows('abuse-advice', ABUSE_ALWAYS, { negatable: true }),
  ...rows('abuse-advice', ABUSE_TURN, { negatable: true, only: 'abuse' }),
  ...rows('abuse-advice', ABUSE_BLAME, { only: 'abuse' }),
  ...rows('death-longing', LONGING, { only: 'crisis' }),
];
