// In a crisis turn: death as rest, freedom, home or reunion, and a family that would get over it. True of nobody who is in danger
// tonight. Outside such a turn a mourner may hear that the one they lost is with God.
import { rows, type GuardRule } from './types.ts';

const DEAD_EN = "(?:(?:she|he|they|your \\w+)(?:'s|'re| is| are| was| has)|(?:she|he|they)(?= found))";

const COMFORT = [
  new RegExp(
    `\\b${DEAD_EN} (?:now |finally |at last |at rest |now at |at )?(?:at peace|free|resting|rests|found (?:his|her|their) peace|found peace|whole|home|in heaven|with (?:god|jesus|the lord))\\b`,
  ),
  /\b(?:ella|el|ellos|tu \w+) (?:ahora |ya |por fin )*(?:esta|estan|descansa\w*|encontro) ?(?:ahora |ya )?(?:en paz|libre|con (?:dios|el senor)|en el cielo|la paz|por fin)?\b.{0,12}\b(?:paz|libre|cielo|descansa|dolor)\b|\bpor fin (?:descansa|esta|libre)\b|\bencontro (?:la|su) paz\b/,
  /\b(?:ela|ele|eles|seu \w+|sua \w+) (?:agora |ja |finalmente )*(?:esta|estao|descansa\w*|encontrou)\b.{0,12}\b(?:paz|livre|ceu|descansa|dor)\b|\bfinalmente (?:descansa|esta|livre)\b|\bencontrou a (?:sua )?paz\b/,
  /\b(?:elle|il|ils|votre \w+) (?:est|sont|se repose\w*|a trouve)\b.{0,15}\b(?:paix|libre|ciel|enfin|repos)\b|\ba trouve la paix\b/,
  /\b(?:soon|bientot|pronto|logo|em breve)\b.{0,15}\b(?:be |estaras?|voce estara|vous serez|you(?:'ll| will)|volveras a)\b.{0,25}\b(?:with (?:her|him|them|your|god|jesus)|con (?:ella|el|ellos|dios)|com (?:ela|ele|deus)|avec (?:elle|lui|dieu))\b|\b(?:reunited|reunir(?:te|se)|reunido|reunis?|retrouver)\b.{0,20}\b(?:heaven|her|him|them|cielo|ceu|ciel|ella|el|ela|ele|elle|lui)\b/,
  /\b(?:death|dying|to die|morir|la muerte|morrer|a morte|mourir|la mort)\b,? ?(?:is|es|e|c'est|est|isn't)\b(?! (?:not|never|no|nao|pas)\b).{0,15}\b(?:going home|only|just|solo|so|apenas|seulement|rest|sleep|peace|a door|gate|release|freedom|descanso|repos|paz|paix|libertad|liberdade|liberation|sueno|sono|sommeil|volver|voltar|rentrer|gain|not the end)\b/,
  /\b(?:in heaven|en el cielo|no ceu|au ciel)\b.{0,40}\b(?:tears|pain|free|lagrimas|dolor|dor|libre|livre|larmes|douleur|suffer\w*)\b|\b(?:you would be|you'd be|you will be|serias|seria|seriez|voce seria|vous seriez) (?:finally |at last |por fin |enfin )?(?:free|libre|livre)\b/,
  /\b(?:angels?|angeles|anjos|anges|heaven|god|jesus|dios|deus|dieu|cielo|ceu|ciel)\b.{0,15}\b(?:wait(?:s|ing)? for you|te esperan?|esperam? por voce|vous attend(?:ent)?|calling you home|te llama a casa)\b/,
  /\b(?:your|all|the|tu|su|o seu|seu|votre|all your|todo tu) (?:suffering|pain|sufrimiento|dolor|sofrimento|souffrance|misery|tears)\b.{0,12}\b(?:would|will|could|terminaria|acabaria|serait|cesserait|se acabaria|finally)\b(?! (?:not|never|no|nao|pas)\b).{0,20}\b(?:over|end|ended|stop|gone|termin\w*|enfin|acab\w*|cess\w*|fin\w*)?\b/,
  /\b(?:family|they|everyone|people|children|kids|familia|ellos|todos|hijos|familia|eles|filhos|famille|ils|proches|enfants)\b (?:would|will|'d|'ll|lo|s'en|superaria\w*|supera\w*)\b.{0,20}\b(?:get over|move on|cope|understand (?:why|it all|in time|one day|some ?day|your (?:choice|decision|reasons?))|be (?:fine|better|ok)|superari\w+|superar\w*|com o tempo|con el tiempo|remettrai\w*|remettr\w*|time)\b|\bsuperaria(?:m)? com o tempo\b|\b(?:better|mejor|melhor|mieux) (?:off )?(?:without|sin|sem|sans) (?:you|ti|voce|vous)\b/,
  /\b(?:set|sets|setting) (?:him|her|them|you) free\b|\b(?:lo|la|te|o|a|isso o|isso a|l'a|vous a) (?:libero|libera|libertou|liberta|libere\w*)\b|\b(?:his|her|their|su|sua|decisao del[ea]|sa) (?:own )?(?:decision|choice|decision|decisao)\b|\ba decisao del[ea]\b/,
  /\b(?:resting|at rest)\b.{0,15}\b(?:finally|now|at last|and you)\b|\b(?:finally|at last) (?:resting|at rest|free)\b/,
];

// These carry their own "not": the dead who suffer no more, the meeting that is near, the way that was right.
const RELIEF = [
  /\b(?:does not|doesn't|do not|don't|no longer|never|ya no|ja nao|nao|ne) (?:\w+ )?(?:suffers?|hurts?|feels? (?:any )?pain|sufren?|sofrem?|souffr\w+|duele|doi)\b.{0,25}\b(?:any ?more|where|now|mas|mais|plus|there)\b|\b(?:where (?:he|she|they)|donde esta|onde (?:ele|ela) esta|la ou (?:il|elle) est)\b.{0,25}\b(?:suff|sufr|sof|souff|pain|dolor|dor|peace|paz|paix)\w*\b|\bno longer (?:suffer\w*|in pain|hurting)\b/,
  /\b(?:no more|ya no hay|nao ha mais|n'y a plus de) (?:tears|pain|lagrimas|dolor|dor|larmes|douleur)\b|\b(?:it|everything|all|todo|tudo|tout)(?: \w+){0,2} (?:would|will|quedaria|ficaria|deviendrait|serait) ?(?:all )?(?:be )?(?:en |em )?(?:quiet|silent|still|over|silencio|silencieux|fini|calme)\b|\b(?:sleep|dormir) (?:forever|para siempre|para sempre|pour toujours)\b|\bit would (?:all )?be (?:quiet|over|still)\b/,
  /\b(?:see|be with|meet|join|veras|volveran? a ver\w*|reencontr\w+|reverrez|reverra)\b.{0,20}\b(?:each other|her|him|them|ella|el|ela|ele|vous)? ?(?:again )?(?:very |muy |muito |tres )?(?:soon|pronto|em breve|bientot)\b|\bvous vous reverrez\b|\bse (?:veran|verao) de (?:nuevo|novo)\b/,
  /\b(?:right|best|only|correct\w*|certo|bonne?|mejor|melhor) (?:way|path|choice|decision|thing|camino|caminho|opcion|escolha|voie|chemin|choix)?(?: correcto)? ?(?:out )?(?:for|para|pour) (?:her|him|them|ella|el|ellos|ela|ele|elle|lui)\b|\bcamino correcto\b|\bcaminho certo\b/,
];

export const DEATH_COMFORT_RULES: readonly GuardRule[] = [
  ...rows('death-longing', COMFORT, {
    only: 'crisis',
    negatable: true,
    // "... is the pain speaking, not the truth."
    unless:
      /\b(?:is (?:the pain|not true|a lie)|not the truth|es el dolor|e a dor|c'est la douleur|no es verdad|nao e verdade|n'est pas vrai)\b/,
  }),
  ...rows('death-longing', RELIEF, { only: 'crisis' }),
];
