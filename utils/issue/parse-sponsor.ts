import { isBoldOnly, linksOf, loneLink } from './blocks/block-text.ts';
import type { Block, Link } from './blocks/types.ts';
import { listAdBlocks } from './list-ad-blocks.ts';
import { foldMarks, normaliseText, trimDecoration } from './normalise-text.ts';
import type { Found, Outline } from './outline.ts';
import { someMatch } from './patterns/some-match.ts';
import type { Patterns } from './patterns/types.ts';
import type { Sponsor } from './types.ts';

const longestText = 600;
const longestName = 60;

/** Who pays for the issue, and the blocks of the ad: they belong to no other part. */
export function parseSponsor(outline: Outline): Found<Sponsor> | undefined {
  const { blocks, sections, patterns } = outline;
  const byHeading = new Set(
    sections.flatMap(({ kind, headingAt }) => (kind === 'sponsor' ? [headingAt] : [])),
  );
  for (const [at, block] of blocks.entries()) {
    if (!('text' in block) || block.text.length > longestText) continue;
    const isHinted = someMatch(block.text, patterns.hints.sponsor);
    const name = isHinted ? nameIn(block.text, patterns) : undefined;
    if (name === undefined && !byHeading.has(at)) continue;
    const sponsor = sponsorFrom(name ?? '', block, blocks.slice(at + 1, at + 5));
    if (!sponsor) continue;
    return { value: sponsor, blocks: listAdBlocks(outline, at, sponsor), confidence: name ? 1 : 0.7 };
  }
  return undefined;
}

/** What stands in the sponsor's place in a sentence that speaks of the sponsor; undefined without one. */
function nameIn(text: string, { sponsor, sponsorBetween }: Patterns): string | undefined {
  for (const line of [text, ...text.split(/(?<=[.!?])\s+|\n/)]) {
    const trimmed = trimDecoration(line);
    const folded = `${foldMarks(trimmed)} `;
    for (const pattern of sponsorBetween) {
      const [whole, name] = pattern.exec(folded) ?? [];
      const start = name === undefined ? -1 : folded.indexOf(name, folded.indexOf(whole ?? ''));
      if (name !== undefined && start >= 0) return trimmed.slice(start, start + name.length);
    }
    for (const pattern of sponsor) {
      const match = pattern.exec(folded);
      if (match) return trimmed.slice(match.index + match[0].length).trim();
    }
  }
  return undefined;
}

function sponsorFrom(after: string, block: Block, next: readonly Block[]): Sponsor | undefined {
  const links = linksOf(block);
  const folded = normaliseText(after);
  const link = links.find(({ text }) => text !== '' && folded.includes(normaliseText(text)));
  if (link && link.text.length <= longestName) return { name: withoutStop(link.text), url: link.url };
  const plain = withoutStop(trimDecoration(after.split(/(?<=[.!?])\s|\s[–—|-]\s|,\s|\n|\s\(/)[0] ?? ''));
  // "Brought to you by hormones" names nobody: names begin with a capital, after an article at most.
  const isName = /^(?:\p{Ll}{2,4} )?[\p{Lu}\p{N}]|^[\w-]+\.[a-z]{2,}$/u.test(plain);
  if (isName && plain.length <= longestName) {
    return { name: plain, url: links[0]?.url ?? urlNear(plain, next) };
  }
  return after === '' ? fromAd(next) : undefined;
}

/** The address under the sponsor's name, or of its logo, right after the marker. */
function urlNear(name: string, next: readonly Block[]): string | null {
  const [image] = next;
  if (image?.kind === 'image' && image.link) return image.link;
  const isOwn = ({ text }: Link) => normaliseText(text).includes(normaliseText(name));
  return next.flatMap(linksOf).find(isOwn)?.url ?? null;
}

/** The logo's alternative text, else the brand the ad's copy links or sets in bold. */
function fromAd(next: readonly Block[]): Sponsor | undefined {
  const end = next.findIndex(({ kind }) => kind === 'rule');
  const ad = end < 0 ? next : next.slice(0, end);
  const logo = ad.find((block) => block.kind === 'image' && isBrand(block.alt));
  if (logo?.kind === 'image') return { name: withoutStop(logo.alt.replace(logoWord, '')), url: logo.link };
  for (const block of ad) {
    // All of it bold is the ad's headline.
    if (block.kind !== 'paragraph' || isBoldOnly(block)) continue;
    const bold = block.runs.find((run) => run.bold && isBrand(run.text.trim()));
    if (bold) return { name: withoutStop(bold.text.trim()), url: linksOf(block)[0]?.url ?? null };
  }
  const link = ad
    .flatMap((block) => (loneLink(block) ? [] : linksOf(block)))
    .find(({ text }) => isBrand(text));
  return link && { name: withoutStop(link.text), url: link.url };
}

/** The word is the same in all languages. */
const logoWord = /^logo (?:de |von )?|[ -]logo$/i;

const isBrand = (text: string) =>
  /^[\p{Lu}\p{N}]/u.test(text) && text.split(/\s+/).length <= 4 && !/[!?]$/.test(text);

const withoutStop = (name: string) => name.replace(/(?<![\s.:!,])[\s.:!,]+$/, '').trim();
