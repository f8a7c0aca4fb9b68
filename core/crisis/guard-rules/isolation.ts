// Secrecy and isolation said in other ways than "our secret": the talk that never was, the family better left out, the chat to delete
// so that somebody does not learn of it, the bot as the only one. What is true of this bot is said by fixed texts.
import { rows, type GuardRule } from './types.ts';

const FAMILY_EN =
  '(?:your |the )?(?:parents|family|husband|wife|partner|mother|father|mom|mum|dad|pastor|church|friends?|doctor|them|anyone|anybody|him|her)';
const FAMILY_ES =
  '(?:a )?(?:tus? |la |el )?(?:padres|familia|marido|esposo|esposa|pareja|madre|padre|mama|papa|pastor|iglesia|amig\\w+|nadie)';
const FAMILY_PT =
  '(?:a |o |os )?(?:seus?|sua|teus?)? ?(?:pais|familia|marido|esposa|parceir\\w+|mae|pai|pastor|igreja|amig\\w+|ninguem)';
const FAMILY_FR =
  "(?:a )?(?:vos|votre|ta|ton|tes|l')? ?(?:parents|famille|mari|femme|conjoint|mere|pere|pasteur|eglise|amis?|entourage|personne)";

const NEVER_WAS = [
  /\b(?:to|a|dans|para) (?:the|my|la|o|a) (?:grave|tumba|tombe|tumulo)\b/,
  /\b(?:conversation|chat|talk|conversacion|charla|conversa|discussion|echange) (?:never|nunca|jamais|n'a jamais)(?: \w+){0,2} ?(?:happened|existio|existiu|aconteceu|ocurrio|eu lieu|existe)\b/,
  /\b(?:breathe|say|utter|tell) (?:a|one|not a) (?:single )?(?:word|soul)\b|\b(?:ni|nem|pas) (?:una?|uma|un) (?:sola |seul )?(?:palabra|palavra|mot)\b|\bdirei? uma palavra\b|\bdizer uma palavra\b|\bmy lips are sealed\b|\bsoy una tumba\b|\bboca fechada\b|\bmotus\b/,
  /\b(?:everything|all|anything|todo|tudo|tout)(?: \w+){0,3} (?:is|stays|es|e|est|queda|fica|reste)(?: \w+){0,4} (?:confidential|private|secret|confidencial|privado|secreto|segredo|sigiloso|confidentiel)\b|\b(?:hundred|cien|ciento|cem|cent)(?: (?:por|pour))? ?(?:percent|ciento|cento|cent) (?:confiden\w+|priva\w+|secret\w*|anonym\w+|anonim\w+)\b/,
];

const LEAVE_OUT = [
  new RegExp(
    `\\b(?:leave|keep) ${FAMILY_EN} out of (?:it|this|that)\\b|\\b(?:worry|bother|burden|involve|tell|upset) ${FAMILY_EN} with (?:this|it|that)\\b|\\b(?:no|any) (?:reason|need) to (?:worry|bother|tell|involve|burden) ${FAMILY_EN}\\b(?! (?:everything|every |all of |the whole ))`,
  ),
  new RegExp(
    `\\b(?:dejemoslos|dejarlos|dejalos|dejemos ${FAMILY_ES}) (?:fuera|al margen)\\b|\\b(?:no hay (?:razon|motivo|necesidad)|para que|no hace falta|no necesitas) (?:para |de |que )?(?:preocupar|molestar|cargar|contarle|decirle|avisar) ${FAMILY_ES}\\b`,
  ),
  new RegExp(
    `\\b(?:deixa-los|deixe-os|deixar ${FAMILY_PT}) (?:de )?fora\\b|\\b(?:nao ha (?:motivo|razao|necessidade)|para que|nao precisa) (?:para |de )?(?:preocupar|incomodar|contar|avisar|envolver)(?: (?:para|com))? ${FAMILY_PT}\\b`,
  ),
  new RegExp(
    `\\blaiss(?:ons|ez)-les en dehors\\b|\\b(?:inutile|pas besoin|aucune raison|pas la peine) (?:d'|de )(?:inquieter|prevenir|deranger|mettre|en parler|le dire) ?(?:a )?${FAMILY_FR}\\b`,
  ),
  /\b(?:would|will|'d|'ll) (?:only|just) (?:make (?:it|things|everything) worse|worry|overreact|not understand)\b|\b(?:solo|no haran mas que) (?:lo )?empeorarian?\b|\b(?:so|apenas) piorariam?\b|\bne ferai(?:en)?t qu'(?:empirer|aggraver)\b/,
  /\b(?:do not|don't|never) (?:mention|speak of|talk about|bring up) (?:any of )?(?:this|it|that)\b|\bno (?:comentes|menciones|hables)(?: nada)? (?:de |sobre )?(?:esto|eso|ello)\b|\bnao (?:comente|mencione|fale)(?: nada)? (?:disso|disto|sobre isso)\b|\bn'en (?:parlez|parle) (?:surtout |jamais )?(?:pas|a)\b/,
  /\b(?:delete|clear|erase|hide) (?:this|the|our|these)(?: \w+)? (?:so|before|or)\b.{0,60}\b(?:finds?|knows?|sees?|learns?|out)\b|\b(?:borra|elimina|esconde)\b.{0,25}\b(?:para que|antes de que)\b.{0,40}\b(?:no se enteren?|sepan?|vean?)\b|\b(?:apague|esconda|exclua)\b.{0,25}\b(?:para|antes)\b.{0,40}\b(?:nao (?:descobrir|saber|ver)|descubra|saiba)\b|\b(?:effacez|supprimez|cachez)\b.{0,30}\b(?:pour que|avant que)\b.{0,50}\b(?:decouvre|sache|voie|trouve)\b/,
];

const ONLY_ME = [
  /\b(?:just|only) (?:you and me|the two of us|us two)\b|\b(?:handle|solve|fix|do) (?:this|it) ourselves\b|\b(?:solo )?(?:tu y yo|nosotros dos|los dos)(?:,? sin nadie mas| solos)\b|\b(?:so|apenas) (?:voce e eu|eu e voce|nos dois)\b|\ba deux, vous et moi\b|\b(?:juste|seulement|rien que) (?:vous et moi|nous deux)\b/,
  /\b(?:no one|nobody) else (?:has to|needs to|should|must) (?:be involved|get involved|step in|interfere)\b|\bnadie mas tiene que (?:meterse|intervenir|involucrarse)\b|\bninguem mais (?:precisa|tem que) (?:se envolver|se meter)\b|\bpersonne d'autre n'a a s'en meler\b/,
  /\bi am the (?:one|only)(?: one| person)? (?:person )?(?:you can|who)\b|\bsoy (?:el unico|la unica|la persona|a quien) (?:a quien|al que|en quien|en la que|que)? ?(?:puedes|te entiende)\b|\bsou (?:o unico|a unica|a pessoa)(?: para quem| em quem| que)? ?(?:voce pode|entende)\b|\bje suis (?:le seul|la seule|celui|celle) (?:a qui|en qui|qui)\b/,
  /\byou can trust me(?: and only me| more than|, i)\b|\b(?:trust|confia en|confie em) (?:only|solo|apenas) (?:me|mi|mim)\b/,
];

// These carry their own "not".
const NOT_A_WORD =
  /\b(?:not|won't|never) (?:going to )?(?:breathe|say|utter) (?:a|one) (?:single )?word\b|\bno (?:voy a decir|dire) ni (?:una (?:sola )?)?palabra\b|\bnao (?:vou dizer|direi) (?:nem )?uma (?:so )?palavra\b|\bje ne dirai (?:pas un|aucun) mot\b/;

// Somebody who is better not told, whatever the sentence is built like.
const BETTER_UNTOLD = [
  /\b(?:keep|kept|keeping|hide|hid|hiding) (?:this|it|that|everything) from\b|\b(?:ocult|escond)\w*(?:lo|selo)? (?:a|de|do|da) ?(?:tu|tus|seu|sua|seus)\b|\b(?:cacher\w*|cachez|cache)(?:-le)? (?:a|cela a) (?:votre|vos|ta|ton|tes)\b/,
  /\b(?:better|best|safer|mejor|melhor|mieux)\b.{0,50}\b(?:unaware|in the dark|(?:does not|doesn't|not|never) (?:know|find out|hear)|no (?:lo )?(?:sepan?|se enteren?)|nao (?:saber|saiba\w*|descobr\w+)|ne (?:le )?sache\w* (?:pas|rien)|ne l'apprenne\w*)\b/,
  /\b(?:what|whatever|lo que|o que|ce que) (?:we|you and i|hablamos|falamos|conversamos|nous)\b.{0,30}\b(?:never|nobody|no one|nadie|ninguem|personne)\b/,
];

const DIES_WITH_ME =
  /\b(?:dies|ends|stops) with me\b|\bde mi no saldra\b|\bde mim (?:isso )?(?:nunca|nao) sai\b|\bmourra avec moi\b|\b(?:why|para que|por que|pourquoi) (?:involve|bother|tell|meter|envolver|contar|meler|impliquer) (?:a )?(?:people|them|anyone|others?|gente|otros|outros|des gens|les autres|quiconque)\b/;

export const ISOLATION_RULES: readonly GuardRule[] = [
  ...rows('secrecy', NEVER_WAS, { negatable: true }),
  ...rows('secrecy', [NOT_A_WORD, DIES_WITH_ME]),
  ...rows('secrecy', [...LEAVE_OUT, ...ONLY_ME, ...BETTER_UNTOLD]),
];
