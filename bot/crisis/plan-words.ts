// What is typed to "shall we write a safety plan?" instead of tapped: a yes, a no, or the first entry at once. It is heard only while
// that offer is the last thing shown, and it softens nothing: words of danger are met before.
import type { Update } from 'grammy/types';
import { drop, type ChatScope } from '../context.ts';
import {
  asksAboutFaith,
  asksAboutTheCall,
  asksIfHere,
  asksWhoAnswers,
  asksWhoSees,
  cannotSpeak,
  fearsSending,
  fearsTheCall,
  feelsBetter,
  hasCompany,
  isElsewhere,
  isForSomebodyElse,
  isSorry,
  isUnsure,
  lineFailed,
  namesMeans,
  saysFalseAlarm,
  saysGoodbye,
  saysSoon,
  tellsHelpComes,
  wantsACall,
  wantsQuiet,
  wantsToLive,
} from './listen.ts';
import { clause, plain, wholly } from './wholly.ts';

export type PlanWords = 'yes' | 'no' | 'entry';

/** As long as the crisis window; a longer first entry is too long for a step of the plan. */
const OFFER_SECONDS = 2 * 3600;
const ENTRY_LENGTH = 1_000;

const YES = clause(
  "y(?:es|eah|ep|up)?|sure|of course|ok(?:ay|ey)?|k|all ?right|fine|good|go ahead|begin|start|i agree|i do|it is|let'?s (?:begin|start|go|try|do (?:it|that))|(?:yes )?(?:that|it)(?:'s| is) (?:fine|ok(?:ay)?|good|all ?right)",
  'si+|claro(?: que si)?|vale|dale|de acuerdo|esta bien|(?:si )?me parece(?: bien)?|bueno|adelante|empezar|empecemos|empezamos|empieza|comencemos|vamos|por supuesto|acepto',
  'sim+|pode(?: ser| comecar)?|claro(?: que sim)?|(?:es)?ta (?:bom|bem|certo)|tudo bem|vamos(?: la)?|comecar|comecemos|comeca|beleza|aceito|concordo',
  "oui+|ouais|d'accord|dac|bien sur|volontiers|(?:oui )?ca (?:me )?va|c'est (?:bon|d'accord)|allons-y|commencons|commencer|commencez|on (?:commence|y va)|je veux bien|entendu",
);
const NO = clause(
  "no+|nope|nah|no thanks?|no thank you|not (?:now|today|yet|tonight|really|right)|(?:maybe )?later|another time|(?:i'?d )?rather not|i (?:do not|do ?n'?t) want (?:to|that|it|a plan)|i (?:do not|do ?n'?t) want",
  'ahora no|no ahora|todavia no|aun no|(?:quizas )?(?:mas tarde|luego|despues)|otro dia|mejor no|hoy no|no quiero|no gracias',
  'nao+|agora nao|ainda nao|(?:talvez )?(?:depois|mais tarde)|outra hora|outro dia|melhor nao|hoje nao|nao quero|nao obrigad[oa]',
  "non+|pas (?:maintenant|encore|aujourd'hui|ce soir|envie|tout de suite)|plus tard|une autre fois|je (?:ne )?veux pas|je prefere (?:pas|ne pas)|non merci",
);
/** Said to us, not to the first question of a plan. */
const TO_US = clause(
  "thanks?(?: you)?|hello|hi|hey|help(?: me)?|wait|stop|what|why|how|i(?: do not| do ?n'?t) (?:understand|get it)|skip",
  'gracias|hola|ayuda(?:me)?|espera|basta|que|por que|como|no entiendo',
  'obrigad[oa]|oi|ola|ajuda|me ajuda|socorro|espera|chega|o que|por que|como|nao entendi|nao entendo',
  "merci|bonjour|salut|aidez?(?:-moi)?|a l'aide|attend[sz]?|attendez|quoi|pourquoi|comment|je (?:ne )?comprends pas",
);
const TOLD_TO_US: readonly ((text: string) => boolean)[] = [
  asksAboutFaith,
  asksAboutTheCall,
  asksIfHere,
  asksWhoAnswers,
  asksWhoSees,
  cannotSpeak,
  fearsSending,
  fearsTheCall,
  feelsBetter,
  hasCompany,
  isElsewhere,
  isForSomebodyElse,
  isSorry,
  isUnsure,
  (text) => lineFailed(text),
  namesMeans,
  saysFalseAlarm,
  saysGoodbye,
  saysSoon,
  tellsHelpComes,
  wantsACall,
  wantsQuiet,
  wantsToLive,
];

/** Pure. Undefined: it is about something else, and is heard as ever. */
export function planWords(text: string): PlanWords | undefined {
  const yes = wholly(text, YES);
  const no = wholly(text, NO);
  if (yes !== no) return yes ? 'yes' : 'no';
  const strange = text.length > ENTRY_LENGTH || /[?¿]|^\//.test(text) || !/\p{L}{3}/u.test(text);
  if (yes || strange || TO_US.test(plain(text).replace(/[\s.!…]+$/, ''))) return undefined;
  return TOLD_TO_US.some((hears) => hears(text)) ? undefined : 'entry';
}

/** Takes the offer off the screen, whatever came; what was typed to it is kept in the scope. A reply to another message has its own question. */
export function hearPlanOffer(scope: ChatScope, update: Update): void {
  const { planOffer } = scope.session;
  if (!planOffer || update.edited_message) return;
  drop(scope, 'planOffer');
  const { text, reply_to_message: replied } = update.message ?? {};
  if (text === undefined || scope.now - planOffer.at > OFFER_SECONDS) return;
  if (replied !== undefined && replied.message_id !== planOffer.messageId) return;
  const heard = planWords(text);
  if (heard) scope.toPlan = { heard, messageId: planOffer.messageId };
}
