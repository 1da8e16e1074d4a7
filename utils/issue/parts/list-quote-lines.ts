import { trimDecoration } from '../../text/normalise-text.ts';
import type { Block, Run } from '../blocks/types.ts';

/** A line under a heading for quotations. */
export interface QuoteLine {
  text: string;
  byline: boolean;
  inQuotation: boolean;
  isItalic: boolean;
  /** Whether its block ends with it. */
  isLast: boolean;
  /** Index of its block within the section. */
  block: number;
}

/** The lines of a quotation's section; what stands in its heading is the first. */
export function listQuoteLines(heading: string, body: readonly (Block | undefined)[]): QuoteLine[] {
  return [...lineInHeading(heading), ...body.flatMap(linesOf)].filter(({ text }) => text !== '');
}

/** "Quote of the Week: “…” — Name", all of it the heading. */
function lineInHeading(heading: string): QuoteLine[] {
  const text = /:\s*(["“„«].+)$/u.exec(heading)?.[1] ?? '';
  return [{ text, byline: false, inQuotation: false, isItalic: false, isLast: true, block: -1 }];
}

function linesOf(block: Block | undefined, place: number): QuoteLine[] {
  if (!block || ['image', 'rule', 'card', 'table', 'button'].includes(block.kind)) return [];
  const riches =
    block.kind === 'list' ? block.items : 'runs' in block ? [{ text: block.text, runs: block.runs }] : [];
  const byline = block.kind === 'quote' && block.byline;
  return riches.flatMap(({ text, runs }) => {
    const italic = italicLines(runs);
    const common = { byline, inQuotation: block.kind === 'quote', block: place };
    const all = text.split('\n');
    return all.map((line, at) => ({
      ...{ text: trimDecoration(line), ...common },
      ...{ isItalic: italic[at] ?? false, isLast: at === all.length - 1 },
    }));
  });
}

/** Of each line, whether all its letters are set in italics: the name under a quotation mostly is not. */
function italicLines(runs: readonly Run[]): boolean[] {
  const lines = [true];
  for (const { text, italic } of runs) {
    for (const [at, part] of text.split('\n').entries()) {
      if (at > 0) lines.push(true);
      if (!italic && /\p{L}/u.test(part)) lines[lines.length - 1] = false;
    }
  }
  return lines;
}
