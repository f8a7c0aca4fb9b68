// setWebhook, deleteWebhook, getWebhookInfo, getUpdates.

import { malformed, Refusal } from '../validate/finding.ts';
import type { UpdateKind } from '../wire.ts';
import { defaultUpdates } from '../world/world.ts';
import { type Call, type CallContext, Described } from './context.ts';
import { textParam } from './params.ts';

const isLoopback = (url: URL): boolean => ['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname);

function setAllowed({ world }: CallContext, list: unknown): void {
  if (!Array.isArray(list)) return;
  world.state.webhook.allowedUpdates = list.length === 0 ? [...defaultUpdates] : (list as UpdateKind[]);
}

export const setWebhook: Call = (context, params) => {
  const { webhook } = context.world.state;
  const address = textParam(params, 'url');
  if (address === '') return deleteWebhook(context, params);
  const url = URL.parse(address);
  if (!url || !(url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url)))) {
    throw malformed('bad webhook: An HTTPS URL must be provided for webhook');
  }
  const secret = params['secret_token'] === undefined ? undefined : textParam(params, 'secret_token');
  if (secret !== undefined && !/^[A-Za-z0-9_-]+$/.test(secret)) {
    throw malformed('secret token contains unallowed characters');
  }
  const same = webhook.url === address && webhook.secret === secret;
  setAllowed(context, params['allowed_updates']);
  webhook.url = address;
  if (secret === undefined) delete webhook.secret;
  else webhook.secret = secret;
  webhook.maxConnections = Number(params['max_connections'] ?? 40);
  context.webhookChanged({ dropPending: params['drop_pending_updates'] === true });
  return new Described(true, same ? 'Webhook is already set' : 'Webhook was set');
};

export const deleteWebhook: Call = (context, params) => {
  const { webhook } = context.world.state;
  const was = webhook.url;
  webhook.url = '';
  delete webhook.secret;
  delete webhook.lastErrorDate;
  delete webhook.lastErrorMessage;
  context.webhookChanged({ dropPending: params['drop_pending_updates'] === true });
  return new Described(true, was === '' ? 'Webhook is already deleted' : 'Webhook was deleted');
};

export const getWebhookInfo: Call = ({ world, pendingCount }) => {
  const { url, maxConnections, allowedUpdates, lastErrorDate, lastErrorMessage } = world.state.webhook;
  return {
    url,
    has_custom_certificate: false,
    pending_update_count: pendingCount(),
    ...(lastErrorDate === undefined
      ? {}
      : { last_error_date: lastErrorDate, last_error_message: lastErrorMessage }),
    ...(url === '' ? {} : { max_connections: maxConnections, ip_address: '127.0.0.1' }),
    allowed_updates: allowedUpdates,
  };
};

export const getUpdates: Call = (context, params) => {
  if (context.world.state.webhook.url !== '') {
    throw new Refusal(
      409,
      "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
    );
  }
  setAllowed(context, params['allowed_updates']);
  return context.poller.poll({
    offset: Number(params['offset'] ?? 0),
    limit: Number(params['limit'] ?? 100),
    timeoutSeconds: Number(params['timeout'] ?? 0),
    signal: context.signal,
  });
};
