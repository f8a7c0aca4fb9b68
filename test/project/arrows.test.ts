import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { wrongArrows } from '../../ops/arrows.ts';

describe('import arrows', () => {
  it('point inward everywhere in this project', () => {
    expect(wrongArrows(join(import.meta.dirname, '../..'))).toEqual([]);
  });

  it('are found when they point outward', () => {
    const root = mkdtempSync(join(tmpdir(), 'arrows-'));
    for (const folder of ['core', 'bot/features', 'workers'])
      mkdirSync(join(root, folder), { recursive: true });
    writeFileSync(join(root, 'core/a.ts'), "import { x } from '../adapters/x.ts';\nimport 'node:fs';\n");
    writeFileSync(join(root, 'bot/features/b.ts'), "const y = await import('../../workers/y.ts');\n");
    writeFileSync(join(root, 'bot/handler.ts'), "import { z } from '../adapters/z.ts';\n");
    const found = wrongArrows(root).map(({ file, imports }) => `${file} -> ${imports}`);
    rmSync(root, { recursive: true });
    expect(found).toEqual([
      'core/a.ts -> adapters/x.ts',
      'core/a.ts -> node:fs',
      'bot/features/b.ts -> workers/y.ts',
    ]);
  });
});
