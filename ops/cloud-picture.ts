// `node ops/cloud-picture.ts`: writes docs/images/cloud.svg from its source (cloud-diagram.ts) and cloud.png from the SVG, by the bundled
// browser. The PNG carries the digest of the SVG it was made from, so that a test sees when it is older.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { launchBrowser } from '../test/driver/browser.ts';
import { cloudDiagram } from './cloud-diagram.ts';

const KEYWORD = 'source-sha256';
const digest = (svg: string): string => createHash('sha256').update(svg).digest('hex');

/** Places of the PNG format: an eight-byte signature, then the IHDR chunk of 25 bytes. */
const AFTER_HEADER = 33;

function withDigest(png: Buffer, svg: string): Buffer {
  const body = Buffer.from(`tEXt${KEYWORD}\0${digest(svg)}`, 'latin1');
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(body.length - 4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([png.subarray(0, AFTER_HEADER), length, body, sum, png.subarray(AFTER_HEADER)]);
}

/** Whether the PNG was made from this SVG. */
export function isPictureOf(png: Buffer, svg: string): boolean {
  const at = png.indexOf(`${KEYWORD}\0`, 0, 'latin1');
  const from = at + KEYWORD.length + 1;
  return at > 0 && png.toString('latin1', from, from + 64) === digest(svg);
}

async function draw(folder: string): Promise<void> {
  const svg = cloudDiagram();
  writeFileSync(`${folder}/cloud.svg`, svg);
  const [, width = '0', height = '0'] = /viewBox="0 0 (\d+) (\d+)"/.exec(svg) ?? [];
  const browser = await launchBrowser();
  const { page } = await browser.page({
    viewport: { width: Number(width), height: Number(height) },
    deviceScaleFactor: 2,
  });
  await page.setContent(`<body style="margin:0">${svg}</body>`);
  const png = await page.screenshot();
  await browser.close();
  writeFileSync(`${folder}/cloud.png`, withDigest(png, svg));
  console.log(
    `${folder}/cloud.svg, ${folder}/cloud.png (${readFileSync(`${folder}/cloud.png`).length} bytes)`,
  );
}

if (import.meta.main) await draw('docs/images');
