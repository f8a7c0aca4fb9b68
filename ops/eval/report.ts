// The evaluation as one page to read like a chat. Broken promises stand in words beside the reply, never by colour alone.
import { RULES } from './rules.ts';
import { violations, type Led, type Turn } from './run.ts';

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const paragraphs = (text: string): string => escape(text).replaceAll('\n', '<br>');

export function report(
  led: readonly Led[],
  about: { readonly companion: string; readonly at: string },
): string {
  const turns = led.flatMap((one) => one.turns);
  const rows = RULES.map(({ id, promise }) => {
    const count = turns.filter(({ broken }) => broken.some(([rule]) => rule === id)).length;
    return `<tr><td>${escape(promise)}</td><td>${escape(id)}</td><td>${count}</td></tr>`;
  });
  const list = led.toSorted((a, b) => violations([b]) - violations([a])).map(conversationHtml);
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Conversations</title>
<style>
:root { color-scheme: light dark; --line: #8886; --mine: #3a7bd522; --bad: #c0392b; }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
table { border-collapse: collapse; width: 100%; } td, th { text-align: left; padding: .25rem .5rem; border-bottom: 1px solid var(--line); }
section { border-top: 1px solid var(--line); margin-top: 2rem; } h2 { font-size: 1rem; }
p { padding: .5rem .8rem; border-radius: .8rem; border: 1px solid var(--line); max-width: 85%; }
p.said { background: var(--mine); margin-left: auto; } p.broken { border: 2px solid var(--bad); color: var(--bad); }
</style></head><body>
<h1>${led.length} conversations, ${turns.length} turns, ${violations(led)} broken promises</h1>
<p>Companion: ${escape(about.companion)}. ${escape(about.at)}.</p>
<table><thead><tr><th>Promise</th><th>Rule</th><th>Broken</th></tr></thead><tbody>${rows.join('')}</tbody></table>
${list.join('\n')}
</body></html>
`;
}

const conversationHtml = (led: Led): string => {
  const { conversation, turns } = led;
  return `<section lang="${conversation.language}"><h2>${escape(conversation.id)}</h2>${turns.map(turnHtml).join('')}</section>`;
};

const turnHtml = ({ said, replies, broken }: Turn): string =>
  [
    `<p class="said">${paragraphs(said)}</p>`,
    ...replies.map(({ text }) => `<p>${paragraphs(text)}</p>`),
    ...broken.map(([rule, what]) => `<p class="broken">Broken (${escape(rule)}): ${escape(what)}</p>`),
  ].join('');
