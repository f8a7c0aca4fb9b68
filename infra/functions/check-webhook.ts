// Do updates arrive? Asks Telegram, and writes two numbers an alarm watches. Telegram's error text is not logged: it may hold the address.
import type { Setup } from './setup.ts';

interface WebhookInfo {
  readonly url: string;
  readonly pending_update_count: number;
  readonly last_error_date?: number;
}

export interface WebhookHealth {
  /** Another address, or the last delivery failed within the last ten minutes while something waits. */
  readonly broken: boolean;
  readonly pending: number;
}

const RECENT_SECONDS = 600;

export function judge(info: WebhookInfo, webhookUrl: string, nowSeconds: number): WebhookHealth {
  const failing = info.pending_update_count > 0 && nowSeconds - (info.last_error_date ?? 0) < RECENT_SECONDS;
  return { broken: info.url !== webhookUrl || failing, pending: info.pending_update_count };
}

/** @param write takes one line in CloudWatch's embedded metric format. */
export async function checkWebhook(
  setup: Setup,
  write: (line: string) => void = (line) => void process.stdout.write(`${line}\n`),
): Promise<WebhookHealth> {
  const call = await setup.call();
  const answer = await call('getWebhookInfo', {});
  const health = answer.ok
    ? judge(answer.result as WebhookInfo, setup.webhookUrl, Date.now() / 1_000)
    : { broken: true, pending: 0 };
  const metrics = [
    { Name: 'webhook-broken', Unit: 'Count' },
    { Name: 'webhook-pending', Unit: 'Count' },
  ];
  write(
    JSON.stringify({
      _aws: {
        Timestamp: Date.now(),
        CloudWatchMetrics: [{ Namespace: 'Emmaus', Dimensions: [['stage']], Metrics: metrics }],
      },
      stage: setup.stage,
      'webhook-broken': health.broken ? 1 : 0,
      'webhook-pending': health.pending,
    }),
  );
  return health;
}
