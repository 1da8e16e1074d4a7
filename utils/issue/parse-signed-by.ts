import { normaliseText, trimDecoration } from './normalise-text.ts';
import { type Found, type Outline, textAt } from './outline.ts';
import { someMatch } from './patterns/some-match.ts';

const dash = /^\s*[-–—―~]+\s*/;
const lastBlocks = 8;
const longestName = 60;
/** A farewell of the writer's own making: "Ride slowly,". */
const farewellLine = /^\p{Lu}[^.!?:\d]{2,28},$/u;
const farewellBlocks = 6;

/** The name in the closing signature: after a dash, or after a valediction. */
export function parseSignedBy(outline: Outline, taken: ReadonlySet<number>): Found<string> | undefined {
  const { blocks, patterns } = outline;
  const first = Math.max(0, blocks.length - lastBlocks);
  for (let at = blocks.length - 1; at >= first; at--) {
    const kind = blocks[at]?.kind;
    // A dash under a quotation names its author.
    if (taken.has(at) || kind === 'card' || kind === 'quote') continue;
    const lines = textAt(outline, at).split('\n');
    // More than one line with a dash is a list.
    if (lines.filter((line) => dash.test(line)).length > 1) continue;
    for (const [place, line] of lines.entries()) {
      const before =
        lines[place - 1] ??
        textAt(outline, at - 1)
          .split('\n')
          .at(-1) ??
        '';
      const [farewell = '', after = ''] = line.split(/,\s+/, 2);
      const isOnOneLine = someMatch(normaliseText(farewell), patterns.valediction);
      const isOwnFarewell =
        at >= blocks.length - farewellBlocks &&
        farewellLine.test(before) &&
        isShortName(line) &&
        !someMatch(normaliseText(before), patterns.greeting);
      const isSigned =
        isOwnFarewell ||
        isOnOneLine ||
        dash.test(line) ||
        someMatch(normaliseText(before), patterns.valediction);
      const name = trimDecoration((isOnOneLine ? after : line).replace(dash, '')).replace(/[,.]$/, '');
      if (isSigned && isName(name) && !someMatch(normaliseText(name), patterns.signOff))
        return { value: name, blocks: [at], confidence: 0.9 };
    }
  }
  return undefined;
}

const isShortName = (text: string) => /^\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]*){0,2}$/u.test(text);

/** "The Team", "your Anna": an article may stand before a name. */
const isName = (text: string) =>
  text.length <= longestName && /^(?:\p{Ll}{2,4} )?\p{Lu}/u.test(text) && !/[.!?:]$/.test(text);
