// The exact words people say yes or no to, with the hash their receipts carry: what an auditor compares a receipt with. A page of it is kept
// in docs/privacy; older versions are in its history.
import { createHash } from 'node:crypto';
import type { Purpose } from '../core/consent/purposes.ts';
import { CONSENT_TEXT_VERSION } from '../core/consent/texts.ts';
import { LANGUAGES } from '../core/languages.ts';
import { CRISIS_TEXTS } from '../locales/crisis.ts';
import type { CrisisTexts } from '../locales/crisis-texts.ts';
import { createTranslator, type Translate } from '../locales/translator.ts';

type Shown = (t: Translate, crisis: CrisisTexts) => readonly string[];
const SHOWN: Readonly<Record<Purpose, Shown>> = {
  chat: (t) => [t('consent-text')],
  history: (t) => [t('history-text')],
  prayer: (t) => [t('pray-consent')],
  'share-prayer': (t) => [t('pray-preview')],
  email: (t) => [t('pray-email-prompt')],
  daily: (t) => [t('daily-text')],
  news: (t) => [t('news-text'), t('news-on')],
  'check-in': (_, { checkIn }) => [checkIn.offer],
  'safety-plan': (t, { plan }) => [t('plan-consent'), plan.keepQuestion, plan.remove],
};

export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

const entry = (text: string): string =>
  `\`${hashOf(text)}\`\n\n${text
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n')}\n`;

export function renderConsentTexts(): string {
  const translate = createTranslator();
  const languages = LANGUAGES.map((language) => {
    const t = translate(language);
    const purposes = Object.entries(SHOWN).map(
      ([purpose, shown]) => `### ${purpose}\n\n${shown(t, CRISIS_TEXTS[language]).map(entry).join('\n')}`,
    );
    const back = `### any of them, taken back under /privacy\n\n${entry(t('privacy-consents'))}`;
    return `## ${t(`language-${language}`)}\n\n${[...purposes, back].join('\n')}`;
  });
  return `# What people say yes and no to

Version ${CONSENT_TEXT_VERSION}. Printed from the texts by \`node ops/privacy-pages.ts\`; do not edit. A receipt carries the SHA-256 of the text that
stood on the screen [test: hold purpose, version and hash of the text that was shown, language, time and update, for yes and for no].

${languages.join('\n')}`;
}
