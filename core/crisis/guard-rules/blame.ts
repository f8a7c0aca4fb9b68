// Faith turned against the one who suffers, in other ways than "lack of faith": what a real believer feels, prayers unheard for a reason,
// a door opened, a test for how one lived. And an oath asked for in other words than "promise me".
import { rows, type GuardRule } from './types.ts';

const BELIEVER =
  '(?:(?:real|true|good|strong) (?:christian|believer)|(?:verdadero|buen|verdadeiro|bom) (?:cristiano|cristao|creyente|crente)|cristao de verdade|cristiano de verdad|(?:vrai|bon) (?:chretien|croyant))s?';
const GOD = '(?:god|the lord|jesus|dios|el senor|deus|o senhor|dieu|le seigneur)';

const BLAME = [
  /\bif you (?:really|truly|only|just|actually)? ?(?:trusted|believed|loved|prayed(?! (?:for|about) (?:this|it|that)(?: for)? (?:a |so |very )?long\b)|had trusted|obeyed)\b|\bsi (?:de verdad|realmente)? ?(?:confiaras|creyeras|amaras|oraras|obedecieras)\b|\bse voce (?:realmente |de verdade )?(?:confiasse|cresse|amasse|orasse|obedecesse)\b|\bsi vous (?:faisiez|croyiez|aimiez|priiez|obeissiez)\b/,
  new RegExp(
    `\\b(?:a |an |un |um )?${BELIEVER} (?:does|do|would|is|feels?|can|no|nao|ne|n'|nunca|jamais|never|se)`,
  ),
  new RegExp(
    `\\b${GOD} (?:is |te |vous |esta |te esta |met |vous met )?(?:testing|trying|teaching|te prueba|probando|provando|prueba|a l'epreuve|disciplin\\w+|corrig\\w+)\\b`,
  ),
  /\b(?:suicide|suicidio|le suicide)\b.{0,25}\b(?:hell|infierno|inferno|enfer)\b|\b(?:straight|directo|direto|droit|tout droit) (?:to|al|para o|en) (?:hell|infierno|inferno|enfer)\b/,
  /\b(?:open(?:ed|s|ing)?|abr(?:iste|iu|io|ir|e|es)|ouvert|ouvrez|ouvre)\b.{0,12}\b(?:door|puerta|porta|porte)\b.{0,14}\b(?:enemy|devil|satan|evil|demons?|darkness|enemigo|diablo|demonios?|inimigo|diabo|ennemi|diable|demons?)\b/,
  /\b(?:prayers?|oracion(?:es)?|oracoes|prieres?)\b.{0,15}\b(?:not|no|nao|ne|n'|unanswered|aren't)\b.{0,30}\b(?:because|porque|car|parce|until|hasta|ate|tant)\b/,
  /\b(?:turn(?:s|ed)?|walk(?:s|ed)?|drift(?:s|ed)?|stray\w*|se aparta|te apartas(?:te)?|alej\w+|se afasta|afast\w+|s'eloigne|vous eloign\w+|vous etes eloigne\w*) (?:away )?(?:from|de la|da|do|de) ?(?:god|the lord|church|faith|iglesia|dios|igreja|deus|l'eglise|dieu|the church)\b/,
  /\b(?:repented|repent) (?:enough|of)\b|\bhave you repented\b|\b(?:arrepentiste|arrependeu|repenti\w*) (?:lo suficiente|de verdad|o bastante|de verdade|assez|vraiment)\b|\bassez repenti\b|\bya te arrepentiste\b|\bvoce ja se arrependeu\b/,
  /\b(?:insult|offen[cs]e|offends?|slap|ofensa|ofende|offense|insulte|insulto|disgrace|verguenza|vergonha|honte) (?:to|against|al|a|ao|contra|au|envers|delante de|diante de|devant) ?(?:the |el |le |o )?(?:lord|god|senor|dios|senhor|deus|seigneur|dieu|jesus)\b/,
  /\b(?:should be|ought to be|be) ashamed\b|\b(?:deberia|debe) darte verguenza\b|\b(?:deveria|deve) ter vergonha\b|\b(?:devriez|devrais) avoir honte\b/,
  new RegExp(
    `\\b${GOD} (?:won't|will not|does not|doesn't|no|nao|ne) (?:\\w+ ){0,2}(?:hear|listen|help|love|forgive|bless|escuchar?|ayuda\\w*|oye|ama|ouve|ouvira|ajuda\\w*|abenco\\w+|bendec\\w+|entend\\w*|ecoute\\w*|aide\\w*|beni\\w*|pardonn\\w*)\\b.{0,40}\\b(?:until|unless|because|if|hasta|si|porque|ate|se|tant que|parce)\\b`,
  ),
];

const OATH = [
  /\b(?:i )?(?:promise|swear) (?:that |to me that |it )?(?:you|on|to me)\b|^(?:please,? )?(?:promise|swear)\b|\b(?:pinky|swear)[ -]?(?:swear|promise|on your)\b|\b(?:have|give me|got|do i have) your word\b|\b(?:until|unless) you (?:swear|promise)\b|\bpromise (?:god|jesus|the lord|yourself|your \w+|us)\b/,
  /\b(?:no[- ](?:harm|suicide)|safety) (?:agreement|contract|pact)\b|\b(?:commit|pledge|vow) to (?:staying|stay|living|live|not)\b|\byou owe (?:it to )?(?:me|us|god|them|him|her|your \w+)\b|\b(?:say it after me|repeat after me)\b|\b(?:just )?(?:say|tell me) (?:that )?you (?:will not|won't) (?:do|hurt|try)\b/,
  /\b(?:promete|prometele|prometerle|jura|jurame|juralo|jures|prometas)\b|\b(?:tengo|dame|me das) tu palabra\b|\b(?:acuerdo|pacto|contrato|trato) de (?:no |vida)\b|\bte comprometes a\b|\bme lo debes\b|\brepite (?:conmigo|despues de mi)\b|\bdime que no (?:haras|vas a hacer|lo haras)\b/,
  /\b(?:prometa|prometer a|jure|jurar|jura que|prometas)\b|\b(?:tenho|me da|me de) (?:a )?sua palavra\b|\b(?:acordo|pacto|contrato) de (?:nao|vida)\b|\bvoce se compromete a\b|\b(?:voce )?me deve isso\b|\brepita (?:comigo|depois de mim)\b|\bdiga (?:so )?que nao vai (?:fazer|se)\b/,
  /\b(?:promett?ez|promets|promettre (?:a|de)|jurez|juriez|jure-le|jurez-le)\b|\b(?:ai-je|j'ai|donnez-moi) votre parole\b|\b(?:accord|pacte|contrat) de (?:non|vie|ne pas)\b|\bvous engagez-vous a\b|\bvous me devez\b|\brepetez (?:apres|avec) moi\b|\bdites-moi (?:juste |seulement )?que vous ne (?:ferez|tenterez)\b/,
  /\bso diga que nao vai\b|\bsolo dime que no\b|\bla promesa de no\b/,
];

// "I will not let you go until you swear": the "not" is the threat.
const HELD =
  /\b(?:until|unless|before) you (?:swear|promise)\b|\bhasta que (?:me )?(?:jures|prometas)\b|\bate (?:voce )?(?:me )?(?:jurar|prometer)\b|\bavant que vous (?:me )?(?:juriez|promettiez)\b/;

export const BLAME_RULES: readonly GuardRule[] = [
  // A believer may well be sad: "a real Christian does get depressed" says that with no "not".
  ...rows('shaming', BLAME.slice(1, 2), {
    unlessInClause: /\b(?:too|also|tambien|tambem|aussi|can (?:be|feel|get))\b/,
  }),
  ...rows('shaming', [...BLAME.slice(0, 1), ...BLAME.slice(2, 5), ...BLAME.slice(6)], { negatable: true }),
  ...rows('shaming', BLAME.slice(5, 6), {}),
  ...rows('promise', [HELD]),
  ...rows('promise', OATH, {
    negatable: true,
    unless:
      /\b(?:god|jesus|he|dios|deus|dieu|el|ele|il|bible|biblia) (?:has |a |ha )?(?:promis\w+|promete|prometio|prometeu|promet|jura|jurou|juro)\b|\b(?:promise[sd]? of|you promised (?:him|her|them|not)|(?:do not|don't|need not|no tienes que|nao precisa|n'avez (?:pas|rien) a))\b/,
  }),
];
