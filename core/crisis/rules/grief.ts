// A death in the family, in four languages. Mourning is not danger: beside one of these rows, tears, sadness and
// loneliness ask nothing by themselves (verdict.ts). Hopelessness, a wish to follow, a plan count as ever.

import type { RuleRow } from './rule.ts';

const bereaved = (
  id: string,
  reason: string,
  patterns: readonly string[],
  examples: readonly string[],
): RuleRow => ({
  id,
  category: 'suicide-passive',
  level: 'hint',
  weight: 0,
  bereaved: true,
  subject: 'self',
  keepsNegation: true,
  keepsPast: true,
  keepsLaughter: true,
  patterns,
  reason,
  examples,
});

const follow = (id: string, patterns: readonly string[], examples: readonly string[]): RuleRow => ({
  id,
  category: 'suicide-passive',
  level: 'ask',
  weight: 1,
  cardWith: 0.9,
  subject: 'self',
  keepsNegation: true,
  keepsPast: true,
  patterns,
  reason: 'Longing to be with the one who died: ask gently what is meant.',
  examples,
});

export const EN_GRIEF: readonly RuleRow[] = [
  bereaved(
    'en-grief',
    'Somebody near has died: the tears have a reason, and the person needs comfort before any question.',
    [
      '{KIN}|baby|dog|cat|pet|he|she ~ is|was ~ dying|terminal|in_hospice|on_hospice|very_ill',
      'he|she ~ just|recently? ~ died|passed|has_died|has_passed ~ last|yesterday|on|in|away|this|of|from|when',
      'dying|death|funeral|burial|loss|ashes|grave ~ of|for ~ my|our|a|the ~ {KIN}|baby|dog|cat',
      'the ~ funeral ~ is|was|on|went',
      'my ~ moms|dads|mothers|fathers|husbands|wifes|sisters|brothers|grandmas|grandpas|sons|daughters|friends ~ funeral|death|grave|ashes',
      '{KIN}|baby|dog|cat|pet ~ just|recently? ~ died|passed|is_dead|has_died|has_passed|was_killed|is_gone_now',
      'lost|losing|buried|burying|bury ~ my|our|her|his ~ {KIN}|baby|dog|cat|twins',
      'death|loss|passing|funeral|burial ~ of ~ my|our ~ {KIN}|baby|dog|cat',
      '{KIN} ..1 funeral',
      'grieving|mourning|miscarriage|miscarried|stillborn|stillbirth|widow|widower|widowed',
    ],
    ['my mother died last week', 'we lost our baby', 'I am grieving my dad'],
  ),
  follow(
    'en-ask-follow',
    [
      'died|passed|death|lost|gone ..6 want|wish|long|need ..2 to|could ~ be|go|follow ~ with? ~ him|her|them',
      'want|wish|long ..2 to|could ~ follow ~ him|her|them|my ..2 heaven|grave|death',
      'want|wish|long ..2 to|could ~ be|go ~ with ~ him|her|them|my ..3 in_heaven|in_the_grave|on_the_other_side|up_there',
    ],
    ['since my wife died I only want to be with her', 'I want to be with my son in heaven'],
  ),
];

export const ES_GRIEF: readonly RuleRow[] = [
  bereaved(
    'es-grief',
    'Ha muerto alguien cercano: el llanto tiene su razón.',
    [
      'murio|fallecio|ha_muerto|ha_fallecido|partio|se_murio|se_nos_fue|se_me_murio ~ mi|mis|nuestra|nuestro|su ~ {FAM}|bebe|abuelito|abuelita|perro|perra|gato|gata|mascota|suegra|suegro',
      '{FAM}|bebe|abuelito|abuelita|perro|gato|mascota|suegra|suegro ~ se? ~ murio|fallecio|ha_muerto|ha_fallecido|partio',
      'muerte|perdida|partida|fallecimiento|funeral|entierro|velorio ~ de|del ~ mi|nuestro|nuestra? ~ {FAM}|bebe|abuelito|abuelita',
      'perdi|perdimos|enterramos|enterre ~ a ~ mi|nuestro|nuestra ~ {FAM}|bebe',
      'estoy|de ~ de? ~ luto|duelo',
      'viuda|viudo|aborto_espontaneo',
    ],
    ['murió mi abuela', 'perdimos a nuestro bebé', 'estoy de luto'],
  ),
  follow(
    'es-ask-follow',
    [
      'murio|fallecio|perdi|perdimos|partio|muerte ..6 quiero|quisiera ~ irme|ir|estar|reunirme|seguir ~ con? ~ el|ella|ellos|lo|la',
      'quiero|quisiera ~ irme|reunirme|estar ~ con ~ mi ..3 cielo|muerto|muerta|difunto|difunta',
      'quiero|quisiera ~ seguirlo|seguirla|alcanzarlo|alcanzarla',
    ],
    ['murió mi hijo y quiero irme con él'],
  ),
];

export const PT_GRIEF: readonly RuleRow[] = [
  bereaved(
    'pt-grief',
    'Morreu alguém próximo: o choro tem razão.',
    [
      'morreu|faleceu|partiu|se_foi ~ a|o? ~ minha|meu|nossa|nosso ~ {FAM}|bebe|cachorro|gato|sogra|sogro|vo',
      '{FAM}|bebe|cachorro|gato|sogra|sogro|vo ~ morreu|faleceu|partiu|se_foi',
      'morte|perda|falecimento|funeral|enterro|velorio ~ da|do|de ~ minha|meu? ~ {FAM}|bebe',
      'perdi|perdemos|enterrei|enterramos ~ a|o|meu|minha|nosso|nossa ~ meu|minha? ~ {FAM}|bebe',
      'estou|em|de ~ em|de? ~ luto',
      'viuva|viuvo',
    ],
    ['minha avó morreu ontem', 'perdi o meu pai', 'estou de luto'],
  ),
  follow(
    'pt-ask-follow',
    [
      'morreu|faleceu|perdi|partiu|morte ..6 quero|queria ~ ir|estar|me_juntar ~ com|a ~ ele|ela|eles',
      'quero|queria ~ ir|estar|me_juntar ~ com|a ~ meu|minha ..3 ceu|morto|morta',
    ],
    ['meu filho morreu e eu queria ir com ele'],
  ),
];

export const FR_GRIEF: readonly RuleRow[] = [
  bereaved(
    'fr-grief',
    'Un proche est mort : les larmes ont leur raison.',
    [
      '{FAM}|mamie|papi|bebe|chien|chat|grand_mere|belle_mere|grand_pere|parrain|marraine ~ est ~ mort|morte|decede|decedee|parti|partie',
      '{FAM}|mamie|papi|bebe|chien|chat|grand_mere|grand_pere ~ nous ~ a ~ quitte|quittes',
      'mort|deces|perte|enterrement|obseques ~ de ~ mon|ma|notre ~ {FAM}|mamie|papi|bebe|chien|chat|grand_mere|grand_pere',
      'perdu ~ mon|ma|notre|mes ~ {FAM}|mamie|papi|bebe|chien|chat|grand_mere|grand_pere|parents',
      'en|de ~ deuil',
      'veuf|veuve|fausse_couche',
    ],
    ['ma grand-mère est morte hier', "j'ai perdu mon père", 'je suis en deuil'],
  ),
  follow(
    'fr-ask-follow',
    [
      'mort|morte|parti|partie|perdu|deces ..6 veux|voudrais|aimerais ~ juste? ~ le|la|les ~ rejoindre|suivre',
      'veux|voudrais|aimerais|envie ~ de? ~ rejoindre|partir_avec|etre_avec ~ mon|ma ..3 ciel|mort|morte|la_haut',
    ],
    ['ma femme est morte et je voudrais la rejoindre'],
  ),
];
