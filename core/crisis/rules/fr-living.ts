// French table: not wanting to live in veiled words, and more roads to the question.

import type { RuleRow } from './rule.ts';

export const FR_LIVING: readonly RuleRow[] = [
  {
    id: 'fr-veiled',
    category: 'suicide-passive',
    level: 'card',
    subject: 'self',
    softensOnDenial: true,
    keepsNegation: true,
    patterns: [
      'si ~ je ~ meurs|mourais|disparais|disparaissais|creve ..4 personne|soulage|soulages|mieux|remarquerait|remarquera|manquerais|pleurerait',
      'soulagee|soulage|soulages|mieux|heureux|tranquilles ..2 si ~ je ~ mourais|meurs|disparaissais|etais_mort|etais_morte|ne_etais_plus_la',
      'je ~ ai ~ fait ~ une|deux|trois|plusieurs ~ ts',
      'ne? ~ pas|jamais ~ etre|naitre ~ ne|nee?',
      'prefere|mieux_valu|voulu|voudrais ~ ne? ~ pas|jamais ~ naitre|exister|etre_nee|etre_ne',
      'la|ma ~ mort ~ est|serait ~ un|une|la|ma ~ soulagement|delivrance|seule|repos|solution|issue ~ solution|issue?',
      'seule ~ issue|solution ~ est|serait ~ de|la ~ mort|mourir|suicide|me_tuer|en_finir?',
      'je ~ veux|voudrais|peux ~ ne? ~ plus|pas ~ etre ~ la|ici ~ sur_terre|de_ce_monde',
      'dormir ~ pour ~ toujours|de_bon',
      'quoi ~ ca? ~ sert|bon ~ de? ~ vivre|rester_en_vie|exister',
      'me ~ est ~ egal ~ de ~ mourir|vivre|vivre_ou_mourir',
      'je ~ me ~ fiche|fous ~ de ~ mourir|vivre|crever',
      'courage ~ de ~ le_faire|sauter|me_tuer|en_finir|mourir',
      'vivre|exister ~ me? ~ fait ~ trop? ~ mal',
      'vivre ~ est ~ une? ~ torture|trop_dur|insupportable|un_enfer|souffrance|punition',
      'aimerais|voudrais|envie ~ de? ~ mourir|partir ~ dans ~ mon ~ sommeil',
      'me ~ ecrase|renverse|tue|fauche ~ une? ~ voiture|camion|bus|train? ~ et|ca ~ serait|soit?',
      'je ~ attends ~ juste|que ~ de? ~ mourir|la_mort|ca_finisse',
    ],
    reason:
      'Idéation voilée : mieux sans moi, ne pas être né, la mort comme repos, une tentative à demi-mot.',
    examples: ['si je meurs personne ne le remarquera', 'la mort serait un soulagement'],
    benign: ['je suis soulagée, mon train est là'],
  },
];
