// One mail as text and HTML from the same lines. Readable without images, in dark mode and by a screen reader; nothing is loaded,
// nothing is counted. The first line is what a locked phone shows, so it says nothing about faith, prayer or need.
import type { Language } from '../../core/languages.ts';

export interface Letter {
  readonly language: Language;
  readonly subject: string;
  /** Paragraphs in order. `code` is shown large and can be copied. */
  readonly lines: readonly (string | { readonly code: string })[];
  readonly footer: readonly string[];
  readonly unsubscribe?: { readonly url: string; readonly label: string };
}

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** None of our languages is written from right to left yet; the attribute is there all the same. */
const DIRECTION = 'ltr';

export function plainText({ lines, footer, unsubscribe }: Letter): string {
  const body = lines.map((line) => (typeof line === 'string' ? line : line.code));
  const end = [...footer, ...(unsubscribe ? [`${unsubscribe.label}: ${unsubscribe.url}`] : [])];
  return `${body.join('\n\n')}\n\n-- \n${end.join('\n')}\n`;
}

export function html({ language, subject, lines, footer, unsubscribe }: Letter): string {
  const paragraphs = lines.map((line) =>
    typeof line === 'string'
      ? `<p>${escape(line)}</p>`
      : `<p class="code"><span role="img" aria-label="${escape(spaced(line.code))}">${escape(line.code)}</span></p>`,
  );
  const link = unsubscribe ? [`<a href="${escape(unsubscribe.url)}">${escape(unsubscribe.label)}</a>`] : [];
  const end = [...footer.map(escape), ...link].map((line) => `<p>${line}</p>`);
  return `<!doctype html>
<html lang="${language}" dir="${DIRECTION}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${escape(subject)}</title>
<style>
:root { color-scheme: light dark; }
body { margin: 0; padding: 24px 16px; background: #f6f5f2; color: #222; font: 17px/1.6 Georgia, 'Times New Roman', serif; }
main { max-width: 34em; margin: 0 auto; padding: 24px; background: #fff; border-radius: 8px; }
p { margin: 0 0 1em; }
a { color: #1f5a8a; }
.code { font: 700 30px/1.4 Menlo, Consolas, monospace; letter-spacing: 0.15em; }
footer { margin-top: 2em; padding-top: 1em; border-top: 1px solid #ccc; font-size: 15px; color: #555; }
@media (prefers-color-scheme: dark) {
  body { background: #16181b; color: #eceae5; }
  main { background: #202327; }
  a { color: #9cc9f0; }
  footer { border-color: #444; color: #b9b6ae; }
}
</style>
</head>
<body>
<main>
${paragraphs.join('\n')}
<footer>
${end.join('\n')}
</footer>
</main>
</body>
</html>
`;
}

/** So that a screen reader says the digits one by one; a plain paragraph may not carry a label. */
const spaced = (code: string): string => [...code].join(' ');
