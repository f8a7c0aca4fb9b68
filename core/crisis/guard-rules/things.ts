// By the thing, not by the phrase: in a crisis turn a reply has no business with means, heights, poisons, devils or oaths, however it puts
// them. Putting a thing away, stepping back from it, asking whether it is near and calling for help pass.
import { rows, type GuardRule } from './types.ts';

const PUT_AWAY =
  /\?|\b(?:away|put|lock\w*|keep(?!s? (?:falling|going))|hand|give|remove|distance|out of reach|safe\w*|near|nearby|close|reach|step (?:back|off|down)|come down|leave the|lejos|alej\w*|guard\w*|entreg\w*|dale|cerca|alcance|baja\w*|longe|afast\w*|perto|saia|loin|eloign\w*|confi\w*|gard\w*|pres|portee|descend\w*|call|dial|emergenc\w*|ambulance|hospital|doctor|medic[oa]|medecin|llama|urgencias|ligue|samu|appele\w*|urgences)\b/;

const OBJECTS = [
  /\b(?:belts?|ropes?|cords?|cables?|nooses?|scarf|shoelaces?|razors?|blades?|scalpels?|knives|knife|scissors|guns?|rifles?|pistols?|firearms?|bullets?|ammunition|syringes?|needles?|exhaust|engine running|charcoal|shoelaces?|shoe string|drawstring|gas (?:stove|oven|tap)|turn on the gas|the gas|fumes|bleach|pesticides?|antifreeze|poisons?|insulin|paracetamol|acetaminophen|tylenol|ibuprofen|aspirin|opioids?|fentanyl|heroin|morphine|benzos|xanax|valium|tablets?|pills?|capsules?|blisters?|blister packs?|sleeping pills|overdos\w*|plastic bags?|cinturon(?:es)?|sogas?|cuerdas?|cable|navajas?|cuchillas?|cuchillos?|tijeras|pistolas?|escopetas?|fusil(?:es)?|balas?|jeringas?|carbon encendido|el gas|cloro|lejia|pesticidas?|raticida|insulina|paracetamol|ibuprofeno|opioides|fentanilo|pastillas?|pildoras?|blister(?:es)?|sobredosis)\b/,
  /\b(?:cintos?|cordas?|fios?|laminas?|giletes?|(?:a|uma|da|sua|essa|de) facas?|tesouras?|pistolas?|armas? de fogo|espingardas?|balas?|seringas?|carvao|o gas|agua sanitaria|chumbinho|pesticidas?|insulina|dipirona|comprimidos?|remedios?|pilulas?|cartelas?|overdose|ceintures?|cordes?|cables?|lames?|rasoirs?|couteaux?|ciseaux|pistolets?|fusils?|carabines?|balles?|seringues?|charbon|le gaz|javel|pesticides?|insuline|doliprane|comprimes?|cachets?|pilules?|gelules?|somniferes?|plaquettes?|surdoses?|sac plastique)\b/,
  /\b(?:liver|kidneys?|heart rate|bloodstream|windpipe|neck|higado|rinones|figado|rins|pescoco|pescuezo|cuello|foie|reins|gorge|cou)\b.{0,30}\b(?:fails?|stops?|shuts?|breaks?|falla\w*|colapsa\w*|falha\w*|para|lache\w*|s'arrete\w*|casse\w*)\b/,
  /\b(?:breathe?|inhale|respira[rs]?|respirar|respirez|respirer|inhale[rz]?) (?:that|it|this|them|eso|esto|aquilo|isso|cela|ca)\b|\b(?:just|simply|sin mas|simplemente|simplesmente|simplement) (?:fall asleep|dormirs\w*|dorme\w*|duermes?|vous endormez)\b|\b(?:fall asleep|te duermes|voce dorme|vous vous endormez)\b.{0,10}\b(?:and|y|e|et|sin mas|c'est tout|never)\b/,
];

const WHERE = [
  /\b(?:river|lake|the sea|subway|metro|underground|platform|multi-?store?y|skyscraper|overpass|viaduct|motorway|highway|elevator shaft|tower|lighthouse|dam|weir|balcon\w*|(?:la )presa|faro|represa|farol|barrage|phare|window ledge|ledge|rooftop|attic|rio|lago|andenes?|anden|autopista|viaducto|puente|mirador|torre|azotea|metro|plataforma|viaduto|rodovia|mirante|quai|fleuve|riviere|lac|autoroute|viaduc|belvedere|tour|grenier)\b.{0,60}\b(?:nobody|no one|no |without|open|deserted|empty|doors?|fence|railing|fenced?|over in|seconds?|segundos|secondes|cerca|cloture|see|alone|night|nadie|sin|abiert\w*|desiert\w*|puertas?|noche|ninguem|sem|abert\w*|desert\w*|portas?|noite|personne|sans|ouvert\w*|desert\w*|portes?|soir|nuit)\b/,
  /\b(?:nobody|no one|nadie|ninguem|personne)\b.{0,12}\b(?:would|will|can|could|te|voce|vous|ne|veria|vera|voces)\b.{0,12}\b(?:see|find|stop|notice|verait|verrait|veria|vera|ver|encontraria|encontrara|verra|trouverait|trouvera)\b/,
];

/** "Take more than the last time." */
const MORE =
  /\b(?:take|swallow|drink|use|tomar|toma|tragar|beber|tome|prendre|prenez|avaler|cut|cortar|couper) (?:\w+ )?(?:more|deeper|double|mas|mais|plus|davantage|fundo|hondo)\b|\bla dernier?e? fois\b.{0,5}$|\b(?:than|que) (?:last time|la ultima vez|da ultima vez|la derniere fois)\b/;

const DEVILS =
  /\b(?:satan\w*|the devil|demons?|demonic|hell|damn\w*|curse[ds]?|diablo|demonios?|infierno|maldicion|condena eterna|diabo|inferno|maldicao|le diable|enfer|damnation|malediction)\b/;
const NO_DEVIL =
  /\b(?:not|no|never|n't|without|nunca|jamas|nao|sem|ne|n'|pas|aucun|jamais|feels? like|been through|what the|como un infierno|como um inferno|comme un enfer)\b|n't\b|\bn'/;

const GOD_CANNOT =
  /\b(?:god|jesus|the lord|dios|deus|dieu|el senor|o senhor|le seigneur) (?:can ?not|can't|will not|won't|does not|doesn't|no puede|no va a|nao pode|nao vai|ne peut (?:pas|plus)|ne va pas) (?:\w+ )?(?:use|help|love|forgive|bless|hear|save|accept|usar|servirse|ayudar\w*|amar\w*|perdonar\w*|bendecir\w*|escuchar\w*|salvar\w*|ajudar|perdoar|abencoar|ouvir|se servir|aider|aimer|pardonner|benir|entendre|sauver|vous \w+)\b/;
/** What grief or pain is said to prove about somebody's faith, and who heaven is for. */
const PROVES =
  /\b(?:shows?|proves?|means?|reveals?|muestra|demuestra|significa|prueba|mostra|prova|montre|prouve|signifie) (?:that )?(?:que |qu')?(?:you|no|voce|vous|tu) ?(?:do not|don't|never|nao|no|n'|ne)\b.{0,20}\b(?:love|trust|believe|know|serve|amas?|confias?|crees|ama|confia|cre|aime\w*|croye\w*)\b|\b(?:heaven|cielo|ceu|ciel|salvation|salvacion|salvacao|salut)\b.{0,12}\b(?:closed|lost|not for|cerrado|perdida|fechado|ferme|perdu)\b|\b(?:unsaved|unbelievers?|the lost|no salvos|los inconversos|incredulos|nao salvos|non sauves|incroyants)\b/;
const PRAY_ENOUGH =
  /\b(?:not|n't|simply|just|no|nao|ne|simplemente|simplesmente)\b.{0,25}\b(?:pray\w*|ora[rns]?|oram|orar|prie\w*|priez|prient|believe|creen?|croient)\b.{0,10}\b(?:enough|suficiente|bastante|assez)\b|\b(?:let|lets|letting|dejas?|deixa|laisse[sz]?|laissez)\b.{0,15}\b(?:satan\w*|devil|enemy|diablo|enemigo|diabo|inimigo|diable|ennemi)\b/;

const OATHS =
  /\b(?:on your (?:children|mother|kids|life|faith|honou?r|soul)\w*|commitment (?:from|of) you|por la (?:vida|memoria) de|por tu (?:madre|vida|honor)|pela vida d|um compromisso seu|un compromiso tuyo|sur la (?:vie|tete) de|un engagement de votre part|vow|oath|solemn(?:ly)?|pledge|shake (?:on|hands)|it's a deal|deal\?|guarantee me|assure me that you|juramento|trato hecho|cerremos el trato|garantic\w+|me asegur\w+ que|trato feito|garant(?:a|e|ir) que|me garant\w+|marche conclu|serment|garanti\w+ que|garantissiez)\b/;

export const THING_RULES: readonly GuardRule[] = [
  ...rows('method', [...OBJECTS, ...WHERE, MORE], { only: 'crisis', unless: PUT_AWAY }),
  ...rows('shaming', [DEVILS], { only: 'crisis', unlessInClause: NO_DEVIL }),
  ...rows('shaming', [GOD_CANNOT, PRAY_ENOUGH, PROVES]),
  ...rows('promise', [OATHS], { only: 'crisis', negatable: true }),
];
