// The queue, mail and the secrets over the wire, working and failing.
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createMailer } from '../../adapters/ses/mailer.ts';
import { createSecrets } from '../../adapters/secrets/secrets.ts';
import { createJobQueue } from '../../adapters/sqs/job-queue.ts';
import { asPrayerId } from '../../core/brands.ts';
import { parseJob } from '../../core/jobs-parse.ts';
import { OutageError } from '../../core/outage.ts';
import { type EmbeddedAws, startEmbeddedAws } from '../../local/aws/embedded.ts';
import { createMovableClock } from '../memory/clock.ts';

const retry = { attempts: 3, totalMs: 2_000, baseMs: 5 };
let aws: EmbeddedAws;

// The adapters make their clients themselves, from the environment, as they do in the cloud.
beforeAll(async () => {
  aws = await startEmbeddedAws({ clock: createMovableClock() });
  Object.assign(process.env, aws.env);
  aws.sqs.queues.create('jobs');
});
afterAll(() => aws.close());
afterEach(() => aws.faults.clear());

describe('the job queue', () => {
  const job = { kind: 'prayer', prayerId: asPrayerId('01J00000000000000000000001') } as const;
  const bodies = () => aws.sqs.queues.messages('jobs').map((message) => message.body);

  it('sends an envelope the worker can read back', async () => {
    const queue = createJobQueue({ queueUrl: aws.sqs.queueUrl('jobs'), retry });
    await queue.send(job, { correlation: 'u7' });
    const [body = ''] = bodies();
    expect(parseJob(body)).toEqual({ ok: true, value: { v: 1, job, correlation: 'u7' } });
  });

  it('tries again, then says the queue is out', async () => {
    const queue = createJobQueue({ queueUrl: aws.sqs.queueUrl('jobs'), retry });
    const before = bodies().length;
    aws.faults.fail('sqs', 'throttle', { times: 2 });
    await queue.send(job, { correlation: 'u8', delaySeconds: 100_000 });
    expect(bodies()).toHaveLength(before + 1);
    aws.faults.fail('sqs', 'server-error');
    await expect(queue.send(job, { correlation: 'u9' })).rejects.toMatchObject({
      system: 'sqs',
      kind: 'down',
    });
  });
});

describe('mail', () => {
  const mail = { to: 'ana@example.org', subject: 'Rezamos por ti 🕊', text: 'hola', html: '<p>hola</p>' };

  it('goes out with the one-click unsubscribe headers', async () => {
    const mailer = createMailer({ from: 'Emmaus <prayer@example.org>', configurationSet: 'main' });
    const sent = await mailer.send({ ...mail, unsubscribeUrl: 'https://example.org/u/abc' });
    expect(sent.ok).toBe(true);
    const [stored] = aws.ses.mails();
    expect(stored).toMatchObject({
      to: [mail.to],
      subject: mail.subject,
      text: 'hola',
      configurationSet: 'main',
    });
    const headers = Object.fromEntries(stored?.headers.map(({ name, value }) => [name, value]) ?? []);
    expect(headers).toMatchObject({
      'List-Unsubscribe': '<https://example.org/u/abc>',
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    });
  });

  it.each([
    ['throttle', 'throttled'],
    ['daily-quota', 'throttled'],
    ['rejected', 'rejected'],
    ['account-suspended', 'unavailable'],
    ['mail-from-not-verified', 'unavailable'],
    ['server-error', 'uncertain'],
    ['applied-then-cut', 'uncertain'],
  ] as const)('is never sent twice: %s becomes %s', async (preset, failure) => {
    const before = aws.log.count({ service: 'ses' });
    aws.faults.fail('ses', preset);
    const mailer = createMailer({ from: 'prayer@example.org' });
    expect(await mailer.send(mail)).toEqual({ ok: false, error: failure });
    expect(aws.log.count({ service: 'ses' }) - before).toBe(1);
  });
});

describe('secrets', () => {
  const secret = { token: '123456:AAbbcc-dd', webhookSecret: 'w'.repeat(32), pepper: 'p'.repeat(32) };

  it('are read once, refreshed at most once a minute, and outlive an outage', async () => {
    const clock = createMovableClock();
    aws.secrets.put('warm', secret);
    const secrets = createSecrets({ secretId: 'warm', clock, retry });
    const reads = () => aws.log.count({ service: 'secrets' });
    const before = reads();
    expect(await Promise.all([secrets.current(), secrets.current()])).toEqual([secret, secret]);
    expect(reads() - before).toBe(1);

    const rotated = { ...secret, webhookSecret: 'n'.repeat(32), previousWebhookSecret: secret.webhookSecret };
    aws.secrets.put('warm', rotated);
    expect(await secrets.refresh()).toEqual(secret);
    clock.advance(61_000);
    expect(await secrets.refresh()).toEqual(rotated);
    clock.advance(61_000);
    aws.faults.fail('secrets', 'unavailable');
    expect(await secrets.refresh()).toEqual(rotated);
    expect(await secrets.current()).toEqual(rotated);
  });

  it('fail closed on a cold start, and work once the outage is over', async () => {
    aws.secrets.put('cold', secret);
    const secrets = createSecrets({ secretId: 'cold', clock: createMovableClock(), retry });
    aws.faults.fail('secrets', 'unavailable');
    await expect(secrets.current()).rejects.toBeInstanceOf(OutageError);
    expect(secrets.known()).toBeUndefined();
    aws.faults.clear();
    expect(await secrets.current()).toEqual(secret);
  });

  it('name the field that is wrong and never its value', async () => {
    aws.secrets.put('bad', { ...secret, token: 'not-a-token-77' });
    const secrets = createSecrets({ secretId: 'bad', clock: createMovableClock(), retry });
    const failed = (await secrets.current().catch((error: unknown) => error)) as OutageError;
    expect(String(failed.cause)).toContain('token');
    expect(`${failed} ${String(failed.cause)}`).not.toContain('not-a-token-77');
  });
});
