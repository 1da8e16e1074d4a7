import { trimDecoration } from './normalise-text.ts';
import type { Found, Outline, Section } from './outline.ts';

const bullet = /^\s*(?:[•·▪●‣◦*✅✔☑➡→👉🔹🔸-]|\d+[.)])\s*/u;

/** The items of the list, or of the bulleted lines, that stand directly under a heading. */
export function listUnder({ blocks }: Outline, { headingAt, body }: Section): Found<string[]> | undefined {
  const first = body.find((index) => blocks[index]?.kind !== 'image');
  const block = first === undefined ? undefined : blocks[first];
  if (first === undefined || !block) return undefined;
  const used = headingAt === null ? [first] : [headingAt, first];
  if (block.kind === 'list') {
    return { value: block.items.map((item) => withoutBullet(item.text)), blocks: used };
  }
  if (block.kind !== 'paragraph') return undefined;
  const lines = block.text.split('\n').filter((line) => line !== '');
  if (lines.length < 2 || !lines.every((line) => bullet.test(line))) return undefined;
  return { value: lines.map(withoutBullet), blocks: used };
}

function withoutBullet(text: string): string {
  return trimDecoration(text.replace(/\n/g, ' ').replace(bullet, ''));
}
