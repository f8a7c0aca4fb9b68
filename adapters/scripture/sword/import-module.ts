// A SWORD module (its files in memory) to the 31,102 verses of a pack, with a report in plain words. It refuses locked modules, texts
// without a free licence, and modules too incomplete to answer from.
import { bookName } from '../../../core/scripture/books/names.ts';
import { VERSE_TOTAL, versePlace } from '../../../core/scripture/canon.ts';
import type { PackInfo } from '../../../core/ports/scripture.ts';
import { err, ok, type Result } from '../../../core/result.ts';
import { isFreeLicence, type ModuleConf, readConf } from './conf.ts';
import { renumber, withoutPsalmTitles } from './renumber.ts';
import { stripMarkup } from './strip-markup.ts';
import { foldedIn, layoutOf, mappingFor, slotsOf } from './versification.ts';
import { type ModuleFiles, openTestament, type TextProblem } from './ztext.ts';

export type ImportProblem =
  | { readonly code: 'no-module' | 'several-modules' | 'locked'; readonly detail: string }
  | { readonly code: 'licence'; readonly detail: string }
  | { readonly code: 'versification'; readonly detail: string }
  | { readonly code: 'incomplete'; readonly detail: string }
  | { readonly code: TextProblem; readonly detail: string };

export interface Imported {
  readonly info: Omit<PackInfo, 'verses'>;
  readonly verses: readonly string[];
}

export interface ImportOptions {
  /** The operator says that they hold the publisher's permission. */
  readonly permission?: boolean;
  /** Short name shown to people; default the module's own description. */
  readonly name?: string;
}

/** New Testament 7,957 and Old 23,145 verses: a text should hold nearly all of one. */
const ENOUGH = 7_500;

/** The longest verse (Esther 8:9) has some 530 letters; what is far longer holds something else. */
const MAX_VERSE = 1_500;

/** Imports the one module among the files (paths as in a SWORD library: `mods.d/x.conf`, `modules/texts/ztext/x/ot.bzs`). */
export function importModule(
  files: ReadonlyMap<string, Uint8Array>,
  options: ImportOptions = {},
): Result<Imported, ImportProblem> {
  const confs = [...files.keys()].filter((path) => /(?:^|\/)mods\.d\/[^/]+\.conf$/i.test(path));
  if (confs.length !== 1)
    return err({
      code: confs.length === 0 ? 'no-module' : 'several-modules',
      detail: confs.map((path) => path.split('/').at(-1)).join(', '),
    });
  const confPath = confs[0] ?? '';
  const bytes = files.get(confPath) ?? new Uint8Array(0);
  const utf8 = /^Encoding\s*=\s*UTF-8/im.test(new TextDecoder('latin1').decode(bytes));
  const conf = readConf(new TextDecoder(utf8 ? 'utf-8' : 'latin1').decode(bytes));
  if (!conf) return err({ code: 'no-module', detail: confPath });
  if (/^CipherKey\s*=/im.test(new TextDecoder('latin1').decode(bytes)))
    return err({ code: 'locked', detail: conf.id });
  const licence = conf.get('DistributionLicense') || conf.get('Copyright');
  if (!isFreeLicence(licence) && !options.permission)
    return err({ code: 'licence', detail: licence || 'none named' });
  return readVerses(conf, licence, files, confPath.replace(/mods\.d\/[^/]+$/i, ''), options);
}

function dataFiles(files: ReadonlyMap<string, Uint8Array>, root: string, dataPath: string): ModuleFiles {
  const folder = `${root}${dataPath.replace(/^\.?\//, '').replace(/\/?$/, '/')}`.toLowerCase();
  return new Map(
    [...files]
      .filter(([path]) => path.toLowerCase().startsWith(folder))
      .map(([path, bytes]) => [path.slice(folder.length).toLowerCase(), bytes]),
  );
}

function readVerses(
  conf: ModuleConf,
  licence: string,
  files: ReadonlyMap<string, Uint8Array>,
  root: string,
  options: ImportOptions,
): Result<Imported, ImportProblem> {
  const system = conf.get('Versification') || 'KJV';
  const layout = layoutOf(system);
  if (!layout) return err({ code: 'versification', detail: system });
  const mapping = mappingFor(layout);
  const texts = dataFiles(files, root, conf.get('DataPath'));
  const decoder = new TextDecoder(/utf-8/i.test(conf.get('Encoding')) ? 'utf-8' : 'windows-1252');
  const verses: string[] = Array.from({ length: VERSE_TOTAL }, () => '');
  const left = { titles: 0, other: 0, unmapped: new Map<string, number>() };
  let testaments = 0;
  for (const name of ['ot', 'nt'] as const) {
    const opened = openTestament(texts, name, conf.get('ModDrv'), conf.get('CompressType'));
    if (!opened.ok)
      return err({ code: opened.error, detail: `${conf.get('ModDrv')} ${conf.get('CompressType')}`.trim() });
    if (!opened.value) continue;
    testaments++;
    for (const { code, chapter, verse, slot } of slotsOf(layout[name])) {
      const raw = opened.value.read(slot);
      if (!raw.ok) return err({ code: raw.error, detail: `${code} ${chapter}:${verse}` });
      if (raw.value.length === 0) continue;
      const text = stripMarkup(decoder.decode(raw.value), conf.get('SourceType'));
      if (text === '') continue;
      const place = mapping(code, chapter, verse);
      if (text.length > MAX_VERSE) left.unmapped.set(`${code} ${chapter}:${verse}`, 1);
      else if (place === 'title') left.titles++;
      else if (place === 'other-book') left.other++;
      else if (place === undefined)
        left.unmapped.set(`${code} ${chapter}`, (left.unmapped.get(`${code} ${chapter}`) ?? 0) + 1);
      else verses[place] = verses[place] === '' ? text : `${verses[place]} ${text}`;
    }
  }
  if (testaments === 0) return err({ code: 'no-text-files', detail: conf.get('DataPath') });
  const renumbered =
    system.toUpperCase() === 'KJV' || system.toUpperCase() === 'KJVA'
      ? renumber(verses)
      : { verses, folded: foldedIn(layout), notes: [] };
  const untitled = withoutPsalmTitles(renumbered.verses);
  const held = untitled.verses.filter((text) => text !== '').length;
  if (held < ENOUGH) return err({ code: 'incomplete', detail: `${held} of ${VERSE_TOTAL} verses` });
  return ok({
    info: {
      id: conf.id.replace(/[^A-Za-z0-9_-]/g, '_'),
      name: options.name ?? (conf.get('Description') || conf.id),
      language: primaryLanguage(conf.get('Lang')),
      licence:
        options.permission && !isFreeLicence(licence) ? `By permission: ${licence || 'not named'}` : licence,
      versification: system,
      version: conf.get('Version'),
      folded: renumbered.folded.filter((id) => untitled.verses[id] === ''),
      notes: [...renumbered.notes, ...untitled.notes, ...report(untitled.verses, left)],
    },
    verses: untitled.verses,
  });
}

function primaryLanguage(tag: string): string {
  try {
    return new Intl.Locale(tag || 'en').language;
  } catch {
    return tag.toLowerCase().split(/[-_]/)[0] ?? 'en';
  }
}

function report(
  verses: readonly string[],
  left: { titles: number; other: number; unmapped: Map<string, number> },
): string[] {
  const notes: string[] = [];
  if (left.unmapped.size > 0)
    notes.push(
      `Not mapped, so left out (numbered in a way that has no one-to-one match): ${[...left.unmapped].map(([name, count]) => `${name} (${count})`).join(', ')}.`,
    );
  if (left.other > 0) notes.push(`${left.other} verses outside the 66 books left out.`);
  if (left.titles > 0) notes.push(`${left.titles} psalm titles counted as verses left out.`);
  const missing = new Map<number, string[]>();
  verses.forEach((text, id) => {
    if (text !== '') return;
    const place = versePlace(id);
    missing.set(place.book, [...(missing.get(place.book) ?? []), `${place.chapter}:${place.verse}`]);
  });
  for (const [book, list] of missing)
    notes.push(
      `${bookName(book, 'en', false)}: ${list.length} verses without text of their own: ${list.slice(0, 8).join(', ')}${list.length > 8 ? ', ...' : ''}.`,
    );
  return notes;
}
