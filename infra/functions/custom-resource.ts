// CloudFormation's side of the function: do, then say how it went, always, or the deployment hangs for an hour.
// Deleting never fails: a token that no longer works must not keep a stack alive.
import type { Setup } from './setup.ts';

export interface CustomResourceEvent {
  readonly RequestType: 'Create' | 'Update' | 'Delete';
  readonly ResponseURL: string;
  readonly StackId: string;
  readonly RequestId: string;
  readonly LogicalResourceId: string;
}

export async function handleCustomResource(event: CustomResourceEvent, setup: Setup): Promise<void> {
  try {
    if (event.RequestType === 'Delete') await setup.remove().catch(() => undefined);
    else await setup.apply();
    await answer(event, setup.stage, 'SUCCESS');
  } catch (error) {
    // Only our own words: another error's message may quote a request, and its address holds the token.
    const known = error instanceof Error && error.name === 'SetupError';
    await answer(
      event,
      setup.stage,
      'FAILED',
      known ? error.message : `Telegram was not set up (${nameOf(error)})`,
    );
  }
}

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : 'unknown error');

async function answer(
  event: CustomResourceEvent,
  stage: string,
  Status: 'SUCCESS' | 'FAILED',
  Reason = 'done',
): Promise<void> {
  const { StackId, RequestId, LogicalResourceId } = event;
  const body = JSON.stringify({
    Status,
    Reason,
    // The same for ever: a changed id would make CloudFormation delete "the old one" after an update.
    PhysicalResourceId: `telegram-${stage}`,
    StackId,
    RequestId,
    LogicalResourceId,
  });
  const response = await fetch(event.ResponseURL, { method: 'PUT', body, headers: { 'content-type': '' } });
  if (!response.ok) throw new Error(`CloudFormation did not take the answer: ${response.status}`);
}
