// Prompts are versioned: whoever changes a word raises the version and records the new fingerprint here. And the part of a request that
// models cache is the same to the byte in every conversation.
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createBedrockModels } from '../../adapters/bedrock/models.ts';
import { CLASSIFIER_PROMPT, CLASSIFIER_PROMPT_VERSION } from '../../core/chat/prompts/classifier.ts';
import {
  COMPANION_PROMPT,
  COMPANION_PROMPT_VERSION,
  CRISIS_PERSONA_PROMPT,
  PROMPT_CANARY,
} from '../../core/chat/prompts/companion.ts';
import { NOTES_PROMPT, NOTES_PROMPT_VERSION } from '../../core/chat/prompts/notes.ts';
import { asEpochSeconds } from '../../core/brands.ts';
import { LANGUAGES } from '../../core/languages.ts';
import type { CompanionInput } from '../../core/ports/models.ts';
import { answerText, answerTool } from '../../local/aws/bedrock-answers.ts';
import { startEmbeddedAws, type EmbeddedAws } from '../../local/aws/embedded.ts';
import { CALM } from './models.ts';
import { createMovableClock } from '../driver/movable-clock.ts';

const fingerprint = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);

/** Version -> fingerprint. A version is never changed, only followed by the next. */
const PUBLISHED: Readonly<Record<string, string>> = {
  'companion/2': '5666b34759523dfc',
  'classifier/1': '67ec7a604595ea66',
  'notes/2': 'c0c70fca1f359c42',
};

describe('prompts', () => {
  it.each([
    [COMPANION_PROMPT_VERSION, COMPANION_PROMPT + CRISIS_PERSONA_PROMPT],
    [CLASSIFIER_PROMPT_VERSION, CLASSIFIER_PROMPT],
    [NOTES_PROMPT_VERSION, NOTES_PROMPT],
  ])('%s is what was published under that version', (version, text) => {
    expect(PUBLISHED[version], 'a changed prompt needs a new version').toBe(fingerprint(text));
  });
  it('hold nothing that changes, and a mark that shows a leak', () => {
    expect(COMPANION_PROMPT).toContain(PROMPT_CANARY);
    expect(COMPANION_PROMPT + CLASSIFIER_PROMPT + NOTES_PROMPT).not.toMatch(/\b20\d\d-\d\d|\$\{/);
  });
});

describe('the cached prefix', () => {
  let aws: EmbeddedAws;
  beforeAll(async () => {
    aws = await startEmbeddedAws({ clock: createMovableClock() });
    Object.assign(process.env, aws.env);
  });
  afterAll(() => aws.close());

  const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 });
  const turn = fc.record({
    role: fc.constantFrom('person' as const, 'companion' as const),
    text,
    at: fc.integer({ min: 1, max: 2_000_000_000 }).map(asEpochSeconds),
  });
  const conversation: fc.Arbitrary<CompanionInput> = fc.record({
    text,
    language: fc.constantFrom(...LANGUAGES),
    turns: fc.array(turn, { maxLength: 24 }),
    persona: fc.constantFrom('companion' as const, 'crisis' as const),
    passages: fc.array(fc.record({ ref: fc.constant('Ps 34:18'), text, note: text }), { maxLength: 8 }),
    today: fc.date({ noInvalidDate: true }).map(String),
    summary: text,
    quoted: text,
    unseen: fc.boolean(),
  });

  it('is the same to the byte in a thousand conversations, on the wire', async () => {
    aws.bedrock.script('global.anthropic.claude-sonnet-5-5', () => answerText('I hear you.'));
    aws.bedrock.script('global.anthropic.claude-haiku-5-5', () => answerTool('verdict', CALM));
    const models = createBedrockModels({
      companionModelId: 'global.anthropic.claude-sonnet-5-5',
      classifierModelId: 'global.anthropic.claude-haiku-5-5',
      prompts: {
        companion: COMPANION_PROMPT,
        crisis: CRISIS_PERSONA_PROMPT,
        classifier: CLASSIFIER_PROMPT,
        summary: NOTES_PROMPT,
      },
    });
    const prefixes = { companion: new Set<string>(), classifier: new Set<string>() };
    await fc.assert(
      fc.asyncProperty(conversation, async (input) => {
        const { signal } = new AbortController();
        await Promise.all([models.companion.reply(input, signal), models.classifier.classify(input, signal)]);
        for (const { modelId, raw } of aws.bedrock.requests.slice(-2))
          prefixes[modelId.includes('haiku') ? 'classifier' : 'companion'].add(prefixOf(raw));
      }),
      { numRuns: 1_000 },
    );
    expect(prefixes.companion.size).toBe(1);
    expect(prefixes.classifier.size).toBe(1);
    const [companion = ''] = prefixes.companion;
    expect(companion).toContain('HOW YOU ANSWER');
    // Long enough for the models that cache from 1,024 tokens on, counted low.
    expect(companion.length / 4).toBeGreaterThan(1_024);
  }, 60_000);
});

/** Tools and system up to the cache point, as the bytes were sent. */
function prefixOf(raw: string): string {
  const system = raw.indexOf('"system":');
  const mark = raw.indexOf('{"cachePoint"', system);
  const tools = raw.indexOf('"tools":');
  expect(mark).toBeGreaterThan(system);
  return (tools < 0 ? '' : raw.slice(tools, raw.indexOf('}]', tools))) + raw.slice(system, mark);
}
