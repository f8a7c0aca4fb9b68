// The very last look at a reply, after guard and scripture have changed it: as a reader reads it and as Telegram's clients show it. It
// knows three things that must not leave whatever a model was talked into: our instructions, anything one can tap that we did not put
// there, and words put into God's mouth. It only says no; the caller then answers without the model.
import { isListedHost, isListedNumber } from '../crisis/guard.ts';
import { COMPANION_PROMPT, CRISIS_PERSONA_PROMPT, PROMPT_CANARY } from './prompts/companion.ts';

/** Letters and digits only, without case, accents and forms: what is left when a disguise is taken off. */
const bare = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** Characters of our instructions in one piece that are a quotation of them and no chance. */
const QUOTED = 48;
let instructions: string | undefined;

function leaks(text: string): boolean {
  const said = bare(text);
  if (said.includes(bare(PROMPT_CANARY).replace(/\d+$/, ''))) return true;
  instructions ??= bare(COMPANION_PROMPT + CRISIS_PERSONA_PROMPT);
  // Any quotation that long holds one of these halves whole.
  for (let at = 0; at + QUOTED / 2 <= said.length; at += QUOTED / 2) {
    const found = instructions.indexOf(said.slice(at, at + QUOTED / 2));
    if (found < 0) continue;
    const from = Math.max(0, at - QUOTED / 2);
    for (let start = from; start <= at; start += 4)
      if (said.length >= start + QUOTED && instructions.includes(said.slice(start, start + QUOTED)))
        return true;
  }
  return false;
}

/** The commands a reply may name. `/delete` and `/export` are asked for by people, never suggested by a model. */
const COMMAND = /^\/(?:pray|myprayers|verse|crisis|settings|privacy|forget|help|cancel|daily)$/;
const ADDRESS = /\p{L}[\p{L}\p{N}+.-]{0,20}:\/\/[^\s<>"”]*/giu;
const NAMED =
  /(?<![\p{L}\p{N}_@.$/-])(?:[\p{L}\p{N}][\p{L}\p{N}-]{0,62}\.)+\p{L}{2,24}(?![\p{L}\p{N}])[^\s<>"”]*/giu;
const TAPPABLE =
  /@[\p{L}\p{N}_]|(?<![\p{L}\p{N}_])#\p{L}|(?<![\p{L}\p{N}_$])\$[A-Z]|\b(?:mailto|tel|tg|sms):/iu;
const SLASH = /(?<![\p{L}\p{N}_/<>])\/[a-z0-9_]{1,64}/giu;
const PHONE = /\+\d[\d ()-]{5,18}\d/g;

const hostOf = (address: string): string =>
  address
    .replace(/^https:\/\//i, '')
    .replace(/^www\./i, '')
    .split(/[/?#:]/, 1)[0]
    ?.toLowerCase() ?? '';

function isLive(text: string): boolean {
  if (TAPPABLE.test(text)) return true;
  const addresses = [...text.matchAll(ADDRESS), ...text.matchAll(NAMED)].map(([found]) =>
    found.replace(/[.,;:!?)]+$/, ''),
  );
  if (addresses.some((address) => !isListedHost(hostOf(address)))) return true;
  if ([...text.matchAll(SLASH)].some(([command]) => !COMMAND.test(command))) return true;
  return [...text.matchAll(PHONE)].some(([number]) => !isListedNumber(number));
}

/** Speech of God or Jesus that is not one of the inserted passages: nobody may make it up. */
const DIVINE = [
  /\b(?:thus|so) (?:saith|says|spoke) (?:the )?(?:lord|god)\b/i,
  /\b(?:god|jesus|the lord|christ) (?:says?|said|saith|tells you|told you|wants your)\s*:/i,
  // Glued to the word before, it is read all the same.
  /(?:God|Jesus|Christ) (?:says?|said|saith|tells you|told you)\s*:/u,
  /\bas[ií] (?:dice|habla) (?:el )?(?:señor|dios|jehová)\b|\b(?:dios|jesús|el señor) (?:dice|dijo)\s*:/iu,
  /\bassim (?:diz|fala) (?:o )?(?:senhor|deus)\b|\b(?:deus|jesus|o senhor) (?:diz|disse)\s*:/iu,
  // In quotation marks, the sound of scripture: what is real was inserted, so this is not.
  /["“«][^"”»]*\b(?:thou|thee|thy|ye|unto|hath|saith|begat|shalt|thereof|verily)\b/i,
  /["“«]\s*(?:and the sons\b|blessed (?:are|is)\b|bienaventurad|bem-aventurad|heureux (?:les|ceux)\b)/iu,
  /\bainsi (?:parle|dit) (?:l'éternel|le seigneur|dieu)|\b(?:dieu|jésus|le seigneur|l'éternel) (?:dit|a dit)\s*:/iu,
];

/** The end of a quotation whose beginning is gone: what stands before it was part of something else. */
const endsUnbegun = (own: string): boolean =>
  /(?:^|\n)[^"“«„»\n]*”/u.test(own.replace(/“[^“”]*”/gu, '').replace(/"[^"“”]*”/gu, ''));

/** What a reply may consist of: whole characters, no controls, no marks that turn the reading direction, a space after a sentence. */
export const wholesome = (raw: string): string =>
  raw
    .toWellFormed()
    // oxlint-disable-next-line no-control-regex
    .replace(/[\u0000-\u0008\u000B-\u001F\u007F\u202A-\u202E\u2066-\u2069\uFFFD]/gu, '')
    // Without the space Telegram would make a link of "wrote.It".
    .replace(/(\p{Ll})([.!?])(\p{Lu})/gu, '$1$2 $3')
    // Nor would a reference be seen as the end of its sentence.
    .replace(/(:\d{1,3}|\d\))(?=\p{Lu}\p{Ll})/gu, '$1 ');

/** @param passages the inserted scripture, which may hold what nothing else may */
export function mayLeave(
  text: string,
  passages: readonly { readonly offset: number; readonly length: number }[],
): boolean {
  let own = text;
  for (const { offset, length } of passages.toReversed())
    own = `${own.slice(0, offset)}\n${own.slice(offset + length)}`;
  return !leaks(text) && !isLive(text) && !endsUnbegun(own) && !DIVINE.some((pattern) => pattern.test(own));
}
