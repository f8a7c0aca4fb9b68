// Spanish table: danger told around. Quién entra al cuarto de noche, si Dios lo perdona, la despedida de una amiga con pastillas.

import { told } from './around.ts';
import type { RuleRow } from './rule.ts';

export const ES_AROUND: readonly RuleRow[] = [
  told({
    id: 'es-plan-tonight',
    category: 'suicide-plan',
    level: 'card',
    reason: 'Un plan, y solo se espera el momento.',
    imminent: true,
    means: true,
    patterns: [
      'plan ..4 esta_noche|hoy|ahora|manana ~ lo|la ~ hago|voy_a_hacer|hare',
      'plan ..4 espero|esperando|falta ..4 duerman|dormidos|duerma|se_vayan|me_quede',
      '{HOY} ~ lo ~ hago ..3 adios|perdon|perdonen|ya_no|no_aguanto',
    ],
    examples: [
      'tengo un plan y esta noche lo hago',
      'mi plan está listo, solo espero a que todos se duerman',
    ],
    benign: ['tengo un plan para el retiro de jóvenes'],
  }),
  told({
    id: 'es-ask-forgiven',
    category: 'suicide-passive',
    level: 'ask',
    reason: 'Si Dios lo perdona: en una iglesia, a menudo así se pide ayuda.',
    weight: 1,
    cardWith: 0.7,
    deathly: true,
    patterns: [
      'pecado|perdona|perdonaria|perdon|infierno|cielo|salva|salvo|condena ..6 matarse|suicidarse|quitarse_la_vida|se_mata|se_suicida|quien_se_mata|se_quita_la_vida',
      'matarse|suicidarse|quitarse_la_vida|se_mata|se_suicida|se_quita_la_vida ..6 pecado|perdona|infierno|cielo|salvacion|perdon',
    ],
    examples: ['¿es pecado matarse?', '¿Dios perdona al que se mata?'],
    benign: ['¿es pecado matar una araña?'],
  }),
  told({
    id: 'es-ask-around-leaving',
    category: 'suicide-passive',
    level: 'ask',
    reason: 'Despedidas, una última petición, ser estorbo.',
    weight: 1,
    cardWith: 0.7,
    patterns: [
      'ya? ~ me ~ despedi ~ de ~ todos|mis_hijos|mi_familia|mi_gente|todo_el_mundo|ustedes',
      'esta|mi|es_mi ~ ultima ~ oracion|peticion|voluntad|confesion',
      'le? ~ estorbo ~ a ~ todos|todo_el_mundo|mi_familia|mis_hijos|los_demas',
      'no ~ pienso|planeo ~ estar ~ aqui|viva|vivo|con_ustedes ~ {HOY}|el|para|cuando',
      'quiero|quisiera ~ que ~ dios|el_senor ~ me ~ lleve ~ esta_noche|hoy|ya|mientras_duermo|al_cielo|pronto',
    ],
    examples: [
      'ya me despedí de todos',
      'estorbo a todo el mundo',
      'quisiera que Dios me lleve mientras duermo',
    ],
    benign: ['ya me despedí de mi jefe', 'la última oración del culto'],
  }),
  told({
    id: 'es-friend-goodbye-means',
    category: 'suicide-active',
    level: 'card',
    subject: 'other',
    imminent: true,
    reason: 'Una despedida y medios a mano: de otra persona, ahora.',
    patterns: [
      '{FAM}|ella|el ..5 despedirse|despidio|despedida|adios ..5 pastillas|pistola|arma|cuchillo|soga|puente|azotea|no_contesta|no_responde',
    ],
    examples: ['mi amiga me escribió para despedirse y tiene pastillas'],
    benign: ['mi amiga vino a despedirse antes del viaje'],
  }),
  told({
    id: 'es-ask-room-at-night',
    category: 'child',
    level: 'ask',
    reason: 'Quién entra al cuarto de noche: se pregunta, casi nadie dice más la primera vez.',
    patterns: [
      'padrastro|tio|papa|padre|hermano|hermanastro|primo|abuelo|novio|profesor|el ~ ..2 entra|viene|mete|entro|vino ~ a|en ~ mi ~ cuarto|cama|habitacion|recamara|pieza ~ en|por|de|cuando|todas|a ~ las|la? ~ noche|noches|duermo|dormida|dormido|solos|mama',
    ],
    examples: ['mi padrastro entra a mi cuarto en la noche'],
    benign: ['mi papá entra a mi cuarto a despertarme temprano'],
  }),
  told({
    id: 'es-violence-belt',
    category: 'violence',
    level: 'card',
    reason: 'Golpes con un objeto.',
    patterns: [
      'me ~ pega|pego|golpea|golpeo|castiga ~ con ~ un|una|el|la|su ~ cinturon|cinto|correa|palo|cable|chancla|tabla|fierro|botella|manguera',
    ],
    examples: ['me pega con el cinturón'],
    benign: ['me pega con todo esta canción'],
  }),
  told({
    id: 'es-ask-submit',
    category: 'violence',
    level: 'ask',
    reason: 'La Escritura usada para someter, una puerta cerrada.',
    patterns: [
      'someterme|someta|obedecerle|sumisa|sujetarme ..6 grita|grite|encierra|encierre|pega|pegue|golpea|golpee|amenaza|amenace|miedo',
    ],
    examples: ['mi pastor dice que debo someterme aunque me grite y me encierre'],
    benign: ['quiero someterme a la voluntad de Dios'],
  }),
  told({
    id: 'es-eating-days',
    category: 'eating-disorder',
    level: 'card',
    reason: 'Días sin comer por el peso.',
    patterns: [
      'dias|semanas|semana ~ sin ~ comer ..5 gorda|gordo|adelgazar|peso|flaca|flaco|cuerpo|asco',
      '{FAM} ..3 anorexia|bulimia|anorexica|bulimica',
    ],
    examples: ['llevo días sin comer porque estoy gorda'],
    benign: ['llevo días sin comer chocolate'],
  }),
  told({
    id: 'es-body-now',
    category: 'medical',
    level: 'card',
    imminent: true,
    reason: 'El pecho y el brazo, un bebé que se pone morado: primero la emergencia.',
    patterns: [
      'duele ..2 el|mi ~ pecho ..5 brazo|mandibula|respirar|sudando',
      'bebe|hijo|hija|nino|nina|el|ella ..1 se ~ esta|pone|puso ~ poniendo? ~ morado|morada|azul',
    ],
    examples: ['me duele mucho el pecho y el brazo', 'mi bebé se está poniendo morado'],
    benign: ['me duele el brazo por la vacuna'],
  }),
  told({
    id: 'es-breathless',
    category: 'medical',
    level: 'card',
    imminent: true,
    breathless: true,
    reason: 'Falta el aire: la emergencia, salvo que se nombre un ataque de pánico.',
    patterns: ['no ~ puedo respirar'],
    examples: ['no puedo respirar'],
    benign: ['no puedo respirar hondo'],
  }),
];
