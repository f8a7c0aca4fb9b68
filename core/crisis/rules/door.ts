// Somebody armed or breaking in at this moment, in four languages: violence that is now, the emergency number first. The one
// who writes is the one in danger: never asked about suicide, and never spoken to as the one who threatens.

import { told } from './around.ts';
import type { RuleRow } from './rule.ts';

const door = (
  id: string,
  reason: string,
  patterns: readonly string[],
  examples: readonly string[],
  benign: readonly string[],
): RuleRow =>
  told({ id, category: 'violence', level: 'card', imminent: true, reason, patterns, examples, benign });

const EN_WHO =
  'he|she|they|someone|somebody|man|men|guy|stranger|ex|husband|boyfriend|partner|wife|girlfriend|dad|father|stepdad|stepfather|brother|uncle|neighbor|neighbour|intruder';
const EN_ARM = 'knife|gun|machete|pistol|rifle|shotgun|axe|bat|crowbar|weapon';

export const EN_DOOR: readonly RuleRow[] = [
  door(
    'en-attacker-armed',
    'Somebody with a weapon at the door.',
    [
      `${EN_WHO} ~ is|are|stands|standing? ~ right|just? ~ outside|at_the_door|at_my_door|at_our_door|downstairs|behind_the_door|behind_my_door ..5 with|has|have|got|holding ~ a|the|his|her ~ ${EN_ARM}`,
      `${EN_WHO} ~ is|are|stands|standing? ~ right|just? ~ outside|at_the_door|at_my_door|downstairs ..4 armed`,
      `${EN_WHO} ..1 with|has|have|got|holding ~ a|the|his|her ~ ${EN_ARM} ..5 outside|at_my_door|at_the_door|at_our_door|downstairs|in_my_house|in_the_house|at_my_window`,
      `outside|at ~ my|our|the ~ door|house|window ..4 with|has|have|holding ~ a|his|her ~ ${EN_ARM}`,
    ],
    [
      "he's outside my door, he has a knife",
      'my ex is outside with a knife',
      'there is a man with a knife at my door',
    ],
    ['he has a water gun outside', 'my husband is outside with the kids'],
  ),
  door(
    'en-breaking-in',
    'Somebody is breaking in now.',
    [
      `${EN_WHO} ~ is|are|trying_to ..2 breaking|break|kicking|smashing|forcing ~ down|in|into|through ~ my|our|the ~ door|house|home|apartment|flat|room|window`,
      `${EN_WHO} ~ is|are ..2 breaking ~ my|our|the ~ door|house|home|window? ~ in|down`,
      `${EN_WHO} ~ is|are ~ trying ~ to ~ break|get|force ~ his_way|her_way|their_way? ~ in|into ~ my|our|the ~ house|home|apartment|flat|room`,
      'there ~ is ~ an|a ~ intruder|burglar ..2 in|inside ~ my|our|the ~ house|home|apartment|flat|room|kitchen',
      `${EN_WHO} ~ is|are ~ right|just? ~ outside ~ my|our|the ~ door|house|window ..6 scared|afraid|terrified|kill_me|hurt_me`,
    ],
    [
      'someone is breaking into my house',
      'he is trying to break down the door',
      'he is outside my door and I am scared',
    ],
    ['the sun is breaking in through the window', 'he is outside my house mowing the lawn'],
  ),
];

const ES_WHO =
  'el|ella|alguien|hombre|hombres|tipo|ex|marido|esposo|novio|pareja|exnovio|exmarido|esposa|novia|papa|padre|padrastro|hermano|tio|vecino|ladron|ladrones';
const ES_ARM = 'cuchillo|arma|pistola|machete|navaja|revolver|escopeta|hacha';

export const ES_DOOR: readonly RuleRow[] = [
  door(
    'es-attacker-armed',
    'Alguien armado en la puerta.',
    [
      `esta|estan ~ afuera|fuera|en|detras|tras|frente|abajo ..4 con|tiene|trae|lleva|tienen ~ un|una|el|la|su ~ ${ES_ARM}`,
      `${ES_WHO} ~ con|tiene|trae|lleva ~ un|una|el|la|su ~ ${ES_ARM} ..5 afuera|mi_puerta|la_puerta|mi_ventana|fuera_de`,
    ],
    [
      'mi ex está afuera con un cuchillo',
      'está detrás de mi puerta, tiene un cuchillo',
      'hay un hombre con una pistola en mi puerta',
    ],
    ['el cuchillo está en la mesa', 'mi esposo está afuera con los niños'],
  ),
  door(
    'es-breaking-in',
    'Alguien entra a la fuerza ahora.',
    [
      `${ES_WHO} ..3 entrar|entrando|meterse|metiendo|metiendose ~ a|en|por ~ mi|la|nuestra ~ casa|ventana|departamento|apartamento|cuarto ~ a_la_fuerza|por_la_fuerza`,
      'alguien|ladron|ladrones ..3 entrando|meterse|metiendo|metiendose ~ a|en|por ~ mi|la|nuestra ~ casa|ventana|departamento|apartamento|cuarto',
      'alguien|ladron|ladrones|ex|el|ella ~ esta|quiere|estan ~ tratando_de|intentando? ~ entrar ~ a|en ~ mi|nuestra ~ casa|cuarto',
      'esta|estan ~ tumbando|tirando|forzando|rompiendo|pateando|derribando ~ la|mi|nuestra ~ puerta',
      'esta|estan ~ afuera|fuera|detras ~ de ~ mi|la ~ puerta|casa|ventana ..5 miedo|matarme|me_mata|pegarme',
    ],
    ['alguien está entrando a mi casa', 'está tumbando la puerta', 'está afuera de mi casa y tengo miedo'],
    ['alguien llama a la puerta', 'estoy entrando a mi casa'],
  ),
];

const PT_WHO =
  'ele|ela|alguem|homem|homens|cara|ex|marido|esposo|namorado|parceiro|esposa|namorada|pai|padrasto|irmao|tio|vizinho|ladrao|bandido';
const PT_ARM = 'faca|facao|arma|pistola|revolver|machado|canivete';

export const PT_DOOR: readonly RuleRow[] = [
  door(
    'pt-attacker-armed',
    'Alguém armado à porta.',
    [
      `${PT_WHO} ~ esta|ta|estao ~ la|aqui? ~ fora|na_porta|na_minha_porta|atras_da_porta|atras_da_minha_porta|em_frente ..4 com|tem|armado ~ uma|um|a|o? ~ ${PT_ARM}`,
      `${PT_WHO} ~ com|tem ~ uma|um|a ~ ${PT_ARM} ..4 la_fora|na_porta|na_minha_porta|na_janela|na_minha_janela|no_portao`,
    ],
    [
      'meu ex está lá fora com uma faca',
      'ele está atrás da minha porta, ele tem uma faca',
      'tem um homem com uma faca na minha porta',
    ],
    ['a faca está na mesa', 'meu marido está lá fora com as crianças'],
  ),
  door(
    'pt-breaking-in',
    'Alguém entra à força agora.',
    [
      `${PT_WHO} ..2 invadindo|arrombando|arrombar|invadir ~ a|minha|nossa ~ minha|nossa? ~ casa|porta|quarto|janela|apartamento`,
      'esta|estao|tao|ta ~ arrombando|derrubando|quebrando|chutando|invadindo ~ a|minha|nossa ~ minha? ~ porta|casa|janela',
      'alguem ..2 tentando ~ entrar ~ em|na|no ~ minha|meu|nossa? ~ casa|quarto|apartamento',
      'esta|ta ~ la|aqui? ~ fora|na_minha_porta ..5 medo|me_matar|me_bater',
    ],
    [
      'alguém está invadindo minha casa',
      'ele está arrombando a porta',
      'ele está na minha porta e estou com medo',
    ],
    ['alguém bateu na porta', 'estou entrando em casa'],
  ),
];

const FR_WHO =
  'il|elle|ils|quelquun|homme|hommes|type|ex|mari|copain|compagnon|petit_ami|femme|pere|beau_pere|frere|oncle|voisin|voleur|cambrioleur';
const FR_ARM = 'couteau|arme|pistolet|fusil|machette|hache|revolver';

export const FR_DOOR: readonly RuleRow[] = [
  door(
    'fr-attacker-armed',
    'Quelqu’un d’armé à la porte.',
    [
      `${FR_WHO} ~ est|sont|attend ~ dehors|devant|derriere|a_la_porte|en_bas ..4 avec|a|ont|tient ~ un|une|le|son ~ ${FR_ARM}`,
      `${FR_WHO} ~ avec|a|tient ~ un|une|son ~ ${FR_ARM} ..4 dehors|devant|derriere|a_ma_porte|a_la_porte|en_bas`,
    ],
    [
      'mon ex est dehors avec un couteau',
      'il est derrière ma porte, il a un couteau',
      'il y a un homme avec un couteau devant ma porte',
    ],
    ['le couteau est sur la table', 'mon mari est dehors avec les enfants'],
  ),
  door(
    'fr-breaking-in',
    'Quelqu’un entre de force maintenant.',
    [
      `${FR_WHO} ..2 defonce|defoncer|enfonce|enfoncer|force|forcer|casse|casser ~ ma|la|notre ~ porte|fenetre`,
      'quelquun|voleur|cambrioleur ..5 entrer|rentrer ~ chez ~ moi|nous',
      'quelquun|voleur|cambrioleur ~ entre|rentre ~ chez ~ moi|nous',
      `${FR_WHO} ~ est|sont ~ devant|derriere ~ ma|la|notre ~ porte|maison ..5 peur|me_tuer|me_frapper`,
    ],
    ['quelqu’un essaie d’entrer chez moi', 'il défonce la porte', 'il est derrière ma porte et j’ai peur'],
    ['quelqu’un a frappé à la porte', 'je rentre chez moi'],
  ),
];
