// When the full companion did not answer, the person is told so plainly, in the same message, and may have it tried again.
import type { ModelFailure } from '../../core/ports/models.ts';
import { change, type ChatScope } from '../context.ts';
import type { Composed } from './compose.ts';

/** Said again after that long: every reply with an apology would be a complaint. */
const SAY_EVERY_SECONDS = 30 * 60;

const TEXT_OF: Readonly<Record<ModelFailure, string>> = {
  timeout: 'chat-offline-slow',
  throttled: 'chat-offline-busy',
  unavailable: 'chat-offline-busy',
  refused: 'chat-offline-words',
  'too-long': 'chat-offline-words',
  malformed: 'chat-offline-words',
  empty: 'chat-offline-words',
};

/** The sentence when it is due; it then counts as said. Without any model it is said once. */
export function offlineNote(scope: ChatScope, reply: Composed): string | undefined {
  if (reply.source !== 'offline') return undefined;
  const { saidOfflineAt } = scope.session;
  if (saidOfflineAt !== undefined && (!reply.failure || scope.now - saidOfflineAt < SAY_EVERY_SECONDS))
    return undefined;
  change(scope, { saidOfflineAt: scope.now });
  return scope.t(reply.failure ? TEXT_OF[reply.failure] : 'chat-offline-once');
}
