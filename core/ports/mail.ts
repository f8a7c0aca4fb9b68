import type { Result } from '../result.ts';

export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** https address for one-click unsubscribe, when the recipient is subscribed to anything. */
  readonly unsubscribeUrl?: string;
  /** Come back with bounce and complaint events; letters, digits, `_` and `-` only. */
  readonly tags?: Readonly<Record<string, string>>;
}
/** `uncertain`: no answer came; it may have been sent. `suppressed`: the address bounced or complained before. */
export type MailFailure = 'throttled' | 'suppressed' | 'rejected' | 'uncertain' | 'unavailable';

export interface Mailer {
  send(mail: Mail): Promise<Result<{ messageId: string }, MailFailure>>;
}
