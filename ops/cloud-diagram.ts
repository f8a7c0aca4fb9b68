// `node ops/cloud-picture.ts` writes it to docs/images: the picture of the cloud in docs/deploy.md, drawn from the boxes and arrows
// below. A test fails when the picture is older than this file.
interface Box {
  readonly id: string;
  readonly at: readonly [column: number, row: number];
  readonly title: string;
  readonly lines: readonly string[];
  readonly kind: 'outside' | 'way-in' | 'function' | 'store' | 'watch';
}
interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly says: string;
}

const BOXES: readonly Box[] = [
  {
    id: 'telegram',
    at: [0, 0],
    title: 'Telegram',
    lines: ['people, prayer group', 'keeps messages 24 h'],
    kind: 'outside',
  },
  {
    id: 'firewall',
    at: [1, 0],
    title: 'WAF',
    lines: ['Telegram’s addresses', 'bodies only counted'],
    kind: 'way-in',
  },
  {
    id: 'api',
    at: [2, 0],
    title: 'API Gateway',
    lines: ['/telegram, /unsubscribe', 'throttled, 29 s'],
    kind: 'way-in',
  },
  {
    id: 'bot',
    at: [3, 0],
    title: 'bot (Lambda)',
    lines: ['alias live, canary 10 %', 'crisis screen first'],
    kind: 'function',
  },
  {
    id: 'models',
    at: [4, 0],
    title: 'Bedrock',
    lines: ['classifier, companion', 'optional guardrail'],
    kind: 'outside',
  },
  {
    id: 'setup',
    at: [1, 1],
    title: 'telegram (Lambda)',
    lines: ['webhook, commands, texts', 'rotation, check'],
    kind: 'function',
  },
  {
    id: 'secret',
    at: [2, 1],
    title: 'Secrets Manager',
    lines: ['token, webhook secret,', 'pepper'],
    kind: 'store',
  },
  {
    id: 'tables',
    at: [3, 1],
    title: 'DynamoDB',
    lines: ['main and audit table', 'recovery to the second'],
    kind: 'store',
  },
  {
    id: 'backup',
    at: [4, 1],
    title: 'AWS Backup',
    lines: ['daily, 35 days', 'prod: second region'],
    kind: 'store',
  },
  {
    id: 'clock',
    at: [1, 2],
    title: 'Scheduler',
    lines: ['sweep, digest, notices,', 'retention'],
    kind: 'way-in',
  },
  {
    id: 'queue',
    at: [2, 2],
    title: 'SQS jobs',
    lines: ['ids only', 'set aside after 5 tries'],
    kind: 'store',
  },
  {
    id: 'worker',
    at: [3, 2],
    title: 'worker (Lambda)',
    lines: ['prayer posts, notices,', 'mail, erasures'],
    kind: 'function',
  },
  { id: 'mail', at: [4, 2], title: 'SES', lines: ['DKIM, TLS', 'bounces come back'], kind: 'outside' },
  {
    id: 'watch',
    at: [0, 2],
    title: 'Operator',
    lines: ['alarms with a page each,', 'dashboards, budget'],
    kind: 'watch',
  },
];
const ARROWS: readonly Arrow[] = [
  { from: 'telegram', to: 'firewall', says: 'updates' },
  { from: 'firewall', to: 'api', says: '' },
  { from: 'api', to: 'bot', says: '' },
  { from: 'bot', to: 'models', says: 'two calls' },
  { from: 'bot', to: 'tables', says: '2 trips' },
  { from: 'setup', to: 'telegram', says: 'setWebhook' },
  { from: 'setup', to: 'secret', says: 'rotates' },
  { from: 'clock', to: 'queue', says: 'jobs' },
  { from: 'queue', to: 'worker', says: 'batches' },
  { from: 'worker', to: 'mail', says: 'send' },
  { from: 'worker', to: 'tables', says: 'steps' },
  { from: 'tables', to: 'backup', says: 'copies' },
];

const CELL = { width: 240, height: 132 };
const BOX = { width: 178, height: 76 };
const MARGIN = 24;
const FILL: Readonly<Record<Box['kind'], string>> = {
  outside: '#f3f4f6',
  'way-in': '#e0ecff',
  function: '#fdeccf',
  store: '#dff3e4',
  watch: '#f6e3f0',
};

const corner = ([column, row]: Box['at']) => ({
  x: MARGIN + column * CELL.width,
  y: MARGIN + row * CELL.height,
});
const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function drawBox({ at, title, lines, kind }: Box): string {
  const { x, y } = corner(at);
  const rows = lines.map(
    (line, index) => `<text x="${x + 12}" y="${y + 44 + index * 17}" font-size="12">${escape(line)}</text>`,
  );
  return [
    `<rect x="${x}" y="${y}" width="${BOX.width}" height="${BOX.height}" rx="8" fill="${FILL[kind]}" stroke="#4b5563"/>`,
    `<text x="${x + 12}" y="${y + 24}" font-size="14" font-weight="600">${escape(title)}</text>`,
    ...rows,
  ].join('\n');
}

/** From the middle of one side to the middle of the facing side. */
function drawArrow({ from, to, says }: Arrow): string {
  const [a, b] = [from, to].map((id) => {
    const box = BOXES.find((candidate) => candidate.id === id);
    if (!box) throw new Error(`No box ${id}`);
    return { at: box.at, ...corner(box.at) };
  });
  if (!a || !b) return '';
  const sideways = Math.sign(b.at[0] - a.at[0]);
  const down = Math.sign(b.at[1] - a.at[1]);
  const start = edge(a, sideways, down);
  const end = edge(b, -sideways, -down);
  const label = { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 };
  const text =
    sideways !== 0 && down === 0
      ? { x: label.x, y: label.y - 6, anchor: 'middle' }
      : { x: label.x + 6, y: label.y + 4, anchor: 'start' };
  return [
    `<line x1="${start.x}" y1="${start.y}" x2="${end.x}" y2="${end.y}" stroke="#374151" marker-end="url(#tip)"/>`,
    says === ''
      ? ''
      : `<text x="${text.x}" y="${text.y}" font-size="11" text-anchor="${text.anchor}" fill="#374151">${escape(says)}</text>`,
  ].join('\n');
}

const edge = (
  { x, y }: { x: number; y: number },
  sideways: number,
  down: number,
): { x: number; y: number } => ({
  x: x + BOX.width / 2 + (sideways * BOX.width) / 2,
  y: y + BOX.height / 2 + (sideways === 0 ? (down * BOX.height) / 2 : 0),
});

export function cloudDiagram(): string {
  const width = MARGIN * 2 + 4 * CELL.width + BOX.width;
  const height = MARGIN * 2 + 2 * CELL.height + BOX.height;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="system-ui, sans-serif" role="img">
<title>The cloud: Telegram through firewall and API to the bot; jobs through the queue to the worker; tables, secret and backups</title>
<defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0 8 4 0 8z" fill="#374151"/></marker></defs>
<rect width="${width}" height="${height}" fill="#ffffff"/>
${[...ARROWS.map(drawArrow), ...BOXES.map(drawBox)].filter((part) => part !== '').join('\n')}
</svg>
`;
}
