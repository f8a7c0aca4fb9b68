// French: which clauses may be repeated, and how "ma mère m'a quittée" becomes "votre mère vous a quittée". The past tense keeps
// its participle, so it is safe; present tense verbs are turned only when the table knows them.

import { fold } from '../fold.ts';
import { wordMap, wordSet, type ClauseRules } from './clause-rules.ts';

const WORDS = wordMap("mon>votre, ma>votre, mes>vos, me>vous, m'>vous, moi>vous");
const VERBS = wordMap(
  `ai>avez, suis>êtes, avais>aviez, etais>étiez, vais>allez, peux>pouvez, dois>devez, dors>dormez, arrive>arrivez, attends>attendez, passe>passez, viens>venez, trouve>trouvez`,
);

/** "j'ai", "m'a", "l'hôpital": the elided word stands apart while turning, and is joined again. */
const split = (word: string): string[] => {
  const elided = /^(j|m|n|s|d|l|qu|c|t)['’](?=\p{L})/iu.exec(word);
  return elided ? [`${(elided[1] ?? '').toLowerCase()}'`, word.slice(elided[0].length)] : [word];
};

function turn(words: readonly string[]): string[] | undefined {
  const parts = words.flatMap(split);
  const turned: string[] = [];
  let own = false;
  let verbs = 0;
  for (const [at, part] of parts.entries()) {
    const plain = fold(part);
    if (plain === 'je' || plain === "j'") {
      if (own || at > 0) return undefined;
      own = true;
      turned.push('vous');
      continue;
    }
    const verb = own && verbs === 0 ? VERBS.get(plain) : undefined;
    if (verb !== undefined) {
      verbs += 1;
      turned.push(verb);
    } else turned.push(WORDS.get(plain) ?? (at === 0 ? part.toLowerCase() : part));
  }
  if (own && verbs === 0) return undefined;
  return join(turned);
}

function join(parts: readonly string[]): string[] {
  const joined: string[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last !== undefined && last.endsWith("'")) {
      joined[joined.length - 1] = /^[aeiouyhéèêàâîôû]/iu.test(part)
        ? `${last.slice(0, -1)}’${part}`
        : `${last.slice(0, -1)}e ${part}`;
    } else joined.push(part);
  }
  return joined;
}

export const FR_CLAUSES: ClauseRules = {
  lead: wordSet('et mais parce car alors bon ben hier quand comme donc puis maintenant'),
  cuts: /(?<![\p{L}])(?:parce qu[e']|car|mais|et|que|qui|quand|si|ou|depuis|donc)(?![\p{L}])/iu,
  opens: /^(?:je |j['’]|mon |ma |mes )/iu,
  event:
    /(?:(?:est|sont) (?:mort|morte|décédée?|decedee?|malade|enceinte|hospitalisée?|né|née|partie?)|(?:nous|m['’])(?: a| ont|a) quitté|m['’]a (?:quitté|quittée|menti|trompée?|larguée?|licenciée?)|ai (?:perdu|raté|échoué|réussi|oublié|menti|gagné|trouvé|reçu|commencé|eu)|me suis (?:disputée?|séparée?|mariée?)|cancer|hôpital|hopital|opér|examen|entretien|concours|divorc|sépar|dormir|dors (?:pas|plus)|licenci|accident|résultats|anniversaire|enceinte|diplôm|déménag|guéri)/iu,
  never:
    /(?<![\p{L}])(?:dieu|jésus|jesus|seigneur|église|eglise|pasteur|vous|tu|toi|te|personne|tout|tous|toutes|jamais|toujours|rien|déteste\p{L}*|hai\p{L}*|tu(?:er|é|ée)|suicid\p{L}*|mourir|frapp\p{L}*|viol\p{L}*|abus\p{L}*|bat|faute|nulle?|inutile|idiote?|bête|grosse?|moche|échec|poids|fardeau|sexe|porno\p{L}*|médicaments?|arme|couteau|drogues?|ivre|saoule?|merde|put\p{L}*|con|connard|salope|nous|notre|nos|on|sens|crois|pense|veux|voudrais|sais)(?![\p{L}])/iu,
  turn,
};
