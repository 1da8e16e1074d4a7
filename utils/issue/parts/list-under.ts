import { trimDecoration } from '../../text/normalise-text.ts';
import type { Block } from '../blocks/types.ts';
import type { Found, Outline, Section } from '../outline.ts';

const bullet = /^\s*(?:\d\ufe0f?\u20e3|[•·▪●‣◦*✅✔☑➡→👉🔹🔸–—-]|\d+[.)])\s*/u;

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
      value: items.map((item) => withoutBullet(item.text)),
      blocks: [...used, ...more],
      confidence: 1,
    };
  }
  if (block.kind !== 'paragraph') return undefined;
  const lines = block.text.split('\n').filter((line) => line !== '');
  if (lines.length < 2 || !lines.every((line) => bullet.test(line))) return undefined;
  return { value: lines.map(withoutBullet), blocks: used, confidence: 0.9 };
}

const itemsOf = (block: Block | undefined) => (block?.kind === 'list' ? block.items : []);

function withoutBullet(text: string): string {
  return trimDecoration(text.replace(/\n/g, ' ').replace(bullet, ''));
}
