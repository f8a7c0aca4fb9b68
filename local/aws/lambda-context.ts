// The `context` a Lambda handler is invoked with. Its clock is real time, as deadlines are.

import { randomUUID } from 'node:crypto';
import type { Context } from 'aws-lambda';

/** @param timeoutMs the function's timeout; `getRemainingTimeInMillis` counts down from it. */
export function lambdaContext(functionName: string, timeoutMs: number): Context {
  const end = performance.now() + timeoutMs;
  const outdated = () => {
    throw new Error('The callback style of ending an invocation is not supported.');
  };
  return {
    callbackWaitsForEmptyEventLoop: true,
    functionName,
    functionVersion: '$LATEST',
    invokedFunctionArn: `arn:aws:lambda:us-east-1:000000000000:function:${functionName}`,
    memoryLimitInMB: '512',
    awsRequestId: randomUUID(),
    logGroupName: `/aws/lambda/${functionName}`,
    logStreamName: 'local',
    getRemainingTimeInMillis: () => Math.max(0, Math.round(end - performance.now())),
    done: outdated,
    fail: outdated,
    succeed: outdated,
  };
}
