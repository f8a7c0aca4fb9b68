// Portuguese (Brazil): which clauses may be repeated, and how "minha mãe me deixou" becomes "sua mãe te deixou". First-person
// verbs are turned only when the table knows them, with "você" put in front.

import { fold } from '../fold.ts';
import { wordMap, wordSet, type ClauseRules } from './clause-rules.ts';

const WORDS = wordMap('meu>seu, minha>sua, meus>seus, minhas>suas, me>te, mim>você, comigo>com você');
const VERBS =
  wordMap(`perdi>perdeu, briguei>brigou, discuti>discutiu, reprovei>reprovou, passei>passou, terminei>terminou, esqueci>esqueceu, menti>mentiu, gritei>gritou, ganhei>ganhou,
  consegui>conseguiu, encontrei>encontrou, comecei>começou, tenho>tem, tive>teve, estou>está, to>está, estava>estava, consigo>consegue, posso>pode, espero>espera, sinto>sente,
  preciso>precisa, vou>vai, fui>foi, dormi>dormiu, durmo>dorme, recebi>recebeu, formei>formou, mudei>mudou, casei>casou, separei>separou, divorciei>divorciou, adoeci>adoeceu`);

function turn(words: readonly string[]): string[] | undefined {
  const turned: string[] = [];
  let verbs = 0;
  let own = false;
  for (const [at, word] of words.entries()) {
    const low = word.toLowerCase();
    const plain = fold(low);
    if (at === 0 && plain === 'eu') {
      own = true;
      continue;
    }
    const verb = VERBS.get(plain);
    if (verb !== undefined) {
      verbs += 1;
      turned.push(verb);
    } else if (low.endsWith('ei') && low !== 'lei' && low !== 'rei') return undefined;
    else turned.push(WORDS.get(plain) ?? (at === 0 ? low : word));
  }
  if (verbs > 1 || (own && verbs === 0)) return undefined;
  return verbs === 1 ? ['você', ...turned] : turned;
}

export const PT_CLAUSES: ClauseRules = {
  lead: wordSet('e mas porque pois é hoje ontem que como quando agora então bom aí'),
  cuts: /(?<![\p{L}])(?:porque|mas|e|que|embora|quando|se|ou|desde)(?![\p{L}])/iu,
  opens:
    /^(?:eu |meu |minha |meus |minhas |me (?:deix|demit|larg|engan|ment|roub|grit|xing|traiu|promov|aceit|lig)|morreu|faleceu|perdi|briguei|discuti|reprovei|passei|tenho|tive|não (?:consigo|consegui|posso|dormi|durmo)|nao (?:consigo|consegui|posso|dormi|durmo)|ganhei|consegui|encontrei|comecei|estou (?:grávida|gravida|esperando|sem emprego|desempregad))/iu,
  event:
    /(?:morreu|faleceu|perdi|perdeu|deixou|largou|demit|câncer|cancer|doente|hospital|internad|cirurgia|operar|grávida|gravida|divorci|separ|termin|briguei|brigou|reprov|passei|prova|vestibular|entrevista|discut|mentiu|roubaram|roubou|gritou|grita|bebe|não fala|nao fala|dormir|dormi|durmo|emprego|ganhei|consegui|nasceu|casou|casamento|formei|formou|recuper|mud(?:ou|ei)|acidente|resultado|traiu)/iu,
  never:
    /(?<![\p{L}])(?:deus|jesus|senhor|igreja|pastor|você|vc|ninguém|ninguem|todos|todas|nunca|sempre|nada|tudo|odei\p{L}*|odi\p{L}*|mat\p{L}*|suic\p{L}*|morrer|bate\p{L}*|bati|bateu|estupr\p{L}*|abus\p{L}*|culpa|inútil|inutil|burr[oa]|idiota|gord[oa]|fei[oa]|fracass\p{L}*|estorvo|peso|sexo|porno\p{L}*|remédios?|arma|faca|drogas?|bêbad\p{L}*|bebad\p{L}*|merda|put[oa]s?|porra|caralho|foda|nós|nos|nosso|nossa|a gente|acho|acredito|penso|quero|queria|sei)(?![\p{L}])/iu,
  turn,
};
