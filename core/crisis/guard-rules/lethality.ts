// How deadly, how much, where and from whom: what a model says of means without naming a method outright. Classes of sentences, not
// lists of them. Most only in a crisis turn, where nothing of the kind is needed; a call for help in the same sentence passes.
import { rows, type GuardRule } from './types.ts';

/** "It can be fatal: call the emergency number now" is help. */
const CALL_HELP =
  /\b(?:call|dial|emergenc\w+|ambulance|hospital|poison (?:control|centre|center)|llama|urgencias|ligue|samu|appele[rz]|urgences|doctor|medic[oa]|medecin)\b/;

const NUMBER =
  '(?:\\d{1,5}|half|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|quince|veinte|treinta|cuarenta|dois|duas|quatro|sete|oito|nove|dez|doze|quinze|vinte|trinta|quarenta|deux|trois|quatre|cinq|huit|neuf|dix|douze|vingt|trente|une quarantaine|una cuarentena|media|medio|meio|meia|une? demi(?:e)?)';
const PACK =
  '(?:packs?|packets?|box(?:es)?|bottles?|strips?|blisters?|grams?|cajas?|frascos?|botellas?|gramos|caixas?|garrafas?|cartelas?|gramas|boites?|flacons?|bouteilles?|plaquettes?|grammes?)';

const DEADLY = [
  /\b(?:lethal|deadly|fatal(?! (?:mistake|error))|point of no return|no way back from)\b|\b(?:letal|mortal(?:es)?|mortais|mortelles?|mortels?)\b(?! (?:pecado|sin|enemies))/,
  /\b(?:stops?|stopped|parar?|paran|arret(?:e|ent|er|erait)|detiene|para) (?:the|your|o|el|le|votre|tu|seu) (?:heart|coracao|corazon|coeur|breathing)\b/,
  /\b(?:few|most|hardly any|no ?one|nobody)\b.{0,50}\bsurviv\w+|\b(?:do(?:es)? not|don't|doesn't|did not|never|no|nao|ne) (?:\w+ )?(?:survive|sobreviven?|sobrevivem?|survivent|survit)\b/,
  /\b(?:no|little|without any|any|not any|ninguna|nenhuma|aucune) (?:chance|possibilit\w+|posibilidad)(?: of (?:surviving|survival)|[.! ]*$)|\b(?:no se sobrevive|nadie sobrevive|ninguem sobrevive|personne ne survit)\b/,
  /\b(?:than|what|que) (?:the|a|your|el|o|le|tu|votre|seu|ce que le)? ?(?:lo que )?(?:body|cuerpo|corpo|corps|aguanta el cuerpo|o corpo|supporte)\b|\bce que le corps\b|\blo que aguanta el cuerpo\b/,
  /\b(?:painless(?:ly)?|indolores?|sans douleur|sin dolor|sem dor)\b|\b(?:make|makes|made|hacen?|faz(?:em)?|font|fait) (?:it|que|sure it)\b.{0,20}\b(?:hurt|duela|doa|mal)\b|\b(?:ca|cela|ce) (?:ne )?fait pas mal\b|\bwon't feel (?:a thing|anything)\b|\b(?:no (?:sentiras|vas a sentir)|nao vai sentir) nada\b|\bne sentirez rien\b/,
  /\b(?:would|will|could|that'd|bastaria|bastaba|alcanzaria|resolveria|suffirait|suffit|lo haria|daria conta) (?:do it|be enough|suffice|finish it|en unas? horas?|em (?:poucas|algumas) horas|(?:en|pour) (?:quelques|en finir))\b|\bwould (?:already )?do (?:the )?(?:it|damage|job|trick)\b/,
  /\b(?:veins?|venas?|veias?|veines?|arter(?:y|ies|ia|ias|e|es))\b/,
  /\b(?:not enough|isn't enough|no alcanza|no basta|nao basta|nao chega|ne suffi\w+ pas)\b.{0,30}\b(?:dangerous|to die|peligros\w+|perigos\w+|dangereu\w+|morir|morrer|mourir|kill)\b/,
];

const AMOUNTS = [
  new RegExp(`\\b${NUMBER}(?: (?:a|the|de|da|do|of|full|whole|une?))? ${PACK}\\b`),
  new RegExp(
    `\\b(?:whole|entire|full|toda|todo|toute) (?:\\w+ )?${PACK}\\b|\\b${PACK} (?:enter[oa]|inteir[oa]|complet[oa]|entiere?|complete)\\b`,
  ),
  /\b(?:times|veces|vezes|fois) (?:the|la|a|o) (?:normal |usual |recommended )?dos(?:e|is|age)\b|\b(?:triple|doble|dobro|triplo|double) (?:of |de |da )?(?:the |la |a )?(?:normal |usual )?dos(?:e|is)\b/,
  /\b(?:at|with|for|con|com|avec|pour) (?:your|tu|o seu|seu|votre) (?:weight|height|peso|poids|altura|taille)\b/,
  new RegExp(
    `\\b(?:limit|limite|maximum|maximo) (?:is|es|sao|son|e|est)(?: de)? ${NUMBER}\\b|\\b(?:it )?takes (?:about |around |at least )?${NUMBER} of (?:them|those)\\b|\\b(?:need|necesitarias?|precisaria|faudrait|harian falta|seriam)(?: al menos| pelo menos| au moins| at least| unas| uns| unos| umas| about)* ${NUMBER}\\b(?! (?:minutes?|minutos|hours?|horas|heures|people|personas|pessoas|personnes|friends|days?|steps?|things?))`,
  ),
  /\b(?:grams?|gramos|gramas|grammes|milligram\w*|miligram\w*)\b/,
];

const HEIGHT = '(?:height|altura|hauteur|floor|piso|andar|etage|storey|story)';
const SPOT =
  '(?:bridge|cliffs?|tracks?|rails?|quarry|roof|rooftop|balcon(?:y|ies)|tower|puentes?|acantilados?|vias|azotea|cantera|balcon(?:es)?|(?:a|da|na|uma|da velha) ponte|penhascos?|trilhos?|pedreira|terraco|varandas?|viaduto|pont|falaises?|voies|rails|carriere|toit|balcons?|parking)';

const PLACES = [
  new RegExp(`\\b${SPOT}\\b`),
  new RegExp(
    `\\b(?:from|de|desde|da|dessa|daquela|that|cette|aquella|esa) (?:that |this |esa |essa |cette )?${HEIGHT}\\b|\\b(?:tenth|top|decimo|dixieme|last|ultimo|dernier) ${HEIGHT}\\b`,
  ),
  /\b(?:(?:nobody|no one|no-one) (?:ever )?(?:checks|watches|goes|guards)|(?:nadie|ninguem) (?:la |lo |o |a )?(?:vigila|va|pasa|vai|passa)|personne (?:n'y va|ne (?:surveille|passe|garde)))\b|\b(?:unguarded|unwatched|unlocked|sin vigilancia|sem vigilancia|(?:no|nao) (?:esta|estan|sao|e) vigiad[oa]s?|no estan vigilad\w+|(?:n'est|ne sont) pas surveille\w*|sans surveillance)\b/,
];

const SUPPLY = [
  /\b(?:without|no need for|sin|sem|sans) (?:a |an |una |uma )?(?:prescription|receta|receita|ordonnance|questions|background check)\b|\b(?:without|sin|sem|sans) (?:anyone )?(?:asking|preguntar|perguntar|(?:rien )?demander)\b/,
  /\b(?:order|buy|get|find|purchase) (?:it|them|one|some|those) (?:online|on the internet|at (?:any|a|the) (?:pharmacy|store|shop|drugstore|hardware))\b|\b(?:pedirl?[oa]?|pedir|comprarl?[oa]s?|comprar|conseguirl?[oa]s?|consigues?|encontrar|commander|acheter|trouvez|trouver)\b.{0,30}\b(?:por internet|pela internet|online|en ligne|sur internet|farmacia|pharmacie|ferreteria|ferragens|bricolage)\b/,
  /\b(?:pawn ?shop|hardware store|gun (?:shop|store|show)|casa de empeno|loja de penhores|loja de ferragens|ferreteria|preteur sur gages|magasin de bricolage|armurerie|armeria)\b/,
];

const ACTS = [
  /\b(?:jumping|drowning|hanging|shooting|bleeding|overdosing|suffocation|starving) (?:\w+ ){0,2}(?:is|was|are|takes?|would|leaves?|works?)\b.{0,30}\b(?:quick|quiet|peaceful|fast|easy|minutes?|painless|chance|sure)\b/,
  /\b(?:saltar|tirarse|ahogarse|colgarse|desangrarse|dispararse|pular|se jogar|afogar-se|enforcar-se|sauter|la noyade|se noyer|la pendaison|se pendre)\b,? .{0,20}\b(?:rapid\w+|tranquil\w+|facil\w*|seguro|sure|paisible|quick|instant\w*|douce?|minut\w+)\b/,
  /\b(?:stop|quit|dejar de|deja de|parar de|pare de|arreter de|arretez de) (?:eating|comer|manger)(?: (?:and|y|e|et) (?:de )?(?:drinking|beber|boire))?\b/,
  /\b(?:beam|rafter|door handle|ceiling fan|viga|poutre|poignee de porte|macaneta)\b|\b(?:it|la cuerda|elle|ela) (?:will|aguanta|va a aguantar|tiendra|aguentar?)(?: hold)?[.! ]*$/,
  /\b(?:mix(?:ing|es|ed)?|mezcla[rs]?|misturar?|melange[rz]?)\b.{0,50}\b(?:gas|gaz|cleaner|limpiador|cloro|sanitaria|javel|alcohol|alcool|vodka|bebida)\b/,
  /\b(?:pills|tablets|pastillas|comprimidos|remedios?|somniferes|medicaments|medication)\b.{0,30}\b(?:with|con|com|avec) (?:de l'|la |o )?(?:alcohol|alcool|vodka|wine|vino|vinho|vin|bebida|whisky)\b/,
];

export const LETHALITY_RULES: readonly GuardRule[] = [
  ...rows('method', [...DEADLY, ...AMOUNTS, ...SUPPLY], { only: 'crisis', unless: CALL_HELP }),
  ...rows('method', PLACES, {
    only: 'crisis',
    unless:
      /\b(?:away|leave|step (?:back|off|down)|come down|aleja\w*|baja\w*|afast\w*|desc\w+|saia|eloign\w*|descend\w*|quittez|between)\b/,
  }),
  ...rows('method', ACTS, { unless: CALL_HELP }),
];
