import { normaliseText } from '../text/normalise-text.ts';
import { isBoldOnly, textOfBlock } from './blocks/block-text.ts';
import type { Block } from './blocks/types.ts';
import { classifyHeading } from './parts/classify-heading.ts';
import { someMatch } from './patterns/some-match.ts';
import type { HeadingKind, Patterns } from './patterns/types.ts';

/** A heading with what stands under it; the first section may have none. */
export interface Section {
  /** Index of the heading's block; null without one. */
  headingAt: number | null;
  heading: string;
  /** What the heading announces; null for the article's own. */
  kind: HeadingKind | null;
  /** Whether the heading is an `h1`–`h6`. */
  isReal: boolean;
  /** Indexes of the blocks under it. */
  body: number[];
}

/** An issue on its way from blocks to parts. */
export interface Outline {
  blocks: readonly Block[];
  sections: readonly Section[];
  patterns: Patterns;
}

/** A part with the indexes of the blocks it came from, and how sure it is that it is that part (0–1). */
export interface Found<T> {
  value: T;
  blocks: number[];
  confidence: number;
}

/** Parts that are less sure are left out. */
export const threshold = 0.5;

const longestBoldHeading = 120;
const longestPlainHeading = 50;
const mostPlainWords = 7;
/** Parts in which a bold line is a title or a name, not the next heading. */
const holdsBoldLines = new Set<HeadingKind | null>([
  ...(['book', 'quote', 'thought', 'go-deeper', 'next', 'sponsor'] as const),
]);
/** Parts whose heading is known by its words alone, whatever it is set in: e-mails often have no other. */
const knownByWords = new Set<HeadingKind | null>(['quote', 'book', 'learn', 'contents', 'sponsor']);
const openingMark = /^["“„«»‘]/u;

/** Divides an issue by its headings: `h1`–`h6`, bold-only lines, and lines that announce a recurring part. */
export function outline(blocks: readonly Block[], patterns: Patterns): Outline {
  let current: Section = noHeading();
  const sections: Section[] = [current];
  for (const [at, block] of blocks.entries()) {
    const heading = belongsTo(block, current, blocks) ? undefined : asHeading(block, current.kind, patterns);
    // A rule between a heading and its text is an ornament.
    const isBreak = block.kind === 'rule' && (current.headingAt === null || holdsText(current, blocks));
    if (heading || isBreak) {
      current = heading ? { headingAt: at, ...heading, body: [] } : noHeading();
      sections.push(current);
    } else if (block.kind !== 'rule') current.body.push(at);
  }
  return { blocks, sections, patterns };
}

const noHeading = (): Section => ({ headingAt: null, heading: '', kind: null, isReal: true, body: [] });

const holdsText = ({ body }: Section, blocks: readonly Block[]) =>
  body.some((at) => blocks[at]?.kind !== 'image');

/** Whether a heading is no heading but what the section announced: a quotation or a book's title set large. */
function belongsTo(block: Block, { kind, headingAt, body }: Section, blocks: readonly Block[]): boolean {
  if (block.kind !== 'heading' || headingAt === null) return false;
  // The author under a quotation, set large as well.
  if (kind === 'quote' && /^\s*[–—―-]\s*\p{Lu}/u.test(block.text)) return true;
  if (body.some((at) => blocks[at]?.kind !== 'image')) return false;
  if (kind === 'quote' || kind === 'thought') return openingMark.test(block.text);
  const above = blocks[headingAt];
  return kind === 'book' && above?.kind === 'heading' && block.level > above.level;
}

function asHeading(
  block: Block,
  within: HeadingKind | null,
  patterns: Patterns,
): Pick<Section, 'heading' | 'kind' | 'isReal'> | undefined {
  if (block.kind !== 'heading' && block.kind !== 'paragraph') return undefined;
  const { text } = block;
  if (text.includes('\n') || text.length > 300) return undefined;
  if (block.kind === 'heading') {
    return { heading: text, kind: classifyHeading(text, patterns), isReal: true };
  }
  if (text.length > longestBoldHeading) return undefined;
  if (isBoldOnly(block)) {
    const kind = classifyHeading(text, patterns);
    if (kind === null && (holdsBoldLines.has(within) || /[.,;]["'”’]?$/.test(text))) return undefined;
    return { heading: text, kind, isReal: false };
  }
  // "Read more in the guide we've created just for you:" announces as a heading does.
  const isLine = text.endsWith(':');
  if (!isLine && (text.length > longestPlainHeading || /[.!?,;]["'”’]?$/.test(text))) return undefined;
  const kind = classifyHeading(text, patterns);
  // "The best quote of the day came from a child:" is prose.
  const isProse = knownByWords.has(kind) && text.split(' ').length > mostPlainWords;
  const announces = isLine ? kind !== null && kind !== 'greeting' && !isProse : knownByWords.has(kind);
  return announces ? { heading: text, kind, isReal: false } : undefined;
}

/** Sections of some kinds, in order. */
export function sectionsOf({ sections }: Outline, ...kinds: HeadingKind[]): Section[] {
  return sections.filter(({ kind }) => kind !== null && kinds.includes(kind));
}

/**
 * Where a recurring part ends although no heading follows it: before the first block, from `start` of its body on, that
 * looks ahead or says goodbye.
 */
export function withoutClosing(outline: Outline, body: readonly number[], start: number): number[] {
  const { headings, nextIssue, nextIssueAtEnd, signOff, valediction } = outline.patterns;
  const closing = [nextIssue, nextIssueAtEnd, headings.next, signOff, valediction];
  const end = body.findIndex((at, place) => {
    if (place < start || outline.blocks[at]?.kind === 'list') return false;
    const text = textAt(outline, at);
    const [line = ''] = text.split('\n');
    return /^\s*[–—―-]/u.test(text) || someMatch(normaliseText(line), ...closing);
  });
  return end < 0 ? [...body] : body.slice(0, end);
}

/** The text of the block at `index`, empty when it has none. */
export function textAt({ blocks }: Outline, index: number): string {
  const block = blocks[index];
  return block ? textOfBlock(block) : '';
}
