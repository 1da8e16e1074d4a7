import { foldMarks, normaliseText, trimDecoration } from '../../text/normalise-text.ts';
import { splitSentences } from '../../text/split-sentences.ts';
import { linksOf } from '../blocks/block-text.ts';
import type { Block, Rich } from '../blocks/types.ts';
import { type Found, type Outline, type Section, textAt } from '../outline.ts';
import { someMatch } from '../patterns/some-match.ts';
import type { Patterns } from '../patterns/types.ts';
import type { IssueSource, Sponsor } from '../types.ts';
import { isOwnName } from './is-own-name.ts';
import { listAdBlocks } from './list-ad-blocks.ts';
import { sponsorFrom } from './sponsor-from.ts';

const longestText = 600;
const longestMarker = 60;
/** An ad of a marker alone says what it offers in as many blocks. */
const nearBlocks = 5;
/** What stands below a credit: an address, a way to leave. */
const footerBlocks = 6;

/** What is known where an ad may begin. */
interface Place {
  source: Source;
  /** The section a block is the heading of. */
  section: Section | undefined;
  /** The sponsor found before. */
  first: Sponsor | undefined;
  /** Whether it is so late that a line of the letter's software may stand there. */
  isLate: boolean;
}

type Source = Pick<IssueSource, 'publication' | 'url'>;

/**
 * Who pays for the issue, and the blocks of all its ads: they belong to no other part. Null where an ad is marked as one
 * but names nobody.
 *
 * @param source the newsletter's name and address: its own makers are no sponsor
 */
export function parseSponsor(
  outline: Outline,
  source: Source = { publication: null, url: null },
): Found<Sponsor | null> | undefined {
  const headings = new Map(outline.sections.map((section) => [section.headingAt, section]));
  let found: Found<Sponsor | null> | undefined;
  const own = new Set<number>();
  const late = creditStart(outline);
  for (const at of outline.blocks.keys()) {
    if (own.has(at)) continue;
    const first = found?.value ?? undefined;
    const ad = adAt(outline, at, { source, section: headings.get(at), first, isLate: at >= late });
    if (!ad) continue;
    if (!found?.value) found = ad;
    for (const index of ad.blocks) own.add(index);
  }
  return found && { ...found, blocks: [...own] };
}

/** The ad whose marker stands in a block; one after the first may go by the sponsor's name alone. */
function adAt(
  outline: Outline,
  at: number,
  { source, section, first, isLate }: Place,
): Found<Sponsor | null> | undefined {
  const { blocks, patterns } = outline;
  const block = blocks[at];
  if (!block || !('text' in block) || block.text.length > longestText) return undefined;
  if (first && section && isFurtherAd(section.heading, first, patterns)) {
    return { value: first, blocks: listAdBlocks(outline, at, first), confidence: 1 };
  }
  // "Powered by Hugo" at the very end, or without a link: it does not say that the letter is.
  const isUnlinked = linksOf(block).length === 0 && blocks[at + 1]?.kind !== 'image';
  const isCredit = (isLate || isUnlinked) && someMatch(normaliseText(block.text), patterns.credit);
  if (isCredit) return undefined;
  const isHinted = someMatch(block.text, patterns.hints.sponsor);
  const texts = isHinted ? [block.text, ...withoutCopy(block)] : [];
  const [name] = texts.flatMap((text) => nameIn(text, source.publication, patterns) ?? []);
  if (name === undefined && section?.kind !== 'sponsor') return undefined;
  // What ends in "brought to you by" has its name in the next block.
  const isOpen = name === '';
  const sponsor = sponsorFrom(name ?? '', block, blocks.slice(at + 1, at + 5), { isOpen, patterns });
  if (!sponsor && !name && section?.kind === 'sponsor') {
    const near = blocks.slice(at, at + nearBlocks).flatMap(linksOf);
    const nobody = { name: '', url: near[0]?.url ?? null };
    return { value: null, blocks: listAdBlocks(outline, at, nobody), confidence: 0.7 };
  }
  if (!sponsor || isOwnName(sponsor, source)) return undefined;
  // "Made possible by AI" over an article: an abbreviation may be anything, and an ad leads somewhere.
  const isVague = section?.isReal && /^\p{Lu}{2,3}$/u.test(sponsor.name);
  if (isVague && !isShown(sponsor, blocks.slice(at, at + nearBlocks))) return undefined;
  return { value: sponsor, blocks: listAdBlocks(outline, at, sponsor), confidence: name ? 1 : 0.7 };
}

/** Whether an ad under a heading leads anywhere, or shows anything. */
const isShown = ({ url }: Sponsor, ad: readonly Block[]) =>
  url !== null || ad.some((block) => block.kind === 'image' || linksOf(block).length > 0);

/** The first block of a letter's second half that has no more below it than a footer. */
function creditStart(outline: Outline): number {
  let at = outline.blocks.length;
  const half = Math.ceil(at / 2);
  for (let below = 0; at > half && below <= footerBlocks; ) {
    at -= 1;
    if (textAt(outline, at) !== '') below += 1;
  }
  return at;
}

/** "A message from Nordfeld" where Nordfeld is known to sponsor the issue. */
function isFurtherAd(heading: string, { name }: Sponsor, patterns: Patterns): boolean {
  const line = normaliseText(heading);
  return someMatch(line, patterns.adFrom) && line.toLowerCase().includes(normaliseText(name).toLowerCase());
}

/** "Together with NAME: payday in four clicks, no spreadsheet": what follows a linked name is the ad's copy. */
function withoutCopy({ text, links }: Pick<Rich, 'text' | 'links'>): string[] {
  const name = links[0]?.text ?? '';
  const at = name === '' ? -1 : text.indexOf(name);
  const isMarked = at > 0 && at <= longestMarker && !/[.!?:\n]/.test(text.slice(0, at));
  const end = at + name.length;
  return isMarked && /^\s?:\s/.test(text.slice(end)) ? [text.slice(0, end)] : [];
}

/** What stands in the sponsor's place in a sentence that speaks of the issue's sponsor; undefined without one. */
function nameIn(text: string, publication: string | null, patterns: Patterns): string | undefined {
  const lines = splitSentences(text);
  for (const [place, line] of lines.entries()) {
    if (!someMatch(line, patterns.hints.sponsor)) continue;
    const trimmed = trimDecoration(withoutPublication(trimDecoration(line), publication));
    const folded = `${foldMarks(trimmed)} `;
    if (!someMatch(folded, patterns.sponsorBetween, patterns.sponsor)) continue;
    if (someMatch(folded.trim(), patterns.notSponsor)) continue;
    for (const pattern of patterns.sponsorBetween) {
      const [whole, name] = pattern.exec(folded) ?? [];
      const start = name === undefined ? -1 : folded.indexOf(name, folded.indexOf(whole ?? ''));
      if (name !== undefined && start >= 0) return trimmed.slice(start, start + name.length);
    }
    for (const pattern of patterns.sponsor) {
      const match = pattern.exec(folded);
      const after = match && trimmed.slice(match.index + match[0].length).trim();
      if (after !== null) return after || (lines[place + 1] ?? '');
    }
  }
  return undefined;
}

/** "Skin Notes is brought to you by …": without the newsletter's name, the rest is a marker. */
function withoutPublication(line: string, publication: string | null): string {
  return publication && line.toLowerCase().startsWith(`${publication.toLowerCase()} `)
    ? line.slice(publication.length)
    : line;
}
