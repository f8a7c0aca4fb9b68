// Spanish table: not wanting to live, means and farewells in veiled words, and more roads to the question.

import type { RuleRow } from './rule.ts';

export const ES_LIVING: readonly RuleRow[] = [
  {
    id: 'es-veiled',
    category: 'suicide-passive',
    level: 'card',
    subject: 'self',
    softensOnDenial: true,
    keepsNegation: true,
    patterns: [
      'ya? ~ no ~ quiero ~ estar ~ aqui? ~ en ~ este|esta ~ mundo|vida|tierra',
      'se ~ me ~ quitaron|fueron|acabaron|han_quitado ~ las ~ ganas ~ de ~ {VIVIR}',
      'no ~ tengo ~ ganas ~ de ~ nada ~ ni ~ de ~ {VIVIR}',
      'hasta ~ el|la|los ~ cono|madre|gorro|huevos|narices|coronilla|tronco ~ de ~ vivir|esta_vida|la_vida',
      'me ~ da ~ igual|lo_mismo ~ vivir|morir|morirme|si_vivo|si_muero|estar',
      'no ~ me ~ importa|importaria ~ si? ~ morir|morirme|me_muero|muero|me_muriera|vivo|vivir',
      'salida|solucion|opcion|escape|alivio|descanso ~ es|seria|que ~ la? ~ muerte|morir|morirme|matarme|suicidio',
      'otra ~ salida|opcion ~ que ~ morir|matarme|la_muerte|quitarme_la_vida',
      'muerte ~ seria|es ~ un|mi|la ~ alivio|descanso|solucion|salida|regalo',
      'dios|senor|diosito|jesus|virgencita ~ mio? ~ por_favor? ~ llevame|recogeme|quitame_la_vida|llevame_ya',
      'llevame|recogeme ~ contigo|dios|senor|diosito',
      'mejor ~ no ~ hubiera|hubiese|haber ~ nacido|existido',
      'existir|vivir ~ duele|me_duele|me_pesa|es_un_castigo|es_una_tortura',
      'pienso|pensando|sueno|sonando ~ en|con ~ la? ~ muerte|mi_muerte|morir|morirme ..3 todos|dia|siempre|diario|noche',
      'se ~ me ~ pasa|cruza|cruzo|paso|viene|ocurre ..3 cabeza|mente ~ {MATARME}',
      'cobarde|valor|valiente|huevos|agallas ..5 matarme|suicidarme|quitarme_la_vida|morir|ahorcarme|hacerlo_de_una_vez',
      'me ~ quiero ~ petatear|desvivir|largar_de_este_mundo',
      'quiero ~ palmarla|palmar|desvivirme|petatearme',
      'cuando ~ yo ~ ya? ~ no ~ este ~ aqui?',
      'escribi|escribiendo|escritas|hice ..2 cartas ~ para|a ~ mis|mi|todos',
      'lo ~ volvere|vuelvo ~ a ~ intentar',
      'tengo ~ todo ~ listo|preparado ~ para ~ irme|morir|hacerlo|matarme',
      'acabar|terminar ~ con ~ esto|todo ~ de_una_vez|ya|para_siempre|hoy',
      'perdonenme|perdoname|perdon ~ por ~ lo ~ que ~ voy ~ a ~ hacer',
    ],
    reason: 'Ideación velada: me da igual vivir, la muerte como salida, Dios llévame, mejor no haber nacido.',
    examples: ['me da igual vivir o morir', 'la muerte sería un alivio', 'Dios mío llévame contigo'],
    benign: ['me da igual vivir en Lima o en Quito'],
  },
];
