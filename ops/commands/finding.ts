// What the doctor says about one part: `attention` wants somebody to look, `failed` means people feel it.
import type { OpsContext } from '../command.ts';

export interface Finding {
  readonly part: string;
  readonly state: 'ok' | 'attention' | 'failed';
  readonly detail: string;
}
export type Look = (context: OpsContext) => Promise<Finding[]>;

export const ok = (part: string, detail: string): Finding => ({ part, state: 'ok', detail });
export const attention = (part: string, detail: string): Finding => ({ part, state: 'attention', detail });
export const failed = (part: string, detail: string): Finding => ({ part, state: 'failed', detail });
