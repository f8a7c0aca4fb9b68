// Mail through the front door: double opt-in in the flow, the confirmation, and the way out without Telegram.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { asUserId } from '../../core/brands.ts';
import type { Person } from '../driver/person.ts';
import { startWorld, type World } from '../driver/world.ts';
import { posts } from './flow.ts';

let world: World;
beforeEach(async () => {
  world = await startWorld({ team: 2, env: { PUBLIC_URL: 'https://bot.example.org/prod' } });
});
afterEach(async () => {
  const verdicts = world.telegram.sees.verdicts();
  await world.close();
  expect(verdicts).toEqual([]);
});

const mails = () => world.stack.aws.ses.mails();
const lastCode = () => /\b\d{6}\b/.exec(mails().at(-1)?.text ?? '')?.[0] ?? '';
const wantsMail = async (ana: Person, address = 'Ana@Example.org') => {
  await ana.prays();
  await ana.says('For my father');
  await ana.taps('Team, no name');
  await ana.taps('Yes, by e-mail');
  await ana.says(address);
};

describe('double opt-in', () => {
  test('nothing but a code goes to an address before it is confirmed', async () => {
    const ana = world.person();
    await wantsMail(ana);
    expect(ana.lastReply().text).toBe('Shall I write to Ana@Example.org?');
    expect(mails()).toEqual([]);
    await ana.taps("Yes, that's right");
    expect(mails().map(({ subject }) => subject)).toEqual(['Confirm your address']);
    await ana.says('000000');
    expect(ana.lastReply().text).toContain("isn't the code");
    await ana.says(lastCode());
    expect(
      ana
        .replies()
        .map(({ text }) => text)
        .join(),
    ).toContain('your address is confirmed');
    expect(mails()).toHaveLength(1);
    await ana.taps('Share');
    expect(mails().map(({ subject }) => subject)).toEqual(['Confirm your address', 'A short confirmation']);
    expect(posts(world)).toHaveLength(1);
    expect(world.log()).not.toMatch(/example\.org|For my father/i);
  });

  test('five wrong codes end it, and the request goes on without mail', async () => {
    const ana = world.person();
    await wantsMail(ana);
    await ana.taps("Yes, that's right");
    for (let tries = 0; tries < 5; tries += 1) await ana.says('111111');
    expect(
      ana
        .replies()
        .map(({ text }) => text)
        .join(),
    ).toContain('That was the last try');
    await ana.taps('Share');
    expect(posts(world)).toHaveLength(1);
    expect(mails()).toHaveLength(1);
  });

  test('a malformed address is asked again; refusing is always possible', async () => {
    const ana = world.person();
    await wantsMail(ana, 'not an address');
    expect(ana.lastReply().text).toContain("doesn't look like");
    await ana.taps('No, thanks');
    await ana.taps('Share');
    expect(mails()).toEqual([]);
    expect(posts(world)).toHaveLength(1);
  });

  test('a crisis in the address field brings help first', async () => {
    const ana = world.person();
    await wantsMail(ana, 'I want to kill myself tonight');
    expect(
      ana
        .replies()
        .map(({ text }) => text)
        .join(),
    ).toMatch(/findahelpline|988|112|emergency/i);
    expect(mails()).toEqual([]);
  });
});

const peopleOf = async (person: Person) => {
  const { openStores } = await import('../../adapters/dynamodb/stores.ts');
  const { TABLES } = await import('../../local/stack.ts');
  const stores = openStores({ tableName: TABLES.main, auditTableName: TABLES.audit, clock: world.clock });
  const found = await stores.people.find(asUserId(person.id));
  stores.close();
  return found;
};

describe('the way out', () => {
  const confirmed = async (): Promise<{ ana: Person; url: string }> => {
    const ana = world.person();
    await wantsMail(ana);
    await ana.taps("Yes, that's right");
    await ana.says(lastCode());
    await ana.taps('Share');
    const header =
      mails()
        .at(-1)
        ?.headers.find(({ name }) => name === 'List-Unsubscribe')?.value ?? '';
    const { search } = new URL(header.slice(1, -1));
    return { ana, url: `${world.stack.gateway.url}/unsubscribe${search}` };
  };

  test('opening the link changes nothing; one POST stops all mail at once', async () => {
    const { ana, url } = await confirmed();
    const opened = await fetch(url);
    expect(opened.status).toBe(200);
    expect(opened.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(await opened.text()).toContain('<button type="submit">Stop all mail</button>');
    expect((await peopleOf(ana))?.email?.status).toBe('confirmed');
    const posted = await fetch(url, { method: 'POST', body: 'List-Unsubscribe=One-Click' });
    expect(await posted.text()).toContain('No more mail comes');
    expect((await peopleOf(ana))?.email).toMatchObject({ status: 'off', offReason: 'unsubscribe-link' });
    expect((await fetch(url, { method: 'POST' })).status).toBe(200);
  });

  test('a forged link changes nothing and tells nothing', async () => {
    const { ana, url } = await confirmed();
    const forged = url.replace(/t=[0-9a-f]{4}/, 't=0000');
    const known = await fetch(forged, { method: 'POST' });
    const unknown = await fetch(forged.replace(/u=\d+/, 'u=1'), { method: 'POST' });
    expect(await known.text()).toBe(await unknown.text());
    expect((await peopleOf(ana))?.email?.status).toBe('confirmed');
    expect((await fetch(`${world.stack.gateway.url}/unsubscribe`)).status).toBe(400);
  });
});

test('without a sender nobody is asked for an address', async () => {
  await world.close();
  world = await startWorld({ team: 2, env: { MAIL_FROM: '' } });
  const ana = world.person();
  await ana.prays();
  await ana.says('For my father');
  await ana.taps('Team, no name');
  expect(ana.lastReply().text).toContain('This is exactly what the team will see');
});
