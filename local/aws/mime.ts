// Reads a raw MIME mail far enough to show it: headers, text and HTML parts, base64 and quoted-printable, encoded words.
// No attachments, no charsets but UTF-8 and its subsets.

import type { OutgoingMail } from './ses-mailbox.ts';

type Header = OutgoingMail['headers'][number];

export function mailFromMime(source: string): Omit<OutgoingMail, 'tags' | 'configurationSet'> {
  const { headers, body } = splitHead(source);
  const value = (name: string) => headerValue(headers, name) ?? '';
  const addresses = (name: string) =>
    value(name)
      .split(',')
      .map((address) => address.trim())
      .filter(Boolean);
  return {
    from: value('from'),
    to: [...addresses('to'), ...addresses('cc'), ...addresses('bcc')],
    replyTo: addresses('reply-to'),
    subject: value('subject'),
    headers,
    ...readParts(headers, body),
  };
}

function splitHead(source: string): { headers: Header[]; body: string } {
  const normal = source.replaceAll('\r\n', '\n');
  const end = normal.indexOf('\n\n');
  const head = end < 0 ? normal : normal.slice(0, end);
  const headers = head
    .replaceAll(/\n[ \t]+/g, ' ')
    .split('\n')
    .filter((line) => line.includes(':'))
    .map((line) => ({
      name: line.slice(0, line.indexOf(':')),
      value: decodeWords(line.slice(line.indexOf(':') + 1).trim()),
    }));
  return { headers, body: end < 0 ? '' : normal.slice(end + 2) };
}

function readParts(headers: readonly Header[], body: string): { text?: string; html?: string } {
  const type = headerValue(headers, 'content-type') ?? 'text/plain';
  const boundary = /boundary="?([^";]+)"?/i.exec(type)?.[1];
  if (boundary !== undefined) {
    const found: { text?: string; html?: string } = {};
    for (const part of body.split(`--${boundary}`).slice(1)) {
      if (part.startsWith('--')) break;
      const inner = splitHead(part.replace(/^\n/, ''));
      Object.assign(found, readParts(inner.headers, inner.body.replace(/\n$/, '')));
    }
    return found;
  }
  const content = decodeBody(headerValue(headers, 'content-transfer-encoding') ?? '', body);
  return /^text\/html/i.test(type) ? { html: content } : /^text\//i.test(type) ? { text: content } : {};
}

function decodeBody(encoding: string, body: string): string {
  if (/^base64$/i.test(encoding)) return Buffer.from(body, 'base64').toString('utf8');
  return /^quoted-printable$/i.test(encoding) ? unquote(body.replaceAll('=\n', '')) : body;
}

function unquote(text: string): string {
  const bytes = text.replaceAll(/=([0-9A-F]{2})/gi, (_, hex: string) => `%${hex}`);
  try {
    return decodeURIComponent(bytes.replaceAll(/%(?![0-9A-F]{2})/gi, '%25'));
  } catch {
    return text;
  }
}

function decodeWords(value: string): string {
  return value
    .replaceAll(/\?=\s+=\?/g, '?==?')
    .replaceAll(/=\?utf-8\?([bq])\?([^?]*)\?=/gi, (_, how: string, word: string) =>
      how.toLowerCase() === 'b'
        ? Buffer.from(word, 'base64').toString('utf8')
        : unquote(word.replaceAll('_', ' ')),
    );
}

const headerValue = (headers: readonly Header[], name: string): string | undefined =>
  headers.find((header) => header.name.toLowerCase() === name)?.value;
