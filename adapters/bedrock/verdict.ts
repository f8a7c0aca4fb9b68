// The classifier's answer as a tool call: the schema the model sees, and the parser that believes none of it unchecked.
import type { Tool } from '@aws-sdk/client-bedrock-runtime';
import * as z from 'zod/mini';
import { catch as orElse } from 'zod/mini';
import { EMOTIONS } from '../../core/chat/emotions.ts';
import { SEVERITIES, type Verdict } from '../../core/ports/models.ts';

export const VERDICT_TOOL_NAME = 'verdict';
const SUBJECTS = ['self', 'other', 'unclear'] as const;
const TENSES = ['past', 'present', 'future', 'unclear'] as const;
const CODES = { type: 'array', items: { type: 'string' } };

export const VERDICT_TOOL: Tool = {
  toolSpec: {
    name: VERDICT_TOOL_NAME,
    description: 'Reports what the message shows.',
    inputSchema: {
      json: {
        type: 'object',
        properties: {
          primary_emotion: { type: 'string', enum: [...EMOTIONS] },
          secondary_emotion: { anyOf: [{ type: 'string', enum: [...EMOTIONS] }, { type: 'null' }] },
          confidence: { type: 'number' },
          risk_flags: CODES,
          crisis_indicators: CODES,
          severity: { type: 'string', enum: [...SEVERITIES] },
          subject: { type: 'string', enum: [...SUBJECTS] },
          tense: { type: 'string', enum: [...TENSES] },
        },
        required: [
          'primary_emotion',
          'secondary_emotion',
          'confidence',
          'risk_flags',
          'crisis_indicators',
          'severity',
          'subject',
          'tense',
        ],
      },
    },
  },
};

/** Severity is the field people's safety hangs on: it must be there and known. The rest may be missing or odd. */
const shape = z.object({
  primary_emotion: z.enum(EMOTIONS),
  secondary_emotion: orElse(z.nullable(z.enum(EMOTIONS)), null),
  confidence: orElse(z.number(), 0.5),
  risk_flags: orElse(z.array(z.string()), []),
  crisis_indicators: orElse(z.array(z.string()), []),
  severity: z.enum(SEVERITIES),
  subject: orElse(z.enum(SUBJECTS), 'unclear'),
  tense: orElse(z.enum(TENSES), 'unclear'),
});

/** `undefined` when it is not a verdict. */
export function parseVerdict(input: unknown): Verdict | undefined {
  const parsed = shape.safeParse(input);
  if (!parsed.success) return undefined;
  const { confidence, risk_flags, crisis_indicators } = parsed.data;
  return {
    ...parsed.data,
    confidence: Math.min(1, Math.max(0, confidence)),
    risk_flags: codes(risk_flags),
    crisis_indicators: codes(crisis_indicators),
  };
}

/** Short names only: a model that quotes the person here must not carry their words into counters. */
const codes = (values: readonly string[]): string[] =>
  values
    .map((value) =>
      value
        .trim()
        .toLowerCase()
        .replaceAll(/[\s-]+/g, '_'),
    )
    .filter((value) => /^[a-z_]{3,32}$/.test(value))
    .slice(0, 12);
