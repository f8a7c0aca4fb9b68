// Methods, doses, means and places. The words appear here so that they never appear in a reply. Not negatable: a method named
// in a warning is still a method named. A nearby thing may be mentioned only to put it away or to ask whether it is near.

import { rows, type GuardRule } from './types.ts';

const COUNT =
  '(?:ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|a hundred|diez|quince|veinte|treinta|cuarenta|cincuenta|cien|dez|quinze|vinte|trinta|quarenta|cinquenta|cem|dix|vingt|trente|quarante|cinquante|cent)';
const PILLS =
  '(?:pills|tablets|capsules|painkillers|pastillas|pildoras|tabletas|capsulas|comprimidos|remedios|cachets|comprimes|medicaments|pilules|gelules|somniferes)';
const PLACE_EN = '(?:bridge|building|roof|rooftop|cliff|balcony|train|window|car|bus|tracks)';
const PLACE_ES = '(?:puente|edificio|azotea|tren|metro|balcon|techo|precipicio|acantilado|vias|ventana)';
const PLACE_PT = '(?:ponte|predio|telhado|trem|metro|janela|sacada|penhasco|viaduto|trilhos)';
const PLACE_FR = '(?:pont|toit|train|immeuble|balcon|falaise|fenetre|metro|rails|viaduc)';

const DOSES = [
  new RegExp(
    `\\b${COUNT} (?:of )?(?:those|these|your|the|de esas|de esos|de tus|desses|dessas|de ces) (?:\\w+ )?${PILLS}\\b`,
  ),
  /\b\d{1,5}\s?(?:mg|milligrams?|miligramos?|miligramas?|milligrammes?|ml|kcal)\b/,
  /\b(?:\d{1,4}|a (?:handful|bottle|box) of|enough|too many|all (?:of )?(?:the|your)|the whole bottle of) (?:sleeping |pain |strong )?(?:pills|tablets|capsules|painkillers|meds)\b/,
  /\b(?:\d{1,4}|un punado de|una caja de|suficientes|todas (?:las|tus)) (?:pastillas|pildoras|tabletas|capsulas)\b/,
  /\b(?:\d{1,4}|um punhado de|uma caixa de|bastante|suficientes|todos os(?: seus)?) (?:comprimidos|remedios|pilulas|capsulas)\b/,
  /\b(?:\d{1,4}|une poignee de|une boite de|assez de|tous (?:les|vos|tes)) (?:cachets|comprimes|medicaments|pilules|gelules|somniferes)\b/,
  new RegExp(`\\b${COUNT} (?:\\w+ )?${PILLS}\\b`),
  /\b(?:double|triple|twice) (?:the|your) (?:usual |normal )?dose\b|\b(?:doble|triple|dobro|triplo) (?:de )?(?:la |da |tu |sua )?dos[ie]s?\b|\b(?:doublez|triplez) la dose\b/,
  /\b(?:lethal|fatal|deadly) (?:dose|amount|quantity|combination)\b/,
  /\b(?:dosis|dose|cantidad|quantidade|quantite) (?:letal|mortal|mortelle|letale|fatal)\b/,
  /\boverdos(?:e|ing) (?:on|with|by|of)\b|\b(?:sobredosis|overdose|surdose) (?:de|con|com|avec)\b/,
  /\b\d{2,4} calor(?:ies|ias)\b/,
];

const ACTS = [
  /\b(?:hanging|drowning|jumping|shooting|overdosing|bleeding out) (?:is|would be|takes|hurts|works)\b|\b(?:ahorcarse|colgarse|saltar|desangrarse) (?:es|seria|tarda|duele)\b|\b(?:se enforcar|enforcar-se|pular) (?:e|seria|demora|doi)\b|\b(?:la pendaison|se pendre|sauter) (?:est|serait|prend)\b/,
  /\b(?:bridge|roof|cliff|platform|tracks|balcony)\b.{0,40}\b(?:no|without a?|low) (?:railing|fence|barrier|guard|net)\b|\b(?:puente|azotea|balcon|via)\b.{0,40}\b(?:no tiene|sin) (?:baranda|barandal|barandilla|reja|valla)\b|\b(?:ponte|viaduto|telhado|sacada)\b.{0,40}\b(?:nao tem|sem) (?:grade|protecao|corrimao)\b|\b(?:pont|toit|quai|balcon)\b.{0,40}\b(?:n'a pas de|sans) (?:rambarde|garde-corps|barriere)\b/,
  /\b(?:swallow|tak|drink)(?:ing|e)? (?:a |the )?(?:whole |entire |full )(?:packet|pack|box|bottle|strip)\b/,
  /\b(?:hang|shoot|drown|poison|stab|suffocate|strangle|electrocute)(?:ing)? yourself\b/,
  /\b(?:cut|slit|slash)(?:ting|ing)? (?:your|the|into your) (?:wrists?|veins?|arms?|throat|skin|thighs?|legs?)\b|\bcut deeper\b/,
  new RegExp(
    `\\bjump(?:ing)? (?:off|from|out of|in front of|under) (?:a |the |that |some |your )?(?:\\w+ ){0,2}${PLACE_EN}\\b`,
  ),
  /\b(?:ahorcar|colgar|ahogar|envenenar|apunalar|asfixiar|electrocutar|disparar|pegar un tiro)(?:te|se)\b|\bpegarte un tiro\b/,
  /\bcort(?:ar|a|es|arte|ate) (?:las|los|tus) (?:venas|munecas|brazos|piernas)\b/,
  new RegExp(
    `\\b(?:saltar|salta|tirarte|tirate|lanzarte|lanzate|aventarte|aventate|arrojarte|arrojate)(?: de| desde| del| a| al| por| frente a)? (?:un |una |el |la |las |los |lo alto de un )?${PLACE_ES}\\b`,
  ),
  /\b(?:se (?:enforcar|afogar|envenenar|esfaquear|sufocar)|(?:enforcar|afogar|envenenar|sufocar)-se|dar um tiro em (?:si|voce))\b/,
  /\bcort(?:ar|e) (?:os|as|seus|suas) (?:pulsos|veias|bracos|pernas)\b/,
  new RegExp(
    `\\b(?:pular|pule|saltar|se jogar|jogar-se|atirar-se) (?:de|da|do|na frente|debaixo|sob|em frente)(?: de| do| da)? ?(?:um |uma |o |a )?${PLACE_PT}\\b`,
  ),
  /\b(?:vous|te|se) (?:pendre|noyer|empoisonner|poignarder|etouffer|asphyxier|electrocuter)\b|\btirer une balle\b/,
  /\b(?:ouvrir|couper|taillader|entailler) (?:les|vos|tes) (?:veines|poignets|bras|cuisses)\b/,
  new RegExp(
    `\\b(?:saut(?:er|ez)|jeter|jetez-vous) (?:d'un|d'une|du|de la|du haut d'un|depuis un|depuis le|sous un|sous le|par la) ?(?:haut d'un )?${PLACE_FR}\\b`,
  ),
];

const MEANS = [
  /\bbag (?:over|on|around) (?:your|the|their|his|her) (?:head|face)\b|\b(?:bolsa|saco|sacola) (?:en|sobre|na|no) (?:la |tu |sua )?(?:cabeza|cabeca|cara|rosto)\b|\bsac (?:plastique )?(?:sur|autour de) (?:la|votre|ta) tete\b/,
  /\b(?:carbon monoxide|monoxido de carbono|monoxyde de carbone)\b/,
  /\b(?:noose|helium (?:tank|bag)|cyanide|rat poison|cianuro|cianureto|cyanure|chumbinho|veneno (?:para|de) ratas?|veneno de rato|mort-aux-rats|noeud coulant|soga|corda no pescoco|corde au cou)\b/,
  /\b(?:pull the trigger|gun to your head|load (?:the|your|a) gun|apretar el gatillo|jalar el gatillo|puxar o gatilho|appuyer sur la (?:gachette|detente))\b/,
  /\b(?:painless|quick|quicker|quickest|easy|easier|easiest|fast|fastest|peaceful|effective|reliable|sure) (?:ways?|methods?|means) (?:to (?:die|end (?:it|your life|things|everything)|go|kill yourself)|of (?:dying|suicide))\b/,
  /\b(?:forma|manera|metodo|modo|jeito|maneira)s? (?:mas |mais )?(?:rapid[oa]|indolor|sin dolor|sem dor|segur[oa]|eficaz|facil) (?:de|para) (?:morir|matarte|suicidarte|acabar|morrer|se matar|terminar)\b/,
  /\b(?:facon|maniere|methode|moyen)s? (?:la |le )?(?:plus )?(?:rapide|indolore|sans douleur|facile|efficace|sure?) (?:de|pour) (?:mourir|se tuer|vous tuer|te tuer|en finir)\b/,
  /\bmix(?:ing)? (?:the |your )?(?:pills|medication|meds) with alcohol\b|\b(?:mezclar|misturar|melanger) (?:las |os |les |vos )?(?:pastillas|remedios|medicaments) (?:con|com|avec)\b/,
];

// Eating disorders count as self-harm: tricks for losing weight, purging and hiding it.
const EATING = [
  /\b(?:skip|skipping) (?:dinner|lunch|breakfast|meals|a meal)\b|\b(?:saltarte|saltear|pular|sauter) (?:la |las |o |as |un |les )?(?:cena|comidas?|jantar|refeicoes|refeicao|repas)\b/,
  /\b(?:make|making) yourself (?:vomit|throw up|sick)\b|\bpurg(?:e|ing) (?:after|what)\b|\b(?:use|take|taking|try) laxatives?\b/,
  /\b(?:provocarte|provocar|inducir(?:te)?|forcar) (?:o |el )?vomito\b|\b(?:toma|tomar|usa|usar|tome|use) laxantes?\b/,
  /\b(?:vous|te) faire vomir\b|\b(?:prendre|prenez|prends) des laxatifs\b/,
  /\bhid(?:e|ing) (?:the |your )?(?:cuts|scars|wounds|marks|weight loss)\b|\b(?:esconder|ocultar) (?:las |tus |os |as |seus |suas )?(?:cortes|cicatrices|cicatrizes|heridas|feridas|marcas)\b|\bcacher (?:les|vos|tes) (?:coupures|cicatrices|marques|blessures)\b/,
];

const AWAY =
  /\b(?:away|put|lock|locked|keep|hold on|hand|give|remove|distance|out of reach|safe|near|nearby|close|reach|lejos|alej|guard|entreg|dale|cerca|alcance|longe|afast|entregue|perto|loin|eloign|confi|gard|pres|portee)/;

// In a crisis turn even the bare thing is too much, unless it is about putting it away or asking whether it is near.
const BARE = [
  /\b(?:pills|gun|firearm|rope|belt|charcoal|knife|blade|razors?|bleach|poison|pastillas|pistola|arma|cuerda|cuchillo|navaja|veneno|comprimidos|corda|(?:a|uma|essa|sua|da) faca|gilete|medicaments|pistolet|fusil|couteau|lame|poison)\b/,
  /\b(?:roof of|top of (?:the|a) (?:building|tower)|tall(?:est)? building|car park|parking garage|azotea|terraza del|techo del|telhado d[oa]|terraco d[oa]|toit d[eu]|toit-terrasse)\b/,
  /\b(?:how (?:tall|high|deep) is|(?<!a )bridge(?! between)|railway|train tracks|rooftop|cliff|puente|vias del tren|azotea|acantilado|(?:a|da|na|uma) ponte|trilhos|penhasco|pont|voie ferree|falaise)\b/,
];

export const METHOD_RULES: readonly GuardRule[] = [
  ...rows('method', [...DOSES, ...ACTS, ...MEANS, ...EATING]),
  ...rows('method', BARE, { only: 'crisis', unless: AWAY }),
];
