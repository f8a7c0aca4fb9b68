// Who is in danger, and what is needed first, where the first category of a finding alone would choose the wrong words.
import type { Screening } from '../../core/crisis/categories.ts';
import { bleeds, tellsOfChildhood } from './listen.ts';

/** Changes whose words are said, never the level; a danger only grows. */
export function readClosely(found: Screening, text: string): Screening {
  const { categories, subject } = found;
  const childhood = tellsOfChildhood(text);
  // "My uncle touches me" is about the one who writes.
  if (categories[0] === 'child' && subject === 'other' && childhood) return { ...found, subject: 'self' };
  // "I am afraid I will hurt my baby" comes from who could hurt, not from who is hurt.
  if (categories[0] === 'child' && categories.includes('harm-to-others') && subject !== 'other' && !childhood)
    return {
      ...found,
      categories: ['harm-to-others', ...categories.filter((one) => one !== 'harm-to-others')],
    };
  if (categories[0] === 'self-harm' && bleeds(text))
    return { ...found, categories: ['medical', ...categories], imminent: true };
  return found;
}
