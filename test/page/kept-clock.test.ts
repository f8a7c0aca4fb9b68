// The page's clock over a restart.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { createKeptClock } from '../../local/kept-clock.ts';

const folder = mkdtempSync(join(tmpdir(), 'kept-clock-'));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('stays ahead after a restart, and starts at the present without a readable file', () => {
  expect(createKeptClock(folder).ahead).toBe(0);
  createKeptClock(folder).advance(48 * 3_600_000);
  expect(createKeptClock(folder).ahead).toBe(48 * 3_600_000);
  writeFileSync(join(folder, 'clock.json'), 'half');
  expect(createKeptClock(folder).ahead).toBe(0);
});
