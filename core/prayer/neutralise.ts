// Telegram turns @names, links, /commands and #tags in plain text into live ones by itself. A person's words must not
// ping, link or command anything in the team's group, so an invisible space breaks them; they read the same.

const BREAK = '\u200B';
/** Marks that change reading direction or hide characters could forge a signature below the text. */
const BIDI_CONTROLS = /[\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C]/gu;

/** The text with nothing left that Telegram would make live. Visible characters stay as they are. */
export function neutralise(text: string): string {
  return text
    .replace(BIDI_CONTROLS, '')
    .replace(/([@/#$])(?=[\p{L}\p{N}_])/gu, `$1${BREAK}`)
    .replace(/:(?=\/)/gu, `:${BREAK}`)
    .replace(/\/(?=\/)/gu, `/${BREAK}`)
    .replace(/(?<=[\p{L}\p{N}_-])\.(?=[\p{L}])/gu, `.${BREAK}`);
}

/** At most two blank lines in a row and no line of nothing but marks: a request can't push others off the screen. */
export function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?/gu, '\n')
    .replace(/[ \t]+$/gmu, '')
    .replace(/\n{3,}/gu, '\n\n')
    .replace(/(\p{M}{4})\p{M}+/gu, '$1')
    .trim();
}
