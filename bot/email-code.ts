// Double opt-in: the address is kept as pending, the worker makes and mails a code, the person writes it here.
// Five tries, 24 hours, three mails a day. Only the code's keyed digest is stored.
import { timingSafeEqual } from 'node:crypto';
import type { EmailState } from '../core/person.ts';
import { recordConsent } from './consent.ts';
import type { ChatScope } from './context.ts';
import type { BotDeps } from './deps.ts';
import { dayOf } from './rate.ts';

const CODES_PER_DAY = 3;
const TRIES = 5;

export async function requestEmailCode(
  deps: BotDeps,
  scope: ChatScope,
  address: string,
): Promise<'requested' | 'limit'> {
  // This tap again, cut off behind its change: another code would make the first one wrong.
  const key = `code-asked:${scope.updateId}`;
  if ((await deps.allowances.uses(key)).length > 0) {
    await deps.jobs.send({ kind: 'confirm-mail', userId: scope.userId }, { correlation: scope.correlation });
    return 'requested';
  }
  const day = dayOf(scope.now);
  const person = await deps.people.find(scope.userId);
  const sent = person?.email?.sent?.day === day ? person.email.sent.count : 0;
  if (sent >= CODES_PER_DAY) return 'limit';
  await recordConsent(deps, scope, {
    purpose: 'email',
    given: true,
    shownText: scope.t('pray-email-prompt'),
  });
  const email: EmailState = { address, status: 'pending', triesLeft: TRIES, sent: { day, count: sent + 1 } };
  await deps.people.change(scope.userId, { email }, { ifKnown: true });
  await deps.allowances.take(key, 1, 3600);
  await deps.jobs.send({ kind: 'confirm-mail', userId: scope.userId }, { correlation: scope.correlation });
  return 'requested';
}

export type CodeRead =
  | { readonly kind: 'right' }
  | { readonly kind: 'wrong'; readonly left: number }
  | { readonly kind: 'spent' };

export async function readEmailCode(deps: BotDeps, scope: ChatScope, code: string): Promise<CodeRead> {
  const person = await deps.people.find(scope.userId);
  const email = person?.email;
  // The right code was written; what came after it was cut off, and the message comes again.
  if (email?.status === 'confirmed') return { kind: 'right' };
  if (!email || email.status !== 'pending' || !email.codeHash)
    return { kind: 'wrong', left: email?.triesLeft ?? TRIES };
  if ((email.triesLeft ?? 0) <= 0 || (email.codeExpiresAt ?? 0) < scope.now) return { kind: 'spent' };
  const digits = code.replace(/\s/gu, '');
  // A sentence is not a try at guessing.
  if (!/^\d{6}$/u.test(digits)) return { kind: 'wrong', left: email.triesLeft ?? TRIES };
  if (sameDigest(deps.identity.digest('email-code', `${scope.userId}:${digits}`), email.codeHash)) {
    const { codeHash: _, codeExpiresAt: __, triesLeft: ___, ...rest } = email;
    await deps.people.change(scope.userId, { email: { ...rest, status: 'confirmed' } }, { ifKnown: true });
    return { kind: 'right' };
  }
  const left = (email.triesLeft ?? TRIES) - 1;
  await deps.people.change(scope.userId, { email: { ...email, triesLeft: left } }, { ifKnown: true });
  return left > 0 ? { kind: 'wrong', left } : { kind: 'spent' };
}

const sameDigest = (a: string, b: string): boolean =>
  a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));
