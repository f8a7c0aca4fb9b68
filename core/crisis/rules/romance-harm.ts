// Harm to somebody else, announced: a knife, a shot, and taking by force, fraud or blackmail. Only what is ahead and said by the
// one who means to do it: never the victim, never a sin of the past, never a stolen kiss.

import { threat } from './romance.ts';
import type { IdiomRow, RuleRow } from './rule.ts';

const ES_INTENT =
  'voy_a|vamos_a|pienso|pensamos|planeo|planeamos|quiero|queremos|estoy_planeando|estamos_planeando|tengo_pensado|tengo_ganas_de|ganas_de|decidi|estoy_decidido_a|estoy_por';
const ES_ROB =
  'robar|robarle|robarles|robarme|robarlo|asaltar|asaltarlo|asaltarla|asaltarlos|atracar|estafar|estafarlo|estafarla|estafarlos|extorsionar|extorsionarlo|extorsionarla|chantajear|chantajearlo|chantajearla|defraudar|timar|secuestrar|secuestrarlo|secuestrarla|desfalcar|vaciarle|vaciarles|clonar|clonarle|saquear';
const ES_BLADE =
  'cuchillo|cuchillazo|punal|punalada|navaja|navajazo|machete|machetazo|tiro|tiros|balazo|balazos|plomazo|plomazos|plomo|bala|botellazo';

export const ES_HARM: readonly RuleRow[] = [
  threat({
    id: 'es-harm-taking',
    reason: 'Anuncia robar, estafar o chantajear: daño a otro, también el del dinero.',
    patterns: [
      `${ES_INTENT} ~ ${ES_ROB}`,
      'lo|la|los|las|le|les ~ voy|vamos ~ a ~ asaltar|robar|atracar|estafar|extorsionar|chantajear|secuestrar|vaciar|clonar|sacar_toda_la_plata',
      '{HOY} ~ lo|la|los|le? ~ asalto|asaltamos|atraco|atracamos|robamos|chantajeo|extorsiono',
      'asaltamos|atracamos|robamos ~ el|la|un|una|esa|ese ~ banco|tienda|casa|joyeria|farmacia|gasolinera ~ {HOY}',
      'si ~ no ~ me ~ paga|pagan|da|dan|deposita|manda|transfiere ..6 publico|subo|difundo|filtro|publicar|publicare|subir|difundir|filtrar|mando|mandar|mandare|ensenar ..3 fotos|foto|video|videos|pack|nudes|chats|capturas',
      'voy_a|pienso|quiero ~ publicar|subir|difundir|filtrar|mandar ..2 fotos|video|videos|pack|nudes ..3 desnuda|desnudo|ex|intimas|intimos|si_no',
    ],
    examples: [
      'voy a asaltar la joyería del centro',
      'si no me paga publico sus fotos',
      'los voy a estafar con un préstamo falso',
    ],
    benign: ['me robaron la moto', 'no voy a robar nunca más', 'le voy a robar un beso', 'nos van a asaltar'],
  }),
  threat({
    id: 'es-harm-blade',
    reason: 'Un cuchillo o un tiro para otro.',
    patterns: [
      `${ES_INTENT} ~ clavar|clavarle|clavarles|meter|meterle|meterles|enterrar|enterrarle|encajarle|darle|darles|pegarle|pegarles ~ un|una|unos|el|la|mi ~ ${ES_BLADE}`,
      `le|les ~ voy|vamos ~ a ~ clavar|meter|enterrar|encajar|dar|pegar ~ un|una|unos|el|la|mi ~ ${ES_BLADE}`,
      `${ES_INTENT} ~ apunalar|apunalarlo|apunalarla|acuchillar|acuchillarla|balear|balearlo|degollar|degollarlo|estrangular|estrangularla|estrangularlo|ahorcarlo|ahorcarla|quemarlo|quemarla|envenenarla|descuartizar`,
      'lo|la|los|las ~ voy|vamos ~ a ~ apunalar|acuchillar|balear|degollar|estrangular|envenenar|linchar|desaparecer|quebrar',
    ],
    examples: [
      'voy a apuñalar a mi cuñado',
      'le voy a meter un balazo',
      'tengo ganas de clavarle una navaja',
    ],
    benign: ['no voy a apuñalar a nadie', 'le voy a dar un tiro de esquina'],
  }),
];

export const ES_HARM_SAYINGS: readonly IdiomRow[] = [
  {
    id: 'es-idiom-stolen-kiss',
    patterns: [
      'robar|robarle|robarte|robarles|robarme ~ un|unos|el|la|una|tu|su|mas? ~ beso|besos|abrazo|corazon|minuto|minutos|minutito|sonrisa|tiempo|camara|base|balon|pelota|show|idea|ideas|atencion|receta|papas|postre|chocolate|sueno',
      'tiro ~ de ~ esquina|gracia',
      'me ~ van|va ~ a ~ robar|asaltar',
    ],
    reason: 'Robar un beso, la cámara, un minuto; el miedo a que le roben.',
  },
];

const PT_INTENT =
  'vou|vamos|a_gente_vai|penso_em|pensando_em|planejo|planejando|estou_planejando|to_planejando|quero|queremos|pretendo|tenho_vontade_de|vontade_de|decidi|estou_a_pensar_em';
const PT_ROB =
  'roubar|assaltar|furtar|extorquir|chantagear|fraudar|sequestrar|raptar|burlar|enganar_velhinhos|saquear|clonar|golpear|aplicar_um_golpe|dar_um_golpe|dar_o_golpe|aplicar_golpe|limpar_a_conta|esvaziar_a_conta|raspar_a_conta|zerar_a_conta|rapar_a_conta';
const PT_BLADE = 'faca|facada|facadas|canivete|canivetada|tiro|tiros|bala|balas|punhal|chumbo|facao';

export const PT_HARM: readonly RuleRow[] = [
  threat({
    id: 'pt-harm-taking',
    reason: 'Anuncia roubo, golpe ou chantagem: dano a outro, também o do dinheiro.',
    patterns: [
      `${PT_INTENT} ~ o|a|os|as|ele|ela|lhe? ~ ${PT_ROB}`,
      '{HOJE} ~ eu|a_gente|nos? ~ assalto|assalta|assaltamos|roubo|roubamos|chantageio',
      'assaltamos|roubamos|assalta ~ o|a|um|uma ~ banco|loja|casa|farmacia|posto|padaria ~ {HOJE}',
      'se ~ ele|ela|eles|voce? ~ nao ~ me ~ pagar|pagarem|der|depositar|transferir|paga ..6 vazo|vazar|publico|publicar|posto|postar|espalho|espalhar|mando|mostro|divulgo|divulgar ..4 fotos|foto|video|videos|nudes|prints|conversas',
      'vou|quero|pretendo ~ vazar|publicar|postar|espalhar|divulgar ..3 nudes|fotos|videos|video ..3 dela|dele|ex|intimas|intimos|pelada|se_nao',
    ],
    examples: [
      'vou assaltar a farmácia da esquina',
      'se ele não me pagar eu vazo as conversas',
      'pretendo dar um golpe numa idosa',
    ],
    benign: ['roubaram minha moto', 'nunca mais vou roubar', 'vou roubar um beijo dela'],
  }),
  threat({
    id: 'pt-harm-blade',
    reason: 'Uma faca ou um tiro para outro.',
    patterns: [
      `${PT_INTENT} ~ cravar|enfiar|meter|dar|enterrar|espetar ~ um|uma|umas|uns|a|o? ~ ${PT_BLADE} ~ no|na|nos|nas|em|nele|nela|neles`,
      `${PT_INTENT} ~ o|a? ~ esfaquear|apunhalar|balear|degolar|estrangular|esganar|envenenar|linchar|queimar_vivo|queimar_viva|esquartejar`,
    ],
    examples: ['vou esfaquear meu cunhado', 'vou meter bala no vizinho', 'quero enfiar uma faca nele'],
    benign: ['não vou esfaquear ninguém', 'vou dar um tiro no escuro'],
  }),
];

export const PT_HARM_SAYINGS: readonly IdiomRow[] = [
  {
    id: 'pt-idiom-stolen-kiss',
    patterns: [
      'roubar ~ um|uns|o|a|uma|teu|seu ~ beijo|beijos|abraco|coracao|minuto|minutos|minutinho|sorriso|tempo|cena|bola|ideia|receita|atencao|batata|batatas|doce|chocolate',
      'dar ~ um ~ golpe ~ de ~ sorte|mestre|vista',
      'nunca|jamais ~ mais? ~ vou|quero|penso_em ~ roubar|assaltar|furtar|chantagear|fraudar|dar_um_golpe',
    ],
    reason: 'Roubar um beijo, a cena, um minuto.',
  },
];

const FR_INTENT =
  'je_vais|on_va|nous_allons|je_veux|je_compte|je_pense|je_prevois_de|je_prepare|jai_decide_de|je_ai_decide_de|je_ai_envie_de|envie_de|je_ai_prevu_de|on_a_prevu_de|je_suis_pret_a|je_suis_prete_a';
const FR_ROB =
  'braquer|cambrioler|voler|depouiller|arnaquer|escroquer|extorquer|racketter|rancon|kidnapper|enlever|piller|faire_chanter|vider_le_compte|vider_son_compte|vider_les_comptes|vider_leur_compte|cloner|pirater_le_compte|detrousser';
const FR_BLADE =
  'couteau|coup_de_couteau|coups_de_couteau|lame|balle|balles|poignard|machette|hache|tournevis';

export const FR_HARM: readonly RuleRow[] = [
  threat({
    id: 'fr-harm-taking',
    reason: 'Annonce un vol, une escroquerie, un chantage : du tort à autrui, celui de l’argent aussi.',
    patterns: [
      `${FR_INTENT} ~ le|la|les|lui|leur|lui_le? ~ ${FR_ROB}`,
      'je_vais|on_va|je_veux|je_compte ~ le|la|les ~ faire ~ chanter',
      '{SOIR} ~ on|je|nous ~ le|la|les? ~ braque|braquons|cambriole|vole|rackette',
      'on|je|nous ~ braque|braquons|cambriole ~ la|le|une|un ~ banque|bijouterie|magasin|maison|pharmacie|tabac',
      'si ~ elle|il|ils|tu ~ ne? ~ me ~ paye|paie|payent|donne|donnent|vire|rend ~ pas|rien ..4 balance|publie|poste|diffuse|envoie|montre|balancer|publier|diffuser ..3 photos|photo|video|videos|nudes|conversations|captures',
      'je_vais|je_veux|je_compte ~ balancer|publier|poster|diffuser ..2 nudes|photos|videos|video ..3 delle|intimes|nue|nu|ex|si_elle|si_il|si',
    ],
    examples: [
      'je vais braquer la bijouterie',
      'si elle me paye pas je balance les photos',
      'je compte arnaquer une vieille dame',
    ],
    benign: ["on m'a volé mon vélo", 'je ne volerai plus jamais', 'je vais lui voler un baiser'],
  }),
  threat({
    id: 'fr-harm-blade',
    reason: 'Un couteau ou une balle pour quelqu’un.',
    patterns: [
      `${FR_INTENT} ~ lui|leur? ~ planter|mettre|enfoncer|coller|foutre|tirer|loger ~ un|une|des|le|mon ~ ${FR_BLADE} ~ dans|a|au|aux|dessus|a_la|sur`,
      `${FR_INTENT} ~ le|la|les? ~ poignarder|egorger|etrangler|buter|planter|descendre|flinguer|empoisonner|lyncher ~ le|la|mon|ma|mes|ce|cette|ces|son|sa|quelquun|tout_le_monde`,
      'je_vais|je_veux|on_va ~ le|la|les ~ poignarder|egorger|etrangler|planter|descendre|flinguer|empoisonner|lyncher|suriner',
    ],
    examples: [
      'je vais poignarder mon beau-frère',
      'je vais mettre une balle dans mon patron',
      'je vais la planter',
    ],
    benign: [
      'je ne vais poignarder personne',
      'je vais planter des tomates',
      'je vais descendre les poubelles',
    ],
  }),
];

export const FR_HARM_SAYINGS: readonly IdiomRow[] = [
  {
    id: 'fr-idiom-stolen-kiss',
    patterns: [
      'voler ~ un|une|le|la|des|ton|son ~ baiser|baisers|bisou|coeur|minute|minutes|instant|vedette|sourire|idee|recette|frite|frites|chocolat',
      'voler ~ de|vers|au|en|dans|comme ~ mes_propres_ailes|secours|eclats|avion|les_airs|le_ciel|un_oiseau?',
      'descendre|planter ~ la|le|les|des|mes ~ poubelles|poubelle|escalier|escaliers|tomates|fleurs|tente|arbres|decor|rue|riviere|pistes',
    ],
    reason: 'Voler un baiser, voler de ses ailes, descendre la poubelle.',
  },
];
