import { linksOf } from './blocks/block-text.ts';
import type { Block, Link } from './blocks/types.ts';
import { normaliseText, trimDecoration } from './normalise-text.ts';
import type { Found, Outline } from './outline.ts';
import type { Sponsor } from './types.ts';

/** The ad goes on for at most this many blocks after its marker. */
const longestAd = 8;

/** Who pays for the issue, and the blocks of the ad: they belong to no other part. */
export function parseSponsor(outline: Outline): Found<Sponsor> | undefined {
  for (const [at, block] of outline.blocks.entries()) {
    if (block.kind !== 'paragraph' && block.kind !== 'heading' && block.kind !== 'quote') continue;
    const after = textAfterMarker(block.text, outline);
    if (after === undefined) continue;
    const sponsor = nameFrom(after, block.links, outline.blocks[at + 1]);
    if (sponsor) return { value: sponsor, blocks: adBlocks(outline, at, sponsor.url) };
  }
  return undefined;
}

/** What follows the marker in a sentence that speaks of the sponsor; undefined without one. */
function textAfterMarker(text: string, { patterns }: Outline): string | undefined {
  if (text.length > 600) return undefined;
  const line = normaliseText(text);
  for (const pattern of patterns.sponsor) {
    const match = pattern.exec(`${line} `);
    if (match) return line.slice(match.index + match[0].length).trim();
  }
  return undefined;
}

function nameFrom(after: string, links: readonly Link[], next: Block | undefined): Sponsor | undefined {
  const link = links.find(({ text }) => text !== '' && after.includes(normaliseText(text)));
  if (link) return { name: withoutStop(link.text), url: link.url };
  const plain = withoutStop(after.split(/(?<=[.!?])\s|\s[–—-]\s|,\s|\n/)[0] ?? '');
  if (plain !== '' && plain.length <= 60) return { name: trimDecoration(plain), url: links[0]?.url ?? null };
  if (next?.kind === 'image' && next.alt !== '') return { name: withoutStop(next.alt), url: next.link };
  return undefined;
}

const withoutStop = (name: string) => name.replace(/(?<![\s.:!,])[\s.:!,]+$/, '').trim();

/** The marker's block, and those after it up to the last that links to the sponsor. */
function adBlocks({ blocks, sections }: Outline, at: number, url: string | null): number[] {
  const host = url === null ? null : URL.parse(url)?.host;
  const section = sections.find(({ headingAt, body }) => headingAt === at || body.includes(at));
  if (section?.kind === 'sponsor') return [at, ...section.body];
  let last = at;
  for (let index = at + 1; host && index <= at + longestAd && blocks[index]; index++) {
    const block = blocks[index];
    if (block?.kind === 'rule') break;
    if (linksOf(block).some((link) => URL.parse(link.url)?.host === host)) last = index;
  }
  return Array.from({ length: last - at + 1 }, (_, offset) => at + offset);
}
