// The one place where inbound words are screened. A screener that throws shows help, and says so in the log.
import { NO_DANGER, type Screening, type ScreenInput } from '../../core/crisis/categories.ts';
import { safeScreen } from '../../core/crisis/screen.ts';
import { MESSAGES } from '../../core/ports/log.ts';
import type { BotDeps } from '../deps.ts';

export function screenWords(
  deps: Pick<BotDeps, 'screen' | 'log' | 'metrics'>,
  input: ScreenInput,
): Screening {
  if (!input.text) return NO_DANGER;
  const finding = safeScreen(input, deps.screen);
  if (finding.rules.includes('screener-failed')) {
    deps.log.error(MESSAGES.screenFailed);
    deps.metrics.count('screen-failed', {});
  }
  return finding;
}
