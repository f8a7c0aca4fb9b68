// What may be logged: a registered sentence and a few named fields of codes, durations, counts and hashed ids.
// There is no way to pass free text: an error is reduced to its name and codes, an unknown field is dropped.

/** Every line the product can write: code -> sentence. The code is what alarms and runbooks refer to. */
export const MESSAGES = {
  started: { code: 'started', text: 'Started' },
  updateDone: { code: 'update-done', text: 'Update answered' },
  updateFailed: { code: 'update-failed', text: 'Update failed' },
  updateGivenUp: { code: 'update-given-up', text: 'Update given up after three attempts' },
  updateUnreadable: { code: 'update-unreadable', text: 'Request body was not an update' },
  tableRestored: {
    code: 'table-restored',
    text: 'The table was restored and its erasures were not replayed: nobody is answered from it. See docs/disaster-recovery.md',
  },
  deadLetterLost: { code: 'dead-letter-lost', text: 'Dead letter could not be stored' },
  leaseLost: { code: 'lease-lost', text: 'Another invocation took over this chat' },
  secretsUnavailable: { code: 'secrets-unavailable', text: 'Secrets could not be read' },
  secretsStale: { code: 'secrets-stale', text: 'Secrets could not be refreshed; the known ones stay in use' },
  secretRefused: { code: 'secret-refused', text: 'Request without the webhook secret' },
  crisisHelped: { code: 'crisis-helped', text: 'Help was put in front of a person' },
  crisisUndelivered: { code: 'crisis-undelivered', text: 'Help could not be delivered' },
  crisisNotRecorded: { code: 'crisis-not-recorded', text: 'Help was shown and could not be counted' },
  textMissing: { code: 'text-missing', text: 'A text or one of its variables is missing' },
  screenFailed: { code: 'screen-failed', text: 'Screening failed; help was shown to be safe' },
  jobDeferred: { code: 'job-deferred', text: 'Job not queued; the sweeper will' },
  jobDone: { code: 'job-done', text: 'Job done' },
  jobRetried: { code: 'job-retried', text: 'Job goes back to the queue' },
  jobFailed: { code: 'job-failed', text: 'Job failed' },
  jobDropped: { code: 'job-dropped', text: 'Job dropped on purpose' },
  modelDone: { code: 'model-done', text: 'Model answered' },
  modelFailed: { code: 'model-failed', text: 'Model did not answer; the offline companion did' },
  sendFailed: { code: 'send-failed', text: 'Telegram refused a call' },
  sendUncertain: { code: 'send-uncertain', text: 'A send has no known outcome' },
  groupUnreachable: { code: 'group-unreachable', text: 'The prayer group cannot be reached' },
  mailFailed: { code: 'mail-failed', text: 'Mail was not sent' },
  erased: { code: 'erased', text: 'A person was erased' },
  scheduleDone: { code: 'schedule-done', text: 'Schedule ran' },
} as const satisfies Record<string, { readonly code: string; readonly text: string }>;

export type Message = (typeof MESSAGES)[keyof typeof MESSAGES];

/** Codes are short and closed in spirit: anything that does not look like a code is dropped by the adapter. */
export interface LogFields {
  /** Follows one cause through bot and worker, for example `u1234`. */
  readonly correlation?: string;
  /** HMAC of a person's id. */
  readonly who?: string;
  readonly kind?: string;
  readonly code?: string;
  readonly step?: string;
  readonly outcome?: string;
  readonly reason?: string;
  readonly category?: string;
  readonly method?: string;
  readonly locale?: string;
  readonly model?: string;
  readonly prayerId?: string;
  readonly status?: number;
  readonly attempt?: number;
  readonly count?: number;
  /** Milliseconds. */
  readonly ms?: number;
  readonly inputTokens?: number;
  readonly outputTokens?: number;
  readonly cacheReadTokens?: number;
}

export interface Log {
  debug(message: Message, fields?: LogFields): void;
  info(message: Message, fields?: LogFields): void;
  warn(message: Message, fields?: LogFields): void;
  /** `error` is reduced to its name and codes; its message never reaches the log. */
  error(message: Message, error?: unknown, fields?: LogFields): void;
  /** The same log with the correlation on every line. */
  child(correlation: string): Log;
}
