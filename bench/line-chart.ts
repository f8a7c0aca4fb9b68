// A line chart as SVG, readable on light and dark pages, without scripts and without outside fonts.

export interface Line {
  readonly label: string;
  readonly points: readonly (readonly [x: number, y: number])[];
}

const WIDTH = 720;
const HEIGHT = 320;
const [LEFT, RIGHT, TOP, BOTTOM] = [56, 170, 40, 40];
const COLOURS = ['#2f6f5e', '#b4552d', '#6a5acd'];

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

export function lineChart(title: string, unit: string, lines: readonly Line[]): string {
  const all = lines.flatMap(({ points }) => points);
  const mostX = Math.max(...all.map(([x]) => x), 1);
  const mostY = Math.max(...all.map(([, y]) => y), 1);
  const x = (value: number): string => (LEFT + (value / mostX) * (WIDTH - LEFT - RIGHT)).toFixed(1);
  const y = (value: number): string =>
    (HEIGHT - BOTTOM - (value / mostY) * (HEIGHT - TOP - BOTTOM)).toFixed(1);
  const grid = [0, 0.25, 0.5, 0.75, 1].map(
    (part) =>
      `<path d="M${LEFT} ${y(part * mostY)}H${WIDTH - RIGHT}" stroke="#8884"/><text x="${LEFT - 6}" y="${Number(y(part * mostY)) + 4}" text-anchor="end">${Math.round(part * mostY)}</text>`,
  );
  const drawn = lines.map(({ label, points }, index) => {
    const path = points.map(([px, py], at) => `${at === 0 ? 'M' : 'L'}${x(px)} ${y(py)}`).join('');
    const colour = COLOURS[index % COLOURS.length];
    return `<path d="${path}" fill="none" stroke="${colour}" stroke-width="2"/><text x="${WIDTH - RIGHT + 12}" y="${TOP + 16 + index * 20}" style="fill:${colour}">${escape(label)}</text>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${escape(title)}">`,
    '<style>text{font:13px system-ui,sans-serif;fill:#222}@media(prefers-color-scheme:dark){text{fill:#ddd}}</style>',
    `<text x="10" y="24" style="font-weight:600">${escape(title)}</text>`,
    ...grid,
    ...drawn,
    `<text x="${WIDTH - RIGHT}" y="${HEIGHT - 12}" text-anchor="end">${mostX.toFixed(1)} ${escape(unit)}</text>`,
    '</svg>\n',
  ].join('\n');
}
