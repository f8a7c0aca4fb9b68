// What would break trust: promised secrecy, isolation, claims to be human or to pray, extracted promises, turning a person away.

import { rows, type GuardRule } from './types.ts';

const SECRECY_PROMISE = [
  /\b(?:keep|keeping) (?:this|it|that|everything|what you told me)\b.{0,20}\b(?:secret|between us|to myself|confidential|safe with me)\b/,
  /\byour secrets? (?:is|are|stays?|will be|will stay) (?:safe|with me)\b|\bour (?:little )?secret\b/,
  /\b(?:completely|totally|fully|100 ?%|strictly|absolutely|entirely) (?:confidential|private|anonymous|secret)\b/,
  /\b(?:totalmente|completamente|absolutamente|100 ?%|estrictamente|estritamente) (?:confidencial|privad[oa]|anonim[oa]|secret[oa]|sigilos[oa])\b/,
  /\b(?:totalement|completement|strictement|absolument|100 ?%) (?:confidentiel|anonyme|secret|prive)(?:le|e)?\b/,
  /\b(?:tu|este|nuestro|seu|nosso) (?:pequeno )?(?:secreto|segredo) (?:esta|queda|estara|fica|ficara|conmigo|comigo|sera)\b|\b(?:nuestro|nosso) (?:pequeno )?(?:secreto|segredo)\b/,
  /\b(?:guardo|guardare|guardar|guardarei) (?:el |tu |este |o |esse |este )?(?:seu )?(?:secreto|segredo)\b|\b(?:mantener|mantenerlo|mantendre|manter|manterei|mantenerlo|mantenlo|mantenha)(?: isso| esto)? en? ?(?:em )?(?:secreto|segredo)\b/,
  /\b(?:queda|quedara|quedar|fica|ficara|ficar) (?:solo |so |somente )?entre (?:nosotros|tu y yo|nos|a gente|voce e eu|eu e voce)\b/,
  /\b(?:notre|votre|ton) (?:petit )?secret (?:est|restera|reste|sera)\b|\bnotre (?:petit )?secret\b|\b(?:garder|garde|garderai) (?:le |ce |votre |ton )?secret\b/,
  /\b(?:reste|restera|rester) (?:strictement |juste |bien )?entre nous\b|\bentre (?:vous|toi) et moi\b/,
];

const SECRECY_BARE = [
  /\bi(?:'d| would|'ll| will)? (?:really |so |already )?miss(?:ed)? you\b|\bte (?:extran(?:o|e|aria|are)|voy a extranar|eche de menos)\b|\b(?:senti|sentiria|vou sentir|sinto) (?:a )?sua falta\b|\b(?:vous|tu) (?:me manque[sz]|m'avez manque|m'as manque|allez me manquer)\b/,
  /\b(?:no need|no reason) for (?:anyone|anybody|them|your \w+) to (?:know|find out)\b|\b(?:won't|will not|never|doesn't|does not) (?:ever )?leaves? (?:this (?:chat|conversation|room)|here|us)\b/,
  /\b(?:esto|eso|nada) no (?:sale|saldra) de aqui\b|\bnada (?:de (?:esto|eso|lo que \w+) )?(?:sale|saldra) de aqui\b|\b(?:isso|isto|nada) nao sai(?:ra)? daqui\b|\bnada (?:disso|disto) (?:sai|saira) daqui\b|\b(?:cela ne sortira pas|rien ne (?:sort|sortira)) d'ici\b/,
  /\bno (?:hace falta|es necesario|tiene[ns]? por que) (?:que )?(?:\w+ ){0,3}(?:se enteren?|(?:lo )?sepan?|enterarse|saber)\b|\b(?:pastor|pais|familia|mae|pai|marido|esposa|medico|amigos) nao precisam? (?:saber|ficar sabendo|descobrir)\b|\b(?:pasteur|parents|famille|mere|pere|mari|femme|medecin|amis) n'(?:a|ont) pas besoin de (?:le )?savoir\b/,
  /\bi(?:'ll| will| would|'d)? (?:never|not) (?:ever )?(?:tell|repeat|report|share)\b|\bi won't (?:tell|repeat|report|share)\b/,
  /\b(?:just|only) between (?:us|you and me)\b|\bstays? between us\b|\b(?:whatever|anything|everything) you (?:say|tell me|write) (?:here )?(?:stays|remains)\b/,
  /\b(?:no one|nobody)(?: else)? (?:will|has to|needs to|ever has to|must|would) (?:ever )?(?:know|find out)\b/,
  /\b(?:don't|do not|never|you shouldn't|you don't (?:have|need) to|no need to|better not to?) (?:tell|involve|mention (?:this|it) to|talk (?:about this )?(?:to|with)) (?:(?:anyone|anybody)(?! (?:everything|all of it|the whole))|your (?:parents|family|friends|pastor|doctor|wife|husband|mother|father)|them about|other people)\b/,
  /\byou (?:only|just) need me\b|\bi(?:'m| am) (?:all|the only one) (?:you|who)\b|\byou don't need (?:anyone|anybody|them|other people)\b|\bonly i (?:really )?understand\b/,
  /\bno (?:se lo|le|lo) (?:voy a (?:decir|contar)|dire|contare)(?: nada)?(?: esto)? a nadie\b|\bnadie (?:mas )?(?:lo sabra|se enterara|se va a enterar|tiene (?:que|por que) (?:saber|enterarse))/,
  /\bno (?:se lo|le|lo) (?:digas|cuentes)(?: nada)?(?: esto)?(?: a (?:nadie|tu|tus)|\b.{0,15}\b(?:nadie|familia|padres|pastor))\b|\b(?:solo|unicamente) me necesitas a mi\b|\bno necesitas a nadie mas\b/,
  /\bnao (?:vou )?(?:contar|contarei|direi|dizer|falar)(?: isso| nada)? (?:para|a) ninguem\b|\bninguem (?:mais )?(?:vai (?:saber|descobrir)|precisa saber|sabera)\b/,
  /\bnao (?:conte|diga|fale)(?: isso| nada| disso)? (?:para|a|com) (?:ninguem|seus pais|sua familia|seu pastor)\b|\bvoce so precisa de mim\b|\bvoce nao precisa de mais ninguem\b/,
  /\bje n(?:e |')(?:le |en )?(?:dirai|repeterai|raconterai|parlerai|dis)(?: rien| cela| ca)? a personne\b|\bpersonne(?: d'autre)? (?:ne |n')(?:le )?(?:saura|a besoin de (?:le )?savoir|l'apprendra)/,
  /\bn'en (?:parlez|parle|dites|dis)(?: rien)? a (?:personne|votre|vos|ta|ton|tes)\b|\bne (?:le |la |lui |leur )?(?:dites|dis|racontez|raconte)(?: rien| cela| ca| pas)* a (?:personne|votre|vos|ta|ton|tes)\b|\bgardez (?:cela|ca|tout) pour vous\b|\bvous n'avez besoin que de moi\b/,
];

const HUMAN = [
  /\bi(?:'m| am) (?:a |your )?(?:friend|someone|somebody) who (?:has|have|went|lost|knows|also|lived)\b|\bas someone who (?:has|have|went|lost|lived|struggled|also)\b|\bi (?:personally |once |also |myself )+(?:went through|struggled|suffered|lost|lived|experienced|felt)\b|\bas real as you\b/,
  /\bi(?:'m| am) (?:also |just |only )?(?:a |an |your )?(?:real |actual |living |fellow )?(?:human|person|man|woman|mother|father|pastor|priest|minister|chaplain|nun|deacon|missionary|counsell?or|volunteer|believer|god|jesus|angel|your lord)\b/,
  /\bi(?:'m| am) a christian\b(?! (?:companion|ai|bot|app|program|tool))/,
  /\bas (?:a |your )(?:fellow )?(?:human|pastor|priest|mother|father|parent|believer|person)(?: myself)?,? i\b/,
  /\bwhen i was (?:a (?:child|kid|teen\w*|boy|girl)|young\w*|your age|growing up|little|in your)\b|\bi(?:'ve| have) (?:been (?:there|through|where you)|felt (?:that|this|the same)|lost (?:someone|my))\b|\bi too (?:have|struggled|felt|know what)\b/,
  /\bmy (?:own )?(?:wife|husband|children|kids|mother|father|childhood|church|pastor|marriage|faith journey|testimony)\b/,
  /\b(?:god|jesus|the lord|the spirit|the holy spirit) (?:told|is telling|tells|says to|spoke to|showed|has shown|revealed to|gave) me\b/,
  /\b(?:soy|yo soy) (?:un |una |tu )?(?:ser )?(?:human[oa]|persona|pastora?|sacerdote|cura|ministr[oa]|consejer[oa]|voluntari[oa]|dios|jesus|creyente|cristian[oa]|hombre|mujer|madre|padre)\b/,
  /\bcuando (?:yo )?era (?:nin[oa]|joven|adolescente|chic[oa])\b|\byo tambien (?:pase|he pasado|vivi|senti|estuve|perdi)\b|\bcomo (?:pastora?|ser humano|madre|padre|sacerdote|creyente),? (?:yo|te|puedo|creo|se)\b/,
  /\bdios me (?:dijo|dice|ha dicho|revelo|mostro|hablo)\b|\bmi (?:espos[oa]|iglesia|propia (?:madre|vida)|matrimonio|infancia)\b/,
  /\b(?:sou|eu sou) (?:um |uma |o seu |a sua |seu )?(?:ser )?(?:human[oa]|pessoa|pastora?|padre|ministr[oa]|conselheir[oa]|voluntari[oa]|deus|jesus|crente|cristao|crista|homem|mulher|mae|pai)\b/,
  /\bquando eu era (?:crianca|jovem|adolescente|menin[oa])\b|\beu tambem (?:passei|vivi|senti|estive|perdi)\b|\bcomo (?:pastora?|ser humano|mae|pai|padre),? eu\b/,
  /\b(?:deus|jesus|o senhor) me (?:disse|falou|revelou|mostrou)\b|\bminha (?:esposa|igreja|propria mae|infancia)\b|\bmeu (?:marido|casamento)\b/,
  /\bje suis (?:aussi |bien |vraiment )?(?:un |une |votre |ton )?(?:vraie? )?(?:etre humain|humaine?|personne|pasteure?|pretre|aumonier|dieu|jesus|croyante?|chretien(?:ne)?|conseill(?:er|ere)|benevole|homme|femme|mere|pere)\b/,
  /\bquand j'etais (?:enfant|jeune|petite?|adolescente?)\b|\bmoi aussi,? j'ai (?:vecu|traverse|connu|ressenti|perdu)\b|\ben tant que (?:pasteur|pretre|mere|pere|humain|croyant),? je\b/,
  /\b(?:dieu|jesus|le seigneur) m'a (?:dit|revele|parle|montre)\b|\bma (?:femme|propre mere|propre vie|paroisse)\b|\bmon (?:mari|mariage|enfance|eglise)\b/,
];

const HUMAN_DENIAL = [
  /\bi(?:'m| am) not (?:a |an )?(?:bot|robot|machine|ai|computer|program|chatbot)\b/,
  /\bno soy (?:un |una )?(?:bot|robot|maquina|ia|programa|inteligencia)\b|\bnao sou (?:um |uma )?(?:bot|robo|maquina|ia|programa|inteligencia)\b/,
  /\bje ne suis pas (?:un |une )?(?:bot|robot|machine|ia|programme|intelligence)\b/,
];

const PRAYER = [
  /\b(?:i|we) (?:will|shall|'ll) be praying\b|\bencomendar(?:te|e)? (?:a |en )?(?:oracion|dios)|\b(?:estare|estoy|estarei|estou) intercedi?endo\b/,
  /\bi(?:'m| am|'ll be| will be|'ve been| have been)?(?: always| already| also| still| currently)* praying\b|\bi(?:'ll| will| shall| do| can| could| would love to| want to|'d love to| would like to)?(?: always| also| gladly)? pray (?:for|with|over|that|about)\b/,
  /\bi(?:'ll| will)(?: always| also)? (?:pray|lift you|intercede|keep you in (?:my )?prayer)|\bi(?:'ve| have)? (?:also )?prayed\b|\bi(?:'m| am) (?:lifting|interceding|holding) you (?:up )?(?:in|before|to)\b/,
  /\bmy (?:\w+ )?(?:thoughts and )?prayers? (?:are|go|is|for you)\b|\bin my (?:thoughts and )?prayers\b|\b(?:let me|allow me to|may i|shall i|can i) pray\b|\blet(?:'s| us) pray\b|\bwe(?:'re| are) (?:all )?praying\b|\bwe will pray\b/,
  /\b(?:estoy|estare|voy a estar|sigo|seguire) (?:orando|rezando)\b|\b(?:oro|orare|rezo|rezare|intercedo|intercedere) (?:por|para|contigo|con|cada|todos)\b|\b(?:voy a|puedo|quiero|quisiera) (?:orar|rezar|interceder) (?:por|contigo|con|para)\b/,
  /\bmis oraciones\b|\b(?:dejame|permiteme) (?:orar|rezar)\b|\b(?:oremos|recemos|vamos a orar)\b|\bestamos orando\b|\bya ore por\b/,
  /\b(?:estou|estarei|vou estar|continuo|continuarei) (?:orando|rezando|a orar|a rezar)\b|\b(?:oro|orarei|rezo|rezarei|intercedo) (?:por|com|para|cada|todos)\b|\b(?:vou|posso|quero|gostaria de) (?:orar|rezar|interceder) (?:por|com|para)\b/,
  /\bminhas oracoes\b|\b(?:deixe-me|me deixe|permita-me) (?:orar|rezar)\b|\b(?:oremos|rezemos|vamos orar|vamos rezar)\b|\bestamos orando\b|\bja orei por\b/,
  /\bje (?:prie|prierai|prie deja|vais prier|veux prier|peux prier|continue de prier|continue a prier|continuerai a prier|intercede)\b|\bj'ai prie\b|\bj'intercede\b|\bj'aimerais prier\b/,
  /\bmes (?:prieres|pensees et prieres)\b|\bdans ma priere\b|\b(?:laissez|laisse|permettez)-moi (?:de )?prier\b|\bprions (?:ensemble|pour|maintenant)?\b|\bnous prions (?:tous )?pour\b|\bpuis-je prier\b/,
];

const PROMISE = [
  /\b(?:can|could) (?:we|you) agree (?:that you|not to|you won't)\b|\b(?:agree|commit) (?:with me )?(?:that you won't|not to hurt)\b/,
  /\bpromise me\b|\b(?:can|could|will|would) you (?:please )?promise\b|\byou (?:must|have to|need to) promise\b|\b(?:give me your word|swear to me|make me a promise|make a (?:pact|promise) with me|make a deal with me|i need you to promise|i want you to promise|sign (?:a|this) (?:contract|agreement))\b/,
  /\b(?:prometeme|me prometes|prometes que|promete que|prometame|tienes que prometer\w*|necesito que me prometas|quiero que me prometas|dame tu palabra|jurame|hagamos un (?:pacto|trato)|haz un pacto conmigo|firma (?:este|un) (?:acuerdo|contrato))\b/,
  /\b(?:me prometa|me promete|prometa (?:para|que|a) ?\w*|prometa-me|promete-me|promete que|voce (?:tem que|precisa) prometer|preciso que (?:voce )?(?:me )?prometa|quero que (?:voce )?(?:me )?prometa|me de (?:a )?sua palavra|jure (?:para mim|que)|vamos fazer um (?:pacto|trato)|assine (?:este|um) (?:acordo|contrato))\b/,
  /\b(?:promett?ez-moi|promets-moi|vous me promettez|me promettez-vous|pouvez-vous (?:me )?promettre|vous devez (?:me )?promettre|j'ai besoin que vous (?:me )?promettiez|je veux que vous (?:me )?promettiez|donnez-moi votre parole|jurez-moi|faisons un pacte|signez (?:ce|un) (?:contrat|accord))\b/,
];

const REFUSAL = [
  /\bi(?:'m| am)? (?:can't|cannot|unable to|not able to) (?:help (?:you )?with (?:that|this)|provide (?:the )?(?:help|support)|assist)\b/,
  /\bi(?:'m| am)? (?:can't|cannot|can not|unable to|not able to|not allowed to|won't) (?:talk|speak|discuss|chat|continue|engage|help you)(?: with you)?(?: about| with| on)? ?(?:this|that|such|suicide|these)\b/,
  /\bno puedo (?:hablar|conversar|ayudarte|seguir|continuar)(?: contigo)? (?:de|sobre|con) (?:esto|eso|este tema|ese tema|suicidio)\b/,
  /\bnao posso (?:falar|conversar|ajudar|ajuda-lo|continuar)(?: com voce)? (?:sobre|disso|nisso|com|disto) ?(?:isso|isto|esse assunto|este assunto|suicidio)?/,
  /\bje ne peux pas (?:en parler|parler de (?:cela|ca|ce sujet)|discuter de (?:cela|ca|ce sujet)|continuer cette|vous aider avec (?:cela|ca))/,
];

// A prayer written for the person to say speaks to God in the first person; that is theirs, not a claim.
const TO_GOD =
  /^[\s"'*_>-]*(?:dear |o |oh |heavenly |querido |amado |oh,? |notre |cher |mon )*(?:lord|god|father|jesus|christ|holy spirit|senor|dios|padre|pai|senhor|deus|espirito|espiritu|seigneur|dieu|pere|esprit)\b(?=[,! ]{1,2}(?:i|you|we|my|give|help|hold|be|thank|yo|te|tu|dame|ayuda|hoy|eu|me|da|ajuda|hoje|je|vous|donne|aide|aujourd|please|por favor))/;

export const TRUST_RULES: readonly GuardRule[] = [
  ...rows('secrecy', SECRECY_PROMISE, { negatable: true }),
  ...rows('secrecy', SECRECY_BARE),
  ...rows('human-claim', HUMAN, {
    negatable: true,
    unless:
      /\b(?:whether|if) i(?:'m| am) (?:a |an )?(?:real |actual )?(?:human|person)\b|\bsi soy (?:una? )?(?:persona|humano)\b|\bse (?:eu )?sou (?:uma? )?(?:pessoa|humano)\b|\bsi je suis (?:une? )?(?:personne|humain)\b/,
  }),
  ...rows('human-claim', HUMAN_DENIAL),
  ...rows('prayer-claim', PRAYER, { negatable: true, unless: TO_GOD }),
  ...rows('promise', PROMISE, { negatable: true }),
  ...rows('refusal', REFUSAL),
];
