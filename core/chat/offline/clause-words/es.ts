// Spanish: which clauses may be repeated, and how "mi mamá me dejó" becomes "tu mamá te dejó". First-person verbs are turned only
// when the table knows them; anything else is left alone rather than guessed.

import { fold } from '../fold.ts';
import { wordMap, wordSet, type ClauseRules } from './clause-rules.ts';

const WORDS = wordMap('mi>tu, mis>tus, me>te, conmigo>contigo, mio>tuyo, mia>tuya');
const VERBS =
  wordMap(`perdi>perdiste, reprobe>reprobaste, suspendi>suspendiste, aprobe>aprobaste, pase>pasaste, discuti>discutiste, pelee>peleaste, termine>terminaste, olvide>olvidaste,
  menti>mentiste, grite>gritaste, gane>ganaste, consegui>conseguiste, encontre>encontraste, empece>empezaste, tengo>tienes, tuve>tuviste, estoy>estás, estuve>estuviste, puedo>puedes, pude>pudiste,
  logro>logras, espero>esperas, extrano>extrañas, debo>debes, voy>vas, fui>fuiste, dormi>dormiste, duermo>duermes, llevo>llevas, he>has, recibi>recibiste, gradue>graduaste, mude>mudaste, case>casaste, separe>separaste, divorcie>divorciaste, enferme>enfermaste`);

function turn(words: readonly string[]): string[] | undefined {
  const turned: string[] = [];
  let verbs = 0;
  for (const [at, word] of words.entries()) {
    const low = word.toLowerCase();
    const plain = fold(low);
    if (at === 0 && plain === 'yo') continue;
    const verb = VERBS.get(plain);
    if (verb !== undefined) {
      verbs += 1;
      turned.push(verb);
    } else if (/[éí]$/.test(low) && low.length > 3 && !/^(?:bebé|café|aquí|allí|así|también)$/.test(low))
      return undefined;
    else turned.push(WORDS.get(plain) ?? (at === 0 ? low : word));
  }
  return verbs > 1 ? undefined : turned;
}

export const ES_CLAUSES: ClauseRules = {
  lead: wordSet('y pero porque pues es hoy ayer que como cuando ahora entonces bueno anoche'),
  cuts: /(?<![\p{L}])(?:porque|pero|y|e|que|aunque|cuando|si|o|desde)(?![\p{L}])/iu,
  opens:
    /^(?:yo |mi |mis |me (?:dej|desp|enga|ment|rob|operan|van a operar|grit|insult|traicion|ascend|acept|llam)|se (?:me )?muri|murió|murio|falleció|fallecio|perd[ií]|reprob|suspend[ií]|aprob|discut[ií]|pele[ée]|tengo|tuve|no (?:puedo|pude|logro|dorm[ií]|duermo)|gan[ée]|consegu[ií]|encontr[ée]|empec[ée]|estoy (?:embarazada|esperando|en paro|sin trabajo)|extraño|llevo)/iu,
  event:
    /(?:murió|murio|falleció|fallecio|muerto|perd[ií](?:mos|ó|o)?|dejó|dejo|despid|cáncer|cancer|enferm[oa]|hospital|internad|ingresad|opera|quirófano|embarazada|divorci|separ|termin|romp|reprob|suspend|aprob|examen|exámenes|entrevista|discut|pele|ment|robaron|robó|gritó|grita|bebe|no me habla|dormir|dormí|dormi|duermo|trabajo|gan[éoó]|consegu|nació|nacio|casó|caso|boda|gradu|recuper|extraño|mud[óéa]|accidente|resultados|llam)/iu,
  never:
    /(?<![\p{L}])(?:dios|jesús|jesus|señor|iglesia|pastor|usted|tú|tu|nadie|todos|todas|nunca|siempre|nada|todo|odi\p{L}*|mat\p{L}*|suicid\p{L}*|morir\p{L}*|muero|golpe\p{L}*|pega\p{L}*|peg[óé]|viol\p{L}*|abus\p{L}*|culpa|inútil|inutil|estúpid\p{L}*|tont\p{L}*|gord\p{L}*|fe[oa]|fracas\p{L}*|estorb\p{L}*|carga|sexo|porno\p{L}*|pastillas|arma|cuchillo|drogas?|borrach\p{L}*|mierda|put[oa]s?|cabr\p{L}*|pendej\p{L}*|joder|nosotros|nos|nuestr\p{L}*|siento|creo|pienso|quiero|quisiera|sé)(?![\p{L}])/iu,
  turn,
};
