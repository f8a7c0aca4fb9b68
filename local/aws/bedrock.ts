// Bedrock runtime: Converse with scripted models, over h2c (what the default client speaks) and HTTP/1.1 alike.
// A model without a script is not there, as on AWS. Remembers every request body, for tests of what a prompt keeps stable.

import { answerRest, pathPart, restErrorAnswer, type RestRoute, routeOf } from './aws-rest.ts';
import type { ConverseAnswer } from './bedrock-answers.ts';
import { AwsError, type JsonObject, type WireService } from './wire.ts';

export interface RecordedConverse {
  readonly modelId: string;
  readonly body: JsonObject;
  /** The body's exact characters: prompt caching depends on its prefix staying the same. */
  readonly raw: string;
}
export type ModelScript = (request: RecordedConverse) => ConverseAnswer | Promise<ConverseAnswer>;

export interface EmbeddedBedrock {
  readonly service: WireService;
  /** Every request in order of arrival, the newest 1000. */
  readonly requests: readonly RecordedConverse[];
  /** Answers of a model, used up one by one before its script is asked. */
  queue(modelId: string, ...answers: readonly ConverseAnswer[]): void;
  /** The standing answer of a model; `*` stands for every model without one. */
  script(modelId: string, script: ModelScript): void;
  /** Forgets queues, scripts and requests. */
  reset(): void;
}

const KEPT = 1000;

export function createBedrock(): EmbeddedBedrock {
  const queues = new Map<string, ConverseAnswer[]>();
  const scripts = new Map<string, ModelScript>();
  const requests: RecordedConverse[] = [];

  const converse: RestRoute = {
    method: 'POST',
    pattern: /^\/model\/([^/]+)\/converse$/,
    operation: 'Converse',
    async run(body, modelId, call) {
      if (!Array.isArray(body['messages']) || body['messages'].length === 0) {
        throw new AwsError(400, 'ValidationException', 'A conversation must start with a user message.');
      }
      const request = { modelId, body, raw: call.body.toString('utf8') };
      requests.push(request);
      if (requests.length > KEPT) requests.shift();
      const queued = queues.get(modelId)?.shift() ?? queues.get('*')?.shift();
      if (queued) return asBody(queued);
      const script = scripts.get(modelId) ?? scripts.get('*');
      if (script) return asBody(await script(request));
      throw new AwsError(400, 'ValidationException', 'The provided model identifier is invalid.');
    },
  };

  return {
    requests,
    queue: (modelId, ...answers) => void queues.set(modelId, [...(queues.get(modelId) ?? []), ...answers]),
    script: (modelId, script) => void scripts.set(modelId, script),
    reset() {
      queues.clear();
      scripts.clear();
      requests.length = 0;
    },
    service: {
      name: 'bedrock',
      identify(request) {
        const route = routeOf([converse], request);
        return { operation: route?.operation ?? 'Unknown', resource: pathPart(route, request) };
      },
      errorAnswer: restErrorAnswer,
      answer: (call) => answerRest([converse], call),
    },
  };
}

function asBody(answer: ConverseAnswer): string {
  if ('error' in answer) throw new AwsError(answer.error.status, answer.error.code, answer.error.message);
  return 'raw' in answer ? answer.raw : JSON.stringify(answer);
}
