// The page's server towards anybody who is not its own page.

import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PageWorld, startPageWorld } from './page-world.ts';

let world: PageWorld;
beforeAll(async () => {
  world = await startPageWorld();
});
afterAll(() => world.close());

type Asked = { method?: string; path: string; headers?: Record<string, string>; body?: string };

function ask({
  method = 'GET',
  path,
  headers = {},
  body,
}: Asked): Promise<{ status: number; text: string; headers: Record<string, unknown> }> {
  return new Promise((resolve, reject) => {
    const asked = request(new URL(path, world.server.url), { method, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => (text += chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, text, headers: response.headers }),
      );
    });
    asked.on('error', reject);
    asked.end(body);
  });
}
const json = { 'content-type': 'application/json' };
const said = JSON.stringify({ userId: 1001, chatId: 1001, text: 'hello' });

describe('the page server', () => {
  it('listens on loopback only', () => {
    expect(new URL(world.server.url).hostname).toBe('127.0.0.1');
  });

  it.each([
    ['a host name that resolves here', { path: '/', headers: { host: 'evil.example' } }, 403],
    [
      'a command from another origin',
      { method: 'POST', path: '/api/say', headers: { ...json, origin: 'https://evil.example' }, body: said },
      403,
    ],
    [
      'a command another site sends',
      { method: 'POST', path: '/api/say', headers: { ...json, 'sec-fetch-site': 'cross-site' }, body: said },
      403,
    ],
    [
      'a form',
      { method: 'POST', path: '/api/say', headers: { 'content-type': 'text/plain' }, body: said },
      415,
    ],
    [
      'a read in the background of another site',
      { path: '/api/state', headers: { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'cors' } },
      403,
    ],
    ['another method', { method: 'PUT', path: '/api/say', headers: json, body: said }, 405],
    ['broken JSON', { method: 'POST', path: '/api/say', headers: json, body: '{' }, 400],
    [
      'a command that does not exist',
      { method: 'POST', path: '/api/nothing', headers: json, body: '{}' },
      422,
    ],
    [
      'a command without its parts',
      { method: 'POST', path: '/api/say', headers: json, body: '{"userId":"x"}' },
      422,
    ],
    ['a path outside the client folder', { path: '/../server/ports.ts' }, 404],
    ['an encoded path outside', { path: '/%2e%2e/server/ports.ts' }, 404],
    ['a file that is not there', { path: '/file/unknown' }, 404],
  ] satisfies [string, Asked, number][])('refuses %s', async (_what, asked, status) => {
    expect((await ask(asked)).status).toBe(status);
  });

  it('lets its page load nothing from elsewhere', async () => {
    const { headers, text } = await ask({ path: '/' });
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['content-security-policy']).toContain("script-src 'self'");
    expect(text).not.toMatch(/https?:\/\//);
  });

  it('keeps a mail in a sandbox even when it is opened on its own', async () => {
    const { messageId } = world.deliver({});
    const { headers } = await ask({ path: `/mail/${messageId}` });
    expect(headers['content-security-policy']).toMatch(/^sandbox /);
    expect(headers['content-security-policy']).not.toContain('allow-scripts');
  });

  it("passes on the Telegram server's own sentence when a person could not do that", async () => {
    const { status, text } = await ask({
      method: 'POST',
      path: '/api/edit',
      headers: json,
      body: JSON.stringify({ userId: 1001, chatId: 1001, messageId: 999_999, text: 'x' }),
    });
    expect(status).toBe(422);
    expect(JSON.parse(text).error).toMatch(/999999|message/i);
  });
});
