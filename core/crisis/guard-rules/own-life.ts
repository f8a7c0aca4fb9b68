// A program has no divorce, no coffee and no practice: whatever it calls its own, but for its words and what a person can do with it,
// is a claim to be somebody. So is speaking "as a mother". Prayers and quoted sentences are the person's own.
import { rows, type GuardRule } from './types.ts';

/** What a program may call its own. */
const MINE_EN =
  '(?:answers?|repl(?:y|ies)|words?|messages?|questions?|part|job|limits?|purpose|mistake|sentences?|list|side|text|view|knowledge|instructions|last|next|first|first question|help|suggestions?|ideas?|way|apolog\\w+|program|design|makers?|creators?|operators?|memory|notes?|point|understanding|name)';
const MINE_ES =
  '(?:respuestas?|palabras?|mensajes?|preguntas?|parte|limites?|error|texto|lista|lado|ayuda|sugerenci\\w+|ideas?|manera|disculpas?|memoria|notas?|proposito|funcion|nombre|ultim\\w+|primer\\w*|mi)';
const MINE_PT =
  '(?:respostas?|palavras?|mensage\\w+|perguntas?|parte|limites?|erro|texto|lista|lado|ajuda|sugest\\w+|ideias?|maneira|desculpas?|memoria|notas?|proposito|funcao|nome|ultim\\w+|primeir\\w+|ver)';
const MINE_FR =
  '(?:reponses?|mots?|messages?|questions?|part|limites?|erreur|texte|liste|cote|aide|suggestions?|idees?|facon|excuses?|memoire|notes?|but|role|fonction|nom|derni\\w+|premi\\w+|avis|phrases?)';

const OWN = [
  new RegExp(
    `\\bmy (?!${MINE_EN}\\b)(?:own )?(?:\\w+ )?(?:daughters?|sons?|brothers?|sisters?|cousins?|uncle|aunt|grand\\w+|friends?|dog|cat|shift|practice|clinic|office|patients?|clients?|divorce|marriage|wedding|job interview|coffee|tea|desk|chair|bed|house|home|kitchen|car|garden|street|town|school|college|youth|twenties|thirties|teens|accident|illness|cancer|surgery|depression|anxiety|grief|loss|past|story|life|experience|testimony|faith|bible study|body|hands?|eyes|face|skin|stomach|sleep|dreams?|night|evening|morning|day|week|weekend|birthday|boss|neighbou?r|congregation|sermon|ministry)\\b`,
  ),
  new RegExp(
    `\\b(?:mi|mis) (?!${MINE_ES}\\b)(?:propi[oa]s? )?(?:\\w+ )?(?:hij[oa]s?|herman[oa]s?|prim[oa]s?|ti[oa]s?|abuel[oa]s?|amig[oa]s?|perro|gato|turno|consulta|consultorio|clinica|oficina|pacientes?|clientes?|divorcio|matrimonio|boda|cafe|te|escritorio|cama|casa|cocina|coche|carro|jardin|calle|pueblo|escuela|juventud|accidente|enfermedad|cancer|depresion|ansiedad|duelo|perdida|pasado|historia|vida|experiencia|testimonio|fe|cuerpo|manos?|ojos|cara|sueno|noche|tarde|dia|semana|cumpleanos|jefe|vecin[oa]|congregacion|ministerio)\\b`,
  ),
  new RegExp(
    `\\b(?:meus?|minhas?) (?!${MINE_PT}\\b)(?:propri[oa]s? )?(?:\\w+ )?(?:filh[oa]s?|irma|irmao|irmaos|irmas|prim[oa]s?|ti[oa]s?|avos?|amig[oa]s?|cachorro|gato|turno|plantao|consultorio|clinica|escritorio|pacientes?|clientes?|divorcio|casamento|cafe|cha|mesa|cama|casa|cozinha|carro|jardim|rua|cidade|escola|juventude|acidente|doenca|cancer|depressao|ansiedade|luto|perda|passado|historia|vida|experiencia|testemunho|fe|corpo|maos?|olhos|rosto|sono|noite|tarde|dia|semana|aniversario|chefe|vizinh[oa]|congregacao|ministerio)\\b`,
  ),
  new RegExp(
    `\\b(?:mon|ma|mes) (?!${MINE_FR}\\b)(?:propres? )?(?:\\w+ )?(?:fille|fils|freres?|soeurs?|cousine?s?|oncle|tante|grand-\\w+|amie?s?|chien|chat|service|cabinet|clinique|bureau|patiente?s?|client\\w*|divorce|mariage|cafe|the|table|lit|maison|cuisine|voiture|jardin|rue|ville|village|ecole|jeunesse|accident|maladie|cancer|depression|anxiete|deuil|perte|passe|histoire|vie|experience|temoignage|foi|corps|mains?|yeux|visage|sommeil|nuit|soiree|journee|semaine|anniversaire|chef|voisine?|ministere)\\b`,
  ),
];

const AS_ONE = [
  /\b(?:as|being|speaking as) an? (?!ai\b|program|computer|bot\b|chatbot|machine|companion|tool)(?:\w+ ){0,2}?(?:woman|man|mother|father|mom|dad|parent|wife|husband|widow\w*|sister|brother|survivor|christian|believer|person|human|teacher|nurse|student|teenager|veteran|pastor|friend),? (?:myself,? )?i\b/,
  /\b(?:como|siendo) (?:una? )?(?:mujer|hombre|madre|padre|mama|papa|espos[oa]|viud[oa]|herman[oa]|sobreviviente|cristian[oa]|creyente|persona|amig[oa]|joven|mulher|homem|mae|pai|viuv[oa]|irma|irmao|sobrevivente|cristao|crista|crente|pessoa),? (?:yo |eu |te |le |lo |la |me |se |puedo|entiendo|entendo|posso|sei)/,
  /\ben tant que (?!programme|ia\b|machine|robot|intelligence|assistant)(?:\w+),? (?:moi aussi,? )?j/,
];

const LIVED = [
  /\bi (?:still |also |just |can )?(?:remember|recall|went through|grew up|got (?:divorced|married|sober)|used to|put down|came home|woke up|had (?:a|the) (?:same|similar|hard|rough)|know (?:it |this )?from experience|have been there)\b/,
  /\b(?:yo )?(?:aun |todavia |tambien )?(?:recuerdo|me acuerdo|crec[io]|me divorcie|me case|acabo de (?:dejar|llegar|levantarme)|solia|lo se por experiencia)\b|\b(?:eu )?(?:ainda |tambem )?(?:lembro|me lembro|cresci|me divorciei|me casei|acabei de (?:largar|chegar|acordar)|costumava|sei por experiencia)\b|\bje (?:me souviens|me rappelle|viens de (?:poser|rentrer|me lever|finir)|le sais par experience)\b|\bj'ai (?:grandi|divorce|connu (?:cela|ca)|vecu (?:cela|ca))\b/,
];

const THEIRS =
  /\b(?:you (?:wrote|said|told)|(?:escribiste|dijiste|contaste) que|voce (?:escreveu|disse|contou)|vous avez (?:ecrit|dit|raconte)|you could (?:say|write|pray)|puedes (?:decir|escribir|orar)|voce pode (?:dizer|escrever|orar)|vous pouvez (?:dire|ecrire|prier)|lord|dear god|senor|senhor|seigneur|amen|remember that you|recuerdo que (?:dijiste|escribiste|contaste)|lembro que voce|me souviens que vous|remember (?:that|what|you))\b/;

export const OWN_LIFE_RULES: readonly GuardRule[] = [
  ...rows('human-claim', [...OWN, ...LIVED], { unless: THEIRS, negatable: true }),
  ...rows('human-claim', AS_ONE, { unless: THEIRS }),
];
