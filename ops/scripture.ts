// `npm run scripture -- add|list|remove|default ...`: the operator's Bible translations. Packs live outside the repository; the project
// ships no text but the King James from npm.
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildKjvPack } from '../adapters/scripture/kjv-pack.ts';
import {
  DEFAULTS_FILE,
  openScripture,
  packFolder,
  PACK_SUFFIX,
  readDefaults,
} from '../adapters/scripture/pack-file.ts';
import { importModule, type ImportProblem } from '../adapters/scripture/sword/import-module.ts';
import { readSource, type SourceProblem } from '../adapters/scripture/sword/read-source.ts';
import { writePack } from '../core/scripture/pack-format.ts';
import { VERSE_TOTAL } from '../core/scripture/canon.ts';

const USAGE = `Bible translations of this installation.

  npm run scripture -- add FILE|FOLDER|https://...   import a SWORD module (zip or folder)
      --name "Reina-Valera 1909"                      name shown to people
      --i-have-permission                             for texts that are not free: you hold the publisher's permission
  npm run scripture -- list
  npm run scripture -- remove NAME
  npm run scripture -- default es=NAME                translation for a language

Modules: https://ebible.org and https://crosswire.org. Packs are kept in SCRIPTURE_PACKS, by default .local/packs.`;

const PROBLEMS: Readonly<Record<ImportProblem['code'] | SourceProblem['code'], string>> = {
  'not-found': 'There is no such file or folder.',
  'not-https': 'Only https addresses are taken.',
  'too-large': 'It is larger than any Bible module (limit 64 MB, 256 MB unpacked).',
  download: 'The download failed.',
  'not-a-zip': 'This file is not a zip archive.',
  damaged: 'The archive is damaged.',
  'no-module': 'No SWORD module here: expected mods.d/NAME.conf and modules/texts/... beside it.',
  'several-modules': 'More than one module here; give a zip or folder with one.',
  locked: 'This module is locked with a key.',
  licence:
    'Its licence does not allow everyone to use the text. If you hold the permission of its publisher, add --i-have-permission.',
  versification: 'Its numbering of verses is not known here.',
  incomplete: 'It holds too little of the Bible.',
  'no-text-files': 'The text files that its description names are missing.',
  'bad-index': 'Its index points outside its text: the files are damaged.',
  'bad-block': 'A block of text cannot be unpacked: the files are damaged.',
  'unsupported-compression': 'Its compression is not supported (only ZIP).',
  'unsupported-driver': 'It is not a Bible text of a supported kind (zText, zText4, RawText, RawText4).',
};

const folder = packFolder();

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

async function add(source: string, name: string | undefined, permission: boolean): Promise<void> {
  const files = await readSource(source);
  if (!files.ok) fail(`${PROBLEMS[files.error.code]} (${files.error.detail})`);
  const imported = importModule(files.value, { permission, ...(name === undefined ? {} : { name }) });
  if (!imported.ok) fail(`${PROBLEMS[imported.error.code]} (${imported.error.detail})`);
  const { info, verses } = imported.value;
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${info.id}${PACK_SUFFIX}`);
  writeFileSync(`${file}.tmp`, writePack(info, verses));
  renameSync(`${file}.tmp`, file);
  const held = verses.filter((verse) => verse !== '').length;
  console.log(
    `Added ${info.id}: ${info.name} (${info.language}), ${held} of ${VERSE_TOTAL} verses. Licence: ${info.licence}.`,
  );
  for (const note of info.notes) console.log(`  ${note}`);
}

function list(): void {
  const scripture = openScripture({
    folder,
    build: buildKjvPack,
    onProblem: (file) => console.error(`${file} is not a pack; skipped.`),
  });
  for (const { info } of scripture.packs()) {
    const isDefault =
      scripture.packFor(info.language).info.id === info.id ? `  default for ${info.language}` : '';
    console.log(
      `${info.id}  ${info.language}  ${info.name}  ${info.verses} verses  ${info.licence}${isDefault}`,
    );
  }
}

const fileOf = (id: string): string => {
  if (!/^[A-Za-z0-9_-]+$/.test(id)) fail(`Not a pack name: ${id}`);
  return join(folder, `${id}${PACK_SUFFIX}`);
};

function remove(id: string): void {
  if (!existsSync(fileOf(id))) fail(`No pack called ${id}. See: npm run scripture -- list`);
  rmSync(fileOf(id));
  const kept = Object.entries(readDefaults(folder)).filter(([, pack]) => pack !== id);
  writeFileSync(join(folder, DEFAULTS_FILE), `${JSON.stringify(Object.fromEntries(kept), null, 2)}\n`);
  console.log(`Removed ${id}.`);
}

function setDefault(choice: string): void {
  const [, language, id] =
    /^([a-z]{2,3})=(.+)$/.exec(choice) ?? fail('Expected LANGUAGE=NAME, for example es=spaRV1909eb');
  if (language === undefined || id === undefined) return;
  const known = openScripture({ folder, build: buildKjvPack })
    .packs()
    .find((pack) => pack.info.id === id);
  if (!known) fail(`No pack called ${id}. See: npm run scripture -- list`);
  if (known.info.language !== language) fail(`${id} is in ${known.info.language}, not ${language}.`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, DEFAULTS_FILE),
    `${JSON.stringify({ ...readDefaults(folder), [language]: id }, null, 2)}\n`,
  );
  console.log(`${known.info.name} is the default for ${language}.`);
}

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { name: { type: 'string' }, 'i-have-permission': { type: 'boolean' } },
});
const [command, argument] = positionals;
if (command === 'list') list();
else if (command === 'add' && argument !== undefined)
  await add(argument, values.name, values['i-have-permission'] ?? false);
else if (command === 'remove' && argument !== undefined) remove(argument);
else if (command === 'default' && argument !== undefined) setDefault(argument);
else {
  console.log(USAGE);
  process.exitCode = command === undefined || command === 'help' ? 0 : 1;
}
