import { join } from 'node:path';
import { expect, it } from 'vitest';
import { brokenDocs } from '../../ops/docs.ts';

it('names only paths, links and scripts that exist', () => {
  expect(brokenDocs(join(import.meta.dirname, '../..'))).toEqual([]);
});
