import { isBoldOnly } from '../blocks/block-text.ts';
import type { Block, Rich, Run } from '../blocks/types.ts';
import type { HeadingKind, Patterns } from '../patterns/types.ts';
import { classifyHeading } from './classify-heading.ts';

const longestLabel = 80;
const mostPlainWords = 5;
/** Parts whose label and content may share a paragraph: "<b>Quote of the Week:</b> “…” — Name". */
const runIn = new Set<HeadingKind | null>(['quote', 'book', 'learn', 'contents', 'go-deeper', 'guide']);
/** Those that may where the content begins a new line. */
const lineAbove = new Set<HeadingKind | null>(['next', 'look-back']);
/** Those that may even without emphasis. */
const plainRunIn = new Set<HeadingKind | null>(['quote', 'book']);

/** Gives the label of a recurring part a block of its own where it shares one with what it announces. */
export function splitRunIns(blocks: readonly Block[], patterns: Patterns): Block[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'list') return withoutSwallowed(block, patterns);
    if (block.kind !== 'paragraph') return [block];
    const length = labelLength(block);
    if (length === 0) return [block];
    const label = block.text.slice(0, length).trim();
    const isBold = leadingBold(block.runs).trim() !== '';
    // "The best quote of the day came from a child: …" is prose.
    const isShort = isBold ? label.length <= longestLabel : label.split(' ').length <= mostPlainWords;
    const kind = isShort ? classifyHeading(label, patterns) : null;
    const isAbove = isBold && lineAbove.has(kind) && block.text[length] === '\n';
    if (!isAbove && !(isBold ? runIn : plainRunIn).has(kind)) return [block];
    // "Learning Opportunities: NAILS" in bold is a heading.
    if (isBoldOnly(block) && kind !== 'quote') return [block];
    return divide(block, length, label);
  });
}

/** A list's last item that is a heading: editors swallow what is typed after a list. */
function withoutSwallowed(list: Extract<Block, { kind: 'list' }>, patterns: Patterns): Block[] {
  const last = list.items.at(-1);
  if (!last || list.items.length < 2 || !isBoldOnly(last)) return [list];
  if (classifyHeading(last.text, patterns) === null) return [list];
  return [
    { ...list, items: list.items.slice(0, -1) },
    { kind: 'paragraph', ...last },
  ];
}

/** Where the label ends: after the bold beginning that ends in a colon or a line, else after a first colon; 0 if nowhere. */
function labelLength({ text, runs }: Rich): number {
  const line = text.slice(0, longestLabel + 1);
  if (!/[:\n]/.test(line)) return 0;
  const bold = leadingBold(runs).trim();
  if (bold !== '' && bold.length < text.length && text.startsWith(bold)) {
    const rest = text.slice(bold.length);
    if (/^\s*:/.test(rest)) return bold.length + rest.indexOf(':') + 1;
    if (bold.endsWith(':') || rest.startsWith('\n')) return bold.length;
  }
  const end = /^[^:\n]{3,60}:(?=\s+\S)|^[^\n]{3,60}:?(?=\n)/u.exec(line)?.[0].length ?? 0;
  return bold === '' || bold.length >= end ? end : 0;
}

function leadingBold(runs: readonly Run[]): string {
  const end = runs.findIndex(({ bold, text }) => !bold && text.trim() !== '');
  return runs
    .slice(0, end < 0 ? runs.length : end)
    .map(({ text }) => text)
    .join('');
}

function divide(block: Rich, length: number, label: string): Block[] {
  const rest = block.text.slice(length).trim();
  const inLabel = block.links.filter(({ text }) => text !== '' && label.includes(text));
  const taken = new Set(inLabel);
  const links = block.links.filter((link) => !taken.has(link));
  return [
    { kind: 'paragraph', text: label, runs: [{ text: label, bold: true, italic: false }], links: inLabel },
    { kind: 'paragraph', text: rest, runs: runsFrom(block, rest), links },
  ];
}

/** The runs that make up the end of a text; one plain run when they cannot be told. */
function runsFrom({ runs }: Rich, rest: string): Run[] {
  let missing = rest.length;
  const kept: Run[] = [];
  for (const run of runs.toReversed()) {
    if (missing <= 0) break;
    const whole = kept.length === 0 ? run.text.trimEnd() : run.text;
    const text = whole.slice(Math.max(0, whole.length - missing));
    kept.push({ ...run, text });
    missing -= text.length;
  }
  return kept.reverse();
}
