// What sounds like a line that failed and is none: pills, friends, unread messages, a life "on hold". And which words mean a helpline
// even where none was shown. Text comes without accents, in lower case. It decides no danger.

const CALLED =
  /\b(?:call(?:ed|s|ing)?|phon(?:ed?|ing)|rang|ring(?:s|ing)?|dial\w*|text(?:ed|ing)|pick(?:ed|s|ing)? up)\b/;
const BARE_THEY = /\bthey\b(?! (?:just )?(?:hung|put|kept|disconnected))/g;

const OTHER_THINGS = [
  /\b(?:li(?:fe|ves)|everything|careers?|plans?|dreams?|future|jobs?|studies|school|wedding|marriage|faith|things?)\b.{0,30}\bon hold\b/g,
  /(?<!\b(?:me|been|still|just|again|am|i'm|im) )\bon hold\b(?! (?:for|since|with)\b)/g,
  /\b(?:nobody|no one|no-one) \w+(?: up)?(?: to)? (?:me$|(?:my|our) (?:messages?|texts?|e?-?mails?|letters?|prayers?|posts?|dms?|questions?)\b)/g,
  /\bnadie (?:me )?\w+ (?:a )?(?:mis|los) (?:mensajes|correos|oraciones|textos|whatsapps?)\b/g,
  /\bninguem (?:me )?\w+ (?:a |as )?(?:minhas |meus )?(?:mensagens|emails|oracoes|textos|recados)\b/g,
  /\bpersonne ne \w+ (?:a )?(?:mes|tous mes) (?:messages|mails|prieres|textos)\b/g,
  /\b(?:mis amig[oa]s|mi familia|meus amigos|minhas amigas|minha familia) (?:ya |ja )?(?:no|nao) (?:me )?\w+/g,
  /\bmes (?:amis|amies|proches) (?:ne )?(?:me |m')?\w+(?: pas| plus)?/g,
] as const;

/** The text without what is said of other things, so that the rest can be read as being about a line. */
export function withoutOtherThings(text: string): string {
  const about = CALLED.test(text) ? text : text.replace(BARE_THEY, '-');
  return OTHER_THINGS.reduce((rest, thing) => rest.replace(thing, '-'), about);
}

/** A helpline, whatever was shown before: not the number of a mail code, not the telephone of a friend. */
export const HELPLINE =
  /\b(?:hotlines?|helplines?|lifeline|crisis (?:line|chat|text ?line)|988|116 ?123|lineas? de (?:ayuda|crisis|la vida)|linhas? de (?:ajuda|apoio|crise)|cvv|lignes? d'ecoute|numero d'ecoute)\b/;
