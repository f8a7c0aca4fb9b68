// A bar chart as SVG, readable on light and dark pages, without scripts and without outside fonts.
import type { Plot } from './measure.ts';

const WIDTH = 720;
const ROW = 30;
const LEFT = 300;
const RIGHT = 90;
const TOP = 46;

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

export function barChart({ title, unit, bars }: Plot): string {
  const height = TOP + bars.length * ROW + 14;
  const most = Math.max(...bars.map(({ value }) => value), Number.MIN_VALUE);
  const rows = bars.map(({ label, value, ours }, index) => {
    const y = TOP + index * ROW;
    const length = Math.max(1, (value / most) * (WIDTH - LEFT - RIGHT));
    const shown = value >= 100 ? Math.round(value).toLocaleString('en') : value.toFixed(1);
    return [
      `<text x="${LEFT - 8}" y="${y + 15}" text-anchor="end">${escape(label)}</text>`,
      `<rect x="${LEFT}" y="${y}" width="${length.toFixed(1)}" height="20" rx="3" fill="${ours ? '#2f6f5e' : '#9a8c7a'}"/>`,
      `<text x="${(LEFT + length + 6).toFixed(1)}" y="${y + 15}">${shown} ${escape(unit)}</text>`,
    ].join('\n');
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${escape(title)}">`,
    '<style>text{font:13px system-ui,sans-serif;fill:#222}@media(prefers-color-scheme:dark){text{fill:#ddd}}</style>',
    `<text x="10" y="24" style="font-weight:600">${escape(title)}</text>`,
    ...rows,
    '</svg>\n',
  ].join('\n');
}
