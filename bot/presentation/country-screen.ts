// "In which country are you?": likely ones to tap, any other to type. The language never decides it.
import { countryButtons, layOut } from '../../core/crisis/card-buttons.ts';
import type { Language } from '../../core/languages.ts';
import { crisisTexts } from '../crisis/cards.ts';
import type { Screen } from './screen.ts';

export function countryScreen(language: Language): Screen {
  const texts = crisisTexts(language);
  return { text: texts.country.ask, rows: layOut(countryButtons('0', language, texts, 7)) };
}
