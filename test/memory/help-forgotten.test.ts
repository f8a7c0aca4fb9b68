// What a night of danger leaves in the chat's state is used for a day and then cleared.
import { expect, test } from 'vitest';
import { forgetOld } from '../../adapters/dynamodb/session-bounds.ts';
import { asEpochMillis, asEpochSeconds } from '../../core/brands.ts';
import type { Session } from '../../core/session.ts';

const AT = asEpochSeconds(1_772_600_000);
const session: Session = {
  turns: [],
  steady: { exercise: 'ground', step: 2, at: AT },
  numbersAt: AT,
};
const after = (seconds: number): Session => forgetOld(session, asEpochMillis((AT + seconds) * 1000));

test('the step of an exercise and the time numbers were asked for', () => {
  expect(after(23 * 3600)).toEqual(session);
  expect(after(25 * 3600)).toEqual({ turns: [] });
});
