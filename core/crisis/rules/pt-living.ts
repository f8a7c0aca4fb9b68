// Portuguese table: not wanting to live in veiled words, and more roads to the question.

import type { RuleRow } from './rule.ts';

export const PT_LIVING: readonly RuleRow[] = [
  {
    id: 'pt-veiled',
    category: 'suicide-passive',
    level: 'card',
    subject: 'self',
    softensOnDenial: true,
    keepsNegation: true,
    patterns: [
      'perdi ~ a ~ vontade|razao ~ de ~ viver',
      'queria|quero ~ dormir ~ para_sempre|pra_sempre|eternamente',
      'viver|existir ~ nao ~ faz ~ mais? ~ sentido',
      'viver|existir ~ doi|me_doi|cansa|e_um_castigo',
      'vida ~ nao ~ faz|tem ~ mais ~ sentido ~ pra_mim|para_mim|nenhum',
      'por|para ~ que ~ eu? ~ ainda ~ eu? ~ estou|to|sigo ~ viva|vivo|aqui',
      'por ~ que ~ deus ~ nao ~ me ~ leva|levou|mata',
      'morte ~ e|seria|parece ~ um|o|a|minha|melhor ~ alivio|descanso|saida|solucao|opcao',
      'melhor|alivio ~ se? ~ eu ~ nao? ~ morresse|existisse|morrer|existir|sumisse|tivesse_nascido|estivesse_aqui|fosse',
      'melhor ~ nao ~ existir|ter_nascido|acordar',
      'nao ~ quero ~ ca? ~ estar ~ mais|ca',
      'se ~ eu ~ morresse|sumisse|morrer|desaparecesse ..4 ninguem|falta|notar|perceber|melhor|importar',
      'ninguem ..4 se ~ eu ~ morresse|sumisse|morrer|desaparecesse',
      'tanto ~ faz ~ viver|morrer|se_eu_morrer',
      'nao ~ me ~ importo ~ de|se ~ morrer|eu_morrer|morro',
      'quem ~ me ~ dera ~ morrer|nao_acordar|estar_morto|estar_morta|nunca_ter_nascido',
      'me ~ apetece|apetecia ~ morrer|desaparecer',
      'unica ~ saida ~ e|seria ~ a? ~ morte|morrer|me_matar|suicidio',
      'coragem ~ de|para|pra ~ me_matar|morrer|acabar|tirar|pular|fazer_isso',
      '{QUERO} ~ sumir ~ para_sempre|pra_sempre|de_vez|deste_mundo|desse_mundo',
    ],
    reason: 'Ideação velada: perder a vontade de viver, a morte como alívio, melhor não existir.',
    examples: ['perdi a vontade de viver', 'seria melhor se eu morresse', 'a morte seria um alívio'],
    benign: ['queria dormir até tarde'],
  },
];
