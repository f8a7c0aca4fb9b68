// Seeded bugs: one change each to the product's own source, made while it is loaded, never on disk. `find` must stand exactly once in its
// file: when the code moves on, the list says so instead of testing nothing.

export interface Mutant {
  readonly name: string;
  readonly file: string;
  readonly find: string;
  readonly becomes: string;
  /** Scenarios where it shows; all without it. */
  readonly in?: readonly string[];
}
const m = (name: string, file: string, find: string, becomes: string, ...inside: string[]): Mutant => ({
  name,
  file,
  find,
  becomes,
  ...(inside.length > 0 && { in: inside }),
});
const POST = 'workers/posting/post-batch.ts';
const UPDATE = 'bot/process-update.ts';
const SESSIONS = 'test/memory/sessions.ts';
const PRAYERS = 'test/memory/prayers.ts';
const PEOPLE = 'test/memory/people.ts';

export const MUTANTS: readonly Mutant[] = [
  // The claim and the session. The store's own conditions stand in the memory store, which passes the same contract as DynamoDB's.
  m(
    'a finished update is not remembered',
    SESSIONS,
    'const recent = [...claim.recent, claim.updateId]',
    'const recent = [...claim.recent]',
    'chat',
    'onboarding',
  ),
  m(
    'a live lease is ignored',
    SESSIONS,
    'entry.lease && entry.lease.until >= now',
    'entry.lease && entry.lease.until < 0',
    'chat',
  ),
  m(
    'the lease is never dropped',
    SESSIONS,
    'shelf.put(key(claim.userId), { session, recent, tries }, expiry(session));',
    'shelf.put(key(claim.userId), { ...entry, session, recent, tries }, expiry(session));',
    'chat',
  ),
  m('given up at the second attempt', UPDATE, 'const MAX_ATTEMPTS = 3;', 'const MAX_ATTEMPTS = 2;', 'chat'),
  m(
    'finished without saving the session',
    UPDATE,
    'const saved = await deps.sessions.finish(claim, session);',
    "const saved: 'finished' | 'lost' = 'finished';",
    'chat',
    'prayer',
  ),
  m(
    'answered 200 when the last write failed',
    UPDATE,
    'return helped ? DONE : {',
    'return helped || !helped ? DONE : {',
    'onboarding',
    'prayer',
  ),
  m(
    'an outage in a feature is answered 200',
    UPDATE,
    'const wait = secondsUntilRetry(error);\n  if (wait !== undefined) {',
    'const wait = secondsUntilRetry(error);\n  if (wait !== undefined && wait < 0) {',
    'onboarding',
    'prayer',
  ),
  m(
    'an outage in a group is answered 200',
    UPDATE,
    'if (wait !== undefined) return { status: 503, retryAfterSeconds: Math.max(wait, 2) };',
    '',
    'team',
    'relay',
  ),
  m(
    'the reply is sent before it is stored',
    'bot/chat-turn/answer.ts',
    'resumedReply(ctx, text, crisis) ??',
    '',
    'chat',
  ),
  m(
    'the model is not written down',
    'bot/chat-turn/compose.ts',
    "outcome.source === 'model' &&",
    'outcome.tokens < 0 &&',
    'chat',
  ),
  m(
    'a turn is counted twice',
    'bot/chat-turn/answer.ts',
    'turns: budget.turns + 1',
    'turns: budget.turns + 1 + (scope.claim.attempt > 1 ? 1 : 0)',
    'chat',
  ),
  // Help first.
  m(
    'the card comes after the claim was settled',
    UPDATE,
    'const claiming = claimChat(',
    "await deps.allowances.take('mutant', 9, 1);\n  const claiming = claimChat(",
    'crisis',
  ),
  m(
    'no card while the database is down',
    'bot/crisis/help-first.ts',
    "if (opening?.kind === 'finished')",
    "if (opening?.kind !== 'claimed')",
    'crisis',
  ),
  m(
    'words of danger go on to the group',
    'bot/conversations/pray/ask-danger.ts',
    "status: held ? 'held' : 'kept',",
    "status: 'queued',",
    'crisis-prayer',
  ),
  m(
    'the on-call job is not sent',
    'bot/conversations/pray/ask-danger.ts',
    'if (held) await',
    'if (!held) await',
    'crisis-prayer',
  ),
  // Consent.
  m(
    'a yes is recorded under another id each time',
    'bot/consent.ts',
    'id: receiptId(scope, purpose, given),',
    'id: ulid(deps.clock.now()),',
    'prayer',
    'address',
  ),
  m(
    'a consent tap that comes again is taken for a second tap',
    'bot/features/consent.ts',
    "agreedTo(scope, 'chat') && wasAnswered(scope, waiting)",
    "agreedTo(scope, 'chat')",
    'onboarding',
  ),
  m(
    'turns are kept without a yes to memory',
    'bot/context.ts',
    "if (!agreedTo(scope, 'history') || scope.person?.minor) return;",
    '',
    'onboarding',
    'crisis',
  ),
  m(
    'sharing is not agreed to',
    'bot/conversations/pray/save.ts',
    'if (shared && (await recordConsent(',
    'if (!shared && (await recordConsent(',
    'prayer',
  ),
  // The request and its post.
  m(
    'the request is created anew each time',
    PRAYERS,
    "if (shelf.get(key(prayer))) return 'exists';",
    '',
    'prayer',
    'address',
  ),
  m(
    'the step is marked after the post',
    POST,
    "if ((await deps.prayers.step(prayer, 'posting', now)) === 'stale') return false;",
    '',
    'prayer',
    'digest',
  ),
  m(
    'a mark does not refuse a second marker',
    PRAYERS,
    'if (!found || found.steps[step] !== undefined)',
    'if (!found)',
    'prayer',
    'answered',
  ),
  m(
    'an uncertain post is sent again',
    POST,
    "if (sent.error.kind === 'uncertain' || sent.error.kind === 'refused') {",
    "if (sent.error.kind === 'refused') {",
    'prayer',
    'withdraw',
  ),
  m(
    'a send that began is begun again',
    'workers/processors/post-prayer.ts',
    'if (posting !== undefined) return resume(deps, prayer, posting);',
    "if (posting !== undefined) await deps.prayers.undoStep(prayer, 'posting');",
    'prayer',
    'withdraw',
  ),
  m(
    'nobody is told of an uncertain post',
    POST,
    "if ((await deps.prayers.move(prayer, ['queued'], 'uncertain')) === 'stale') continue;",
    "await deps.prayers.move(prayer, ['queued'], 'uncertain');\n    continue;",
    'prayer',
    'withdraw',
  ),
  m(
    'the sweeper overlooks sends that began',
    'workers/processors/sweep.ts',
    'posting !== undefined && now - posting >= SEND_LOST_AFTER',
    'posting === -1',
    'digest',
  ),
  m(
    'posted, and the status forgotten',
    POST,
    "['queued', 'uncertain'], 'posted', { post }",
    "['uncertain'], 'posted', { post }",
    'prayer',
  ),
  m(
    'withdrawn, and the post left where it is',
    'bot/withdraw-prayer.ts',
    'for (const place of placesOf(now))',
    'for (const place of placesOf(now).slice(1))',
    'withdraw',
  ),
  m(
    'withdrawn is not looked for behind the mark',
    POST,
    "if (current?.status === 'queued' && person",
    'if (person',
    'early',
  ),
  m(
    'a request on its way is not looked for',
    'workers/processors/post-prayer.ts',
    'return takeBack(deps, prayerId);',
    "return dropped('gone');",
    'withdraw',
    'delete',
  ),
  m(
    'the mail is sent before its mark',
    'workers/mail/mail-confirmation.ts',
    "if ((await deps.prayers.step(prayer, 'mailing', now)) === 'stale') {",
    'if (now < 0) {',
    'prayer',
  ),
  m(
    'a mail of unknown outcome is sent again',
    'workers/mail/send-letter.ts',
    "case 'uncertain':\n      return 'uncertain';",
    "case 'uncertain':\n      return 'again';",
    'prayer',
    'delete',
  ),
  m(
    'a failed job counts as done',
    'workers/sqs-batch.ts',
    "scoped.metrics.count('job-failed', { kind, reason: 'error' });\n    return false;",
    'return true;',
    'prayer',
    'digest',
    'withdraw',
  ),
  m(
    'an addition is posted by whoever comes',
    'workers/processors/prayer-update.ts',
    'if (current?.addition?.at !== addition.at) {',
    'if (now < 0) {',
    'answered',
  ),
  // The team's taps.
  m(
    'a tap that comes again is another tap',
    'test/memory/groups.ts',
    'if (last?.updateId === updateId)',
    'if (last?.updateId === -1)',
    'team',
    'prayer',
  ),
  m(
    'words once taken are never passed on',
    'bot/features/group/relay.ts',
    'if (!taken.ok && first.ok) return true;',
    'if (!taken.ok) return true;',
    'relay',
  ),
  m(
    'words are passed on by every tap',
    'bot/features/group/relay.ts',
    'const answer = `${chatOf(ctx)}:',
    'const answer = `${ctx.update.update_id}:',
    'relay',
  ),
  // Words by the clock.
  m(
    'a check-in is read, not taken',
    PEOPLE,
    'checkIns.remove(`USER#${userId}`);\n      return planned;',
    'return planned;',
    'check-in',
  ),
  m(
    'a notice is not kept before it is said',
    'workers/processors/prayed-notice.ts',
    "if (taken === 'stale') return dropped('nothing-to-do');",
    "if (taken !== 'stale') await deps.prayers.set(prayer, { notice: null });",
    'prayed',
  ),
  m(
    'a day has as many notices as asked for',
    PRAYERS,
    '(found.notice && found.notice.at > since)',
    '(found.notice && found.notice.at < 0)',
    'prayed',
  ),
  m('a word of the day is taken twice', PEOPLE, '|| !isDeepStrictEqual(known?.reminder, was)', '', 'daily'),
  // Erasure.
  m(
    'the partition goes before what lies outside',
    'core/privacy/erase.ts',
    'for (const prayer of await deps.prayers.ofPerson(userId)) {',
    'for (const prayer of (await deps.people.erase(userId), await deps.prayers.ofPerson(userId))) {',
    'delete',
  ),
  m(
    'group posts outlive an erasure',
    'core/privacy/erase.ts',
    "await queue.send({ kind: 'remove-post', ...place });",
    'await Promise.resolve(place);',
    'delete',
  ),
  m(
    'an unfinished erasure is not taken up again',
    'bot/features/delete.ts',
    'if (ctx.scope.person?.deletingSince === undefined) return next();',
    'return next();',
    'delete',
  ),
  m(
    'an erasure leaves the session',
    PEOPLE,
    "if (!keep.includes('SESSION') &&",
    "if (keep.includes('SESSION') &&",
    'leaving',
    'delete',
  ),
];
