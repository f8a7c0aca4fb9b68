// Turns message ids into text. A text that is missing in a language is shown in English; a variable that was not given is a bug,
// reported through `onProblem`, and the person still reads a sentence.
import { FluentBundle, type FluentVariable } from '@fluent/bundle';
import { loadResources } from './load.ts';

export type Args = Readonly<Record<string, string | number>>;
export type Translate = (id: string, args?: Args) => string;

/** A fault in a text or its arguments; carries ids only. */
export interface TextProblem {
  readonly language: string;
  readonly id: string;
  readonly problem: 'missing' | 'broken';
}

/**
 * Isolation marks are off: they would end up inside links, numbers and ids.
 */
function openBundle(language: string): FluentBundle {
  const bundle = new FluentBundle(language, { useIsolating: false });
  for (const resource of loadResources(language)) bundle.addResource(resource);
  return bundle;
}

export function createTranslator(
  onProblem: (problem: TextProblem) => void = () => {},
): (language: string) => Translate {
  const bundles = new Map<string, FluentBundle>();
  const bundleOf = (language: string): FluentBundle => {
    let bundle = bundles.get(language);
    if (!bundle) bundles.set(language, (bundle = openBundle(language)));
    return bundle;
  };
  const format = (
    language: string,
    id: string,
    args: Record<string, FluentVariable> | undefined,
  ): string | undefined => {
    const [messageId = id, attribute] = id.split('.');
    const message = bundleOf(language).getMessage(messageId);
    const pattern = attribute ? message?.attributes[attribute] : message?.value;
    if (!pattern) {
      onProblem({ language, id, problem: 'missing' });
      return undefined;
    }
    const errors: Error[] = [];
    const text = bundleOf(language).formatPattern(pattern, args ?? null, errors);
    if (errors.length > 0) onProblem({ language, id, problem: 'broken' });
    return text;
  };
  return (language) => (id, args) =>
    format(language, id, args) ?? (language === 'en' ? id : (format('en', id, args) ?? id));
}
