// The small page behind an unsubscribe link: one sentence and, before it took effect, one button. Loads nothing.

export interface UnsubscribeContent {
  readonly language: string;
  readonly title: string;
  readonly text: string;
  readonly button?: string;
}

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** The form posts to the page's own address, so the token need not be repeated. */
export function unsubscribePage({ language, title, text, button }: UnsubscribeContent): string {
  const form =
    button === undefined ? '' : `<form method="post"><button type="submit">${escape(button)}</button></form>`;
  return `<!doctype html>
<html lang="${escape(language)}" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escape(title)}</title>
<style>
:root { color-scheme: light dark; }
body { font: 18px/1.6 Georgia, serif; max-width: 32em; margin: 12vh auto; padding: 0 16px; }
button { font: inherit; padding: 0.5em 1.2em; border: 1px solid currentColor; border-radius: 6px; background: transparent; color: inherit; cursor: pointer; }
button:focus-visible { outline: 3px solid #1f5a8a; outline-offset: 2px; }
</style>
</head>
<body>
<main>
<h1>${escape(title)}</h1>
<p>${escape(text)}</p>
${form}
</main>
</body>
</html>
`;
}
