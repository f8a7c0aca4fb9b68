// Scripted models behind the real adapter, and a person who has agreed to everything a test needs.
import { answerText, answerTool, type ConverseAnswer } from '../../local/aws/bedrock-answers.ts';
import type { Person } from '../driver/person.ts';
import { startWorld, type World } from '../driver/world.ts';

export const COMPANION = 'test.companion';
export const CLASSIFIER = 'test.classifier';
export const CALM = {
  primary_emotion: 'anxiety',
  secondary_emotion: null,
  confidence: 0.8,
  risk_flags: [],
  crisis_indicators: [],
  severity: 'none',
  subject: 'self',
  tense: 'present',
};
type Answer = ConverseAnswer | (() => ConverseAnswer | Promise<ConverseAnswer>);

export const startModelWorld = (env: Record<string, string> = {}): Promise<World> =>
  startWorld({ env: { COMPANION_MODEL_ID: COMPANION, CLASSIFIER_MODEL_ID: CLASSIFIER, ...env } });

/** The small model gives verdicts through its tool and notes as text. */
export function script(world: World, companion: Answer, notes = 'Has an interview on Monday.'): void {
  const { bedrock } = world.stack.aws;
  bedrock.script(COMPANION, () => (typeof companion === 'function' ? companion() : companion));
  bedrock.script(CLASSIFIER, ({ body }) =>
    body['toolConfig'] === undefined ? answerText(notes) : answerTool('verdict', CALM),
  );
}

export async function agrees(person: Person, remember = true): Promise<void> {
  await person.says('Good evening');
  await person.taps('I agree');
  await person.taps(remember ? 'Yes, remember' : "No, don't");
}

/** What the companion was asked, newest last. */
export const asked = (world: World, model = COMPANION): string[] =>
  world.stack.aws.bedrock.requests.filter((one) => one.modelId === model).map((one) => one.raw);
