// French table: danger told around. Qui vient dans la chambre la nuit, si Dieu pardonne, l'adieu d'une amie avec des médicaments.

import { told } from './around.ts';
import type { RuleRow } from './rule.ts';

export const FR_AROUND: readonly RuleRow[] = [
  told({
    id: 'fr-plan-tonight',
    category: 'suicide-plan',
    level: 'card',
    reason: 'Un plan, et on attend seulement le moment.',
    imminent: true,
    means: true,
    patterns: [
      'plan ..3 est|sera ~ pour ~ ce_soir|cette_nuit|aujourdhui|demain|maintenant',
      'plan ..6 attends|attendre ..5 dorme|dorment|dorme|couches|partis|seul|seule',
    ],
    examples: ["j'ai un plan et c'est pour ce soir", "mon plan est prêt, j'attends que tout le monde dorme"],
    benign: ["j'ai un plan pour la retraite des jeunes"],
  }),
  told({
    id: 'fr-ask-forgiven',
    category: 'suicide-passive',
    level: 'ask',
    reason: 'Si Dieu pardonne : dans une église, c’est souvent ainsi qu’on demande de l’aide.',
    weight: 1,
    cardWith: 0.7,
    deathly: true,
    patterns: [
      'peche|pardonne|pardonnerait|pardon|enfer|paradis|ciel|sauve ..6 se_tuer|se_suicider|se_tue|se_suicide|mettre_fin_a_ses_jours|mettre_fin_a_sa_vie',
      'se_tuer|se_suicider|se_tue|se_suicide|mettre_fin_a_ses_jours ..6 peche|pardonne|enfer|paradis|ciel|salut|pardon',
    ],
    examples: ['est-ce un péché de se tuer ?', 'Dieu pardonne-t-il à celui qui se suicide ?'],
    benign: ['est-ce un péché de tuer une araignée ?'],
  }),
  told({
    id: 'fr-ask-around-leaving',
    category: 'suicide-passive',
    level: 'ask',
    reason: 'Des adieux, une dernière demande, ne manquer à personne.',
    weight: 1,
    cardWith: 0.7,
    patterns: [
      'je ~ ai ~ dit ~ adieu|au_revoir ~ a ~ tous|tout_le_monde|mes_enfants|ma_famille|mes_proches',
      'ma|une ~ derniere ~ priere|demande|volonte|confession',
      'manquerai|manquerais ~ a ~ personne',
      'ne? ~ pense|prevois|compte ~ pas|plus ~ etre ~ la|encore_la|en_vie ~ {SOIR}|dimanche|quand|a',
    ],
    examples: ["j'ai dit adieu à tous", "c'est ma dernière prière"],
    benign: ['la prière de la messe était longue'],
  }),
  told({
    id: 'fr-friend-goodbye-means',
    category: 'suicide-active',
    level: 'card',
    subject: 'other',
    imminent: true,
    reason: 'Un adieu et des moyens à portée : pour quelqu’un d’autre, maintenant.',
    patterns: [
      '{FAM}|elle|il ..7 adieu|adieux ..6 medicaments|cachets|comprimes|arme|couteau|corde|pont|repond_plus|repond_pas',
    ],
    examples: ["mon amie m'a envoyé un message d'adieu et elle a des médicaments"],
    benign: ["mon ami a fait un pot d'adieu au bureau"],
  }),
  told({
    id: 'fr-ask-room-at-night',
    category: 'child',
    level: 'ask',
    reason:
      'Qui vient dans la chambre la nuit : on demande, presque personne n’en dit plus la première fois.',
    patterns: [
      'beau_pere|oncle|pere|papa|frere|cousin|grand_pere|copain|prof|il ~ ..2 vient|entre|venait|entrait|rentre|glisse ~ dans ~ ma|mon ~ chambre|lit ~ la|le|pendant|quand|toutes ~ que|les? ~ nuit|nuits|soir|dors|dort',
    ],
    examples: ['mon beau-père vient dans ma chambre la nuit'],
    benign: ['mon père vient dans ma chambre pour me réveiller'],
  }),
  told({
    id: 'fr-threat-leaving',
    category: 'violence',
    level: 'card',
    reason: 'Menacée de mort, surtout en partant.',
    patterns: [
      'il|elle ~ me ~ tuera|tuerait|tue|frappera|tuerai ~ si ~ je|j',
      'que|dit|qu ~ il|elle? ~ me ~ tuerait|tuera ~ si',
    ],
    examples: ["il a dit qu'il me tuerait si je pars", 'il me tuera si je le quitte'],
    benign: ['ma mère me tuera si je rentre tard mdr'],
  }),
  told({
    id: 'fr-eating-days',
    category: 'eating-disorder',
    level: 'card',
    reason: 'Des jours sans manger à cause du poids.',
    patterns: [
      'mange ~ plus|pas|rien ~ depuis ~ des|plusieurs|quelques ~ jours|semaines ..5 grosse|gros|maigrir|poids|corps|degout',
      '{FAM} ..3 anorexie|boulimie|anorexique|boulimique',
    ],
    examples: ['je ne mange plus depuis des jours parce que je suis grosse'],
    benign: ['je ne mange plus de chocolat depuis des jours'],
  }),
  told({
    id: 'fr-body-now',
    category: 'medical',
    level: 'card',
    imminent: true,
    reason: 'La poitrine et le bras, un bébé qui devient bleu : d’abord les secours.',
    patterns: [
      'poitrine ..4 bras ..2 gauche|engourdi|aussi|lourd',
      'mal ~ a|dans ~ la ~ poitrine ..4 bras|machoire',
      'bebe|fils|fille|enfant|il|elle ~ devient|est_devenu ~ tout? ~ bleu|bleue|violet',
    ],
    examples: ["j'ai mal dans la poitrine et le bras gauche", 'mon bébé devient tout bleu'],
    benign: ['le ciel devient bleu'],
  }),
  told({
    id: 'fr-breathless',
    category: 'medical',
    level: 'card',
    imminent: true,
    breathless: true,
    reason: 'Le souffle manque : les secours, sauf si une crise de panique est nommée.',
    patterns: ['ne? ~ arrive ~ plus|pas ~ a ~ respirer'],
    examples: ['je n’arrive plus à respirer'],
    benign: ['je n’arrive pas à respirer profondément'],
  }),
];
