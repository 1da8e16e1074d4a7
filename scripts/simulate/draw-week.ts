import { weekHours } from '../../utils/schedule/units.ts';
import { wallHours } from '../../utils/schedule/wall-hours.ts';

export interface Panel {
  title: string;
  subtitle: string;
  /** Epoch ms. */
  checks: readonly number[];
  issues: readonly number[];
}

const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const width = 1176;
const margin = 24;
const bar = (width - 2 * margin) / weekHours;
/** Of a panel: its head, the bars above the axis, the day names, the bars below it, the space to the next. */
const rows = { head: 52, above: 70, axis: 18, below: 70, gap: 30 };
const panelHeight = rows.head + rows.above + rows.axis + rows.below + rows.gap;
const top = 74;
const colours = { ink: '#1d2b2d', faint: '#5f6f71', grid: '#dde4e4', issues: '#0f5c63', checks: '#d98a3d' };

/** A picture of the week, hour by hour: issues above, checks below; where they mirror each other checks are well spent. */
export function drawWeek(panels: readonly Panel[], timeZone: string): string {
  const height = top + panels.length * panelHeight;
  const key = [
    text(margin, 34, 'Issues and checks over the week', 22, colours.ink, 'font-weight="600"'),
    square(margin, 48, colours.issues) + text(margin + 16, 58, 'issues, share per hour', 13, colours.faint),
    square(margin + 180, 48, colours.checks) +
      text(margin + 196, 58, 'checks, share per hour', 13, colours.faint),
    text(margin + 362, 58, `hours on the clock of ${timeZone}`, 13, colours.faint),
  ];
  const drawn = panels.map((panel, place) => drawPanel(panel, top + place * panelHeight, timeZone));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="system-ui, sans-serif">`,
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    ...key,
    ...drawn,
    '</svg>',
  ].join('\n');
}

function drawPanel({ title, subtitle, checks, issues }: Panel, y: number, timeZone: string): string {
  const above = y + rows.head + rows.above;
  const below = above + rows.axis;
  const bottom = below + rows.below;
  const grid = days.map((day, n) => {
    const x = margin + n * 24 * bar;
    const line = `<path d="M${round(x)} ${y + rows.head}V${bottom}" stroke="${colours.grid}"/>`;
    return line + text(x + 12 * bar, above + 13, day, 12, colours.faint, 'text-anchor="middle"');
  });
  return [
    text(margin, y + 22, title, 16, colours.ink, 'font-weight="600"'),
    text(margin, y + 40, subtitle, 13, colours.faint),
    ...grid,
    `<path d="M${width - margin} ${y + rows.head}V${bottom}" stroke="${colours.grid}"/>`,
    bars(shares(issues, timeZone), colours.issues, (size) => above - size, rows.above),
    bars(shares(checks, timeZone), colours.checks, () => below, rows.below),
  ].join('\n');
}

function bars(
  values: readonly number[],
  colour: string,
  top: (size: number) => number,
  room: number,
): string {
  const most = Math.max(...values);
  const drawn = values.map((value, hour) => {
    const size = (value / most) * room;
    if (size === 0) return '';
    const x = round(margin + hour * bar + 0.5);
    return `<rect x="${x}" y="${round(top(size))}" width="${round(bar - 1)}" height="${round(size)}"/>`;
  });
  return `<g fill="${colour}">${drawn.join('')}</g>`;
}

/** Which part of the moments falls into each hour of the week. */
function shares(times: readonly number[], timeZone: string): number[] {
  const counts = new Array<number>(weekHours).fill(0);
  for (const time of times) {
    const hour = Math.floor(wallHours(time, timeZone)) % weekHours;
    counts[hour] = (counts[hour] ?? 0) + 1 / times.length;
  }
  return counts;
}

const square = (x: number, y: number, colour: string) =>
  `<rect x="${x}" y="${y}" width="10" height="10" rx="2" fill="${colour}"/>`;

function text(x: number, y: number, words: string, size: number, colour: string, more = ''): string {
  return `<text x="${round(x)}" y="${y}" font-size="${size}" fill="${colour}" ${more}>${escapeText(words)}</text>`;
}

const escapeText = (words: string) => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const round = (value: number) => Number(value.toFixed(2));
