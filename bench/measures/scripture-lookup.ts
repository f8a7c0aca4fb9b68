// Scripture: opening the text, a reference, and a search by words.
import { openInstalledScripture } from '../../adapters/scripture/installed.ts';
import { lookUp } from '../../core/scripture/look-up.ts';
import { searchVerses } from '../../core/scripture/search.ts';
import type { Measure } from '../measure.ts';
import { estimate, type Estimate } from '../statistics.ts';

const REFERENCES = ['John 3:16', 'Ps 23', 'Rom 8:38-39', 'Isa 41:10', '1 Cor 13:4-8', 'Lam 3:22'];
const SEARCHES = [
  'afraid of the night',
  'comfort for those who mourn',
  'do not be anxious',
  'forgive my sins',
];

export const scriptureLookup: Measure = {
  name: 'scripture',
  run({ quick }) {
    const begun = performance.now();
    const scripture = openInstalledScripture(process.env);
    const timed = (work: () => unknown): number => {
      const started = performance.now();
      work();
      return performance.now() - started;
    };
    lookUp(scripture, 'John 3:16', 'en');
    const first = performance.now() - begun;
    const rounds = quick ? 50 : 300;
    const many = (inputs: readonly string[], work: (input: string) => unknown): Estimate =>
      estimate(
        Array.from({ length: rounds }, (_, round) => timed(() => work(inputs[round % inputs.length] ?? ''))),
      );
    const search = (query: string) => searchVerses(scripture, query, { lang: 'en' });
    const firstSearch = timed(() => search('shepherd'));
    return Promise.resolve({
      title: 'Scripture',
      about:
        'The King James text as a pack of 31,102 verses. In development the pack is made on the first use and kept.',
      rows: [
        { label: 'open and first reference', value: first, unit: 'ms' },
        {
          label: 'reference',
          value: many(REFERENCES, (input) => lookUp(scripture, input, 'en')),
          unit: 'ms',
        },
        { label: 'first search by words', value: firstSearch, unit: 'ms' },
        { label: 'search by words', value: many(SEARCHES, search), unit: 'ms' },
      ],
      goals: [],
    });
  },
};
