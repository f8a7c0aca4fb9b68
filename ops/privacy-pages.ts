// Writes the privacy pages that are generated: the policy in each language, and the records of processing from the data map.
// `node ops/privacy-pages.ts` refreshes docs/privacy. An operator's own policy: set COMMUNITY_NAME, PRIVACY_CONTACT, AWS_REGION,
// DATA_AUTHORITY, MINIMUM_AGE, UNREACHABLE_DAYS and name a folder: `node ops/privacy-pages.ts public/`.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DATA_MAP } from '../core/privacy/data-map.ts';
import type { RecordKind } from '../core/privacy/data-map/types.ts';
import { renderPolicy, type PolicySettings, type PolicyTexts } from '../core/privacy/policy.ts';
import { renderConsentTexts } from './consent-texts.ts';
import { POLICY_TEXTS as english } from '../locales/en/policy.ts';
import { POLICY_TEXTS as spanish } from '../locales/es/policy.ts';
import { POLICY_TEXTS as french } from '../locales/fr/policy.ts';
import { POLICY_TEXTS as portuguese } from '../locales/pt/policy.ts';

/** One a language of the chat. */
export const POLICIES: readonly PolicyTexts[] = [english, spanish, portuguese, french];

const RECORDS_TITLE = `# Records of processing

Generated from the data map (\`core/privacy/data-map.ts\`) by \`node ops/privacy-pages.ts\`; do not edit. A test scans the tables after a walk
through the whole product and fails on any record or attribute that is not here
[test: knows every kind of record and every attribute that is written].

The controller is the community that runs the bot. Purposes and grounds are ours to propose and the operator's lawyer's to confirm.
`;

const cell = (text: string): string => text.replaceAll('|', '\\|');

function row({
  id,
  store,
  about,
  what,
  purpose,
  ground,
  kept,
  goesTo,
  inExport,
  onDelete,
}: RecordKind): string {
  const cells = [
    id,
    store,
    about,
    what,
    purpose,
    ground,
    kept,
    goesTo.join('; ') || 'nobody',
    inExport,
    onDelete,
  ];
  return `| ${cells.map(cell).join(' | ')} |`;
}

/** Attributes that hold something about a person, by what they hold. */
function attributes({ id, attributes: all }: RecordKind): string {
  const telling = Object.entries(all).filter(([, holds]) =>
    ['words', 'name', 'address', 'person', 'hash'].includes(holds),
  );
  const others = Object.keys(all).length - telling.length;
  const named = telling.map(([path, holds]) => `\`${path}\` (${holds})`).join(', ');
  return `- **${id}**: ${named || 'nothing that tells of a person'}; ${others} other attributes`;
}

export function renderRecords(): string {
  const head =
    '| kind | store | about | what | purpose | ground | kept | goes to | in the export | on /delete |';
  const line = `|${' --- |'.repeat(10)}`;
  const tabled = DATA_MAP.filter(({ place }) => place);
  return `${RECORDS_TITLE}\n${head}\n${line}\n${DATA_MAP.map(row).join('\n')}\n\n## What tells of a person, attribute by attribute\n\n${tabled.map(attributes).join('\n')}\n`;
}

export const privacyPages = (settings: PolicySettings = {}): Readonly<Record<string, string>> => ({
  ...Object.fromEntries(
    POLICIES.map((texts) => [`policy.${texts.language}.md`, renderPolicy(texts, settings)]),
  ),
  'consent-texts.md': renderConsentTexts(),
  'records-of-processing.md': renderRecords(),
});

function settingsFrom(env: NodeJS.ProcessEnv): PolicySettings {
  const number = (name: string): number | undefined => (env[name] ? Number(env[name]) : undefined);
  const all = {
    community: env['COMMUNITY_NAME'],
    contact: env['PRIVACY_CONTACT'],
    region: env['AWS_REGION'],
    authority: env['DATA_AUTHORITY'],
    minimumAge: number('MINIMUM_AGE'),
    unreachableDays: number('UNREACHABLE_DAYS'),
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

if (import.meta.main) {
  const folder = process.argv[2];
  const target = folder ?? join(import.meta.dirname, '../docs/privacy');
  mkdirSync(target, { recursive: true });
  for (const [name, text] of Object.entries(
    privacyPages(folder === undefined ? {} : settingsFrom(process.env)),
  ))
    writeFileSync(join(target, name), text);
}
