// "Please forget what I told you", in the four languages: said to the companion about what was said, not about oneself or a sorrow.

const ASKS: readonly RegExp[] = [
  /\b(?:forget|erase|delete|do not remember|don't remember) (?:all |everything |about )?(?:of )?(?:what|the things|everything|anything) (?:i|we)(?: have|'ve)? (?:just )?(?:said|told|wrote|written|talked|shared)\b/u,
  /\b(?:olvida|olvidate de|borra|no recuerdes) (?:todo )?(?:lo que|eso que) (?:te )?(?:he |hemos )?(?:dije|dicho|conte|contado|escribi|escrito|hablamos|hablado)\b/u,
  /\b(?:esquece|esqueca|apaga|apague|nao lembre|nao lembres) (?:tudo )?(?:o que|isso que) (?:eu |nos )?(?:te |lhe )?(?:disse|contei|escrevi|falei|falamos|conversamos)\b/u,
  /\b(?:oublie|oubliez|efface|effacez)[ -](?:tout )?ce que (?:je (?:t'ai|vous ai|viens de)|nous avons|j'ai) (?:te |vous )?(?:dit|dire|raconte|raconter|ecrit|ecrire|confie|confier)\b/u,
];

export function asksToForget(text: string): boolean {
  if (text.length > 300) return false;
  const folded = text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll(/[’ʼ]/gu, "'").toLowerCase();
  return ASKS.some((pattern) => pattern.test(folded));
}
