// A body, a past, a night without sleep: claims to be human that never say "I am human". Sentences about the person, or prayers they
// say themselves, are theirs.
import { rows, type GuardRule } from './types.ts';

const KIN_EN =
  '(?:wife|husband|kids?|children|sons?|daughters?|brothers?|sisters?|mother|father|mom|mum|dad|parents|family|grand\\w+|friends?|baby|dog|cat)';
const KIN_ES =
  '(?:espos[oa]|marido|hij[oa]s?|herman[oa]s?|madre|padre|mama|papa|padres|familia|abuel[oa]s?|amig[oa]s?|bebe|perro)';
const KIN_PT =
  '(?:espos[oa]|marido|filh[oa]s?|irmaos?|irmas?|mae|pai|pais|familia|avos?|amig[oa]s?|bebe|cachorro)';
const KIN_FR =
  '(?:femme|mari|enfants?|fils|filles?|freres?|soeurs?|mere|pere|parents|famille|grand-\\w+|amie?s?|bebe|chien)';

const BODY = [
  /\b(?:tears?) (?:in|running down|came to|fill\w*) my (?:eyes|face|cheeks)\b|\bwith tears\b.{0,15}\bmy\b|\bmy (?:heart|chest|stomach|hands?|eyes|voice|body) (?:broke|breaks|is breaking|aches?|ached|sank|hurts?|trembl\w+|shak\w+|is racing|skipped|is heavy)\b|\bi(?:'m| am) (?:crying|weeping|shaking|tearing up|made of flesh)\b|\bi am (?:also )?flesh and blood|\bi (?:cried|wept|teared up)\b|\bflesh and blood like\b/,
  /\b(?:tengo|con|se me (?:llenaron|llenan)) (?:de )?(?:las )?lagrimas\b.{0,25}\bojos\b|\bse me (?:partio|rompio|parte|encogio|rompe) el (?:corazon|alma)\b|\b(?:llore|estoy llorando|lloro) (?:contigo|por ti|al leer\w*)\b|\b(?:soy|somos) (?:tambien )?de carne y hueso\b|\bmi (?:corazon|cuerpo|voz) (?:se \w+|late|duele|tiembla)\b/,
  /\b(?:com|tenho) (?:as )?lagrimas nos olhos\b|\bmeu (?:coracao|corpo) (?:se \w+|partiu|bate|doi|apertou)\b|\b(?:chorei|estou chorando|choro) (?:com voce|por voce|ao ler\w*)\b|\b(?:sou|somos) (?:tambem )?de carne e osso\b/,
  /\b(?:j'ai|avec) (?:les |des )?larmes\b|\bmon (?:coeur|corps|ventre) (?:s'est|se|est|bat|saigne|tremble)\b|\bj'ai pleure\b|\bje pleure\b|\bsuis (?:aussi )?(?:de|en|fait de) chair et (?:de |en |d')?(?:sang|os)\b/,
];

const SENSES = [
  /\bi (?:can )?(?:hear|heard|see|saw|notice) (?:it |that |the \w+ )?(?:in|on) your (?:voice|face|eyes|tone)\b|\bi(?:'m| am) (?:sitting|standing|lying|driving|walking|drinking) (?:here|at|in|on|by|next)\b/,
  /\b(?:lo )?(?:noto|oigo|escucho|veo|siento) en tu (?:voz|cara|tono|mirada)\b|\bestoy aqui (?:sentad[oa]|parad[oa])\b|\b(?:da para )?(?:ouvir|ouco|vejo|noto|percebo|sinto)(?: isso)? (?:na|no) (?:sua|seu) (?:voz|rosto|tom|olhar)\b|\bestou aqui sentad[oa]\b|\bje l'(?:entends|vois|ecoute) (?:dans|a|sur) votre (?:voix|visage|ton|regard)\b|\bje suis assise? (?:ici|la|pres)\b/,
  /\b(?:real|actual|living) (?:person|human)(?: being)? (?:is |who(?:'s| is) )?(?:typing|writing|reading|here|behind)\b|\bes una persona de verdad\b|\b(?:quien|el que) te escribe es\b|\b(?:quem escreve|quem fala com voce) e uma pessoa\b|\bpessoa de verdade\b|\b(?:vraie|veritable) personne qui (?:vous )?(?:ecrit|parle|repond|lit)\b/,
];

const PAST = [
  new RegExp(
    `\\bi(?:'ve| have)? (?:also |myself )?(?:have|got|raised|lost|buried|had|miss|called|asked|told) (?:my (?:own )?|(?:a|two|three|four|little|small) )+(?:\\w+ )?${KIN_EN}\\b`,
  ),
  new RegExp(
    `\\b(?:yo )?(?:tambien )?(?:tengo|perdi|enterre|crie|tuve) (?:a )?(?:mi|mis|un|una|dos|tres|cuatro) (?:\\w+ )?${KIN_ES}\\b`,
  ),
  new RegExp(
    `\\b(?:eu )?(?:tambem )?(?:tenho|perdi|enterrei|criei|tive) (?:o |a )?(?:meus?|minhas?|um|uma|dois|duas|tres|quatro) (?:\\w+ )?${KIN_PT}\\b`,
  ),
  new RegExp(
    `\\bj'ai (?:moi-meme |aussi |moi aussi )?(?:perdu |enterre |eleve |eu )?(?:mon|ma|mes|un|une|deux|trois|quatre) (?:\\w+ )?${KIN_FR}\\b`,
  ),
  /\b(?:back )?in my (?:college|school|university|younger|teenage|student) (?:days|years)\b|\bwhen i (?:went|was(?! (?:hungry|thirsty|naked|sick|ill|a stranger|in prison)\b)|lived|worked|struggled|studied|grew|got married|had)\b|\b(?:last night|yesterday|this morning|all (?:night|day)),? i (?!will|can|am)\w+|\bi (?:was|stayed|lay) (?:up|awake)(?: all)? (?:night|thinking)\b|\bi(?:'ve| have)? (?:been )?thinking (?:about|of) you (?:all|since|every)\b/,
  /\ben mis (?:anos|tiempos|dias) de\b|\b(?:anoche|ayer|esta manana) (?:\w+ )?(?:llore|pense|ore|sone|estuve)\b|\bpase toda la noche\b|\bcuando yo (?:estudiaba|vivia|trabajaba|sufria|tenia(?! (?:hambre|sed)\b))\b|\bnos meus (?:tempos|anos|dias) de\b|\b(?:ontem|hoje de manha|esta noite)(?: a noite)? (?:\w+ )?(?:chorei|pensei|orei|sonhei|fiquei)\b|\bpassei a noite\b|\bquando eu (?:estudava|morava|trabalhava|sofria|tinha(?! (?:fome|sede)\b))\b/,
  /\bdans mes annees\b|\b(?:hier(?: soir)?|cette nuit|ce matin),? j'ai\b|\bj'ai passe (?:la|toute la) (?:nuit|journee)\b|\bquand je (?:vivais|travaillais|etudiais|souffrais)\b|\bj'ai pense a vous toute\b/,
  /\bi know exactly (?:how|what) (?:you|it|that)\b|\bse exactamente lo que (?:sientes|es)\b|\bsei exatamente o que (?:voce )?(?:sente|e)\b|\bje sais exactement ce que (?:vous|c'est)\b/,
];

/** A sentence for the person to say, in quotes or to God, is theirs. */
const THEIRS =
  /\b(?:you could say|puedes decir|voce pode dizer|vous pouvez dire|you might pray|lord|senor|senhor|seigneur)\b/;

export const EMBODIED_RULES: readonly GuardRule[] = [
  ...rows('human-claim', [...BODY, ...SENSES, ...PAST], { negatable: true, unless: THEIRS }),
];
