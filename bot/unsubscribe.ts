// Stops all mail by a link from a mail: no login, no Telegram. Opening the page changes nothing, because scanners and previews open
// links too; only the button, or a mail client's one-click POST, does. Whether the person is known is not shown.
import { timingSafeEqual } from 'node:crypto';
import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda';
import { asUserId, type UserId } from '../core/brands.ts';
import { negotiateLanguage, type Language } from '../core/languages.ts';
import { OutageError } from '../core/outage.ts';
import { unsubscribeToken } from '../core/unsubscribe.ts';
import type { BotDeps } from './deps.ts';
import { unsubscribePage } from './presentation/unsubscribe-page.ts';

type Deps = Pick<BotDeps, 'people' | 'identity' | 'translate' | 'metrics'>;

export const createUnsubscribe =
  (open: () => Promise<Deps>) =>
  async (event: APIGatewayProxyEvent): Promise<APIGatewayProxyResult> => {
    const language = languageOf(event);
    try {
      const deps = await open();
      return await answer(deps, event, language);
    } catch (error) {
      if (!(error instanceof OutageError)) throw error;
      return { statusCode: 503, headers: { 'Retry-After': '30' }, body: '' };
    }
  };

async function answer(
  deps: Deps,
  event: APIGatewayProxyEvent,
  language: Language,
): Promise<APIGatewayProxyResult> {
  const t = deps.translate(language);
  const query = event.queryStringParameters ?? {};
  const userId = /^\d{1,16}$/.test(query['u'] ?? '') ? asUserId(Number(query['u'])) : undefined;
  const token = query['t'] ?? '';
  if (userId === undefined || !/^[0-9a-f]{64}$/.test(token))
    return page(400, { language, title: t('unsubscribe-title'), text: t('unsubscribe-invalid') });
  if (event.httpMethod !== 'POST')
    return page(200, {
      language,
      title: t('unsubscribe-title'),
      text: t('unsubscribe-question'),
      button: t('unsubscribe-button'),
    });
  await stop(deps, userId, token);
  return page(200, { language, title: t('unsubscribe-title'), text: t('unsubscribe-done') });
}

async function stop(deps: Deps, userId: UserId, token: string): Promise<void> {
  const person = await deps.people.find(userId);
  const { email } = person ?? {};
  if (!email || !same(unsubscribeToken(deps.identity, userId, email.address), token)) return;
  if (email.status === 'off') return;
  const { codeHash: _, codeExpiresAt: __, triesLeft: ___, ...rest } = email;
  const off = { ...rest, status: 'off', offReason: 'unsubscribe-link' } as const;
  await deps.people.change(userId, { email: off }, { ifKnown: true });
  deps.metrics.count('mail', { kind: 'unsubscribe', outcome: 'off' });
}

const same = (a: string, b: string): boolean =>
  a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));

function languageOf({ headers }: APIGatewayProxyEvent): Language {
  const accepted = Object.entries(headers ?? {}).find(
    ([name]) => name.toLowerCase() === 'accept-language',
  )?.[1];
  return negotiateLanguage(accepted?.split(',')[0]?.trim());
}

function page(statusCode: number, content: Parameters<typeof unsubscribePage>[0]): APIGatewayProxyResult {
  return {
    statusCode,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'no-store',
      'Referrer-Policy': 'no-referrer',
      'X-Robots-Tag': 'noindex',
      'Content-Security-Policy':
        "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    },
    body: unsubscribePage(content),
  };
}
