// The summary as a picture: how many schedules met which kind of fault, as bars a screen reader can read too.
import type { Tally } from './span.ts';

const WIDTH = 720;
const ROW = 22;
const LEFT = 170;

export function plot({ byFault, schedules, found }: Tally & { readonly seconds: number }): string {
  const rows = Object.entries(byFault).sort(([, a], [, b]) => b - a);
  const most = Math.max(1, ...rows.map(([, count]) => count));
  const height = 60 + rows.length * ROW;
  const bars = rows.map(([name, count], index) => {
    const [y, width] = [50 + index * ROW, Math.round(((WIDTH - LEFT - 90) * count) / most)];
    return `<text x="${LEFT - 8}" y="${y + 13}" text-anchor="end">${name}</text><rect x="${LEFT}" y="${y}" width="${width}" height="16" fill="#4a7aa7"/><text x="${LEFT + width + 6}" y="${y + 13}">${count}</text>`;
  });
  const title = `${schedules} schedules, ${found.length} broken rules: faults by system and kind`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${title}" font-family="sans-serif" font-size="13"><title>${title}</title><rect width="100%" height="100%" fill="#fff"/><text x="16" y="28" font-size="16">${title}</text>${bars.join('')}</svg>\n`;
}
