import { normaliseText, trimDecoration } from './normalise-text.ts';
import { type Found, type Outline, textAt } from './outline.ts';

const dash = /^\s*[-–—―~]+\s*/;
const lastBlocks = 8;
const longestName = 60;

/** The name in the closing signature: after a dash, or after a valediction. */
export function parseSignedBy(outline: Outline, taken: ReadonlySet<number>): Found<string> | undefined {
  const { blocks, patterns } = outline;
  const first = Math.max(0, blocks.length - lastBlocks);
  for (let at = blocks.length - 1; at >= first; at--) {
    const kind = blocks[at]?.kind;
    // A dash under a quotation names its author.
    if (taken.has(at) || kind === 'card' || kind === 'quote') continue;
    const lines = textAt(outline, at).split('\n');
    for (const [place, line] of lines.entries()) {
      const before =
        lines[place - 1] ??
        textAt(outline, at - 1)
          .split('\n')
          .at(-1) ??
        '';
      const isSigned = dash.test(line) || patterns.valediction.test(normaliseText(before));
      const name = trimDecoration(line.replace(dash, '')).replace(/[,.]$/, '');
      if (isSigned && isName(name)) return { value: name, blocks: [at] };
    }
  }
  return undefined;
}

const isName = (text: string) =>
  text !== '' && text.length <= longestName && /^(?:the |your )?\p{Lu}/u.test(text) && !/[.!?:]$/.test(text);
