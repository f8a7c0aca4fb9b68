// Writes tiny SWORD modules with invented sentences (no Bible text): zText by book, chapter or verse, and the older rawText.
import { deflateRawSync, deflateSync } from 'node:zlib';
import { layoutOf, slotsOf } from '../../adapters/scripture/sword/versification.ts';

export interface ModuleOptions {
  readonly system?: string;
  readonly conf?: Readonly<Record<string, string>>;
  readonly driver?: 'zText' | 'zText4' | 'RawText' | 'RawText4';
  readonly block?: 'b' | 'c' | 'v';
  readonly testaments?: readonly ('ot' | 'nt')[];
  /** Text of a verse, '' for an empty slot; default an invented sentence. */
  readonly text?: (code: string, chapter: number, verse: number) => string | undefined;
}

const NUMBERS = 'zero one two three four five six seven eight nine'.split(' ');
const spell = (n: number): string => [...String(n)].map((digit) => NUMBERS[Number(digit)]).join(' ');

/** The invented sentence of a verse. */
export const sentence = (code: string, chapter: number, verse: number): string =>
  `Boat ${code.replace(/\d/, (n) => spell(Number(n)))} of pier ${spell(chapter)} carries lantern ${spell(verse)} home.`;

export function swordModule(options: ModuleOptions = {}): Map<string, Uint8Array> {
  const driver = options.driver ?? 'zText';
  const system = options.system ?? 'KJV';
  const layout = layoutOf(system);
  if (!layout) throw new Error(`No system ${system}`);
  const conf: Record<string, string> = {
    DataPath: './modules/texts/ztext/tiny/',
    ModDrv: driver,
    SourceType: 'OSIS',
    Encoding: 'UTF-8',
    CompressType: 'ZIP',
    Versification: system,
    Lang: 'es',
    Description: 'Tiny Invented Text',
    DistributionLicense: 'Public Domain',
    ...options.conf,
  };
  const files = new Map<string, Uint8Array>();
  files.set(
    'mods.d/tiny.conf',
    Buffer.from(
      `[Tiny]\n${Object.entries(conf)
        .map(([key, value]) => `${key}=${value}`)
        .join('\n')}\n`,
    ),
  );
  for (const testament of options.testaments ?? (['ot', 'nt'] as const)) {
    const entries: { slot: number; key: string; text: Buffer }[] = [];
    for (const { code, chapter, verse, slot } of slotsOf(layout[testament])) {
      const text = options.text?.(code, chapter, verse) ?? sentence(code, chapter, verse);
      const block = options.block ?? 'b';
      entries.push({
        slot,
        key: block === 'b' ? code : block === 'c' ? `${code} ${chapter}` : String(slot),
        text: Buffer.from(text),
      });
    }
    for (const [name, bytes] of driver.startsWith('z')
      ? compressed(entries, options.block ?? 'b', driver === 'zText4')
      : raw(entries, driver === 'RawText4'))
      files.set(`modules/texts/ztext/tiny/${testament}${name}`, bytes);
  }
  return files;
}

type Entries = readonly { slot: number; key: string; text: Buffer }[];

function compressed(entries: Entries, letter: string, wide: boolean): [string, Uint8Array][] {
  const width = wide ? 12 : 10;
  const index = Buffer.alloc(((entries.at(-1)?.slot ?? 0) + 1) * width);
  const blocks: Buffer[] = [];
  const keys = new Map<string, { number: number; parts: Buffer[]; size: number }>();
  for (const { slot, key, text } of entries) {
    let block = keys.get(key);
    if (!block) keys.set(key, (block = { number: keys.size, parts: [], size: 0 }));
    index.writeUInt32LE(block.number, slot * width);
    index.writeUInt32LE(block.size, slot * width + 4);
    if (wide) index.writeUInt32LE(text.length, slot * width + 8);
    else index.writeUInt16LE(text.length, slot * width + 8);
    block.parts.push(text);
    block.size += text.length;
  }
  const table = Buffer.alloc(keys.size * 12);
  let at = 0;
  for (const { number, parts, size } of keys.values()) {
    const packed = deflateSync(Buffer.concat(parts));
    table.writeUInt32LE(at, number * 12);
    table.writeUInt32LE(packed.length, number * 12 + 4);
    table.writeUInt32LE(size, number * 12 + 8);
    blocks.push(packed);
    at += packed.length;
  }
  return [
    [`.${letter}zv`, index],
    [`.${letter}zs`, table],
    [`.${letter}zz`, Buffer.concat(blocks)],
  ];
}

function raw(entries: Entries, wide: boolean): [string, Uint8Array][] {
  const width = wide ? 8 : 6;
  const index = Buffer.alloc(((entries.at(-1)?.slot ?? 0) + 1) * width);
  let at = 0;
  for (const { slot, text } of entries) {
    index.writeUInt32LE(at, slot * width);
    if (wide) index.writeUInt32LE(text.length, slot * width + 4);
    else index.writeUInt16LE(text.length, slot * width + 4);
    at += text.length;
  }
  return [
    ['.vss', index],
    ['', Buffer.concat(entries.map((entry) => entry.text))],
  ];
}

/** The files as a zip archive. */
export function zip(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, bytes] of files) {
    const packed = deflateRawSync(bytes);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50);
    local.writeUInt16LE(8, 8);
    local.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(bytes.length, 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(at, 42);
    directory.push(entry, Buffer.from(name));
    parts.push(local, Buffer.from(name), packed);
    at += 30 + name.length + packed.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50);
  end.writeUInt16LE(files.size, 10);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, ...directory, end]);
}
