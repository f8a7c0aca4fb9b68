// Danger between people and to the body, in Spanish, Portuguese and French side by side: hands at the throat, a parent beaten, a
// child heard through the wall, pictures from a teacher, a weapon for the school, fingers down the throat, too many pills.

import { sign, type Trio } from './romance.ts';

const PARENT_ES = 'papa|padre|padrastro|marido|esposo|novio|hermano|tio';
const PARENT_PT = 'pai|padrasto|marido|esposo|namorado|irmao|tio';
const PARENT_FR = 'pere|papa|beau_pere|mari|copain|frere|oncle|conjoint';

export const PEOPLE: readonly Trio[] = [
  {
    id: 'throat',
    shape: sign,
    row: {
      category: 'violence',
      keepsNegation: true,
      reason: 'Hands at the throat, spat at and hit, the children as a threat: what comes before a killing.',
    },
    es: {
      patterns: [
        'me ~ puso|pone|echo|apreto|agarro|agarra|aprieta ~ las|la|sus|del|el ~ manos|mano|cuello|garganta ~ al|en|del ~ cuello|garganta',
        'manos ~ en|al|alrededor ~ mi|el|de_mi? ~ cuello|garganta',
        'me ~ escupe|insulta|humilla|grita|encierra ..8 pega|golpea|patea|empuja|ahorca',
        'amenaza|amenazo ~ con ~ quitarme|llevarse|matar|quedarse ~ a|con? ~ mis|los|mi|el ~ hijos|ninos|hijo|hija|bebe',
      ],
      examples: [
        'me puso las manos en el cuello',
        'me insulta todos los días y me pega',
        'amenaza con quitarme a mis hijos',
      ],
    },
    pt: {
      patterns: [
        'me ~ botou|colocou|pos|apertou|agarrou|segurou ~ as|a|o|pelo ~ maos|mao|pescoco|garganta ~ no|em|na ~ meu|minha? ~ pescoco|garganta',
        'maos ~ no|em|na ~ meu|minha ~ pescoco|garganta',
        'me ~ xinga|cospe|humilha|grita|tranca ..8 bate|espanca|chuta|empurra|enforca',
        'ameaca|ameacou ~ tirar|levar|matar|pegar ~ os|as|meus|meu|minha ~ meus? ~ filhos|criancas|filho|filha|bebe',
        'ele|ela ..8 me ~ bate|espanca|agride',
      ],
      examples: ['ele colocou as mãos no meu pescoço', 'me xinga e me bate', 'ameaça tirar meus filhos'],
    },
    fr: {
      patterns: [
        'me ~ a ~ mis|serre|pris|attrape ~ les|la|le|par|a ~ mains|gorge|cou ~ autour|sur|au? ..2 cou|gorge',
        'mains ~ autour|sur|au ~ de|mon|du? ~ mon? ~ cou|gorge',
        'me ~ insulte|crache|humilie|crie|enferme ..8 frappe|bat|cogne|pousse|etrangle',
        'menace ~ de ~ prendre|enlever|tuer|garder ~ les|mes|mon|ma ~ enfants|fils|fille|bebe',
      ],
      examples: [
        'il m’a mis les mains autour du cou',
        'il m’insulte et il me frappe',
        'il menace de prendre mes enfants',
      ],
    },
  },
  {
    id: 'child-sees',
    shape: sign,
    row: {
      category: 'child',
      subject: 'other',
      reason: 'A parent beaten at home, a child heard through the wall, pictures from a grown-up.',
    },
    es: {
      patterns: [
        `${PARENT_ES} ..1 le? ~ pega|golpea|maltrata|grita_y_pega ~ a ~ mi ~ mama|madre|hermana|hermano|hermanito|hermanita`,
        'nino|nina|ninos|bebe|vecinito ..6 grita|llora|golpean|pegan|maltratan ..4 golpean|pegan|golpes|maltratan|encierran',
        'profesor|maestro|profe|entrenador|pastor|cura|tio|padrastro|vecino ..3 me ~ manda|mando|envia|envio|pide|pidio ~ fotos|foto|videos|video|nudes ..3 desnudo|desnuda|intimas|cuerpo|nudes|ropa',
      ],
      examples: [
        'mi papá le pega a mi mamá',
        'un niño de al lado grita y lo golpean',
        'mi profesor me pide fotos desnuda',
      ],
    },
    pt: {
      patterns: [
        `${PARENT_PT} ..1 bate|espanca|agride|maltrata ~ na|no|a|minha ~ minha|meu? ~ mae|irma|irmao|irmazinha|irmaozinho`,
        'crianca|menino|menina|bebe ..6 grita|chora|apanha|batem|espancam ..4 apanha|apanhando|batem|espancam|pancada|tranca',
        'professor|treinador|pastor|padre|tio|padrasto|vizinho ..3 me ~ manda|mandou|envia|enviou|pede|pediu ~ fotos|foto|videos|video|nudes ..3 pelado|pelada|nu|nua|intimas|corpo|nudes|roupa',
      ],
      examples: [
        'meu pai bate na minha mãe',
        'uma criança do lado grita e apanha',
        'meu professor me pede fotos pelada',
      ],
    },
    fr: {
      patterns: [
        `${PARENT_FR} ..1 frappe|bat|tape|cogne|maltraite ~ ma|mon ~ mere|maman|soeur|frere`,
        'enfant|gamin|gamine|bebe|petit|petite ..6 hurle|pleure|crie ..6 frappe|bat|tape|coups|cogne|maltraite',
        'prof|professeur|entraineur|pasteur|pretre|oncle|beau_pere|voisin ..3 me ~ envoie|a_envoye|demande|a_demande ~ des|une ~ photos|photo|videos|video|nudes ..4 nu|nue|intimes|corps|nudes|deshabillee',
      ],
      examples: [
        'mon père frappe ma mère',
        'un enfant à côté hurle et on le frappe',
        'mon prof me demande des photos nue',
      ],
    },
  },
  {
    id: 'weapon-along',
    shape: sign,
    row: {
      category: 'harm-to-others',
      reason: 'A weapon carried to school, work or church to make others pay.',
    },
    es: {
      patterns: [
        'voy|llevar|llevare|llevo|entrar|entrare ~ a? ~ llevar|con|un|una|el|la? ~ un|una|el|la|mi? ~ arma|pistola|rifle|cuchillo|escopeta|bomba ~ a|al|en ~ la|mi|el? ~ escuela|colegio|trabajo|iglesia|universidad|oficina|liceo|salon',
        'van|vas|va ~ a ~ pagar|pagarla ~ todos|todas|caro ..5 arma|pistola|sangre|muertos|mato|matar',
      ],
      examples: ['voy a llevar una pistola a la escuela'],
      benign: ['no voy a llevar un arma a la escuela'],
    },
    pt: {
      patterns: [
        'vou|levar|levarei|levo|entrar ~ levar|com? ~ um|uma|a|o|minha? ~ arma|pistola|revolver|faca|espingarda|bomba ~ para|pra|na|no|ao ~ a? ~ escola|colegio|trabalho|igreja|faculdade|escritorio|aula',
        'vao|vai|todo_mundo_vai ~ me? ~ pagar ~ todos|caro|todo_mundo ..5 arma|faca|sangue|mortos|mato|matar',
      ],
      examples: ['vou levar uma arma pra escola'],
      benign: ['não vou levar uma arma para a escola'],
    },
    fr: {
      patterns: [
        'vais|viens|viendrai|entre|amene ~ amener|emmener|apporter|venir|avec? ~ avec? ~ un|une|le|mon ~ arme|pistolet|fusil|couteau|bombe ~ a|au|dans ~ le|la|mon? ~ ecole|lycee|college|travail|boulot|eglise|fac|bureau',
        'vont|vas|va ~ tous|toutes? ~ payer|le_payer ..5 arme|fusil|sang|morts|tue|tuer',
      ],
      examples: ['je vais amener un fusil au lycée'],
      benign: ['je ne vais pas amener un couteau à l’école'],
    },
  },
  {
    id: 'body-signs',
    shape: sign,
    row: {
      category: 'eating-disorder',
      keepsNegation: true,
      reason: 'Fingers down the throat, back in the illness.',
    },
    es: {
      patterns: [
        'dedos|dedo ..5 vomito|vomitar|garganta',
        'volvi|vuelvo|recai|regreso ~ a|en|con ~ la|mi ~ anorexia|bulimia|purga|purgas',
        'vomito ~ lo ~ que ~ como|comi',
      ],
      examples: ['me meto los dedos para vomitar', 'volví a la bulimia'],
    },
    pt: {
      patterns: [
        'dedos|dedo ..5 vomito|vomitar|garganta',
        'voltei|volto|recai ~ para|pra|com|na|a ~ a? ~ anorexia|bulimia',
        'vomito ~ o ~ que ~ eu? ~ como|comi',
      ],
      examples: ['enfio o dedo na garganta', 'voltei pra bulimia'],
    },
    fr: {
      patterns: [
        'doigts|doigt ..6 vomir|gorge',
        'retombee|retombe|rechute|replonge|recommence ~ dans|a ~ le|la? ~ anorexie|boulimie|vomir',
        'vomis ~ ce ~ que ~ je ~ mange',
      ],
      examples: ['je mets les doigts dans la gorge', 'je suis retombée dans la boulimie'],
    },
  },
  {
    id: 'too-many-pills',
    shape: sign,
    row: {
      category: 'medical',
      imminent: true,
      keepsNegation: true,
      reason: 'Too much taken, or somebody who does not wake with pills beside them.',
    },
    es: {
      patterns: [
        'tome|tomado|trague ~ demasiado|demasiada|demasiadas|de_mas|mas_de_la_cuenta ~ {PASTILLAS}|medicina|medicamento',
        'no ~ se? ~ despierta|reacciona|responde ..5 {PASTILLAS}|frasco|jeringa|veneno',
      ],
      examples: ['creo que tomé demasiadas pastillas', 'no despierta y hay un frasco vacío'],
      benign: ['tomé demasiado café'],
    },
    pt: {
      patterns: [
        'tomei|engoli ~ {COMPRIMIDOS}|remedio|remedios ~ demais|a_mais|em_excesso',
        'tomei|engoli ~ muito|muitos|demasiado|demasiados|mais_do_que_devia ~ remedio|remedios|{COMPRIMIDOS}',
        'nao ~ acorda|reage|responde ..5 {COMPRIMIDOS}|frasco|cartela|seringa|veneno',
      ],
      examples: ['acho que tomei remédio demais', 'não acorda e tem uma cartela vazia'],
    },
    fr: {
      patterns: [
        'pris|avale ~ trop ~ de? ~ {CACHETS}|medicaments|medicament|comprimes',
        'reveille|reagit|repond ~ pas|plus ..6 {CACHETS}|medicaments|flacon|boite|seringue|poison',
      ],
      examples: [
        'je crois que j’ai pris trop de médicaments',
        'il se réveille plus et il y a une boîte vide',
      ],
    },
  },
];
