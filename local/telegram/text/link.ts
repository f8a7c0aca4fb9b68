// Which links Telegram accepts behind a word or a button: http, https, tg, ton; a missing scheme means http.

/** Undefined when the link is fine, else the reason in Telegram's words. */
export function linkProblem(url: string): string | undefined {
  if (url === '') return 'URL host is empty';
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase();
  const hasAuthority = /^[a-z][a-z0-9+.-]*:\/\//i.test(url);
  if (scheme && !hasAuthority && !/^[^/]+:\d+(\/|$)/.test(url)) {
    return scheme === 'tg' || scheme === 'ton' ? undefined : 'Unsupported URL protocol';
  }
  if (scheme && hasAuthority) {
    if (scheme === 'tg' || scheme === 'ton' || scheme === 'tonsite') return undefined;
    if (scheme !== 'http' && scheme !== 'https') return 'Unsupported URL protocol';
  }
  const parsed = URL.parse(hasAuthority ? url : `http://${url}`);
  if (!parsed || parsed.hostname === '') return 'URL host is empty';
  if (/\s/.test(url)) return 'Wrong HTTP URL';
  const local = parsed.hostname === 'localhost' || /^[\d.]+$/.test(parsed.hostname);
  if (!parsed.hostname.includes('.') && !local) return 'Wrong HTTP URL';
  return undefined;
}
