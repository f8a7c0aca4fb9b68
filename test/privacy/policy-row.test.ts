// The way to the operator's published policy, in the reader's language.
import { expect, test } from 'vitest';
import { policyRow } from '../../bot/presentation/policy-row.ts';
import type { Translate } from '../../locales/translator.ts';

const t: Translate = (id) => id;

test('leads to the policy in the language of the chat, where the operator has one each', () => {
  const url = 'https://example.org/privacy/{language}.html?from={language}';
  expect(policyRow(url, { t, lang: 'pt' })).toMatchObject([
    [{ url: 'https://example.org/privacy/pt.html?from=pt' }],
  ]);
});

test('leads to the one page there is, or nowhere', () => {
  const url = 'https://example.org/privacy';
  expect(policyRow(url, { t, lang: 'fr' })).toMatchObject([[{ url }]]);
  expect(policyRow(undefined, { t, lang: 'fr' })).toEqual([]);
});
