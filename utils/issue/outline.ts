import { isBoldOnly, textOfBlock } from './blocks/block-text.ts';
import type { Block } from './blocks/types.ts';
import { normaliseText } from './normalise-text.ts';
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

/** A part with the indexes of the blocks it came from. */
export interface Found<T> {
  value: T;
  blocks: number[];
}

const longestBoldHeading = 120;
/** Parts in which a bold line is a title or a name, not the next heading. */
const holdsBoldLines = new Set<HeadingKind | null>(['book', 'quote', 'go-deeper', 'next', 'sponsor']);

/** Divides an issue by its headings: `h1`–`h6`, bold-only lines, and lines that announce a recurring part. */
export function outline(blocks: readonly Block[], patterns: Patterns): Outline {
  let current: Section = { headingAt: null, heading: '', kind: null, isReal: true, body: [] };
  const sections: Section[] = [current];
  for (const [at, block] of blocks.entries()) {
    const heading = asHeading(block, current.kind, patterns);
    if (heading) {
      current = { headingAt: at, ...heading, body: [] };
      sections.push(current);
    } else if (block.kind === 'rule') {
      current = { headingAt: null, heading: '', kind: null, isReal: true, body: [] };
      sections.push(current);
    } else current.body.push(at);
  }
  return { blocks, sections, patterns };
}

function asHeading(
  block: Block,
  within: HeadingKind | null,
  patterns: Patterns,
): Pick<Section, 'heading' | 'kind' | 'isReal'> | undefined {
  if (block.kind !== 'heading' && block.kind !== 'paragraph') return undefined;
  const { text } = block;
  if (text.includes('\n') || text.length > 300) return undefined;
  const kind = classifyHeading(text, patterns);
  if (block.kind === 'heading') return { heading: text, kind, isReal: true };
  if (isBoldOnly(block) && text.length <= longestBoldHeading) {
    if (kind === null && (holdsBoldLines.has(within) || /[.,;]["'”’]?$/.test(text))) return undefined;
    return { heading: text, kind, isReal: false };
  }
  // "Read more in the guide we've created just for you:" announces as a heading does.
  const announces = kind !== null && text.endsWith(':') && text.length <= longestBoldHeading;
  return announces ? { heading: text, kind, isReal: false } : undefined;
}

/** What a heading announces; null when it is one of the article's own. */
function classifyHeading(text: string, { headings }: Patterns): HeadingKind | null {
  const line = normaliseText(text)
    .replace(/^(?:\d+[.)]|[#>*•·|–—-]+)\s*/, '')
    .replace(/\s*:$/, '');
  const kinds = Object.entries(headings) as [HeadingKind, RegExp[]][];
  const found = kinds.find(([, patterns]) => patterns.some((pattern) => pattern.test(line)));
  return found?.[0] ?? null;
}

/** Sections of one kind, in order. */
export function sectionsOf({ sections }: Outline, kind: HeadingKind): Section[] {
  return sections.filter((section) => section.kind === kind);
}

/**
 * Where a recurring part ends although no heading follows it: before the first block, from `start` of its body on, that
 * looks ahead or says goodbye.
 */
export function withoutClosing(outline: Outline, body: readonly number[], start: number): number[] {
  const { nextIssue, signOff, valediction } = outline.patterns;
  const closing = [...nextIssue, ...signOff, valediction];
  const end = body.findIndex((at, place) => {
    if (place < start || outline.blocks[at]?.kind === 'list') return false;
    const text = textAt(outline, at);
    const [line = ''] = text.split('\n');
    return /^\s*[–—―-]/u.test(text) || closing.some((pattern) => pattern.test(normaliseText(line)));
  });
  return end < 0 ? [...body] : body.slice(0, end);
}

/** The text of the block at `index`, empty when it has none. */
export function textAt({ blocks }: Outline, index: number): string {
  const block = blocks[index];
  return block ? textOfBlock(block) : '';
}
