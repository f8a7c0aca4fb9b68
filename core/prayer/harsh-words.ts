// Words nobody on a prayer team may have passed on to somebody in need: calls to self-harm, curses, contempt. A short list, on purpose:
// the member sees what is refused and can say it differently; the person on the other side can't unread it.

const HARSH: readonly RegExp[] = [
  /\b(?:kill|hang|cut|hurt|shoot|drown) (?:yo)?ur ?self\b|\bkys\b|\bend (?:it all|your life)\b/iu,
  /\b(?:you|u) (?:deserve (?:it|this|to (?:die|suffer))|will burn|are (?:going|damned) to hell|should (?:die|be dead))\b|\bgo to hell\b|\bdrop dead\b/iu,
  /\b(?:nobody|no one) (?:will ever )?(?:loves?|wants?|misses?|miss) you\b|\b(?:you are|you're) (?:worthless|disgusting|cursed|a waste)\b/iu,
  /(?<!\p{L})(?:m[aá]tate|su[ií]c[ií]date|mu[eé]rete|ah[oó]rcate|vete al infierno|te lo mereces|nadie te quiere|das asco)(?!\p{L})/iu,
  /(?<!\p{L})(?:se mat[ae]|mata-te|suicida-te|morre logo|vai pro inferno|voc[eê] merece (?:isso|morrer|sofrer)|ningu[eé]m te ama)(?!\p{L})/iu,
  /(?<!\p{L})(?:tue[- ]toi|suicide[- ]toi|pends?[- ]toi|cr[eè]ve|va en enfer|tu (?:le )?m[eé]rites (?:[çc]a|de mourir|de souffrir)|personne ne t['’]aime)(?!\p{L})/iu,
];

export const isHarsh = (text: string): boolean => {
  const plain = text.normalize('NFKC').replace(/\s+/gu, ' ');
  return HARSH.some((pattern) => pattern.test(plain));
};
