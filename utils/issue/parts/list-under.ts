import { trimDecoration } from '../../text/normalise-text.ts';
import type { Block } from '../blocks/types.ts';
import type { Found, Outline, Section } from '../outline.ts';

/** What begins nothing but an item. */
const sign = /^\s*(?:\d\ufe0f?\u20e3|[•·▪●‣◦*✅✔☑➡→👉🔹🔸]|[–—-]\s+(?=[^\s\d]))\s*/u;
/** "0.1 %", "-20 °C" and "2026." are an item's own words: these are bullets only where every item has one. */
const dash = /^\s*[–—-](?:\s+|(?=\p{L}))/u;
const number = /^\s*(\d+)[.)](?:\s+|(?=\p{L}))/u;

/** The items of the list, or of the bulleted lines, that stand directly under a heading. */
export function listUnder({ blocks }: Outline, { headingAt, body }: Section): Found<string[]> | undefined {
  const first = body.find((index) => blocks[index]?.kind !== 'image');
  const block = first === undefined ? undefined : blocks[first];
  if (first === undefined || !block) return undefined;
  const used = headingAt === null ? [first] : [headingAt, first];
  if (block.kind === 'list') {
    // Ordered lists that restart at 1 are one list.
    const rest = body.slice(body.indexOf(first) + 1);
    const end = rest.findIndex((index) => blocks[index]?.kind !== 'list');
    const more = end < 0 ? rest : rest.slice(0, end);
    const items = [first, ...more].flatMap((index) => itemsOf(blocks[index]));
    return {
      value: withoutBullets(items.map(({ text }) => text.replace(/\n/g, ' '))),
      blocks: [...used, ...more],
      confidence: 1,
    };
  }
  if (block.kind !== 'paragraph') return undefined;
  const lines = block.text.split('\n').filter((line) => line !== '');
  if (!countUp(lines) && !areMarked(lines)) return undefined;
  return { value: withoutBullets(lines), blocks: used, confidence: 0.9 };
}

const itemsOf = (block: Block | undefined) => (block?.kind === 'list' ? block.items : []);

function withoutBullets(items: readonly string[]): string[] {
  const bullet = countUp(items) ? number : areMarked(items) ? dash : sign;
  return items.map((item) => trimDecoration(item.replace(sign, '').replace(bullet, '')));
}

const areMarked = (items: readonly string[]) =>
  items.length > 1 && items.every((item) => dash.test(item) || sign.test(item));

/** Whether items begin with 1, 2, 3, or with 1 again. */
function countUp(items: readonly string[]): boolean {
  let last = 0;
  const isNext = (item: string) => {
    const count = Number(number.exec(item)?.[1]);
    const follows = count === last + 1 || count === 1;
    last = count;
    return follows;
  };
  return items.length > 1 && items.every(isNext);
}
